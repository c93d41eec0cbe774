import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { ToolFailure } from "../findings/finding.js";
import { wordsOfError } from "../findings/words-of-error.js";
import { stampOf } from "./stamp.js";

/** What may be read, and where links may lead. */
export interface ReadRules {
  /** Absolute path of the working directory: links that lead out of it are refused. */
  cwd: string;
  /** No more bytes than this and one are read; the front end says of the rest that the file is too large. */
  maxBytes: number;
  /** Where the bytes are put when they fit: for who only looks at them, since memory for each file takes time. */
  buffer?: Uint8Array;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EACCES: "permission denied",
  EPERM: "permission denied",
  ELOOP: "it is a link that leads in a circle",
  EISDIR: "it is a folder",
  ENXIO: "it is no regular file",
  ENAMETOOLONG: "its name is too long",
  EMFILE: "too many files are open",
  ENOSPC: "no space is left",
  EROFS: "it lies where nothing can be written",
};

/** A plain line for a failure of the file system. */
export function fileFailure(path: string, error: unknown, doing = "read"): ToolFailure {
  if (error instanceof ToolFailure) return error;
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return new ToolFailure(`cannot ${doing} ${path}: ${reasons[code] ?? wordsOfError(error)}`, { cause: error });
}

export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && resolve(way) !== way);
}

let lastReal: { cwd: string; real: string } | undefined;

/** Asked of the disk once for all files of a run. */
function realWorkingDirectory(cwd: string): string {
  if (lastReal?.cwd !== cwd) lastReal = { cwd, real: realpathSync.native(cwd) };
  return lastReal.real;
}

/**
 * Whether a path below a folder leads, links followed, to something that lies within the working directory. What lies
 * outside is as if it were not there.
 */
export function existsWithin(cwd: string, folder: string, path: string): boolean {
  const target = resolve(folder, path);
  if (!isWithin(folder, target)) return false;
  try {
    return isWithin(realWorkingDirectory(cwd), realpathSync.native(target));
  } catch {
    return false;
  }
}

/**
 * The bytes of a regular file. Never blocks on a FIFO or a device, and follows a link only to a regular file within the
 * working directory. Throws {@link ToolFailure} with one plain line. Files of a definition's size are read faster, and
 * without a module of Node more, by calls that wait.
 */
export function readFileSafely(path: string, rules: ReadRules): Uint8Array {
  return readStamped(path, rules).bytes;
}

/** What was read, and by what {@link stampNow} says later that it is still the same. */
export interface StampedBytes {
  bytes: Uint8Array;
  stamp: string | undefined;
}

/** {@link readFileSafely}, and the file's stamp. */
export function readStamped(path: string, rules: ReadRules): StampedBytes {
  let file: number | undefined;
  try {
    const now = Date.now();
    file = openRegular(path, rules);
    for (let attempt = 0; attempt < 2; attempt++) {
      const before = fstatSync(file);
      if (!before.isFile())
        throw new ToolFailure(`cannot read ${path}: it is ${before.isDirectory() ? "a folder" : "no regular file"}`);
      const bytes = readUpTo(file, Math.min(before.size, rules.maxBytes) + 1, rules.buffer);
      const after = fstatSync(file);
      if (after.size === before.size && after.mtimeMs === before.mtimeMs) return { bytes, stamp: stampOf(after, now) };
    }
    throw new ToolFailure(`cannot read ${path}: it changes while it is read`);
  } catch (error) {
    throw fileFailure(path, error);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/**
 * The stamp of a file that is not read; undefined for a link, and where nothing can be said. `within` holds the folders of
 * which it was asked before whether they lie in the working directory.
 */
export function stampNow(path: string, cwd: string, within: Map<string, boolean>): string | undefined {
  const folder = dirname(path);
  try {
    if (!within.has(folder)) within.set(folder, !leadsOut(resolve(cwd, path), cwd));
    const stat = within.get(folder) ? lstatSync(isAbsolute(path) ? path : `${cwd}/${path}`) : undefined;
    return stat?.isFile() ? stampOf(stat, Date.now()) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a link stands in place of a folder above a file, and leads out of the working directory. Throws what the file system says. */
export function leadsOut(absolute: string, cwd: string): boolean {
  return isWithin(cwd, absolute) && !isWithin(realWorkingDirectory(cwd), realpathSync.native(dirname(absolute)));
}

function openRegular(path: string, { cwd }: ReadRules): number {
  const flags = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;
  const absolute = resolve(cwd, path);
  if (leadsOut(absolute, cwd))
    throw new ToolFailure(`cannot read ${path}: it lies behind a link out of the working directory`);
  try {
    return openSync(absolute, flags);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ELOOP") throw error;
    const target = realpathSync.native(absolute);
    if (!isWithin(realWorkingDirectory(cwd), target))
      throw new ToolFailure(`cannot read ${path}: it is a link out of the working directory`);
    return openSync(target, flags);
  }
}

function readUpTo(file: number, size: number, given?: Uint8Array): Uint8Array {
  const buffer = given && given.length >= size ? given : Buffer.allocUnsafe(size);
  let length = 0;
  while (length < size) {
    const count = readSync(file, buffer, length, size - length, length);
    if (count === 0) break;
    length += count;
  }
  return buffer.subarray(0, length);
}

/** All of standard input, or one byte more than the limit. Throws {@link ToolFailure}. */
export async function readStream(stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > maxBytes) break;
    }
  } catch (error) {
    throw fileFailure("standard input", error);
  }
  return Buffer.concat(chunks).subarray(0, maxBytes + 1);
}
