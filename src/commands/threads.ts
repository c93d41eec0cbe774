/** Files checked in several threads at once. */

import { availableParallelism } from "node:os";
import { ToolFailure } from "../findings/finding.js";
import { Pool } from "../runner/pool.js";
import type { CheckRun, FileOutcome } from "./check-run.js";
import { type Checkers, fewestForThreads, knownOutcome, type PathOutcome } from "./checkers.js";
import type { LongRun } from "./long-run.js";
import type { ThreadAnswer } from "./thread.js";
import { threadMark } from "./thread-mark.js";

/** More threads than this do not pay when their number is not named: one has to write all that they find. */
const mostByItself = 8;

/** So many outcomes wait, for each thread, until that of a file before them is there. */
const mostAhead = 64;

/** What becomes of each file, in the order of the paths. */
export async function* outcomesOfThreads(
  paths: readonly string[],
  { own, run, cache }: Checkers,
  script: string,
  longRun: LongRun | undefined,
): AsyncGenerator<PathOutcome> {
  const size = Math.min(run.options.workers ?? Math.min(availableParallelism(), mostByItself), paths.length);
  const pool = new Pool<string, ThreadAnswer>(size, {
    script,
    argv: [threadMark],
    workerData: run satisfies CheckRun,
    // Three halves of 4 MB, as the long run has them in this thread.
    resourceLimits: { maxYoungGenerationSizeMb: 12 },
  });
  // With a cache it is not known how many files there are to check. Threads are started when there are enough.
  let left = cache && run.options.workers === undefined ? fewestForThreads : 0;
  const outcomeOf = async (path: string): Promise<FileOutcome> => {
    const known = await knownOutcome(path, cache);
    if (known) return known;
    // Standard input is this thread's.
    if (left > 0 || path === "-") {
      left--;
      return own.check(path);
    }
    return inThread(pool, path);
  };
  try {
    const begun: { path: string; outcome: Promise<FileOutcome> }[] = [];
    let next = 0;
    while (next < paths.length || begun.length > 0) {
      for (; begun.length < mostAhead * size && next < paths.length; next++) {
        const path = paths[next] as string;
        const outcome = outcomeOf(path);
        // It is thrown when it is its turn.
        outcome.catch(() => {});
        begun.push({ path, outcome });
      }
      const { path, outcome } = begun.shift() as (typeof begun)[number];
      yield { path, outcome: await outcome };
      longRun?.fileDone();
      // Answers are read while reports are written, so that no thread waits.
      await new Promise(setImmediate);
    }
  } finally {
    await pool.close();
  }
}

async function inThread(pool: Pool<string, ThreadAnswer>, path: string): Promise<FileOutcome> {
  try {
    const { outcome, fault } = await pool.ask(path, path);
    if (outcome === undefined) throw fault;
    return JSON.parse(outcome) as FileOutcome;
  } catch (error) {
    if (!(error instanceof ToolFailure)) throw error;
    return { failure: error.message, notHeeded: [] };
  }
}
