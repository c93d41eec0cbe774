/** Results of earlier runs, by content. What does not carry this user's seal, or does not fit, is as if it were not there. */

import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readRegularFile } from "../config/regular-file.js";
import type { FileResult } from "../findings/result.js";
import { writeWhole } from "./write-file.js";

/** What a result depended on besides the file itself. */
export interface Dependencies {
  /** Included files, by absolute path, with a hash of their bytes; null where there was none. */
  includes: [path: string, hash: string | null][];
  /** Files of which it was asked whether they exist, by absolute path. */
  files: [path: string, exists: boolean][];
}

interface Entry extends Dependencies {
  key: string;
  /** Whether requirements are kept too. */
  isWhole: boolean;
  result: FileResult;
}

const format = "pathway-lint-cache 1";

const secretBytes = 32;

/** A hash over everything that decides a result: settings and bytes. */
export function contentKey(settings: string, bytes: Uint8Array): string {
  return createHash("sha256").update(settings).update("\0").update(bytes).digest("base64url");
}

export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64url");
}

export class ResultCache {
  readonly #location: string;
  readonly #secret: Uint8Array;
  /** Lines of the file as they were read, by path; parsed when asked for. */
  readonly #old: ReadonlyMap<string, string>;
  readonly #now = new Map<string, string>();

  private constructor(location: string, secret: Uint8Array, old: ReadonlyMap<string, string>) {
    this.#location = location;
    this.#secret = secret;
    this.#old = old;
  }

  /**
   * Opens a cache file. `secretFolder` is the user's own, outside of any project: a cache that was sealed with another
   * secret, as one that came with a stranger's tree, is ignored. Undefined when no secret can be kept.
   */
  static open(location: string, secretFolder: string): ResultCache | undefined {
    const secret = secretIn(secretFolder);
    return secret && new ResultCache(location, secret, linesOf(location, secret));
  }

  /** The result for a file whose content has this key; undefined when anything that it depended on is not as it was. */
  get(
    path: string,
    key: string,
    needsWhole: boolean,
    isAsBefore: (dependencies: Dependencies) => boolean,
  ): FileResult | undefined {
    const line = this.#old.get(path);
    if (line === undefined || !line.startsWith(`{"key":"${key}"`)) return undefined;
    const entry = JSON.parse(line) as Entry;
    if ((needsWhole && !entry.isWhole) || !isAsBefore(entry)) return undefined;
    this.#now.set(path, line);
    return entry.result;
  }

  set(path: string, key: string, isWhole: boolean, result: FileResult, dependencies: Dependencies): void {
    const kept: FileResult = isWhole
      ? result
      : { ...result, documents: result.documents.map((document) => ({ ...document, requirements: [] })) };
    const entry: Entry = { key, isWhole, includes: dependencies.includes, files: dependencies.files, result: kept };
    this.#now.set(path, JSON.stringify(entry));
  }

  /** Keeps what this run found; files of other runs stay. Throws what the file system says. */
  async save(): Promise<void> {
    const changed = [...this.#now].some(([path, line]) => this.#old.get(path) !== line);
    if (!changed) return;
    const lines = [...new Map([...this.#old, ...this.#now])].map(
      ([path, line]) => `${JSON.stringify(path)}\t${line}\n`,
    );
    const body = lines.join("");
    mkdirSync(dirname(this.#location), { recursive: true });
    await writeWhole(this.#location, `${format} ${seal(body, this.#secret)}\n${body}`, {
      replacesLink: true,
    });
  }
}

function seal(body: string, secret: Uint8Array): string {
  return createHmac("sha256", secret).update(body).digest("base64url");
}

function linesOf(location: string, secret: Uint8Array): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  let text: string;
  try {
    text = Buffer.from(readRegularFile(location, Number.MAX_SAFE_INTEGER)).toString();
  } catch {
    return lines;
  }
  const end = text.indexOf("\n");
  const body = text.slice(end + 1);
  const [given, wanted] = [Buffer.from(text.slice(0, end)), Buffer.from(`${format} ${seal(body, secret)}`)];
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return lines;
  for (const line of body.split("\n")) {
    const tab = line.indexOf("\t");
    if (tab > 0) lines.set(JSON.parse(line.slice(0, tab)) as string, line.slice(tab + 1));
  }
  return lines;
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
