import type { Severity } from "../findings/finding.js";
import type { Profile } from "../pathway/profile.js";
import type { Rule } from "../rules-api/define-rule.js";
import type { Source } from "../source/document.js";

/** The rules of a run by their ids, in the order of the catalogue. */
export type Registry = ReadonlyMap<string, Rule>;

/** What a rule's options are set to: by a profile or a configuration. */
export type OptionSettings = Readonly<Record<string, number | readonly string[]>>;

/** What applies to one file. Everything that depends on disk, clock or environment is decided before. */
export interface Settings {
  /** The day that freshness is measured from, `YYYY-MM-DD`. */
  today: string;
  /** The profile for a state's USPS code, or for a definition that names none. */
  profileFor(state: string | undefined): Profile;
  /** What a configuration says of a rule's or a requirement's severity; undefined leaves the default. */
  severityOf(rule: string, requirement: string | null): Severity | "off" | undefined;
  /** What a configuration sets; what it does not set keeps the profile's value or the default. */
  optionsOf(rule: string): OptionSettings | undefined;
  /** Comments that suppress are not heeded: the file comes from a stranger. */
  ignoresComments?: boolean;
  /** More entry points times programs than this are not followed; all of them without it. */
  mostWays?: number;
  /** What proves that a requirement is met is not wanted. */
  leavesOutEvidence?: boolean;
  /** Whether what cannot be verified weighs like a shortfall. */
  strict?: boolean;
  /**
   * A file that a definition includes, read; or why it cannot be. `from` is the including file, undefined for the linted
   * one. Without this, `includes` are left alone.
   */
  readInclude?(path: string, from: string | undefined): IncludedFile | IncludeProblem;
  /** Whether a file of that relative path exists below the definition's folder; undefined when that cannot be known. */
  fileExists(path: string): boolean | undefined;
}

/** A file that was brought in. */
export interface IncludedFile {
  /** As findings show it: relative to the working directory, with `/`. Equal for the same file. */
  file: string;
  source: Source;
  /** It is the linted file itself. */
  isLinted: boolean;
}

/** Why a file is not brought in. */
export interface IncludeProblem {
  problem: "missing" | "outside" | "unreadable";
  /** A clause, such as `there is no such file`. */
  message: string;
}
