import { type Checkers, fewestForThreads, type PathOutcome } from "./checkers.js";

/** From here on it pays to have V8 compile less, and clear away more. */
const many = 64;

/** What becomes of each file, in the order of the paths, in as many threads as are wanted and pay. */
export async function* outcomesOf(paths: readonly string[], checkers: Checkers): AsyncGenerator<PathOutcome> {
  const { own, run, cache, threadScript } = checkers;
  const { workers, fix } = run.options;
  const longRun = paths.length >= many ? new (await import("./long-run.js")).LongRun() : undefined;
  // A file that another one includes must be mended before that one is checked.
  const usesThreads = workers === undefined ? paths.length >= fewestForThreads : Math.min(workers, paths.length) > 1;
  if (usesThreads && threadScript !== undefined && fix !== "write") {
    const { outcomesOfThreads } = await import("./threads.js");
    return yield* outcomesOfThreads(paths, checkers, threadScript, longRun);
  }
  for (const path of paths) {
    yield { path, outcome: (await cache?.known(path)) ?? (await own.check(path)) };
    longRun?.fileDone();
  }
}
