/** Comments that switch rules off: `# pathway-lint-disable-next-line F.3 -- reason`, and `disable` … `enable`. */

import { cutText } from "../findings/cut-text.js";
import { closest, worthGuessing } from "../findings/did-you-mean.js";
import type { Finding } from "../findings/finding.js";
import { append } from "../pathway/lists.js";
import { isRequirementRule } from "../rules-api/define-rule.js";
import type { Comment } from "../source/document.js";
import type { SourceText } from "../source/text.js";
import type { Registry } from "./settings.js";

/** One comment, read. */
interface Directive {
  comment: Comment;
  /** Lines that it is about, both included. */
  from: number;
  to: number;
  /** By ids of rules or requirements, in the registry's spelling. */
  names: Map<string, { used: boolean; allowed: boolean }>;
  reason: string;
}

/** What is wrong with a directive, by the messages of integrity/suppressions. */
export interface DirectiveProblem {
  message:
    | "no-reason"
    | "no-name"
    | "unknown-name"
    | "unknown-directive"
    | "not-heeded"
    | "statute"
    | "reading"
    | "unused"
    | "nothing-to-enable";
  comment: Comment;
  name: string;
  hint: string;
}

/** What was meant as one: in other letters, or with other signs between its words. */
const nearForm =
  /^[#\s]*pathway[-_ ]?lint[-_: ]{1,3}((?:disable|enable|ignore|suppress)(?:[-_ ]next)?(?:[-_ ]line)?)(?![\w-])\s*:?([\s\S]*)$/i;

const form = /^pathway-lint-([a-z-]+)(?:\s+([\s\S]*))?$/;

/** A comment may be as long as the file, and its reason goes into every finding that it suppresses. UTF-16 code units. */
const longest = 300;
/** Of names, less is quoted. */
const longestName = 100;

/** What stands between names and a reason: two hyphens, or a line of them. */
const separator = /(?:^|\s)-{2,}(?:\s|$)/;

/** What stands behind the word of a directive. */
function partsOf(rest: string): { wanted: string[]; reason: string } {
  const [named = "", ...reasons] = rest.split(separator);
  return {
    wanted: named.split(/[\s,]+/).filter((name) => name !== "" && name !== "--"),
    reason: cutText(reasons.join(" -- ").trim(), longest),
  };
}

/** What cannot be read is not checked, and nothing else would say so. */
const ofReading: ReadonlySet<string> = new Set(["integrity/syntax", "integrity/schema"]);

/** Directives of one file. A stranger's file may have thousands, so they are found by line, or by name. */
export class Directives {
  readonly problems: DirectiveProblem[] = [];
  readonly #directives: Directive[] = [];
  readonly #atLine = new Map<number, Directive[]>();
  /** What stands in comments that were meant to disable something, and could not be read. An `enable` of theirs is no second mistake. */
  readonly #unread = new Set<string>();
  /** Those of `disable`, by each of their names. */
  readonly #ofMany = new Map<string, Directive[]>();

  constructor(comments: readonly Comment[], text: SourceText, registry: Registry) {
    const names = new Names(registry);
    const open = new Map<string, Set<Directive>>();
    for (const comment of comments) {
      const parts = form.exec(comment.text);
      if (!parts) {
        this.#nearly(comment, names);
        continue;
      }
      const [, kind = "", rest = ""] = parts;
      const line = text.position(comment.start).line;
      if (kind === "enable") {
        this.#close(open, rest, line, comment, names);
        continue;
      }
      if (kind !== "disable" && kind !== "disable-next-line" && kind !== "disable-line") {
        this.#problem("unknown-directive", comment, `pathway-lint-${kind}`);
        continue;
      }
      const directive = this.#read(comment, rest, names);
      if (kind === "disable") this.#missed(rest, directive, names);
      if (!directive) continue;
      directive.from = kind === "disable-next-line" ? line + 1 : line;
      directive.to = kind === "disable" ? Number.POSITIVE_INFINITY : directive.from;
      this.#directives.push(directive);
      if (kind !== "disable") append(this.#atLine, directive.from, directive);
      else {
        for (const name of directive.names.keys()) {
          append(this.#ofMany, name, directive);
          open.set(name, (open.get(name) ?? new Set()).add(directive));
        }
      }
    }
  }

  #problem(message: DirectiveProblem["message"], comment: Comment, name = "", hint = ""): void {
    this.problems.push({ message, comment, name: cutText(name, longestName), hint });
  }

  /** Tells how a comment is written that was meant to suppress. A sentence about such comments names no rule behind the word. */
  #nearly(comment: Comment, names: Names): void {
    const [, verb, rest = ""] = nearForm.exec(comment.text) ?? [];
    if (verb === undefined) return;
    const { wanted, reason } = partsOf(rest);
    if (wanted.some((name) => names.find(name) === undefined)) return;
    const kind = verb
      .toLowerCase()
      .replace(/[_ ]/g, "-")
      .replace(/^(?:ignore|suppress)/, "disable");
    const about = wanted.length > 0 ? ` ${wanted.join(", ")}` : kind === "enable" ? "" : " F.3";
    const why = kind === "enable" ? "" : ` -- ${reason || "reason"}`;
    this.#problem("not-heeded", comment, `pathway-lint-${kind}${about}${why}`);
  }

  #read(comment: Comment, rest: string, names: Names): Directive | undefined {
    const { wanted, reason } = partsOf(rest);
    if (wanted.length === 0) {
      this.#problem("no-name", comment);
      return undefined;
    }
    if (reason === "") {
      this.#problem("no-reason", comment, wanted.join(", "));
      return undefined;
    }
    const directive: Directive = { comment, from: 0, to: 0, names: new Map(), reason };
    for (const written of wanted) {
      const name = names.find(written);
      if (name === undefined) this.#problem("unknown-name", comment, written, names.hint(written));
      else {
        const allowed = !names.isStatute(name) && !ofReading.has(name);
        if (!allowed) this.#problem(ofReading.has(name) ? "reading" : "statute", comment, name);
        directive.names.set(name, { used: false, allowed });
      }
    }
    return directive.names.size > 0 ? directive : undefined;
  }

  /** Remembers the names that a comment has in vain. */
  #missed(rest: string, directive: Directive | undefined, names: Names): void {
    const { wanted } = partsOf(rest);
    for (const name of wanted.length > 0 ? wanted : [""])
      if (!directive?.names.has(names.find(name) ?? "")) this.#unread.add(name);
  }

  #close(open: Map<string, Set<Directive>>, rest: string, line: number, comment: Comment, names: Names): void {
    const { wanted } = partsOf(rest);
    const found = wanted.length === 0 ? [...open.keys()] : wanted.map((name) => names.find(name) ?? name);
    const closing = new Set(found.flatMap((name) => [...(open.get(name) ?? [])]));
    const ended = wanted.length === 0 ? [...this.#unread] : wanted;
    const isUnread = ended.length > 0 && ended.every((name) => this.#unread.has(name));
    for (const name of ended) this.#unread.delete(name);
    if (closing.size === 0 && !isUnread) this.#problem("nothing-to-enable", comment, wanted.join(", "));
    for (const directive of closing) {
      directive.to = line;
      for (const name of directive.names.keys()) open.get(name)?.delete(directive);
    }
  }

  /** Marks the findings that a comment of their file suppresses. */
  apply(findings: readonly Finding[]): void {
    for (const finding of findings) {
      if (finding.suppressed || ofReading.has(finding.rule)) continue;
      for (const { names, reason } of this.#about(finding)) {
        for (const id of finding.alsoUnmet) {
          const name = names.get(id);
          // A requirement that the finding names beside its own is answered for alone; the others stay.
          if (!name?.allowed) continue;
          name.used = true;
          finding.alsoUnmet = finding.alsoUnmet.filter((other) => other !== id);
        }
        const name = names.get(finding.requirement ?? "") ?? names.get(finding.rule);
        if (!name?.allowed) continue;
        name.used = true;
        finding.suppressed = { by: "comment", reason };
        break;
      }
    }
  }

  /** What may suppress a finding, in the order of the file: what is about its line, and the first that names each of its ids. */
  #about({ rule, requirement, alsoUnmet, range }: Finding): Directive[] {
    const { line } = range.start;
    const found = new Set(this.#atLine.get(line));
    for (const id of [requirement ?? rule, rule, ...alsoUnmet]) {
      const first = this.#ofMany.get(id)?.find(({ from, to }) => from <= line && line <= to);
      if (first) found.add(first);
    }
    return found.size === 0 ? [] : [...found].sort((a, b) => a.comment.start - b.comment.start);
  }

  /** To be asked when every finding of the file was shown to {@link apply}. */
  *unused(cut: ReadonlySet<string>): Generator<DirectiveProblem> {
    for (const { comment, names } of this.#directives) {
      for (const [name, { used, allowed }] of names)
        if (!used && allowed && !cut.has(name)) yield { message: "unused", comment, name, hint: "" };
    }
  }
}

