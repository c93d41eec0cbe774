import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { didYouMean } from "../findings/did-you-mean.js";
import { ToolFailure } from "../findings/finding.js";
import type { Io } from "./io.js";

/** Throws {@link ToolFailure} when what stands in a command's place is neither a path nor a command, but close to one. */
export function refuseMistyped(paths: readonly string[], commands: readonly string[], io: Io): void {
  const [first] = paths;
  if (first === undefined || !/^[a-z-]+$/i.test(first) || existsSync(resolve(io.cwd, first))) return;
  const meant = didYouMean(first, commands);
  if (meant !== undefined)
    throw new ToolFailure(`there is no file and no command "${first}"; did you mean pathway-lint ${meant}?`);
}
