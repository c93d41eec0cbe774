import { resolve } from "node:path";
import { ToolFailure } from "../findings/finding.js";
import type { FileResult } from "../findings/result.js";
import { fixText } from "../runner/fix.js";
import { fileFailure, readFileSafely } from "../runner/read-file.js";
import { writeWhole } from "../runner/write-file.js";
import { failureLine } from "./failure-line.js";
import type { Io } from "./io.js";

/** Mends a file, or with `dry-run` only what is reported of it. Throws `ToolFailure` when it cannot be written. */
export async function mendFile(
  path: string,
  bytes: Uint8Array,
  lint: (input: string | Uint8Array) => FileResult,
  use: "write" | "dry-run",
  io: Io,
): Promise<FileResult> {
  const text = textOf(bytes);
  // What is no UTF-8 text gets its finding, and no other byte in place of any.
  if (text === undefined) return lint(bytes);
  const { text: mendedText, result, mended } = fixText(text, lint);
  if (mended > 0) {
    if (use === "write") await replace(path, bytes, mendedText, io);
    const places = `${mended} ${mended === 1 ? "place" : "places"} in ${path}`;
    await io.stderr.write(failureLine(`${use === "write" ? "mended" : "would mend"} ${places}`));
  }
  return result;
}

/** Writes what was mended, unless somebody else wrote meanwhile. */
async function replace(path: string, before: Uint8Array, text: string, io: Io): Promise<void> {
  const now = await readFileSafely(path, { cwd: io.cwd, maxBytes: before.length });
  if (Buffer.compare(now, before) !== 0)
    throw new ToolFailure(`${path} was changed while it was checked, and was not mended; run it again`);
  await writeWhole(resolve(io.cwd, path), text).catch((error: unknown) => {
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
