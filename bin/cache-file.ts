/** The file that holds V8's code cache of a file of the program: what V8 made, twice, and for which kinds of runs. */

import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync, writeFileSync, writeSync } from "node:fs";

/** Bytes. */
const pieceOfCache = 32_768;

/** Bytes at the end of a cache that name the runs of which it holds what they compiled, each by its kind. */
const lengthOfKinds = 512;

/** A cache that is used. */
export interface Cache {
  path: string;
  /** Bytes of what V8 made; the file holds that twice. */
  length: number;
  kinds: string[];
}

/**
 * The cache, when it is there and whole. V8 checks version and flags but not the data, and hangs or crashes on damaged
 * data. So the file holds it twice: comparing is faster than loading a module that could compute a checksum. It goes where
 * the text of the file was: memory that is new takes longer than what is done with it. Where it `mustBeOwn`, what another
 * user could have written is not run.
 */
export function readCache(
  path: string,
  memory: Buffer,
  mustBeOwn: boolean,
): { data: Buffer; cache: Cache } | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    const { size: whole, uid, mode } = fstatSync(file);
    if (mustBeOwn && (uid !== process.getuid?.() || (mode & 0o022) !== 0)) return undefined;
    const data = memory.subarray(0, Math.max(0, whole - lengthOfKinds) / 2);
    readSync(file, data);
    const again = Buffer.allocUnsafeSlow(pieceOfCache);
    for (let at = 0, length: number; at < data.length; at += length) {
      length = readSync(file, again, 0, Math.min(pieceOfCache, data.length - at), null);
      if (length === 0 || again.compare(data, at, at + length, 0, length) !== 0) return undefined;
    }
    const rest = readSync(file, again, 0, lengthOfKinds, null);
    return { data, cache: { path, length: data.length, kinds: again.toString("latin1", 0, rest).trim().split(",") } };
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Whether a cache can name so many kinds. */
export function fits(kinds: readonly string[]): boolean {
  return kinds.join().length <= lengthOfKinds;
}

/** Names the kinds of runs in the file of a cache that is left as it is. */
export function noteKinds(path: string, at: number, kinds: readonly string[]): void {
  const file = openSync(path, "r+");
  try {
    // Another run may have put a cache of another length there.
    if (fstatSync(file).size === at + lengthOfKinds) writeSync(file, named(kinds), at, "latin1");
  } finally {
    closeSync(file);
  }
}

/** A cache as its file holds it. */
export function inFile(data: Buffer, kinds: readonly string[]): Buffer {
  return Buffer.concat([data, data, Buffer.from(named(kinds), "latin1")]);
}

function named(kinds: readonly string[]): string {
  return kinds.join().slice(0, lengthOfKinds).padEnd(lengthOfKinds);
}

/** Whether it could be written. */
export function writeWhole(path: string, bytes: Buffer, mode = 0o644): boolean {
  const temporary = `${path}.${process.pid}`;
  try {
    writeFileSync(temporary, bytes, { flag: "wx", mode });
    renameSync(temporary, path);
    return true;
  } catch {
    rmSync(temporary, { force: true });
    return false;
  }
}
