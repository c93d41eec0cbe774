/** One thing in the text that keeps it from being YAML 1.2 that we can trust. Becomes a finding of integrity/syntax. */
export interface SourceProblem {
  /** Stable name, such as `duplicate-key`, `too-deep`, `not-utf8`, `conflict-marker`. */
  code: string;
  /** For a program coordinator: what is wrong and what to do. */
  message: string;
  /** For what may be right as it is. */
  severity?: "warning";
  start: number;
  end: number;
  /** Another place that explains it, such as the first of two equal keys. */
  related?: { message: string; start: number; end: number }[];
  /** A replacement that cannot be wrong. */
  fix?: { start: number; end: number; text: string }[];
}
