/** Reads files that may be anything: what waits for others, or never ends, is no file. */

import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";

/**
 * The bytes of a regular file, at most one more than `most`, so that the caller sees when there are more. Never waits for
 * a FIFO or a device. Throws what the file system says; `ENXIO` for what is no regular file. `flags` are added for opening.
 */
export function readRegularFile(path: string, most: number, flags = 0): Uint8Array {
  const handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | flags);
  try {
    const stat = fstatSync(handle);
    if (!stat.isFile()) throw Object.assign(new Error("it is no regular file"), { code: "ENXIO" });
    const bytes = Buffer.allocUnsafe(Math.min(stat.size, most) + 1);
    let length = 0;
    for (let count = -1; count !== 0 && length < bytes.length; length += count)
      count = readSync(handle, bytes, length, bytes.length - length, length);
    return bytes.subarray(0, length);
  } finally {
    closeSync(handle);
  }
}
