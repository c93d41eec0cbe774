import type { PortfolioEntry } from "./portfolio.js";
import type { FileResult } from "./result.js";

/** What a part's report says of itself. */
export interface ShardMark {
  /** From 1. */
  index: number;
  of: number;
  /** Equal for all parts of one run: the same program, day and settings. */
  run: string;
}

/** What the report of a part keeps of a file beside the published shape, so that any other report can be made of it. */
export interface ShardExtras {
  /** One for each document of the file. */
  documents: { title: string | null; anchors: string[]; portfolio?: PortfolioEntry }[];
  lines?: FileResult["lines"];
  ignoredComments?: number;
}
