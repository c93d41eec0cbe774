import type { RuleDescription } from "../findings/description.js";
import type { FileResult, Summary } from "../findings/result.js";

/** What a reporter is told before the first file. */
export interface ReportContext {
  tool: { name: string; version: string };
  /** The day that freshness was measured from. */
  date: string;
  color: boolean;
  /** Columns of the terminal; 100 when the output is none. */
  width: number;
  /** The rules of the run, in the order of the catalogue. */
  rules: readonly RuleDescription[];
  /** Only findings of severity error are wanted. */
  quiet: boolean;
}

/** Turns results into text, file by file, so that no more than one file is held in memory. */
export interface Reporter {
  begin(): string;
  file(result: FileResult): string;
  end(summary: Summary): string;
}

export interface ReporterModule {
  /** Whether `FileResult.lines` is wanted. */
  needsLines: boolean;
  /** Whether how each requirement came out is wanted, and not only the findings. */
  needsRequirements?: true;
  create(context: ReportContext): Reporter;
}
