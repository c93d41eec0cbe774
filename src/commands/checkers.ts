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
 * Below this, checking in one thread is as fast: on two cores both are even at some 60 files of 9 kB, and a second one saves
 * a tenth of the time at 128, and two fifths at 1,500, for a third more work.
 */
export const fewestForThreads = 128;
