import type { RunCache } from "./cached.js";
import type { CheckRun, FileOutcome } from "./check-run.js";
import type { FileCheck } from "./file-check.js";

/** Who and what may answer for a file. */
export interface Checkers {
  /** In this thread. */
  own: FileCheck;
  run: CheckRun;
  cache: RunCache | undefined;
  threadScript: string | undefined;
}

export interface PathOutcome {
  path: string;
  outcome: FileOutcome;
}

/**
 * Below this, checking in one thread is faster: a thread needs 0.1 s to start, and then compiles the program anew
 * (measured on two cores: even at about 100 files of 9 kB).
 */
export const fewestForThreads = 128;

/** What an earlier run found. */
export async function knownOutcome(path: string, cache: RunCache | undefined): Promise<FileOutcome | undefined> {
  return cache?.known(path);
}
