/** Files that definitions include: within the working directory, never out of it. */

import { constants, realpathSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { readRegularFile } from "../config/regular-file.js";
import type { IncludedFile, IncludeProblem } from "../engine/settings.js";
import type { Limits } from "../source/limits.js";
import { readSource } from "../source/read.js";
import { isWithin } from "./read-file.js";

/** A reader of what one file includes. `path` is that of the linted file; undefined for standard input, which lies in the working directory. */
export function includeReader(
  cwd: string,
  path: string | undefined,
  limits: Limits,
): (path: string, from: string | undefined) => IncludedFile | IncludeProblem {
  const linted = path === undefined ? undefined : resolve(cwd, path);
  const read = new Map<string, IncludedFile | IncludeProblem>();
  return (wanted, from) => {
    const base = from === undefined ? (linted === undefined ? cwd : dirname(linted)) : dirname(resolve(cwd, from));
    const target = resolve(base, wanted);
    const file = relative(cwd, target).split(sep).join("/");
    if (target === linted) return { file, source: readSource(""), isLinted: true };
    const known = read.get(file);
    if (known) return known;
    const bytes = bytesWithin(cwd, target, limits.bytes);
    const answer = "problem" in bytes ? bytes : { file, source: readSource(bytes, limits), isLinted: false };
    read.set(file, answer);
    return answer;
  };
}

/** The bytes of a file that is included, by its absolute path; or why there are none. */
export function bytesWithin(cwd: string, target: string, maxBytes: number): Uint8Array | IncludeProblem {
  if (!isWithin(cwd, target)) return { problem: "outside", message: "it does not lie within the working directory" };
  try {
    // A link within the tree may still lead out of it. (What Node does itself asks for every folder on the way.)
    const real = realpathSync.native(target);
    if (!isWithin(realpathSync.native(cwd), real))
      return { problem: "outside", message: "it is a link out of the working directory" };
    return readRegularFile(real, maxBytes, constants.O_NOFOLLOW);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return { problem: "missing", message: "there is no such file" };
    return {
      problem: "unreadable",
      message: code === "EACCES" ? "permission denied" : "it is no file that can be read",
    };
  }
}
