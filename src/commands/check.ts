/** What lint and audit do: read files one after another, check them, report them, and say what could not be done. */

import { dirname, resolve } from "node:path";
import { existsSync } from "node:fs";
import { severityChooser } from "../config/rule-settings.js";
import { ToolFailure } from "../findings/finding.js";
import { count, countFindings, emptySummary, type FileResult } from "../findings/result.js";
import { Linter } from "../index.js";
import { formats, reporterFor } from "../reporters/formats.js";
import type { Reporter } from "../reporters/reporter.js";
import { findFiles } from "../runner/find-files.js";
import { fileFailure, isWithin, readFileSafely, readStream } from "../runner/read-file.js";
import { includeReader } from "../runner/read-include.js";
import { defaultLimits } from "../source/limits.js";
import { tool } from "../version.js";
import { exitCodes } from "./exit-codes.js";
import type { Io } from "./io.js";
import { type CheckOptions, dateOf, wantsColor } from "./options.js";
import { Progress } from "./progress.js";
import { openSink, type Sink } from "./sink.js";

interface OpenReport {
  reporter: Reporter;
  sink: Sink;
}

/** Checks what was asked for. Returns the exit code; throws {@link ToolFailure} when nothing can be checked at all. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const date = dateOf(options.date, io.now());
  const maxBytes = options.maxBytes ?? defaultLimits.bytes;
  const linter = new Linter({ date, severityOf: severityChooser(options.rule), limits: { bytes: maxBytes }, ...(options.profile === undefined ? {} : { profile: options.profile }) });
  const { reports, withLines } = await openReports(options, linter, date, io);
  const found = await findFiles(paths, { cwd: io.cwd, isIgnored: () => false });
  const failures = [...found.failures];
  const summary = emptySummary();
  const portfolio = linter.portfolio();
  const progress = new Progress(io.stderr, found.paths.length, io.now);

  try {
    for (const { reporter, sink } of reports) await sink.write(reporter.begin());
    for (const path of found.paths) {
      await progress.step();
      let result: FileResult;
      try {
        result = await checkFile(path);
      } catch (error) {
        if (!(error instanceof ToolFailure)) throw error;
        failures.push(error);
        continue;
      }
      count(summary, result);
      portfolio?.add(result);
      for (const { reporter, sink } of reports) await sink.write(reporter.file(result));
    }
    for (const result of portfolio?.check() ?? []) {
      countFindings(summary, result);
      for (const { reporter, sink } of reports) await sink.write(reporter.file(result));
    }
    await progress.clear();
    for (const { reporter, sink } of reports) {
      await sink.write(reporter.end(summary));
      await sink.close();
    }
  } finally {
    await progress.clear();
    for (const { sink } of reports) await sink.abandon();
  }
  for (const failure of failures) await io.stderr.write(`pathway-lint: ${failure.message}\n`);
  if (failures.length > 0) return exitCodes.notDone;
  const tooMany = options.maxWarnings !== undefined && summary.warnings > options.maxWarnings;
  if (tooMany) await io.stderr.write(`pathway-lint: ${summary.warnings} warnings, and --max-warnings allows ${options.maxWarnings}\n`);
  return summary.errors > 0 || tooMany ? exitCodes.findings : exitCodes.clean;

  async function checkFile(path: string): Promise<FileResult> {
    if (path === "-") {
      const bytes = await readStream(io.stdin, maxBytes);
      return linter.lint(bytes, { path: options.stdinFilename ?? "<stdin>", withLines, readInclude: includeReader(io.cwd, options.stdinFilename, linter.limits) });
    }
    const bytes = await readFileSafely(path, { cwd: io.cwd, maxBytes });
    const folder = dirname(resolve(io.cwd, path));
    const fileExists = (file: string) => {
      const target = resolve(folder, file);
      return isWithin(folder, target) && existsSync(target);
    };
    return linter.lint(bytes, { path, fileExists, withLines, readInclude: includeReader(io.cwd, path, linter.limits) });
  }
}

async function openReports(options: CheckOptions, linter: Linter, date: string, io: Io) {
  const modules = await Promise.all(
    options.reports.map(async ({ format, outputFile }) => {
      const module = await reporterFor(format, options.purpose);
      if (!module) throw new ToolFailure(`there is no format "${format}"; there are ${formats.join(", ")}`);
      return { module, outputFile };
    }),
  );
  const { rules } = linter;
  const reports: OpenReport[] = [];
  for (const { module, outputFile } of modules) {
    const color = outputFile === undefined && wantsColor(options.color, io);
    const width = outputFile === undefined ? Math.min(io.stdout.columns ?? 100, 120) : 100;
    const reporter = module.create({ tool, date, color, width, rules, quiet: options.quiet });
    try {
      reports.push({ reporter, sink: await openSink(outputFile, io) });
    } catch (error) {
      for (const { sink } of reports) await sink.abandon();
      throw fileFailure(outputFile ?? "standard output", error, "write");
    }
  }
  return { reports, withLines: modules.some(({ module }) => module.needsLines) };
}
