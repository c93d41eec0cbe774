/** One thing in a definition that does not fit the format. Becomes a finding of integrity/schema, or of the rule on codes or on wages. */

import type { SourceNode } from "../source/node.js";

/** Rules whose findings come from reading a definition by its schema. */
export type ReadingRule = "integrity/schema" | "integrity/codes" | "integrity/wages";

/** Offsets into the text in which the problem's node is written. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

/** Stable names: used by fixtures and baselines, not shown to people. */
export type ProblemCode =
  | "not-a-pathway"
  | "second-half"
  | "format-version"
  | "lost-header"
  | "scattered-entry"
  | "unknown-key"
  | "missing-key"
  | "comma-in-number"
  | "missing-space"
  | "missing-colon"
  | "empty"
  | "wrong-type"
  | "not-a-list"
  | "not-one-value"
  | "unquoted"
  | "not-a-number"
  | "out-of-range"
  | "not-true-or-false"
  | "unknown-word"
  | "not-a-date"
  | "not-an-id"
  | "too-long"
  | "too-many";

export interface SchemaProblem {
  code: ProblemCode;
  /** The rule that it is a finding of. */
  rule: ReadingRule;
  /** What is wrong, whose, and what to write instead. */
  message: string;
  /** What should change: its file and its pointer are those of the problem. */
  node: SourceNode;
  start: number;
  end: number;
  /** A replacement that cannot be wrong. */
  fix?: TextEdit[];
  /** Replacements of which a person has to choose, or to confirm, one. */
  suggestions?: { message: string; edits: TextEdit[] }[];
  related?: { message: string; start: number; end: number }[];
}

/** What is said of a problem once it is known to be shown. */
export type Telling = Omit<SchemaProblem, "code" | "rule" | "node" | "start" | "end">;

export type Report = (
  code: ProblemCode,
  node: SourceNode,
  extent: { start: number; end: number },
  tell: () => Telling,
) => void;

/** Problems that are shown; the others are counted. More would not be read, and could be made by the hundred thousand. */
const mostShown = 50;

/** Collects problems: each cause once, however often an alias or a merge brings it up. */
export class Problems {
  readonly shown: SchemaProblem[] = [];
  more = 0;
  readonly #places = new Map<ProblemCode, Set<number>>();

  add(
    code: ProblemCode,
    node: SourceNode,
    { start, end }: { start: number; end: number },
    tell: () => Telling,
    rule: ReadingRule = "integrity/schema",
  ): void {
    const places = this.#places.get(code) ?? new Set();
    if (places.has(start)) return;
    this.#places.set(code, places);
    places.add(start);
    if (this.shown.length < mostShown) this.shown.push({ code, rule, node, start, end, ...tell() });
    else this.more++;
  }
}
