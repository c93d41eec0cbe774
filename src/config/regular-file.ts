/** Reads files that may be anything: what waits for others, or never ends, is no file. */

import { closeSync, constants, fstatSync, openSync, readSync, statSync } from "node:fs";

/**
 * The bytes of a regular file, at most one more than `most`, so that the caller sees when there are more. Never waits for
 * a FIFO or a device. Throws what the file system says; `ENXIO` for what is no regular file, `EISDIR` for a folder. `flags`
 * are added for opening.
 */
export function readRegularFile(path: string, most: number, flags = 0): Uint8Array {
  const read = (file: number, size: number): Uint8Array => {
    const bytes = Buffer.allocUnsafe(Math.min(size, most) + 1);
    return bytes.subarray(0, fill(bytes, file, 0));
  };
  return withRegularFile(path, read, flags);
}

/** What `use` makes of a regular file, which is open as long, and of its size in bytes. Waits and throws as {@link readRegularFile}. */
export function withRegularFile<Result>(path: string, use: (file: number, size: number) => Result, flags = 0): Result {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | flags);
  try {
    const stat = fstatSync(file);
    if (!stat.isFile())
      throw Object.assign(new Error("it is no regular file"), { code: stat.isDirectory() ? "EISDIR" : "ENXIO" });
    return use(file, stat.size);
  } finally {
    closeSync(file);
  }
}

/** Reads into `bytes` what a file has from a position on, until they are full; returns how many it had. */
export function fill(bytes: Uint8Array, file: number, position: number): number {
  let length = 0;
  for (let count = -1; count !== 0 && length < bytes.length; length += count)
    count = readSync(file, bytes, length, bytes.length - length, position + length);
  return length;
}

/** Why code cannot be loaded from a path, in words: Node itself would wait for a FIFO. Undefined for a regular file. */
export function whyNoCode(path: string): string | undefined {
  try {
    const stat = statSync(path);
    if (stat.isFile()) return undefined;
    return stat.isDirectory() ? "it is a folder" : "it is no regular file";
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EACCES" ? "permission denied" : "there is no such file";
  }
}
