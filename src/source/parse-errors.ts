/** What the parser of `yaml` finds → few problems in plain words, each at its cause. */

import type { YAMLParseError } from "yaml";
import { Blanks } from "./blanks.js";
import { isForComma, isMisleading, isSameMistake } from "./consequences.js";
import { causeOfIndent } from "./indents.js";
import { causeOnLine } from "./line-causes.js";
import { isOtherComment, lookAlike } from "./look-alikes.js";
import type { SourceProblem } from "./problem.js";
import { type PlainCode, type ProblemCode, problem } from "./problems.js";

/** Mistakes of brackets that say where those are closed, when that is on a later line. */
const closesLater: ReadonlySet<string> = new Set<ProblemCode>(["bracket-not-indented", "lost-bracket"]);

/** Codes of `yaml` for a key that stands in a value. */
const inValues: ReadonlySet<string> = new Set(["BLOCK_AS_IMPLICIT_KEY", "BLOCK_IN_FLOW"]);

/** A value and the key behind it, between which a comma is missing. */
const valueAndKey = /^(?:"[^"]*"|'[^']*'|[^:"']*)\s("[^"\n]*"|'[^'\n]*'|[^\s:"',]+):/;

/** Text that is looked at for such a key. */
const longestValue = 1000;

/**
 * The problems of a document's syntax, from what the parser and the lexer found: up to the first one that confuses the
 * parser, since what it finds later is mostly a consequence.
 */
export function syntaxProblems(
  errors: readonly YAMLParseError[],
  fromLexer: readonly SourceProblem[],
  text: string,
): SourceProblem[] {
  if (errors.length === 0 && fromLexer.length === 0) return [];
  const multiline = new Map<number, number>();
  for (const { code, pos } of errors) if (code === "MULTILINE_IMPLICIT_KEY") multiline.set(pos[0], pos[1]);
  // Of a key that stands in a value and extends over two lines, the parser tells twice.
  const inValue = new Set<number>();
  for (const { code, pos } of errors) if (inValues.has(code)) inValue.add(pos[0]);
  const causes = errors.filter(({ code, pos }) => code !== "MULTILINE_IMPLICIT_KEY" || !inValue.has(pos[0]));
  const blanks = new Blanks(text);
  const found = [...fromLexer, ...causes.map((error) => new Explanation(error, text, multiline, blanks).problem())];
  // Of a key behind a text in quotes, the parser tells twice, too.
  const rank = ({ code }: SourceProblem) => (code === "comma-before-key" ? 0 : 1);
  found.sort((a, b) => a.start - b.start || rank(a) - rank(b));

  const problems: SourceProblem[] = [];
  let last = -1;
  /** Where such brackets end. Between them nothing but a comma can be told to be missing. */
  let closed = -1;
  for (const each of found) {
    const item = causeOfIndent(causeOnLine(lookAlike(each, text), text), text);
    if (closed !== -1) {
      if (item.start > closed) break;
      if (item.code !== "comma-before-key") continue;
    }
    // Of the text's characters; the parser reads on as if it were a letter.
    if (item.code === "bidi-character") {
      problems.push(item);
      continue;
    }
    const before = problems.at(-1);
    if (before && isSameMistake(before, item, text)) {
      if (item.code === "indentation") problems.splice(-1, 1, problem("key-on-key-line", before.start, before.end));
      if (isMisleading(item)) break;
      continue;
    }
    if (before && isForComma(before, item, text)) problems.pop();
    if (item.start !== last) problems.push(item);
    last = item.start;
    const [end] = closesLater.has(item.code) ? (item.related ?? []) : [];
    if (end) closed = end.start;
    else if (isMisleading(item)) break;
  }
  return problems;
}

/** Explains one error. The messages of `yaml` are stable enough to tell its errors apart, which share few codes. */
class Explanation {
  readonly #error: YAMLParseError;
  readonly #text: string;
  /** Ends of keys that extend over several lines, by their starts. */
  readonly #multiline: ReadonlyMap<number, number>;

  readonly #blanks: Blanks;

  constructor(error: YAMLParseError, text: string, multiline: ReadonlyMap<number, number>, blanks: Blanks) {
    this.#error = error;
    this.#text = text;
    this.#multiline = multiline;
    this.#blanks = blanks;
  }

  problem(): SourceProblem {
    const { code, message, pos } = this.#error;
    const [start, end] = [Math.min(pos[0], this.#text.length), pos[1]];
    switch (code) {
      case "TAB_AS_INDENT":
        return this.#on("tab", start, end);
      case "BAD_SCALAR_START":
        return this.#quoting("reserved-character", start);
      case "BAD_DQ_ESCAPE":
        return badEscape(this.#text.slice(start, start + 2), start);
      case "NON_STRING_KEY":
        return this.#on("key-not-text", start, end);
      case "BAD_ALIAS":
        return this.#on("anchor-name", start, end);
      case "MULTIPLE_ANCHORS":
        return this.#on("two-anchors", start, end);
      case "ALIAS_PROPS":
        return this.#on("alias-properties", start, end);
      case "TAG_RESOLVE_FAILED":
        return problem("tag", start, this.#clip(start, end), { tag: this.#text.slice(start, end) });
      case "BLOCK_IN_FLOW":
        return this.#keyInBrackets(start, end);
      case "MULTILINE_IMPLICIT_KEY":
        return this.#noKey(start, end);
      case "BLOCK_AS_IMPLICIT_KEY":
        return this.#keyInValue(start);
      case "BAD_INDENT":
        return message.startsWith("Block scalar") ? this.#blockText(start) : this.#line("indentation", start);
      case "KEY_OVER_1024_CHARS":
        return problem("long-key", start, this.#clip(start, end));
      case "MISSING_CHAR":
        return this.#missing(message, start, end);
      case "UNEXPECTED_TOKEN":
        return this.#unexpected(message, start, end);
      default:
        return this.#other(start, end);
    }
  }

  #missing(message: string, start: number, end: number): SourceProblem {
    if (message.startsWith("Missing , ")) return this.#on("missing-comma", start, end);
    if (message.startsWith("Missing space after :")) return this.#on("missing-space", start, end);
    if (message.startsWith("Implicit map keys")) return this.#noKey(start, end);
    if (message.startsWith("Sequence item without")) return this.#line("indentation", start);
    if (message.startsWith("Comments must be")) return this.#on("comment-space", start, end);
    if (message.startsWith("Tags and anchors must be separated")) return this.#on("anchor-space", start, end);
    if (message.startsWith("Block collection cannot start")) return this.#line("document-start", start);
    if (message.startsWith("Missing directives-end")) return this.#line("missing-start", start);
    if (message.startsWith("Block scalars")) return this.#blockText(start);
    return this.#other(start, end);
  }

  #unexpected(message: string, start: number, end: number): SourceProblem {
    const char = this.#text.charAt(start);
    if (message.startsWith("Unexpected flow-")) {
      if (char === "}" || char === "]") return problem("extra-bracket", start, start + 1, { bracket: char });
      const isFirst = start === 0 || this.#text.charAt(start - 1) === "\n";
      return isFirst
        ? problem("second-value", start, start + 1, { bracket: char })
        : this.#on("unexpected-text", start, this.#lineEnd(start));
    }
    if (message.startsWith("Unexpected , ") || message.startsWith("Unexpected empty item")) {
      return this.#on("extra-comma", start, end);
    }
    if (message.startsWith("Unexpected block-seq-ind")) return this.#on("list-on-key-line", start, end);
    if (message.startsWith("Not a YAML token") || message.startsWith("Block scalar header")) {
      return this.#on("block-text", start, end);
    }
    if (isOtherComment(this.#text, start)) return this.#on("comment-sign", start, end);
    if (char === ":") return this.#on("missing-space", start, start + 1);
    const before = this.#text.slice(0, start).trimEnd().at(-1);
    if (before === '"' || before === "'") return this.#on("text-after-quote", start, end);
    if (message.endsWith("at node end")) return this.#on("unexpected-text", start, end);
    return this.#other(start, end);
  }

  /** Something among the keys of a mapping that is none. */
  #noKey(start: number, end: number): SourceProblem {
    const isItem = /^-[ \t\r\n]/.test(this.#text.slice(start, start + 2));
    return isItem ? this.#line("list-in-mapping", start) : this.#on("missing-colon", start, end);
  }

  /** A key where a value stands: `title: Nursing: a path`, or a line that is indented too far. */
  #keyInValue(start: number): SourceProblem {
    const at = this.#skipBlank(start);
    const keyEnd = this.#multiline.get(at);
    if (keyEnd !== undefined) return this.#line("indentation", this.#text.lastIndexOf("\n", keyEnd - 1) + 1);
    const char = this.#text.charAt(at);
    if (char === '"' || char === "'") return this.#on("text-after-quote", at, this.#lineEnd(at));
    if (char === "?") return this.#quoting("reserved-character", at);
    return char === "-" ? this.#line("indentation", at) : this.#on("colon-in-text", at, this.#lineEnd(at));
  }

  /** A key in a value between brackets. */
  #keyInBrackets(start: number, end: number): SourceProblem {
    const written = this.#text.slice(start, Math.min(end, start + longestValue));
    const [before = "", key = ""] = valueAndKey.exec(written) ?? [];
    if (key === "") return this.#on("block-in-brackets", start, end);
    const at = start + before.length - 1 - key.length;
    return problem("comma-before-key", at, at + key.length, { key: key.replace(/^(["'])(.*)\1$/, "$2") });
  }

  #blockText(start: number): SourceProblem {
    const at = this.#skipBlank(start);
    const tab = this.#text.lastIndexOf("\t", at);
    return tab >= start ? this.#on("tab", tab, tab + 1) : this.#line("block-indentation", at);
  }

  #quoting(code: "reserved-character", at: number): SourceProblem {
    return problem(code, at, this.#lineEnd(at), { char: this.#text.charAt(at) });
  }

  #other(start: number, end: number): SourceProblem {
    return this.#on("syntax", start, end);
  }

  /** A problem with the part of `start`..`end` that is on the first line. */
  #on(code: PlainCode, start: number, end: number): SourceProblem {
    return problem(code, start, this.#clip(start, end));
  }

  /** A problem with the first line at or after an offset on which something is written, without its indentation. */
  #line(code: PlainCode, offset: number): SourceProblem {
    const start = this.#skipBlank(offset);
    return problem(code, start, this.#lineEnd(start));
  }

  #skipBlank(offset: number): number {
    return this.#blanks.after(offset);
  }

  #clip(start: number, end: number): number {
    return Math.max(start, Math.min(end, this.#lineEnd(start)));
  }

  #lineEnd(offset: number): number {
    const newline = this.#text.indexOf("\n", offset);
    let end = newline === -1 ? this.#text.length : newline;
    while (end > offset && " \t\r".includes(this.#text.charAt(end - 1))) end--;
    return end;
  }
}

/** What escapes of characters by their numbers need. */
const digits: Readonly<Record<string, { count: string; most: string }>> = {
  "\\x": { count: "two", most: "FF" },
  "\\u": { count: "four", most: "FFFF" },
  "\\U": { count: "eight", most: "0010FFFF" },
};

function badEscape(written: string, start: number): SourceProblem {
  const needed = digits[written];
  return needed
    ? problem("escape-digits", start, start + 2, { escape: written, ...needed })
    : problem("bad-escape", start, start + 2, { escape: written });
}
