import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { readRegularFile } from "../config/regular-file.js";
import { Baseline } from "../findings/baseline.js";
import { ToolFailure } from "../findings/finding.js";
import { fileFailure } from "../runner/read-file.js";
import { writeWhole } from "../runner/write-file.js";
import { failureLine } from "./failure-line.js";
import type { Io } from "./io.js";
import type { CheckOptions } from "./options.js";

/** Bytes, of some 300,000 findings. */
export const longestBaseline = 64 * 2 ** 20;

/** The baseline of a run: read before, and perhaps written after it, when it is known whether that was about all files. */
export async function openBaseline(
  { baseline, baselineUse }: CheckOptions,
  io: Io,
): Promise<{ baseline: Baseline; finish(allFiles: boolean): Promise<void> } | undefined> {
  if (baseline === undefined) return undefined;
  const path = resolve(io.cwd, baseline);
  const opened = Baseline.parse(textOf(path, baseline, baselineUse === "update"), baseline, baselineUse === "update");
  return {
    baseline: opened,
    async finish(allFiles) {
      opened.forget((file) => !existsSync(resolve(io.cwd, file)));
      const stale = opened.stale(allFiles);
      if (baselineUse === "use") {
        await tellStale(stale, baseline, io);
        return;
      }
      try {
        const text = baselineUse === "update" ? opened.updated(allFiles) : opened.pruned(allFiles);
        await writeWhole(path, bytesOf(text, baseline));
      } catch (error) {
        throw fileFailure(baseline, error, "write");
      }
    },
  };
}

/** Tells which entries of a baseline are found no more. */
export async function tellStale(
  [first, ...others]: ReturnType<Baseline["stale"]>,
  baseline: string,
  io: Io,
): Promise<void> {
  if (!first) return;
  const [entries, are, them] =
    others.length === 0 ? ["1 entry", "is", "it"] : [`${others.length + 1} entries`, "are", "them"];
  const example = `${first.entry.requirement ?? first.entry.rule} in ${first.path}`;
  const text = `${entries} of ${baseline} ${are} found no more (${example}); --prune-baseline takes ${them} out`;
  await io.stderr.write(failureLine(text));
}

const empty = '{ "version": 1, "files": {} }';

function textOf(path: string, shown: string, mayBeMissing: boolean): string {
  try {
    const bytes = readRegularFile(path, longestBaseline);
    if (bytes.length > longestBaseline)
      throw new ToolFailure(`cannot read ${shown}: it is larger than 64 MiB, as no baseline is`);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
  } catch (error) {
    if (mayBeMissing && (error as NodeJS.ErrnoException).code === "ENOENT") return empty;
    throw fileFailure(shown, error);
  }
}

/** The bytes of a baseline. Throws {@link ToolFailure} for more than would be read again. */
export function bytesOf(text: string, shown: string): Uint8Array {
  const bytes = Buffer.from(text);
  if (bytes.length > longestBaseline)
    throw new ToolFailure(`cannot write ${shown}: it would be larger than 64 MiB; make one for each part of the files`);
  return bytes;
}
