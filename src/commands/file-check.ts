/** What becomes of one file: the same in the main thread and in any other. */

import { dirname, resolve } from "node:path";
import { ToolFailure } from "../findings/finding.js";
import type { Linter } from "../index.js";
import { existsWithin, readStamped, readStream } from "../runner/read-file.js";
import { includeReader } from "../runner/read-include.js";
import { type CheckRun, type Environment, type FileOutcome, maxBytesOf, nameOf } from "./check-run.js";
import type { Linters } from "./linters.js";

/** Checks one file after another. */
export class FileCheck {
  readonly #run: CheckRun;
  readonly #linters: Linters;
  readonly #stdin: () => AsyncIterable<Uint8Array>;
  readonly #told = new Set<string>();

  /** `stdin` is asked for when standard input is among the files. */
  constructor(run: CheckRun, linters: Linters, stdin: () => AsyncIterable<Uint8Array>) {
    this.#run = run;
    this.#linters = linters;
    this.#stdin = stdin;
  }

  /** Checks a file. What the tool cannot do is told in the outcome; throws only what is a fault of the tool. */
  async check(path: string): Promise<FileOutcome> {
    const outcome: FileOutcome = { notHeeded: [] };
    try {
      await (path === "-" ? this.#checkStream(outcome) : this.#checkFile(path, outcome));
    } catch (error) {
      if (!(error instanceof ToolFailure)) throw error;
      outcome.failure = error.message;
    }
    if (!this.#run.needs.requirements)
      for (const document of outcome.result?.documents ?? []) document.requirements = [];
    for (const each of this.#linters.notHeeded) {
      if (this.#told.has(each)) continue;
      this.#told.add(each);
      outcome.notHeeded.push(each);
    }
    return outcome;
  }

  async #checkStream(outcome: FileOutcome): Promise<void> {
    const { options, cwd } = this.#run;
    const linter = await this.#linters.for(nameOf("-", options));
    const bytes = await readStream(this.#stdin(), maxBytesOf(options));
    if (!linter) return;
    const environment = { readInclude: includeReader(cwd, options.stdinFilename, linter.limits) };
    await this.#lint(linter, options.stdinFilename ?? "<stdin>", bytes, environment, outcome);
  }

  async #checkFile(path: string, outcome: FileOutcome): Promise<void> {
    const { options, cwd } = this.#run;
    const linter = await this.#linters.for(path);
    if (!linter) return;
    const read = readStamped(path, { cwd, maxBytes: maxBytesOf(options) });
    const { bytes } = read;
    const folder = dirname(resolve(cwd, path));
    const environment: Environment = {
      fileExists: (file) => existsWithin(cwd, folder, file),
      readInclude: includeReader(cwd, path, linter.limits),
    };
    const isKept = options.cache && linter.key !== "" && options.fix === undefined;
    if (!isKept && options.fix !== "write") return this.#lint(linter, path, bytes, environment, outcome);
    const { Watch } = await import("./watch.js");
    const watch = new Watch(path, this.#run, environment);
    await this.#lint(linter, path, bytes, watch.environment, outcome);
    if (isKept) outcome.cacheKey = watch.key(this.#linters.cacheSettings(linter, this.#run.needs.lines), read);
    else outcome.includes = watch.includes;
  }

  async #lint(
    linter: Linter,
    path: string,
    bytes: Uint8Array,
    environment: Partial<Environment>,
    outcome: FileOutcome,
  ): Promise<void> {
    const { options, needs, cwd } = this.#run;
    const wanted = { path, withLines: needs.lines, withoutEvidence: !needs.requirements };
    const lint = (input: string | Uint8Array) => {
      try {
        return linter.lint(input, { ...wanted, ...environment });
      } catch (error) {
        throw error instanceof ToolFailure
          ? new ToolFailure(`cannot check ${path}: ${error.message}`, { cause: error })
          : error;
      }
    };
    if (options.fix === undefined) outcome.result = lint(bytes);
    else Object.assign(outcome, await (await import("./mend.js")).mendFile(path, bytes, lint, options.fix, cwd));
  }
}
