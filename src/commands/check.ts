/** What lint and audit do: read files one after another, check them, report them, and say what could not be done. */

import { dirname, resolve } from "node:path";
import { ToolFailure } from "../findings/finding.js";
import { count, countFindings, emptySummary, type FileResult } from "../findings/result.js";
import { findFiles } from "../runner/find-files.js";
import { existsWithin, fileFailure, readFileSafely, readStream } from "../runner/read-file.js";
import { includeReader } from "../runner/read-include.js";
import { isInShard } from "../runner/shard.js";
import { defaultLimits } from "../source/limits.js";
import type { Environment } from "./cached.js";
import { exitCodes } from "./exit-codes.js";
import { failureLine } from "./failure-line.js";
import type { Io } from "./io.js";
import { Linters } from "./linters.js";
import { type CheckOptions, dateOf } from "./options.js";
import { Progress } from "./progress.js";
import { Reports } from "./reports.js";

/** Checks what was asked for. Returns the exit code; throws {@link ToolFailure} when nothing can be checked at all. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const date = dateOf(options.date, io.now());
  const maxBytes = options.maxBytes ?? defaultLimits.bytes;
  const linters = new Linters(options, date, io.cwd);
  // A stranger's .gitignore must not hide a definition.
  const found = await findFiles(paths, { cwd: io.cwd, heedsGitignore: !options.safe });
  const { shard } = options;
  const chosen = shard ? found.paths.filter((path) => isInShard(path, shard)) : found.paths;
  const failures = [...found.failures];
  if (options.fix === "write" && found.paths.includes("-"))
    throw new ToolFailure("standard input cannot be mended; name the file, or use --fix-dry-run");
  const base = await linters.forReport(found.paths.map(nameOf));
  const reports = await Reports.open(options, base.rules, date, io, shard && { ...shard, run: linters.runKey });
  const old =
    options.baseline === undefined ? undefined : await (await import("./baseline-file.js")).openBaseline(options, io);
  const cache = options.cache ? (await import("./cached.js")).openCache(options, io) : undefined;
  const summary = emptySummary();
  const notHeeded: string[] = [];
  // What is checked over all parts is checked when they are put together.
  const portfolio = shard ? undefined : base.portfolio();
  const progress = new Progress(io.stderr, chosen.length, io.now);

  try {
    await reports.begin();
    for (const path of chosen) {
      await progress.step();
      let result: FileResult | undefined;
      try {
        result = await checkFile(path);
      } catch (error) {
        if (!(error instanceof ToolFailure)) throw error;
        failures.push(error);
        continue;
      }
      if (!result) continue;
      old?.baseline.apply(result);
      count(summary, result);
      if (result.ignoredComments !== undefined)
        notHeeded.push(`${result.ignoredComments} ${result.ignoredComments === 1 ? "comment" : "comments"} in ${path}`);
      portfolio?.add(result);
      await reports.file(result);
    }
    for (const result of portfolio?.check() ?? []) {
      old?.baseline.apply(result);
      countFindings(summary, result);
      await reports.file(result);
    }
    await progress.clear();
    await reports.end(
      summary,
      failures.map(({ message }) => message),
    );
    await old?.finish();
    await cache?.save().catch((error: unknown) => failures.push(fileFailure("the cache", error, "write")));
  } finally {
    await progress.clear();
    await reports.abandon();
  }
  if (options.safe) {
    for (const each of [...linters.notHeeded, ...notHeeded])
      await io.stderr.write(failureLine(`not heeded under --safe: ${each}`));
  }
  // What is wrong with a configuration is wrong for each of its files.
  for (const message of new Set(failures.map((failure) => failure.message)))
    await io.stderr.write(failureLine(message));
  if (failures.length > 0) return exitCodes.notDone;
  const tooMany = options.maxWarnings !== undefined && summary.warnings > options.maxWarnings;
  if (tooMany)
    await io.stderr.write(
      `pathway-lint: ${summary.warnings} warnings, and --max-warnings allows ${options.maxWarnings}\n`,
    );
  return summary.errors > 0 || tooMany ? exitCodes.findings : exitCodes.clean;

  /** The name under which a path is linted: that of standard input is told apart. */
  function nameOf(path: string): string {
    return path === "-" ? (options.stdinFilename ?? "stdin.pathway.yaml") : path;
  }

  /** Undefined when the configuration leaves the file out. */
  async function checkFile(path: string): Promise<FileResult | undefined> {
    const withLines = reports.needsLines;
    if (path === "-") {
      const name = options.stdinFilename ?? "<stdin>";
      const linter = await linters.for(nameOf(path));
      const bytes = await readStream(io.stdin, maxBytes);
      if (!linter) return undefined;
      const readInclude = includeReader(io.cwd, options.stdinFilename, linter.limits);
      const lint = (input: string | Uint8Array) => linter.lint(input, { path: name, withLines, readInclude });
      return options.fix === undefined
        ? lint(bytes)
        : (await import("./mend.js")).mendFile(name, bytes, lint, "dry-run", io);
    }
    const linter = await linters.for(path);
    if (!linter) return undefined;
    const bytes = await readFileSafely(path, { cwd: io.cwd, maxBytes });
    const folder = dirname(resolve(io.cwd, path));
    const fileExists = (file: string) => existsWithin(io.cwd, folder, file);
    const environment: Environment = { fileExists, readInclude: includeReader(io.cwd, path, linter.limits) };
    if (options.fix !== undefined)
      return (await import("./mend.js")).mendFile(
        path,
        bytes,
        (input) => linter.lint(input, { path, withLines, ...environment }),
        options.fix,
        io,
      );
    const lint = (watched: Environment) => linter.lint(bytes, { path, withLines, ...watched });
    return cache && linter.key !== ""
      ? cache.lint(
          path,
          `${linters.buildKey} ${linter.key} ${withLines}`,
          bytes,
          reports.needsRequirements,
          environment,
          lint,
        )
      : lint(environment);
  }
}
