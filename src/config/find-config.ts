/** Where configuration lies: from a file's folder up to the repository's root; the nearest wins. Nothing is executed. */

import { existsSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";
import { readRegularFile } from "./regular-file.js";

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
  readonly #cwd: string;
  readonly #found = new Map<string, FoundConfig | undefined>();

  /** Files that lie in no repository are searched for up to `cwd`; those beside it only in their own folder. */
  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  for(folder: string): FoundConfig | undefined {
    if (!this.#found.has(folder)) this.#found.set(folder, this.#search(folder));
    return this.#found.get(folder);
  }

  #search(folder: string): FoundConfig | undefined {
    const top = repositoryAbove(folder) ?? (isBelow(this.#cwd, folder) ? this.#cwd : folder);
    return configIn(folder) ?? (folder === top ? undefined : this.for(dirname(folder)));
  }
}

/** The root of the repository that a folder lies in. */
function repositoryAbove(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return undefined;
  }
}

/** Whether a path is a folder or lies below it. */
export function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function configIn(folder: string): FoundConfig | undefined {
  for (const name of staticNames)
    if (existsSync(join(folder, name))) return { path: join(folder, name), kind: "static" };
  for (const name of codeNames) if (existsSync(join(folder, name))) return { path: join(folder, name), kind: "code" };
  const manifest = join(folder, "package.json");
  return existsSync(manifest) && configures(manifest) ? { path: manifest, kind: "package.json" } : undefined;
}

/** Bytes. A manifest is small; a file of that name that is not is none. */
export const longestManifest = 1024 * 1024;

/** Whether a manifest has a configuration at its top, and does not only name the package below. */
function configures(manifest: string): boolean {
  let text: string;
  try {
    const bytes = readRegularFile(manifest, longestManifest);
    text = bytes.length > longestManifest ? "" : Buffer.from(bytes).toString();
  } catch {
    return false;
  }
  if (!/"pathway-lint"\s*:/.test(text)) return false;
  try {
    return Object.hasOwn(JSON.parse(text) as object, "pathway-lint");
  } catch {
    // What is wrong with it is said when it is loaded.
    return true;
  }
}
