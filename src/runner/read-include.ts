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
  const read = new Map<string, IncludedFile>();
  return (wanted, from) => {
    const base = from === undefined ? (linted === undefined ? cwd : dirname(linted)) : dirname(resolve(cwd, from));
    const target = resolve(base, wanted);
    if (!isWithin(cwd, target)) return { problem: "outside", message: "it does not lie within the working directory" };
    const file = relative(cwd, target).split(sep).join("/");
    if (target === linted) return { file, source: readSource(""), isLinted: true };
    const known = read.get(file);
    if (known) return known;
    try {
      // A link within the tree may still lead out of it.
      const real = realpathSync(target);
      if (!isWithin(realpathSync(cwd), real))
        return { problem: "outside", message: "it is a link out of the working directory" };
      const included = {
        file,
        source: readSource(readRegularFile(real, limits.bytes, constants.O_NOFOLLOW), limits),
        isLinted: false,
      };
      read.set(file, included);
      return included;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "ENOENT" || code === "ENOTDIR") return { problem: "missing", message: "there is no such file" };
      return {
        problem: "unreadable",
        message: code === "EACCES" ? "permission denied" : "it is no file that can be read",
      };
    }
  };
}
