import { resolve } from "node:path";
import { readRegularFile } from "../config/regular-file.js";
import { type CacheKey, contentKey, hashOf, stampKey } from "../runner/cache.js";
import { isWithin, type StampedBytes } from "../runner/read-file.js";
import { type CheckRun, type Environment, maxBytesOf } from "./check-run.js";

/** Notes what a lint asks of the disk. */
export class Watch {
  readonly #includes = new Map<string, string | null>();
  readonly #files = new Map<string, boolean>();
  readonly environment: Environment;

  constructor(path: string, { cwd, options }: CheckRun, environment: Environment) {
    const folder = resolve(cwd, path, "..");
    this.environment = {
      fileExists: (file) => {
        const exists = environment.fileExists(file);
        this.#files.set(resolve(folder, file), exists === true);
        return exists;
      },
      readInclude: (wanted, from) => {
        const file = resolve(from === undefined ? folder : resolve(cwd, from, ".."), wanted);
        // Before it is read: when it changes in between, the next run sees that it is another one.
        if (!this.#includes.has(file))
          this.#includes.set(file, isWithin(cwd, file) ? hashOfFile(file, maxBytesOf(options)) : null);
        return environment.readInclude(wanted, from);
      },
    };
  }

  key(settings: string, { bytes, stamp }: StampedBytes): CacheKey {
    return {
      content: contentKey(settings, bytes),
      stamp: stampKey(settings, stamp),
      dependencies: { includes: [...this.#includes], files: [...this.#files] },
    };
  }
}

/** A hash of a file's bytes; null when there is no such file. */
export function hashOfFile(path: string, maxBytes: number): string | null {
  try {
    return hashOf(readRegularFile(path, maxBytes));
  } catch {
    return null;
  }
}
