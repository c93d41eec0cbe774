import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { readRegularFile } from "../config/regular-file.js";
import type { FileResult } from "../findings/result.js";
import type { LintOptions } from "../index.js";
import { contentKey, type Dependencies, hashOf, ResultCache } from "../runner/cache.js";
import { existsWithin } from "../runner/read-file.js";
import { defaultLimits } from "../source/limits.js";
import type { Io } from "./io.js";
import type { CheckOptions } from "./options.js";

/** The cache of a run; undefined when none is wanted, or none can be kept. */
export function openCache({ cache, cacheLocation, safe, maxBytes }: CheckOptions, io: Io): RunCache | undefined {
  // Under --safe nothing is written.
  if (!cache || safe) return undefined;
  const own = io.env.XDG_CACHE_HOME || join(io.env.HOME ?? homedir(), ".cache");
  const opened = ResultCache.open(resolve(io.cwd, cacheLocation ?? ".pathway-lint-cache"), join(own, "pathway-lint"));
  return opened && new RunCache(opened, io.cwd, maxBytes ?? defaultLimits.bytes);
}

/** What a lint may ask of the disk. */
export type Environment = Required<Pick<LintOptions, "fileExists" | "readInclude">>;

export class RunCache {
  readonly #cache: ResultCache;
  readonly #cwd: string;
  readonly #maxBytes: number;
  readonly #hashes = new Map<string, string | null>();

  /** `maxBytes` is what is read of a file at most. */
  constructor(cache: ResultCache, cwd: string, maxBytes: number) {
    this.#cache = cache;
    this.#cwd = cwd;
    this.#maxBytes = maxBytes;
  }

  #hash(path: string): string | null {
    let hash = this.#hashes.get(path);
    if (hash === undefined) {
      try {
        hash = hashOf(readRegularFile(resolve(this.#cwd, path), this.#maxBytes));
      } catch {
        hash = null;
      }
      this.#hashes.set(path, hash);
    }
    return hash;
  }

  /** The result of an earlier run if nothing changed; else that of `lint`, which is kept. */
  lint(
    path: string,
    settings: string,
    bytes: Uint8Array,
    needsWhole: boolean,
    environment: Environment,
    lint: (watched: Environment) => FileResult,
  ): FileResult {
    const key = contentKey(settings, bytes);
    const isAsBefore = ({ includes, files }: Dependencies) =>
      includes.every(([file, hash]) => this.#hash(file) === hash) &&
      files.every(([file, exists]) => existsWithin(this.#cwd, dirname(file), file) === exists);
    const known = this.#cache.get(path, key, needsWhole, isAsBefore);
    if (known) return known;
    const includes = new Map<string, string | null>();
    const files = new Map<string, boolean>();
    const folder = resolve(this.#cwd, path, "..");
    const result = lint({
      fileExists: (file) => {
        const exists = environment.fileExists(file);
        files.set(resolve(folder, file), exists === true);
        return exists;
      },
      readInclude: (wanted, from) => {
        const found = environment.readInclude(wanted, from);
        const file =
          "file" in found ? found.file : resolve(from === undefined ? folder : resolve(this.#cwd, from, ".."), wanted);
        includes.set(file, this.#hash(file));
        return found;
      },
    });
    this.#cache.set(path, key, needsWhole, result, { includes: [...includes], files: [...files] });
    return result;
  }

  save(): Promise<void> {
    return this.#cache.save();
  }
}
