/** Results of earlier runs, by content. */

import { createHash, randomBytes } from "node:crypto";
import { fstatSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fill, withRegularFile } from "../config/regular-file.js";
import type { FileResult, ToldResult } from "../findings/result.js";
import { type Contents, SealedFile, sealed } from "./sealed-file.js";
import { Spool } from "./spool.js";
import { writeWhole } from "./write-file.js";

/** What a result depended on besides the file itself. */
export interface Dependencies {
  /** Included files, by their path from the working directory, with a hash of their bytes or why there were none. */
  includes: [path: string, state: string][];
  /** Files of which it was asked whether they exist, by their path from the working directory. */
  files: [path: string, exists: boolean][];
}

/** Under what a result may be kept. */
export interface CacheKey {
  /** Of the file's bytes, and of all settings. */
  content: string;
  /** Of the file as the disk shows it, and of all settings. */
  stamp: string | undefined;
  dependencies: Dependencies;
}

/** What is known of a file. */
interface Entry extends Dependencies {
  /** Of the content that the result belongs to. */
  key: string;
  /** Of the file that it was read from, when there is one: `undefined` is left out. */
  stamp: string | undefined;
  /** Whether requirements are kept too. */
  isWhole: boolean;
  /** Bytes of the result. */
  size: number;
  /** What a report said of it. */
  told?: Omit<ToldResult, "text"> & { by: string; size: number };
}

/** Where bytes begin: aside, or in their part of the cache file, which is read when it is needed. */
type Place = { aside: number } | { inFile: number };

interface Stored {
  entry: Entry;
  /** What was told. */
  text: Place;
  /** The result, as JSON. */
  result: Place;
}

/** A result that is as it was. */
export interface Kept {
  /** Undefined when it cannot be read after all. */
  result(): FileResult | undefined;
  /**
   * What a report with this key says of it; undefined when no such report was made. Bytes of the text hold until anything
   * else is asked for: memory for each would take a tenth of a run over files that are all known.
   */
  told(by: string): ToldResult | undefined;
}

const secretBytes = 32;

/** A hash over everything that decides a result: settings (a hash of them) and bytes. */
export function contentKey(settings: string, bytes: Uint8Array): string {
  return createHash("sha256").update(settings).update("\0").update(bytes).digest("base64url");
}

/** A file's stamp, with the settings that a result under it was found with. */
export function stampKey(settings: string, stamp: string | undefined): string | undefined {
  return stamp && `${settings} ${stamp}`;
}

export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64url");
}

export class ResultCache {
  readonly #location: string;
  readonly #secret: Uint8Array;
  readonly #stored = new Map<string, Stored>();
  readonly #file: SealedFile | undefined;
  /** What this run found, until it ends. */
  readonly #spool: Spool;
  #isChanged = false;

