import { resolve } from "node:path";
import type { FileOutcome } from "./check-run.js";
import type { PathOutcome } from "./checkers.js";
import type { FileCheck } from "./file-check.js";

/**
 * What becomes of files that are mended, in the order of the paths. A file is told as it is when what it includes is mended,
 * whichever of the two comes first.
 */
export async function* outcomesOfMending(
  paths: readonly string[],
  own: FileCheck,
  cwd: string,
): AsyncGenerator<PathOutcome> {
  const waiting = new Map(paths.map((path) => [resolve(cwd, path), path]));
  /** Of files that were mended before their turn. */
  const early = new Map<string, FileOutcome>();

  const mend = async (path: string): Promise<FileOutcome> => {
    waiting.delete(resolve(cwd, path));
    const outcome = await own.check(path);
    let isOutdated = false;
    for (const file of outcome.includes ?? []) {
      const included = waiting.get(file);
      if (included === undefined) continue;
      const ofIncluded = await mend(included);
      early.set(included, ofIncluded);
      if (ofIncluded.remark !== undefined) isOutdated = true;
    }
    if (!isOutdated) return outcome;
    const again = await own.check(path);
    const remark = outcome.remark ?? again.remark;
    const notHeeded = [...outcome.notHeeded, ...again.notHeeded];
    return { ...again, ...(remark === undefined ? {} : { remark }), notHeeded };
  };

  for (const path of paths) {
    const outcome = early.get(path) ?? (await mend(path));
    early.delete(path);
    yield { path, outcome };
  }
}
