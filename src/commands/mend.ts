import { resolve } from "node:path";
import type { FileResult } from "../findings/result.js";
import { fixText } from "../runner/fix.js";
import { fileFailure } from "../runner/read-file.js";
import { writeWhole } from "../runner/write-file.js";
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
    if (use === "write")
      await writeWhole(resolve(io.cwd, path), mendedText).catch((error: unknown) => {
        throw fileFailure(path, error, "write");
      });
    await io.stderr.write(
      `pathway-lint: ${use === "write" ? "mended" : "would mend"} ${mended} ${mended === 1 ? "place" : "places"} in ${path}\n`,
    );
  }
  return result;
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
