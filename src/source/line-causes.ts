/** What is missing on a line, where the parser tells of what it could not make of the rest. */

import { closingBracket } from "./brackets.js";
import { goesOn } from "./comments.js";
import type { SourceProblem } from "./problem.js";
import { problem } from "./problems.js";

/** How much of a line is looked at, and of what stands between brackets. */
const longestLine = 1000;
const longestBrackets = 2000;

/** Mistakes that may be told of a line to which a bracket, a colon or the end is missing. */
const ofLines: ReadonlySet<string> = new Set([
  "colon-in-text",
  "unexpected-text",
  "text-after-quote",
  "key-not-text",
  "missing-colon",
  "missing-comma",
  "block-text",
  "syntax",
]);

/** `${name}` or `${{ name }}`, as shells and other programs have them. */
const dollarMark = /\$\{(?:\{[^}\n]*\}?|[^}\n]*)\}?/g;

/** What opens and closes on a line, but for texts in quotes and comments. */
const brackets = /(?<=^|[[{,:\s])(?:"(?:[^"\\]|\\.)*"|'[^']*')|\s#.*|[[\]{}]/g;

/** A line with its item, its key, and what stands behind that. */
const keyOnLine = /^( *(?:- +)?)(?:([\w-]+):(?: +|$))?/;

/** A key between brackets, or the sign that merges. */
const beginsWithKey = /^(?:[\w-]+|<<|"[^"\n]*"|'[^'\n]*'): /;

/** A line, and those behind it as long as there is a comma at the end. */
const goingOn = /^(?:[^\n]*,[ \t]*(?:#[^\n]*)?\r?\n)*[^\n]*/;

/** A key to which the colon is missing. */
const keyBeforeBracket = /^( *(?:- +)?)([\w-]+) ?(?=[{[])/;

/** Names what is missing on the line of a mistake, if that can be told. */
export function causeOnLine(item: SourceProblem, text: string): SourceProblem {
  if (!ofLines.has(item.code) && item.code !== "indentation") return item;
  const start = Math.max(text.lastIndexOf("\n", item.start - 1) + 1, item.start - longestLine);
  const newline = text.indexOf("\n", item.start);
  const end = Math.min(newline === -1 ? text.length : newline, item.start + longestLine);
  const line = text.slice(start, end).trimEnd();
  if (item.code === "indentation") return patchLine(line, start, text) ?? item;
  return (
    filledIn(item, line, start) ??
    emphasis(item, line, start) ??
    table(line, start, text) ??
    patchLine(line, start, text) ??
    repeated(item, line, start) ??
    lostSpace(item, line, start) ??
    commaAtEnd(item, text) ??
    restOfComment(item, line, start, text) ??
    secondItem(item, text) ??
    lostBracket(item, line, start, text) ??
    lostColon(item, line, start) ??
    item
  );
}

/** The mark of a template, of which the brace is taken for one of YAML. */
function filledIn(item: SourceProblem, line: string, start: number): SourceProblem | undefined {
  for (const { 0: mark, index } of line.matchAll(dollarMark)) {
    const at = start + index;
    if (at <= item.start && item.start <= at + mark.length)
      return problem("template-mark", at, at + mark.length, { mark });
  }
  return undefined;
}

/** Words between asterisks, as Markdown has them bold: what begins with one is an alias, and more words behind it are too much. */
function emphasis(item: SourceProblem, line: string, start: number): SourceProblem | undefined {
  const [head = ""] = keyOnLine.exec(line) ?? [];
  const isBold = item.code === "unexpected-text" && /^\*{1,3}[^*\s][^*]* [^*]*\*+$/.test(line.slice(head.length));
  const at = start + head.length;
  return isBold && at < item.start ? problem("reserved-character", at, start + line.length, { char: "*" }) : undefined;
}

/** A line of a patch, with one of the other version beside it. */
function patchLine(line: string, start: number, text: string): SourceProblem | undefined {
  const [, sign] = /^([+-])(?: {2}|\t)\s*\S/.exec(line) ?? [];
  if (sign === undefined) return undefined;
  const other = sign === "+" ? "-" : "+";
  const next = text.indexOf("\n", start) + 1;
  const before = text.lastIndexOf("\n", start - 2) + 1;
  const isOther = (at: number) => text.startsWith(`${other}  `, at) || text.startsWith(`${other}\t`, at);
  const hasOther = (next > 0 && isOther(next)) || (start > 0 && isOther(before));
  return hasOther ? problem("patch-line", start, start + line.length, { sign }) : undefined;
}

/** A line as the answer to an email repeats it. */
function repeated(item: SourceProblem, line: string, start: number): SourceProblem | undefined {
  const isOne = item.code === "missing-colon" && /^>(?: |$)/.test(line);
  return isOne ? problem("quoted-lines", start, start + line.length) : undefined;
}

/** A key and its value without a space between them. An address such as `https://example.org` is none. */
function lostSpace(item: SourceProblem, line: string, start: number): SourceProblem | undefined {
  const [, head = ""] = (item.code === "missing-colon" && /^( *(?:- +)?[A-Za-z][\w-]*):[^\s/:]/.exec(line)) || [];
  const at = start + head.length;
  return head === "" ? undefined : problem("missing-space", at, at + 1);
}

/** A comma behind an entry, as JSON has it. */
function commaAtEnd({ code, start }: SourceProblem, text: string): SourceProblem | undefined {
  const isOne = code === "unexpected-text" && /^,[ \t]*(?:#|\r?\n|$)/.test(text.slice(start, start + longestLine));
  return isOne ? problem("extra-comma", start, start + 1) : undefined;
}

/** The first row of a table, as Markdown has it, or as it is copied out of a spreadsheet. */
function table(line: string, start: number, text: string): SourceProblem | undefined {
  const at = start + line.search(/\S/);
  const [, next = ""] = text.slice(start, start + 2 * longestLine).split(/\r?\n/);
  const isMarkdown = /^ *\|.*\|$/.test(line) && next.includes("-|") && /^[ |:-]+$/.test(next);
  const isSheet = /\S\t+\S/.test(line) && !line.includes(": ") && columns(line) === columns(next);
  return isMarkdown || isSheet
    ? problem("table", at, start + line.length, { sign: isMarkdown ? "|" : "a tab" })
    : undefined;
}

function columns(line: string): number {
  return line.trim().split("\t").length;
}

/** A line of text below a comment that goes on in it. */
function restOfComment(item: SourceProblem, line: string, start: number, text: string): SourceProblem | undefined {
  if (item.code === "colon-in-text" || item.start !== start || start === 0) return undefined;
  const before = text.slice(text.lastIndexOf("\n", start - 2) + 1, start);
  return goesOn(before, line) ? problem("comment-goes-on", start, start + line.length) : undefined;
}

/** An item of a list that begins where another one ends. */
function secondItem({ code, start }: SourceProblem, text: string): SourceProblem | undefined {
  const isBracket = /[[{]/.test(text.charAt(start));
  const end = isBracket ? closingBracket(text.slice(start, start + longestBrackets), 0) + 1 : 0;
  const isBehind = code === "unexpected-text" || code === "text-after-quote";
  const isFirst = text.slice(text.lastIndexOf("\n", start - 1) + 1, start).trim() === "";
  if (isBracket ? end === 0 : !isBehind || isFirst) return undefined;
  const [blank] = /^[ \t]*(?=- )/.exec(text.slice(start + end, start + end + longestLine)) ?? [];
  if (blank === undefined) return undefined;
  const at = start + end + blank.length;
  return problem("second-item", at, at + 1);
}

/** The bracket that is closed at the end of a line, or of those that go on behind a comma, and nowhere opened. */
function lostBracket(item: SourceProblem, line: string, start: number, text: string): SourceProblem | undefined {
  if (item.code !== "colon-in-text" && item.code !== "unexpected-text") return undefined;
  const part = goingOn.exec(text.slice(start, start + longestBrackets))?.[0] ?? line;
  const closed = unopened(part);
  if (closed === -1) return undefined;
  const closing = part.charAt(closed);
  const [head = "", hyphen = "", key = ""] = keyOnLine.exec(line) ?? [];
  // Behind the key of an item stands a value, unless that is a key, too.
  const isBeforeKey =
    key !== "" && hyphen.includes("-") && closing === "}" && !beginsWithKey.test(line.slice(head.length));
  const at = isBeforeKey ? hyphen.length : head.length;
  const rest = line.slice(at);
  const isMeant = closing === "}" ? item.code === "colon-in-text" && beginsWithKey.test(rest) : key !== "";
  if (!isMeant || start + at > item.end) return undefined;
  const [before = ""] = /^[^\s,:]+/.exec(rest) ?? [];
  const bracket = closing === "}" ? "{" : "[";
  const lost = problem("lost-bracket", start + at, start + line.length, { closing, bracket, before });
  if (closed >= line.length)
    lost.related = [{ message: "It is closed here.", start: start + closed, end: start + closed + 1 }];
  return lost;
}

/** Where a bracket closes nothing, of which nothing but a comment follows in a part; -1 where every bracket has its other one. */
function unopened(part: string): number {
  const open: string[] = [];
  for (const { 0: sign, index } of part.matchAll(brackets)) {
    if (sign === "[" || sign === "{") open.push(sign === "[" ? "]" : "}");
    else if ((sign === "]" || sign === "}") && open.pop() !== sign) {
      const isLast = open.length === 0 && /^[ \t\r]*(?:$|[ \t]#)/.test(part.slice(index + 1));
      return isLast ? index : -1;
    }
  }
  return -1;
}

function lostColon(item: SourceProblem, line: string, start: number): SourceProblem | undefined {
  const [, before = "", key = ""] = keyBeforeBracket.exec(line) ?? [];
  if (item.code !== "colon-in-text" || key === "") return undefined;
  const at = start + before.length;
  return problem("lost-colon", at, at + key.length, { key });
}
