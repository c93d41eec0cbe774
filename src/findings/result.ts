import type { BaselineEntry } from "./baseline-entry.js";
import type { Finding, RequirementResult } from "./finding.js";
import type { PortfolioEntry } from "./portfolio.js";

/** What became of one document of a file: of one pathway. */
export interface DocumentResult {
  /** The pathway's id, or null when the definition does not say. */
  pathway: string | null;
  title: string | null;
  /** By place. */
  findings: Finding[];
  /** Every requirement whose rule is on, in the order of the catalogue. */
  requirements: RequirementResult[];
  /** What matters to the other pathways of the run; no part of reports. */
  portfolio?: PortfolioEntry;
}

/** What became of one file. Plain data, so that it can come from a worker, a cache or another machine. */
export interface FileResult {
  /** Relative to the working directory, with `/`. */
  path: string;
  documents: DocumentResult[];
  /** The lines around findings, by file (the linted one is "") and line number; absent when no reporter asked for them. */
  lines?: Record<string, Record<number, string>>;
  /** How many comments that suppress were not heeded, under --safe. */
  ignoredComments?: number;
  /** Where the file stands among those of its run, when that is not by its path. */
  order?: string;
  /** In a part of a run: what the baseline holds of the file for findings that only a look at all parts shows. */
  baseline?: readonly BaselineEntry[];
}

/** A result of which the report was made already: what a run needs of it besides. Plain data, too. */
export interface ToldResult {
  /** See `portfolioOf`: read only when all files are there. */
  portfolio: string;
  /** As in {@link FileResult}. */
  ignoredComments?: number;
  /** The counts of this file. */
  summary: Summary;
  /** What the report says of it. */
  text: string | Uint8Array;
  /** What the reporter has to remember of it. */
  note: string;
}

/** How many findings of each kind; what is suppressed is counted apart. */
export interface Summary {
  files: number;
  errors: number;
  warnings: number;
  info: number;
  suppressed: number;
  fixable: number;
}

export function emptySummary(): Summary {
  return { files: 0, errors: 0, warnings: 0, info: 0, suppressed: 0, fixable: 0 };
}

/** Adds a file's findings to the counts, and the file itself. */
export function count(summary: Summary, result: FileResult): void {
  summary.files++;
  countFindings(summary, result);
}

/** Adds the counts of some files to those of others. */
export function addCounts(summary: Summary, counts: Summary): void {
  for (const each of Object.keys(summary) as (keyof Summary)[]) summary[each] += counts[each];
}

/** Adds findings to the counts; their file was counted before. */
export function countFindings(summary: Summary, result: FileResult): void {
  for (const { findings } of result.documents)
    for (const finding of findings) {
      if (finding.suppressed) summary.suppressed++;
      else if (finding.severity === "error") summary.errors++;
      else if (finding.severity === "warning") summary.warnings++;
      else summary.info++;
      if (finding.fix && !finding.suppressed) summary.fixable++;
    }
}
