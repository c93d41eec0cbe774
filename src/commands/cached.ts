import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { ToolFailure } from "../findings/finding.js";
import type { FileResult, ToldResult } from "../findings/result.js";
import { contentKey, type Dependencies, ResultCache } from "../runner/cache.js";
import { existsWithin, isWithin, readFileSafely } from "../runner/read-file.js";
import { type CacheKey, type CheckRun, type FileOutcome, maxBytesOf } from "./check-run.js";
import type { Io } from "./io.js";
import type { Linters } from "./linters.js";
import { hashOfFile } from "./watch.js";

/** The cache of a run; undefined when none is wanted, or none can be kept. */
export function openCache(run: CheckRun, linters: Linters, io: Io): RunCache | undefined {
  const { cache, cacheLocation, safe, fix } = run.options;
  // Under --safe nothing is written, and what --fix changes is worth nothing afterwards.
  if (!cache || safe || fix !== undefined) return undefined;
  const own = io.env.XDG_CACHE_HOME || join(io.env.HOME ?? homedir(), ".cache");
  const opened = ResultCache.open(resolve(io.cwd, cacheLocation ?? ".pathway-lint-cache"), join(own, "pathway-lint"));
  return opened && new RunCache(opened, run, linters);
}

/** Bytes that are enough for almost every definition. */
const readAtOnce = 65_536;

/** Results of earlier runs, and those of this one for later. */
export class RunCache {
  readonly #cache: ResultCache;
  readonly #run: CheckRun;
  readonly #linters: Linters;
  readonly #hashes = new Map<string, string | null>();
  readonly #buffer = Buffer.allocUnsafe(readAtOnce);

  constructor(cache: ResultCache, run: CheckRun, linters: Linters) {
    this.#cache = cache;
    this.#run = run;
    this.#linters = linters;
  }

  /** What an earlier run found, when nothing that it depended on has changed. */
  async known(path: string): Promise<FileOutcome | undefined> {
    const { cwd, options, needs, telling } = this.#run;
    if (path === "-") return undefined;
    try {
      const linter = await this.#linters.for(path);
      if (!linter || linter.key === "") return undefined;
      const bytes = readFileSafely(path, { cwd, maxBytes: maxBytesOf(options), buffer: this.#buffer });
      const content = contentKey(this.#linters.cacheSettings(linter, needs.lines), bytes);
      const kept = this.#cache.get(path, content, needs.requirements, (before) => this.#isAsBefore(before));
      const told = telling && kept?.told(telling.key);
      if (told) return { told, notHeeded: [] };
      const result = kept?.result();
      return result && { result, notHeeded: [] };
    } catch (error) {
      // Checking the file will tell it.
      if (error instanceof ToolFailure) return undefined;
      throw error;
    }
  }

  #isAsBefore({ includes, files }: Dependencies): boolean {
    const { cwd } = this.#run;
    return (
      includes.every(([file, hash]) => (isWithin(cwd, file) ? this.#hash(file) : null) === hash) &&
      files.every(([file, exists]) => existsWithin(cwd, dirname(file), file) === exists)
    );
  }

  #hash(path: string): string | null {
    let hash = this.#hashes.get(path);
    if (hash === undefined) {
      hash = hashOfFile(path, maxBytesOf(this.#run.options));
      this.#hashes.set(path, hash);
    }
    return hash;
  }

  /** Keeps a result for later; without a key it is one that was kept, or one that cannot be. */
  keep(path: string, result: FileResult, key: CacheKey | undefined): void {
    if (key) this.#cache.set(path, key.content, this.#run.needs.requirements, result, key.dependencies);
  }

  /** Keeps what the report of this run says of a file whose result is kept. */
  keepTold(path: string, told: ToldResult): void {
    const { telling } = this.#run;
    if (telling) this.#cache.setTold(path, telling.key, told);
  }

  save(): Promise<void> {
    return this.#cache.save();
  }
}
