/** Files checked in several threads at once, of which this is one. */

import { availableParallelism } from "node:os";
import { ToolFailure } from "../findings/finding.js";
import type { Pool } from "../runner/pool.js";
import type { CheckRun, FileOutcome } from "./check-run.js";
import { type Checkers, fewestForThreads, type PathOutcome } from "./checkers.js";
import { LongRun } from "./long-run.js";
import { readAnswer, type ThreadAnswer } from "./thread-answer.js";
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
  const helps = mayHelp(run);
  let pool: Promise<Checking> | undefined;
  // With a cache it is not known how many files there are to check. Threads are started when there are enough.
  let left = cache && run.options.workers === undefined ? fewestForThreads : 0;
  const outcomeOf = async (path: string): Promise<FileOutcome> => {
    // Standard input is this thread's.
    if (left > 0 || path === "-") {
      left--;
      return own.check(path);
    }
    pool ??= newPool(helps ? size - 1 : size, script, run);
    return inThread(await pool, path);
  };
  try {
    const begun: Begun[] = [];
    let next = 0;
    while (next < paths.length || begun.length > 0) {
      for (; begun.length < mostAhead * size && next < paths.length; next++) {
        const path = paths[next] ?? "";
        const isNext = begun.length === 0;
        const known = cache && (await cache.known(path, !isNext));
        if (known && isNext) yield { path, outcome: known };
        else begun.push(begin(known ? async () => known : outcomeOf, path));
      }
      const first = begun.shift();
      if (!first) break;
      while (!first.isSettled) {
        // Threads are given work, and their answers are read, so that none waits.
        await new Promise(setImmediate);
        const taken = helps && !first.isSettled ? (await pool)?.take() : undefined;
        if (!taken) await first.settled;
        else {
          await own.check(taken.job).then(taken.resolve, taken.reject);
          longRun?.fileDone();
        }
      }
      yield { path: first.path, outcome: await first.outcome };
      longRun?.fileDone();
    }
  } finally {
    await (await pool)?.close();
  }
}

type Checking = Pool<string, FileOutcome | ThreadAnswer>;

/** Loaded and made when something has changed: with a cache that is rare. */
async function newPool(size: number, script: string, run: CheckRun): Promise<Checking> {
  const { Pool } = await import("../runner/pool.js");
  LongRun.withThreads();
  return new Pool(size, {
    script,
    argv: [threadMark],
    workerData: run satisfies CheckRun,
    // Three halves of 4 MB, should the long run not be able to tell V8 what it needs.
    resourceLimits: { maxYoungGenerationSizeMb: 12 },
  });
}

/**
 * Whether this thread checks what no other has begun: with one isolate less, and files told where they are checked, 1,500
 * definitions on two cores took a twentieth less time and a fifth less memory. But what plugins do must not end the program, so
 * they run in other threads alone.
 */
function mayHelp({ options }: CheckRun): boolean {
  return options.plugin.length === 0 && !options.trustConfig;
}

/** A file that some thread is at, or will be. */
interface Begun {
  path: string;
  outcome: Promise<FileOutcome>;
  /** Never rejected. */
  settled: Promise<void>;
  isSettled: boolean;
}

function begin(outcomeOf: (path: string) => Promise<FileOutcome>, path = ""): Begun {
  const outcome = outcomeOf(path);
  const settle = () => {
    begun.isSettled = true;
  };
  // What it is rejected with is thrown when it is its turn.
  const begun: Begun = { path, outcome, settled: outcome.then(settle, settle), isSettled: false };
  return begun;
}

async function inThread(pool: Checking, path: string): Promise<FileOutcome> {
  try {
    const answer = await pool.ask(path, path);
    return "notHeeded" in answer ? answer : readAnswer(answer);
  } catch (error) {
    if (!(error instanceof ToolFailure)) throw error;
    return { failure: error.message, notHeeded: [] };
  }
}
