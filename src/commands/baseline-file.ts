import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { Baseline } from "../findings/baseline.js";
import { fileFailure } from "../runner/read-file.js";
import { writeWhole } from "../runner/write-file.js";
import { failureLine } from "./failure-line.js";
import type { Io } from "./io.js";
import type { CheckOptions } from "./options.js";

/** The baseline of a run: read before, and perhaps written after it. Undefined when none is named. */
export async function openBaseline(
  { baseline, baselineUse }: CheckOptions,
  io: Io,
): Promise<{ baseline: Baseline; finish(): Promise<void> } | undefined> {
  if (baseline === undefined) return undefined;
  const path = resolve(io.cwd, baseline);
  const opened = Baseline.parse(
    await textOf(path, baseline, baselineUse === "update"),
    baseline,
    baselineUse === "update",
  );
  return {
    baseline: opened,
    async finish() {
      opened.forget((file) => !existsSync(resolve(io.cwd, file)));
      const { stale } = opened;
      if (baselineUse === "use") {
        if (stale.length === 0) return;
        const [first] = stale;
        const example = first ? ` (${first.entry.requirement ?? first.entry.rule} in ${first.path})` : "";
        const [entries, are] = stale.length === 1 ? ["entry", "is"] : ["entries", "are"];
        const text = `${stale.length} ${entries} of ${baseline} ${are} found no more${example}; --prune-baseline takes them out`;
        await io.stderr.write(failureLine(text));
        return;
      }
      try {
        await writeWhole(path, baselineUse === "update" ? opened.updated() : opened.pruned());
      } catch (error) {
        throw fileFailure(baseline, error, "write");
      }
    },
  };
}

const empty = '{ "version": 1, "files": {} }';

async function textOf(path: string, shown: string, mayBeMissing: boolean): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (mayBeMissing && (error as NodeJS.ErrnoException).code === "ENOENT") return empty;
    throw fileFailure(shown, error);
  }
}
