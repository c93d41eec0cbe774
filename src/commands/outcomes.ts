import { lstatSync } from "node:fs";
import { resolve } from "node:path";
import { type Checkers, fewestForThreads, type PathOutcome } from "./checkers.js";
import type { LongRun } from "./long-run.js";

/**
 * Files. From here on it pays to have V8 compile less, and clear away more: 16 of 9 kB take 168 ms with it and 140 without,
 * 64 take 350 in place of 400.
 */
const many = 64;

/**
 * Bytes of fewer files. From here on it pays to have V8 optimize later: one of 54 kB takes 63 ms in place of 72, and 32 of
 * 9 kB take 189 in place of 220; one of 9 kB takes 44 either way.
 */
const much = 50_000;

/** What becomes of each file, in the order of the paths, in as many threads as are wanted and pay. */
export async function* outcomesOf(paths: readonly string[], checkers: Checkers): AsyncGenerator<PathOutcome> {
  const { own, run, cache, threadScript } = checkers;
  const { workers, fix } = run.options;
  if (fix === "write") {
    const sparing = await longRunOver(paths);
    for await (const each of (await import("./mend-order.js")).outcomesOfMending(paths, own, run.cwd)) {
      yield each;
      sparing?.fileDone();
    }
    return;
  }
  const usesThreads = workers === undefined ? paths.length >= fewestForThreads : Math.min(workers, paths.length) > 1;
  if (usesThreads && threadScript !== undefined) {
    // What is loaded in a long run is loaded without its compiled code.
    const { outcomesOfThreads } = await import("./threads.js");
    return yield* outcomesOfThreads(paths, checkers, threadScript, await longRunOver(paths));
  }
  const longRun = await longRunOver(paths);
  const isMuch = !longRun && paths.reduce((sum, path) => sum + sizeOf(path, run.cwd), 0) >= much;
  const endSparing = isMuch ? (await import("./long-run.js")).spareForMuch() : undefined;
  try {
    for (const path of paths) {
      const known = await cache?.known(path);
      yield { path, outcome: known ?? (await own.check(path)) };
      if (!known) longRun?.fileDone();
    }
  } finally {
    endSparing?.();
  }
}

async function longRunOver({ length }: readonly string[]): Promise<LongRun | undefined> {
  return length < many ? undefined : new (await import("./long-run.js")).LongRun();
}

/** 0 for what cannot be asked: whoever reads it says why. */
function sizeOf(path: string, cwd: string): number {
  try {
    return lstatSync(resolve(cwd, path), { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    return 0;
  }
}
