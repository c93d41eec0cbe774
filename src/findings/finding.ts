/** The words that every other layer uses: findings, verdicts, ranges. This layer imports no other. */

/** How loudly a finding is shown: `error` fails a run, `warning` counts against `--max-warnings`, `info` never fails. */
export type Severity = "error" | "warning" | "info";

/** From the loudest to the quietest. */
export const severities: readonly Severity[] = ["error", "warning", "info"];

/** A place in a text. Both count from 1; columns are UTF-16 code units, as editors and SARIF count them. */
export interface Position {
  line: number;
  column: number;
}

/** From `start` up to, not including, `end`. */
export interface Range {
  start: Position;
  end: Position;
}

/** Another place that helps to understand a finding. `file` is set when it is not the linted file. */
export interface Related {
  message: string;
  file?: string;
  /** JSON Pointer (RFC 6901) within the document. */
  path: string;
  range: Range;
}

/** Replaces the text of `range` by `text`. */
export interface Edit {
  range: Range;
  text: string;
}

/** Edits that belong together; none of them overlaps another. */
export interface Fix {
  edits: Edit[];
}

/** A change that may be right, for a person to choose: shown, never applied by itself. */
export interface Suggestion {
  message: string;
  edits: Edit[];
}

/** Why a finding does not count, in the words of whoever said so. */
export interface Suppression {
  by: "comment" | "baseline" | "exception";
  reason: string;
}

/** One thing that is wrong with a definition. A failure of the tool is never one: see {@link ToolFailure}. */
export interface Finding {
  /** The rule's id, which is its folder below `rules/`, such as `element/f-diploma-and-credential`. */
  rule: string;
  /** The requirement that falls short, such as `F.0`; null for integrity rules. */
  requirement: string | null;
  severity: Severity;
  /** The rule's own name of the message, such as `stale`. Stable; used by fixtures and baselines, not shown to people. */
  messageId: string;
  /** What is wrong, whose id, and what would satisfy it. */
  message: string;
  /** JSON Pointer of the node to change. */
  path: string;
  range: Range;
  /** The same place in terms of ids, such as `/programs/cna/next`: it stays when entries change their order. Not shown to people. */
  anchor: string;
  /** The file where it is written, when that is not the linted file (a section brought in by `includes`). */
  file?: string;
  related: Related[];
  /** Other requirements that the same omission leaves unmet. */
  alsoUnmet: string[];
  fix: Fix | null;
  suggestions: Suggestion[];
  suppressed: Suppression | null;
}

/** How a requirement came out. Silence is never `met`: that needs a line that proves it. */
export type Status = "met" | "unmet" | "excepted" | "not-applicable" | "unverifiable";

/** A line that proves a requirement. */
export interface Evidence {
  path: string;
  range: Range;
  file?: string;
}

/** What became of one requirement in one definition. */
export interface RequirementResult {
  id: string;
  status: Status;
  /** The lines that prove it; for `unmet`, those that hold so far. */
  evidence: Evidence[];
  /** Why it is excepted, not applicable or unverifiable; for the others a remark that belongs to the verdict, or null. */
  reason: string | null;
}

/**
 * The tool failed: wrong usage, a file that cannot be read, a rule that throws. Exit code 2, one line on standard
 * error, and never shown as a finding.
 */
export class ToolFailure extends Error {
  override readonly name = "ToolFailure";
}