  private constructor(location: string, secret: Uint8Array, secretFolder: string) {
    this.#location = location;
    this.#secret = secret;
    this.#spool = new Spool(secretFolder);
    this.#file = SealedFile.open(location, secret);
    let [text, result] = [0, 0];
    for (const [path, entry] of JSON.parse(this.#file?.index ?? "[]") as [string, Entry][]) {
      this.#stored.set(path, { entry, text: { inFile: text }, result: { inFile: result } });
      text += entry.told?.size ?? 0;
      result += entry.size;
    }
  }

  /**
   * Opens a cache file. `secretFolder` is the user's own, outside of any project: a cache that was sealed with another
   * secret, as one that came with a stranger's tree, is ignored. Undefined when no secret can be kept.
   */
  static open(location: string, secretFolder: string): ResultCache | undefined {
    const secret = secretIn(secretFolder);
    return secret && new ResultCache(location, secret, secretFolder);
  }

  /**
   * What is kept of a file whose content has this key, or that has this stamp; undefined when anything that it depended on
   * is not as it was.
   */
  get(
    path: string,
    { key, stamp }: Partial<Pick<Entry, "key" | "stamp">>,
    needsWhole: boolean,
    isAsBefore: (dependencies: Dependencies) => boolean,
  ): Kept | undefined {
    const stored = this.#stored.get(path);
    if (!stored) return undefined;
    const { entry } = stored;
    if (stamp === undefined ? entry.key !== key : entry.stamp !== stamp) return undefined;
    if ((needsWhole && !entry.isWhole) || !isAsBefore(entry)) return undefined;
    return {
      result: () => {
        const bytes = this.#resultOf(stored);
        return bytes && (JSON.parse(textOf(bytes)) as FileResult);
      },
      told: (by) => {
        const text = entry.told?.by === by ? this.#toldOf(stored) : undefined;
        return entry.told && text && { ...entry.told, text };
      },
    };
  }

  set(path: string, { content, stamp, dependencies }: CacheKey, isWhole: boolean, result: FileResult): void {
    const kept: FileResult = isWhole
      ? result
      : { ...result, documents: result.documents.map((document) => ({ ...document, requirements: [] })) };
    const bytes = Buffer.from(JSON.stringify(kept));
    const { includes, files } = dependencies;
    this.#stored.set(path, {
      entry: { key: content, stamp, isWhole, includes, files, size: bytes.length },
      text: { aside: 0 },
      result: this.#aside(bytes),
    });
    this.#isChanged = true;
  }

  /** The stamp under which a file is found that was found by its content; without one, the old stays, and fits nothing. */
  setStamp(path: string, stamp: string | undefined): void {
    const entry = this.#stored.get(path)?.entry;
    if (!entry || stamp === undefined || entry.stamp === stamp) return;
    entry.stamp = stamp;
    this.#isChanged = true;
  }

  /** Adds what a report with the key `by` says of a file whose result is kept. */
  setTold(path: string, by: string, { text, ...told }: ToldResult): void {
    const stored = this.#stored.get(path);
    if (!stored || stored.entry.told?.by === by) return;
    const bytes = typeof text === "string" ? Buffer.from(text) : text;
    stored.text = this.#aside(bytes);
    stored.entry.told = { ...told, by, size: bytes.length };
    this.#isChanged = true;
  }

  /** Keeps what this run found; of other runs, what `isGone` does not say is gone. Throws what the file system says. */
  async save(isGone: (path: string) => boolean): Promise<void> {
    if (!this.#isChanged) return;
    for (const path of this.#stored.keys()) if (isGone(path)) this.#stored.delete(path);
    try {
      this.#takeFromFile();
      const all = [...this.#stored.values()];
      const index = JSON.stringify([...this.#stored].map(([path, { entry }]) => [path, entry]));
      const contents: Contents = {
        index: `${index}\n`,
        toldSize: all.reduce((size, { entry }) => size + (entry.told?.size ?? 0), 0),
        told: () => pieces(all, (stored) => this.#toldOf(stored)),
        results: () => pieces(all, (stored) => this.#resultOf(stored)),
      };
      mkdirSync(dirname(this.#location), { recursive: true });
      await writeWhole(this.#location, sealed(contents, this.#secret), { replacesLink: true });
    } finally {
      this.#spool.close();
    }
  }

  /**
   * Puts aside what stands in the cache file, which may be gone while the new one is written, and forgets what is gone. First
   * all that was told: what was read of it holds only until anything else is.
   */
  #takeFromFile(): void {
    for (const stored of this.#stored.values()) {
      const text = "inFile" in stored.text ? this.#toldOf(stored) : undefined;
      if (text) stored.text = this.#aside(text);
    }
    for (const [path, stored] of this.#stored) {
      const result = "inFile" in stored.result ? this.#resultOf(stored) : undefined;
      if (result) stored.result = this.#aside(result);
      if ("inFile" in stored.text || "inFile" in stored.result) this.#stored.delete(path);
    }
  }

  #aside(bytes: Uint8Array): Place {
    return { aside: this.#spool.add(bytes) };
  }

  #toldOf({ entry: { told }, text }: Stored): Uint8Array | undefined {
    const size = told?.size ?? 0;
    if (size === 0) return new Uint8Array();
    return "aside" in text ? this.#spool.read(text.aside, size) : this.#file?.told(text.inFile, size);
  }

  #resultOf({ entry: { size }, result }: Stored): Uint8Array | undefined {
    return "aside" in result ? this.#spool.read(result.aside, size) : this.#file?.result(result.inFile, size);
  }
}

function* pieces(all: readonly Stored[], read: (stored: Stored) => Uint8Array | undefined): Generator<Uint8Array> {
  for (const stored of all) yield read(stored) ?? new Uint8Array();
}

function textOf({ buffer, byteOffset, length }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, length).toString();
}

function secretIn(folder: string): Uint8Array | undefined {
  const path = join(folder, "cache-secret");
  const known = readSecret(path);
  if (known) return known;
  // It is there whole or not at all. Of two runs that begin at once both make one, and the later one stays.
  const unfinished = `${path}-${randomBytes(8).toString("hex")}`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(unfinished, randomBytes(secretBytes), { mode: 0o600, flag: "wx" });
    renameSync(unfinished, path);
  } catch {
    return undefined;
  }
  return readSecret(path);
}

function readSecret(path: string): Uint8Array | undefined {
  try {
    return withRegularFile(path, (file, size) => {
      const { uid, mode } = fstatSync(file);
      // Another's is known to another.
      if (size !== secretBytes || uid !== (process.getuid?.() ?? uid) || (mode & 0o022) !== 0) return undefined;
      const secret = Buffer.alloc(secretBytes);
      return fill(secret, file, 0) === secretBytes ? secret : undefined;
    });
  } catch {
    return undefined;
  }
}
