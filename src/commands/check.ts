/** What lint and audit do: have files checked, report them one after another, and say what could not be done. */

import { ToolFailure } from "../findings/finding.js";
import { portfolioRule } from "../findings/portfolio.js";
import { addCounts, count, countFindings, emptySummary } from "../findings/result.js";
import { Linter } from "../index.js";
import { findFiles } from "../runner/find-files.js";
import { fileFailure } from "../runner/read-file.js";
import { isInShard } from "../runner/shard.js";
import { type CheckRun, nameOf } from "./check-run.js";
import { ending } from "./ending.js";
import { failureLine } from "./failure-line.js";
import { FileCheck } from "./file-check.js";
import type { Io } from "./io.js";
import { Linters } from "./linters.js";
import { type CheckOptions, dateOf, writesFiles } from "./options.js";
import { outcomesOf } from "./outcomes.js";
import { Progress } from "./progress.js";
import { Reports } from "./reports.js";

/** Checks what was asked for. Returns the exit code; throws {@link ToolFailure} when nothing can be checked at all. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const date = dateOf(options.date, io.now());
  const linters = new Linters(options, date, io.cwd);
  // A stranger's .gitignore must not hide a definition.
  const found = await findFiles(paths, { cwd: io.cwd, heedsGitignore: !options.safe });
  const { shard } = options;
  const allFiles = paths.length === 0;
  const chosen = shard ? found.paths.filter((path) => isInShard(path, shard)) : found.paths;
  const failures = found.failures.map(({ message }) => message);
  if (options.fix === "write" && found.paths.includes("-"))
    throw new ToolFailure("standard input cannot be mended; name the file, or use --fix-dry-run");
  if (shard && options.baselineUse !== "use")
    throw new ToolFailure("one part cannot write the baseline of all; do that without --shard");
  if (writesFiles(options)) (await import("./targets.js")).checkTargets(options, found.paths, io.cwd);
  const words = await linters.wordsFor(found.paths.map((path) => nameOf(path, options)));
  const mark =
    shard &&
    (await (
      await import("./shard-mark.js")
    ).shardMark(shard, { options, date, cwd: io.cwd }, { allFiles, found: found.paths }, linters, words));
  const progress = new Progress(io.stderr, chosen.length, io.now);
  const stdout = progress.before(io.stdout);
  const reports = await Reports.open(options, words, date, { stdout, cwd: io.cwd, env: io.env }, mark);
  const old =
    options.baseline === undefined ? undefined : await (await import("./baseline-file.js")).openBaseline(options, io);
  // A baseline takes findings away that would have been told.
  const telling = old ? undefined : reports.telling;
  const run: CheckRun = {
    options,
    date,
    cwd: io.cwd,
    needs: reports.needs,
    ...(telling ? { telling } : {}),
  };
  const cache = options.cache ? await (await import("./cached.js")).openCache(run, linters, io) : undefined;
  const summary = emptySummary();
  const notHeeded = new Set(linters.notHeeded);
  const commentsNotHeeded: string[] = [];
  // What is checked over all parts is checked when they are put together.
  const portfolio = shard ? undefined : new Linter({ date }).portfolio();
  const own = new FileCheck(run, linters, () => io.stdin);

  try {
    await reports.begin();
    for await (const { path, outcome } of outcomesOf(chosen, { own, run, cache, threadScript: io.threadScript })) {
      await progress.step();
      const { failure, remark, result } = outcome;
      for (const each of outcome.notHeeded) notHeeded.add(each);
      if (failure !== undefined) failures.push(failure);
      if (remark !== undefined) {
        await reports.flush();
        await progress.clear();
        await io.stderr.write(failureLine(remark));
      }
      if (result) cache?.keep(path, result, outcome.cacheKey);
      const told = outcome.told ?? (cache && telling && result && reports.tell(result));
      if (told) {
        cache?.keepTold(path, told);
        addCounts(summary, told.summary);
        portfolio?.addTold(result?.path ?? path, told.portfolio);
        await reports.again(told);
      } else if (result) {
        old?.baseline.apply(result);
        if (shard && old) result.baseline = old.baseline.takeLeft(result.path, portfolioRule);
        // That of standard input is not where it stands.
        if (path === "-") result.order = path;
        count(summary, result);
        portfolio?.add(result);
        await reports.file(result);
      }
      const { ignoredComments } = told ?? result ?? {};
      if (ignoredComments !== undefined)
        commentsNotHeeded.push(`${ignoredComments} ${ignoredComments === 1 ? "comment" : "comments"} in ${path}`);
    }
    for (const result of portfolio?.check() ?? []) {
      old?.baseline.apply(result);
      countFindings(summary, result);
      await reports.file(result);
    }
    await progress.clear();
    await reports.end(summary, failures);
    await old?.finish(allFiles && !shard && failures.length === 0);
    await cache?.save().catch((error: unknown) => failures.push(fileFailure("the cache", error, "write").message));
  } finally {
    await progress.clear();
    await reports.abandon();
  }
  if (options.safe) {
    for (const each of [...notHeeded, ...commentsNotHeeded])
      await io.stderr.write(failureLine(`not heeded under --safe: ${each}`));
  }
  return ending(summary, failures, options, io);
}
