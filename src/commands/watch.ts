import { relative, resolve } from "node:path";
import { readRegularFile } from "../config/regular-file.js";
import { type CacheKey, contentKey, hashOf, stampKey } from "../runner/cache.js";
import type { StampedBytes } from "../runner/read-file.js";
import { bytesWithin } from "../runner/read-include.js";
import { type CheckRun, type Environment, maxBytesOf } from "./check-run.js";

/** Notes what a lint asks of the disk. */
export class Watch {
  readonly #cwd: string;
  readonly #includes = new Map<string, string>();
  readonly #files = new Map<string, boolean>();
  readonly environment: Environment;

  constructor(path: string, { cwd, options }: CheckRun, environment: Environment) {
    const folder = resolve(cwd, path, "..");
    this.#cwd = cwd;
    this.environment = {
      fileExists: (file) => {
        const exists = environment.fileExists(file);
        this.#files.set(resolve(folder, file), exists === true);
        return exists;
      },
      readInclude: (wanted, from) => {
        const file = resolve(from === undefined ? folder : resolve(cwd, from, ".."), wanted);
        // Before it is read: when it changes in between, the next run sees that it is another one.
        if (!this.#includes.has(file)) this.#includes.set(file, stateOfInclude(cwd, file, maxBytesOf(options)));
        return environment.readInclude(wanted, from);
      },
    };
  }

  /** What was included, or could not be, by absolute path. */
  get includes(): string[] {
    return [...this.#includes.keys()];
  }

  /** By their path from the working directory: moved with it, a definition still includes what lies beside it. */
  #fromHere<State>(states: ReadonlyMap<string, State>): [path: string, state: State][] {
    return Array.from(states, ([path, state]) => [relative(this.#cwd, path), state]);
  }

  key(settings: string, { bytes, stamp }: StampedBytes): CacheKey {
    return {
      content: contentKey(settings, bytes),
      stamp: stampKey(settings, stamp),
      dependencies: { includes: this.#fromHere(this.#includes), files: this.#fromHere(this.#files) },
    };
  }
}

/** What a definition gets that includes a file: a hash of its bytes, or why it gets none. */
export function stateOfInclude(cwd: string, path: string, maxBytes: number): string {
  const bytes = bytesWithin(cwd, path, maxBytes);
  return "problem" in bytes ? `${bytes.problem}: ${bytes.message}` : hashOf(bytes);
}

/** A hash of a file's bytes; null when there is no such file. */
export function hashOfFile(path: string, maxBytes: number): string | null {
  try {
    return hashOf(readRegularFile(path, maxBytes));
  } catch {
    return null;
  }
}
