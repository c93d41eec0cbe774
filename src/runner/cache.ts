/** Results of earlier runs, by content. What does not carry this user's seal, or does not fit, is as if it were not there. */

import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readRegularFile } from "../config/regular-file.js";
import type { FileResult, ToldResult } from "../findings/result.js";
import { writeWhole } from "./write-file.js";

/** What a result depended on besides the file itself. */
export interface Dependencies {
  /** Included files, by absolute path, with a hash of their bytes; null where there was none. */
  includes: [path: string, hash: string | null][];
  /** Files of which it was asked whether they exist, by absolute path. */
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

interface Stored {
  entry: Entry;
  text: Uint8Array;
  /** The result as JSON, or where it begins in that part of the file, which is read only when it is needed. */
  result: Uint8Array | number;
}

/** A result that is as it was. */
export interface Kept {
  /** Undefined when it cannot be read after all. */
  result(): FileResult | undefined;
  /** What a report with this key says of it; undefined when no such report was made. */
  told(by: string): ToldResult | undefined;
}

/*
 * A line that says how long the parts are, and their seals; an index of all files, in JSON; what was told of them; and,
 * apart, their results. A run that changes nothing reads no result: of 1,500 files these are 20 MB of 33, and took longer
 * to parse than all the rest does.
 */
const format = "pathway-lint-cache 3";
const headPattern = new RegExp(`^${format} (\\d{1,15}) (\\d{1,15}) ([\\w-]+) ([\\w-]+)\n$`);
const longestHead = 255;

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
  /** The first line of the file, as it was read. */
  #head: Head | undefined;
  /** All results of the file; undefined before any was needed. */
  #results: Uint8Array | undefined;
  #isChanged = false;

  private constructor(location: string, secret: Uint8Array) {
    this.#location = location;
    this.#secret = secret;
  }

  /**
   * Opens a cache file. `secretFolder` is the user's own, outside of any project: a cache that was sealed with another
   * secret, as one that came with a stranger's tree, is ignored. Undefined when no secret can be kept.
   */
  static open(location: string, secretFolder: string): ResultCache | undefined {
    const secret = secretIn(secretFolder);
    if (!secret) return undefined;
    const cache = new ResultCache(location, secret);
    cache.#readFront();
    return cache;
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
    const { entry, text } = stored;
    if (stamp === undefined ? entry.key !== key : entry.stamp !== stamp) return undefined;
    if ((needsWhole && !entry.isWhole) || !isAsBefore(entry)) return undefined;
    return {
      result: () => {
        const bytes = this.#resultOf(stored);
        return bytes && (JSON.parse(textOf(bytes)) as FileResult);
      },
      told: (by) => (entry.told?.by === by ? { ...entry.told, text } : undefined),
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
      text: new Uint8Array(),
      result: bytes,
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
    stored.text = typeof text === "string" ? Buffer.from(text) : text;
    stored.entry.told = { ...told, by, size: stored.text.length };
    this.#isChanged = true;
  }

  /** Keeps what this run found; files of other runs stay. Throws what the file system says. */
  async save(): Promise<void> {
    if (!this.#isChanged) return;
    const all = [...this.#stored].flatMap(([path, stored]) => {
      const result = this.#resultOf(stored);
      return result ? [{ path, stored, result }] : [];
    });
    const index = Buffer.from(`${JSON.stringify(all.map(({ path, stored }) => [path, stored.entry]))}\n`);
    const front = [index, ...all.map(({ stored }) => stored.text)];
    const results = all.map(({ result }) => result);
    const sizes = `${index.length} ${sizeOf(front)}`;
    const frontSeal = seal([sizes, ...front], this.#secret);
    const resultsSeal = seal([frontSeal, ...results], this.#secret);
    mkdirSync(dirname(this.#location), { recursive: true });
    const head = Buffer.from(`${format} ${sizes} ${frontSeal} ${resultsSeal}\n`);
    await writeWhole(this.#location, Buffer.concat([head, ...front, ...results]), { replacesLink: true });
  }

  #readFront(): void {
    const head = headOf(this.#read(longestHead));
    if (!head) return;
    const front = this.#read(head.line.length + head.frontSize).subarray(
      head.line.length,
      head.line.length + head.frontSize,
    );
    if (!isEqual(seal([`${head.indexSize} ${head.frontSize}`, front], this.#secret), head.frontSeal)) return;
    this.#head = head;
    let [text, result] = [head.indexSize, 0];
    for (const [path, entry] of JSON.parse(textOf(front.subarray(0, head.indexSize))) as [string, Entry][]) {
      const end = text + (entry.told?.size ?? 0);
      this.#stored.set(path, { entry, text: front.subarray(text, end), result });
      text = end;
      result += entry.size;
    }
  }

  #resultOf({ entry, result }: Stored): Uint8Array | undefined {
    if (typeof result !== "number") return result;
    this.#results ??= this.#readResults();
    return this.#results.length === 0 ? undefined : this.#results.subarray(result, result + entry.size);
  }

  /** All results; none when the file is not the one that was opened, or does not hold what was sealed. */
  #readResults(): Uint8Array {
    const head = this.#head;
    const all = head ? this.#read(Number.MAX_SAFE_INTEGER) : new Uint8Array();
    if (!head || headOf(all)?.line !== head.line) return new Uint8Array();
    const results = all.subarray(head.line.length + head.frontSize);
    return isEqual(seal([head.frontSeal, results], this.#secret), head.resultsSeal) ? results : new Uint8Array();
  }

  /** What can be read of the file, and a byte more than `most` at most. */
  #read(most: number): Uint8Array {
    try {
      return readRegularFile(this.#location, most);
    } catch {
      return new Uint8Array();
    }
  }
}

/** The first line: sizes in bytes, and seals. */
interface Head {
  line: string;
  indexSize: number;
  /** Of the index and of what was told. */
  frontSize: number;
  /** Of the sizes and the front. */
  frontSeal: string;
  /** Of the results, with the seal before it: they hold only together. */
  resultsSeal: string;
}

function headOf(bytes: Uint8Array): Head | undefined {
  const [line = ""] = textOf(bytes.subarray(0, longestHead)).split(/(?<=\n)/);
  const [, indexSize, frontSize, frontSeal = "", resultsSeal = ""] = headPattern.exec(line) ?? [];
  if (indexSize === undefined) return undefined;
  return { line, indexSize: Number(indexSize), frontSize: Number(frontSize), frontSeal, resultsSeal };
}

function seal(parts: readonly (string | Uint8Array)[], secret: Uint8Array): string {
  const hmac = createHmac("sha256", secret);
  for (const part of parts) hmac.update(part);
  return hmac.digest("base64url");
}

function isEqual(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function sizeOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((size, part) => size + part.length, 0);
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
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
    const secret = readFileSync(path);
    return secret.length === secretBytes ? secret : undefined;
  } catch {
    return undefined;
  }
}
