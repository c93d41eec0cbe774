import { resolve } from "node:path";
import { ToolFailure } from "../findings/finding.js";
import type { FileResult } from "../findings/result.js";
import { fixText } from "../runner/fix.js";
import { fileFailure, readFileSafely } from "../runner/read-file.js";
import { writeWhole } from "../runner/write-file.js";

/** What was found in a file that was mended, and how much that was; or why it was not, and what is found in it as it is. */
export interface Mended {
  result: FileResult;
  remark?: string;
  failure?: string;
}

/** Mends a file, or with `dry-run` only what is reported of it. */
export async function mendFile(
  path: string,
  bytes: Uint8Array,
  lint: (input: string | Uint8Array) => FileResult,
  use: "write" | "dry-run",
  cwd: string,
): Promise<Mended> {
  const text = textOf(bytes);
  // What is no UTF-8 text gets its finding, and no other byte in place of any.
  if (text === undefined) return { result: lint(bytes) };
  const { text: mendedText, result, mended } = fixText(text, lint);
  if (mended === 0) return { result };
  if (use === "write") {
    try {
      await replace(path, bytes, mendedText, cwd);
    } catch (error) {
      if (!(error instanceof ToolFailure)) throw error;
      return { result: lint(text), failure: error.message };
    }
  }
  const places = `${mended} ${mended === 1 ? "place" : "places"} in ${path}`;
  return { result, remark: `${use === "write" ? "mended" : "would mend"} ${places}` };
}

/** Writes what was mended, unless somebody else wrote meanwhile. */
async function replace(path: string, before: Uint8Array, text: string, cwd: string): Promise<void> {
  const now = readFileSafely(path, { cwd, maxBytes: before.length });
  if (Buffer.compare(now, before) !== 0)
    throw new ToolFailure(`${path} was changed while it was checked, and was not mended; run it again`);
  await writeWhole(resolve(cwd, path), text).catch((error: unknown) => {
    throw fileFailure(path, error, "write");
  });
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
