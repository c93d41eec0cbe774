import type { Range, Severity } from "./finding.js";

/** The rule whose findings come from all pathways of a run together. */
export const portfolioRule = "integrity/portfolio";

/** What of a pathway matters to the other pathways of a run. Plain data, so that it can come from a worker or another machine. */
export interface PortfolioEntry {
  id: string;
  /** Where the id is written. */
  range: Range;
  programs: string[];
  entryPoints: string[];
  /** Programs that an entry point of the pathway leads into. */
  entered: string[];
  /** How severe it is when what the pathway says of others is not so; `off` when that is not told of it. */
  severity: Severity | "off";
  /** What it names of other pathways, as `other-pathway#program`. */
  links: PortfolioLink[];
}

/** A file's entries and its path, until all files are there: as JSON, which is one line; empty when there are none. */
export function portfolioOf(file: { path: string; documents: readonly { portfolio?: PortfolioEntry }[] }): string {
  const entries = file.documents.flatMap(({ portfolio }) => portfolio ?? []);
  return entries.length === 0 ? "" : JSON.stringify([file.path, entries]);
}

export interface PortfolioLink {
  /** The other pathway's id. */
  pathway: string;
  /** A program of it, or an entry point (`returnsAt`). */
  target: string;
  by: "next" | "returnsAt";
  /** JSON Pointer of where it is written. */
  path: string;
  range: Range;
  /** The file, when that is not the linted one. */
  file?: string;
}
