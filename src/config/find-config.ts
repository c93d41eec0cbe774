/** Where configuration lies: from a file's folder up to the repository's root; the nearest wins. Nothing is executed. */

import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** In a folder, the first of these counts. */
const staticNames = [
  "pathway-lint.config.yaml",
  "pathway-lint.config.yml",
  "pathway-lint.config.json",
  ".pathway-lintrc",
  ".pathway-lintrc.yaml",
  ".pathway-lintrc.yml",
  ".pathway-lintrc.json",
];
const codeNames = ["pathway-lint.config.js", "pathway-lint.config.mjs", "pathway-lint.config.ts"];

export interface FoundConfig {
  path: string;
  kind: "static" | "package.json" | "code";
}

/** What a file's name says it is. */
export function kindOf(path: string): FoundConfig["kind"] {
  if (basename(path) === "package.json") return "package.json";
  return /\.[cm]?[jt]s$/.test(path) ? "code" : "static";
}

/** Finds configuration for one folder after another; each folder is looked into once. */
export class ConfigSearch {
  readonly #stop: string;
  readonly #found = new Map<string, FoundConfig | undefined>();

  /** `stop` is the folder above which is not searched when the files lie in no repository. */
  constructor(stop: string) {
    this.#stop = stop;
  }

  for(folder: string): FoundConfig | undefined {
    if (this.#found.has(folder)) return this.#found.get(folder);
    const above = dirname(folder);
    const isTop = above === folder || folder === this.#stop || existsSync(join(folder, ".git"));
    const found = configIn(folder) ?? (isTop ? undefined : this.for(above));
    this.#found.set(folder, found);
    return found;
  }
}

function configIn(folder: string): FoundConfig | undefined {
  for (const name of staticNames)
    if (existsSync(join(folder, name))) return { path: join(folder, name), kind: "static" };
  for (const name of codeNames) if (existsSync(join(folder, name))) return { path: join(folder, name), kind: "code" };
  const manifest = join(folder, "package.json");
  return existsSync(manifest) && /"pathway-lint"\s*:\s*\{/.test(readShort(manifest))
    ? { path: manifest, kind: "package.json" }
    : undefined;
}

/** A manifest is small; a file of that name that is not is none. */
const longestManifest = 1024 * 1024;

function readShort(path: string): string {
  try {
    const text = readFileSync(path, "utf8");
    return text.length > longestManifest ? "" : text;
  } catch {
    return "";
  }
}
