/** What the report of a part says of its run, so that merge puts no parts of different runs together. */

import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import type { UsedConfig } from "../config/configurations.js";
import { checksOf } from "../engine/describe.js";
import type { ShardMark } from "../findings/shard.js";
import type { Shard } from "../runner/shard.js";
import { defaultLimits } from "../source/limits.js";
import { longestBaseline } from "./baseline-file.js";
import { type CheckRun, nameOf } from "./check-run.js";
import { build, type Linters } from "./linters.js";
import type { RunWords } from "./run-words.js";
import { hashOfFile } from "./watch.js";

/**
 * Looks at the configuration of all files that were found, also of those that other parts check: who checks them has to
 * have the same.
 */
export async function shardMark(
  shard: Shard,
  { options, date, cwd }: Pick<CheckRun, "options" | "date" | "cwd">,
  { allFiles, found }: { allFiles: boolean; found: readonly string[] },
  linters: Linters,
  words: RunWords,
): Promise<ShardMark> {
  const { rule, config, safe, purpose, maxBytes, trustConfig, fix, stdinFilename, profile, baseline } = options;
  const used = await linters.usedBy(found.map((path) => nameOf(path, options)));
  // What one part mends on a shared disk is not as the next one finds it.
  const sizeOf = (path: string) => (fix === "write" ? undefined : sizeOfFile(resolve(cwd, path)));
  const rules = new Set(used.flatMap(({ plugins }) => [...plugins.values()]));
  const settings: Record<string, unknown> = {
    "the build of the program": build,
    "the command, lint or audit": purpose,
    "--date": date,
    "--rule": [...rule].sort(),
    "--profile": profile,
    "--config": typeof config === "string" ? "given" : config,
    "--trust-config": trustConfig,
    "--safe": safe,
    "--fix": fix,
    "--max-bytes": maxBytes ?? defaultLimits.bytes,
    "--stdin-filename": stdinFilename,
    "--baseline": baseline === undefined ? undefined : hashOfFile(resolve(cwd, baseline), longestBaseline),
    "the rules of plugins": [words.plugins, [...rules].map(checksOf)],
    // Of what was edited between two parts, most has another size. To read all for each part would take as long as to check some.
    "the definitions that were found, or their sizes": found.map((path) => [path, sizeOf(path)]),
  };
  return {
    ...shard,
    purpose,
    allFiles,
    run: hashesOf(settings),
    configuration: hashesOf(contentsOf(used, typeof config === "string" ? dirname(resolve(cwd, config)) : cwd)),
    plugins: words.plugins,
  };
}

/** Undefined for what cannot be asked: whoever checks it says why. */
function sizeOfFile(path: string): number | undefined {
  try {
    return statSync(path).size;
  } catch {
    return undefined;
  }
}

/** What was read of configuration, by paths from a folder, so that it has the same name on every machine. */
function contentsOf(used: readonly UsedConfig[], folder: string): Record<string, unknown> {
  const shown = (path: string) => relative(folder, path).split(sep).join("/");
  const contents: Record<string, unknown> = {};
  for (const { files, profiles } of used) {
    for (const file of files) contents[shown(file)] = hashOfFile(file, defaultLimits.bytes);
    for (const [name, profile] of profiles) contents[name === "--profile" ? name : shown(name)] = profile;
  }
  return contents;
}

function hashesOf(values: Readonly<Record<string, unknown>>): Record<string, string> {
  const hashOf = (value: unknown) => {
    const json = JSON.stringify(value) ?? "";
    return createHash("sha256").update(json).digest("hex").slice(0, 16);
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, hashOf(value)]));
}
