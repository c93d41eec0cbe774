import type { RuleDescription } from "../findings/description.js";
import type { FileResult, Summary } from "../findings/result.js";
import type { ShardMark } from "../findings/shard.js";
import type { Paint } from "./paint.js";

/** What the rules of a run say. To describe all takes up to 1 ms of a short run: it is done when it is asked for. */
export interface RuleWords {
  /** In the order of the catalogue. */
  readonly rules: readonly RuleDescription[];
  /** Where the source says what a requirement asks, by its id. */
  readonly clauses: ReadonlyMap<string, string>;
}

/** What a reporter is told before the first file. */
export interface ReportContext extends RuleWords {
  tool: { name: string; version: string };
  /** The day that freshness was measured from. */
  date: string;
  paint: Paint;
  /** Columns of the terminal; 100 when the output is none. */
  width: number;
  /** Only findings of severity error are wanted. */
  quiet: boolean;
  /** Set for the report of one part of a run. */
  shard?: ShardMark;
}

/** Turns results into text, file by file, so that no more than one file is held in memory. */
export interface Reporter {
  begin(): string;
  /** In pieces where all at once could be large: as JSON, 1 MiB of many documents is told in up to 50 MB. */
  file(result: FileResult): string | Iterable<string>;
  /** `failures` are lines on what could not be done; they are shown elsewhere, and kept only in the report of a part. */
  end(summary: Summary, failures: readonly string[]): string;
  /** Set when what is told of a file follows from its result alone, so that it can be told elsewhere, or kept. */
  readonly retelling?: Retelling;
}

/** What makes a report whole of which files were told elsewhere, by a reporter of the same kind. */
export interface Retelling {
  /** Two reporters tell a file alike when their keys are equal. */
  key(): string;
  /** What is to be remembered of the file that was told last. */
  note(): string;
  /** Remembers it. */
  recall(note: string): void;
}

export interface ReporterModule {
  /** Whether `FileResult.lines` is wanted. */
  needsLines: boolean;
  /** Whether how each requirement came out is wanted, and not only the findings. */
  needsRequirements?: true;
  create(context: ReportContext): Reporter;
}
