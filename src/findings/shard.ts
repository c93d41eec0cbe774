import type { BaselineEntry } from "./baseline-entry.js";
import type { RuleDescription } from "./description.js";
import type { PortfolioEntry } from "./portfolio.js";
import type { FileResult } from "./result.js";

/** What a part's report says of itself. */
export interface ShardMark {
  /** From 1. */
  index: number;
  of: number;
  purpose: "lint" | "audit";
  /** Whether the run is about all definitions, and not about paths that were named. */
  allFiles: boolean;
  /** What decides the results, by the name that people know it by: a hash of it, equal for all parts of one run. */
  run: Readonly<Record<string, string>>;
  /** Files of configuration, by their paths: hashes, which are equal, too. */
  configuration: Readonly<Record<string, string>>;
  /** The words of rules that are not built in. */
  plugins: readonly RuleDescription[];
}

/** What the report of a part keeps of a file beside the published shape, so that any other report can be made of it. */
export interface ShardExtras {
  /** One for each document of the file. */
  documents: { title: string | null; anchors: string[]; portfolio?: PortfolioEntry }[];
  lines?: FileResult["lines"];
  order?: string;
  baseline?: readonly BaselineEntry[];
  ignoredComments?: number;
}
