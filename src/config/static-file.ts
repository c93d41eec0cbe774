import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { ToolFailure } from "../findings/finding.js";
import { defaultLimits } from "../source/limits.js";
import { readSource } from "../source/read.js";
import { type Located, locatedNode } from "./located.js";

/**
 * A YAML or JSON file that is not a definition: a configuration or a profile, through the same bounded reader. Null when it
 * is empty. Throws {@link ToolFailure} with file and line.
 */
export function readStaticFile(path: string, shown: string): Located | null {
  const { documents, text } = readSource(bytesOf(path, shown));
  const [document, ...others] = documents;
  if (others.length > 0) throw new ToolFailure(`${shown}: it holds several documents`);
  const problem = document?.problems.find(({ code }) => code !== "empty");
  if (problem) throw new ToolFailure(`${shown}:${text.position(problem.start).line}: ${problem.message}`);
  return document?.root ? locatedNode(document.root, text, shown) : null;
}

function bytesOf(path: string, shown: string): Uint8Array {
  let handle: number | undefined;
  try {
    handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stat = fstatSync(handle);
    if (!stat.isFile()) throw new ToolFailure(`cannot read ${shown}: it is no regular file`);
    const bytes = Buffer.alloc(Math.min(stat.size, defaultLimits.bytes) + 1);
    let length = 0;
    for (let count = -1; count !== 0 && length < bytes.length; length += count)
      count = readSync(handle, bytes, length, bytes.length - length, length);
    return bytes.subarray(0, length);
  } catch (error) {
    if (error instanceof ToolFailure) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new ToolFailure(
      `cannot read ${shown}: ${code === "ENOENT" ? "there is no such file" : code === "EACCES" ? "permission denied" : (error as Error).message}`,
      { cause: error },
    );
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
