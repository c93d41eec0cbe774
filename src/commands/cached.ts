import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, resolve } from "node:path";
import { ToolFailure } from "../findings/finding.js";
import type { FileResult, ToldResult } from "../findings/result.js";
import {
  type CacheKey,
  contentKey,
  type Dependencies,
  hashOf,
  type Kept,
  ResultCache,
  stampKey,
} from "../runner/cache.js";
import { existsWithin, isWithin, readStamped, stampNow } from "../runner/read-file.js";
import { isOtherFile } from "../runner/sealed-file.js";
import { userFolder } from "../runner/user-folder.js";
import { type CheckRun, type FileOutcome, maxBytesOf } from "./check-run.js";
import { failureLine } from "./failure-line.js";
import type { Io } from "./io.js";
import type { Linters } from "./linters.js";
import type { CheckOptions } from "./options.js";
import { cacheFile } from "./targets.js";
import { stateOfInclude } from "./watch.js";

/** The cache of a run; undefined when none is wanted, or none can be kept, which is said. */
export async function openCache(run: CheckRun, linters: Linters, io: Io): Promise<RunCache | undefined> {
  const { cache, cacheLocation, safe, fix } = run.options;
  // Under --safe nothing is written, and what --fix changes is worth nothing afterwards.
  if (!cache || safe || fix !== undefined) return undefined;
  const own = userFolder({ ...io.env, HOME: io.env.HOME ?? homedir() }, io.cwd);
  // That of the usual name is ours, whatever became of it.
  if (cacheLocation !== undefined && isOtherFile(resolve(io.cwd, cacheLocation)))
    throw new ToolFailure(`${cacheLocation} is no cache; give the cache another file with --cache-location`);
  const opened = own && ResultCache.open(cacheIn(io.cwd, run.options), own);
  if (opened) return new RunCache(opened, run, linters);
  await io.stderr.write(
    failureLine(
      "nothing is cached: the folder of your own in which its key would be kept lies in a project, or cannot be written (see --safe in the README)",
    ),
  );
  return undefined;
}

function cacheIn(cwd: string, { cacheLocation }: CheckOptions): string {
  return resolve(cwd, cacheLocation ?? cacheFile);
}

/** Bytes that are enough for almost every definition. */
const readAtOnce = 65_536;

/** Results of earlier runs, and those of this one for later. */
export class RunCache {
  readonly #cache: ResultCache;
  readonly #run: CheckRun;
  readonly #linters: Linters;
  /** Of included files, by absolute path. */
  readonly #states = new Map<string, string>();
  /** A hash of the report's key; undefined when it cannot be kept. */
  readonly #report: string | undefined;
  readonly #within = new Map<string, boolean>();
  readonly #buffer = Buffer.allocUnsafe(readAtOnce);

  constructor(cache: ResultCache, run: CheckRun, linters: Linters) {
    this.#cache = cache;
    this.#run = run;
    this.#linters = linters;
    // A key of 3 kB, beside each file, would make the greater part of what a run has to read.
    this.#report = run.telling && hashOf(Buffer.from(run.telling.key));
  }

  /**
   * What an earlier run found, when nothing that it depended on has changed. Unless it `lasts`, the text of what was
   * told holds until another file is asked for.
   */
  async known(path: string, lasts = false): Promise<FileOutcome | undefined> {
    const { needs } = this.#run;
    if (path === "-") return undefined;
    try {
      const linter = await this.#linters.for(path);
      if (!linter || linter.key === "") return undefined;
      const kept = this.#kept(path, this.#linters.cacheSettings(linter, needs.lines));
      const told = this.#report === undefined ? undefined : kept?.told(this.#report);
      if (told) return { told: lasts ? { ...told, text: Buffer.from(told.text) } : told, notHeeded: [] };
      const result = kept?.result();
      return result && { result, notHeeded: [] };
    } catch (error) {
      // Checking the file will tell it.
      if (error instanceof ToolFailure) return undefined;
      throw error;
    }
  }

  /** What is kept of a file that looks as it did when it was read, or that is read and holds what it held. */
  #kept(path: string, settings: string): Kept | undefined {
    const { cwd, options, needs } = this.#run;
    const get = (by: { key?: string; stamp?: string }) =>
      this.#cache.get(path, by, needs.requirements, (before) => this.#isAsBefore(before));
    const stamp = stampKey(settings, stampNow(path, cwd, this.#within));
    const known = stamp === undefined ? undefined : get({ stamp });
    if (known) return known;
    const read = readStamped(path, { cwd, maxBytes: maxBytesOf(options), buffer: this.#buffer });
    const kept = get({ key: contentKey(settings, read.bytes) });
    if (kept) this.#cache.setStamp(path, stampKey(settings, read.stamp));
    return kept;
  }

  #isAsBefore({ includes, files }: Dependencies): boolean {
    const { cwd } = this.#run;
    return (
      includes.every(([file, state]) => this.#stateOf(resolve(cwd, file)) === state) &&
      files.every(([file, exists]) => existsWithin(cwd, dirname(resolve(cwd, file)), resolve(cwd, file)) === exists)
    );
  }

  #stateOf(path: string): string {
    let state = this.#states.get(path);
    if (state === undefined) {
      state = stateOfInclude(this.#run.cwd, path, maxBytesOf(this.#run.options));
      this.#states.set(path, state);
    }
    return state;
  }

  /** Keeps a result for later; without a key it is one that was kept, or one that cannot be. */
  keep(path: string, result: FileResult, key: CacheKey | undefined): void {
    if (key) this.#cache.set(path, key, this.#run.needs.requirements, result);
  }

  /** Keeps what the report of this run says of a file whose result is kept. */
  keepTold(path: string, told: ToldResult): void {
    if (this.#report !== undefined) this.#cache.setTold(path, this.#report, told);
  }

  save(): Promise<void> {
    const { cwd, options } = this.#run;
    // Outside, a cache may also be that of other folders, where the same path is another file.
    const isOwn = isWithin(cwd, cacheIn(cwd, options));
    return this.#cache.save((path) => isOwn && !existsSync(resolve(cwd, path)));
  }
}