/** Ids of rules and requirements, in any case; the source's own slip ACCOMODATING is taken for accommodating. */
class Names {
  readonly #known = new Map<string, string>();
  readonly #statute = new Set<string>();
  #hints = 0;

  constructor(registry: Registry) {
    for (const id of ofReading) this.#known.set(id, id);
    for (const [id, rule] of registry) {
      this.#known.set(id, id);
      if (!isRequirementRule(rule)) continue;
      for (const [name, { authority }] of Object.entries(rule.requirements)) {
        this.#known.set(name.toLowerCase(), name);
        // A rule with a requirement of the law in it can be switched off only requirement by requirement.
        if (authority === "statute") this.#statute.add(name).add(id);
      }
    }
  }

  find(written: string): string | undefined {
    return this.#known.get(written.toLowerCase().replace("accomodating", "accommodating"));
  }

  hint(written: string): string {
    if (/^(?:\*|all)$/i.test(written)) return ". Only what is named is switched off: name each rule or requirement.";
    const isWorthGuessing = this.#hints++ < worthGuessing(this.#known.size);
    const [meant] = isWorthGuessing ? closest(written, this.#known.values()) : [];
    return meant === undefined ? "." : `. Did you mean ${meant}?`;
  }

  isStatute(name: string): boolean {
    return this.#statute.has(name);
  }
}
