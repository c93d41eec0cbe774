/** What a run is about, and what becomes of a file: plain data, the same in every thread. */

import type { FileResult, ToldResult } from "../findings/result.js";
import type { LintOptions } from "../index.js";
import type { CacheKey } from "../runner/cache.js";
import { defaultLimits } from "../source/limits.js";
import type { CheckOptions } from "./options.js";
import type { Telling } from "./telling.js";

/** What a lint may ask of the disk. */
export type Environment = Required<Pick<LintOptions, "fileExists" | "readInclude">>;

/** What the reports of a run show besides findings. */
export interface Needs {
  /** The lines around findings. */
  lines: boolean;
  /** How each requirement came out. */
  requirements: boolean;
}

/** What a run is about. */
export interface CheckRun {
  options: CheckOptions;
  /** The day that freshness is measured from. */
  date: string;
  /** Absolute path of the working directory. */
  cwd: string;
  needs: Needs;
  /** How files are told that a thread or a cache tells; undefined when they cannot. */
  telling?: Telling;
}

/** What became of one file. */
export interface FileOutcome {
  /** Undefined when the configuration leaves the file out, and when it could not be checked. */
  result?: FileResult;
  /** In place of the result: what is told of it. */
  told?: ToldResult;
  /** Why the file could not be checked. */
  failure?: string;
  /** Under --fix: what the file includes, by absolute path. */
  includes?: string[];
  /** What was done besides, such as mended. */
  remark?: string;
  /** Configuration of the tree that --safe left out of account, unless an earlier file of this thread told of it. */
  notHeeded: string[];
  /** Under what a cache may keep the result. */
  cacheKey?: CacheKey;
}

/** The name under which a path is linted: that of standard input is told apart. */
export function nameOf(path: string, { stdinFilename }: CheckOptions): string {
  return path === "-" ? (stdinFilename ?? "stdin.pathway.yaml") : path;
}

/** What is read of a file at most. */
export function maxBytesOf({ maxBytes }: CheckOptions): number {
  return maxBytes ?? defaultLimits.bytes;
}
