/** Definitions below a folder, leaving out what git ignores. */

import { type Dirent, existsSync, readdirSync } from "node:fs";
import { dirname, join, parse, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import picomatch from "picomatch";
import { readRegularFile } from "../config/regular-file.js";
import type { ToolFailure } from "../findings/finding.js";
import { isDefinitionName } from "./definition-name.js";
import { fileFailure } from "./read-file.js";

const never = new Set([".git", "node_modules"]);

/** A longer file of that name is none. */
const longestIgnoreFile = 1024 * 1024;

/** What a `.gitignore` says, from the folder where it lies. */
interface IgnoreFile {
  folder: string;
  rules: Ignore;
}

function ignoreFileIn(folder: string, name = ".gitignore"): IgnoreFile[] {
  try {
    const bytes = readRegularFile(join(folder, name), longestIgnoreFile);
    return bytes.length > longestIgnoreFile ? [] : [{ folder, rules: ignore().add(Buffer.from(bytes).toString()) }];
  } catch {
    return [];
  }
}

/** The ignore files above a folder, up to the root of its git repository; none outside of one. */
function ignoreFilesAbove(folder: string): IgnoreFile[] {
  const files: IgnoreFile[] = [];
  for (let at = folder; at !== parse(at).root; at = dirname(at)) {
    if (at !== folder) files.unshift(...ignoreFileIn(at));
    if (existsSync(join(at, ".git")))
      return [
        ...ignoreFileIn(join(at, ".git", "info"), "exclude").map(({ rules }) => ({ folder: at, rules })),
        ...files,
      ];
  }
  return [];
}

function gitIgnores(walked: string, below: string, isFolder: boolean, files: readonly IgnoreFile[]): boolean {
  // Paths are put together for who asks for them: without, 1,500 files are listed in half the time.
  if (files.length === 0) return false;
  const path = join(walked, below);
  let ignored = false;
  for (const { folder, rules } of files) {
    const way = relative(folder, path).split(sep).join("/") + (isFolder ? "/" : "");
    const result = rules.test(way);
    if (result.ignored) ignored = true;
    else if (result.unignored) ignored = false;
  }
  return ignored;
}

/** How to walk, and whom to tell what cannot be listed. */
export interface Walk {
  /** Whether what git ignores is left out. */
  heedsGitignore: boolean;
  failures: ToolFailure[];
  shown(path: string): string;
}

/**
 * Paths of the files below a folder, relative to it and with `/`, that are definitions by name, or that `matches` takes.
 * Linked folders are not entered, so that no walk is endless.
 */
export function walkFolder(
  folder: string,
  { heedsGitignore, failures, shown }: Walk,
  matches: (path: string) => boolean = isDefinitionName,
): string[] {
  const found: string[] = [];
  const above = heedsGitignore ? ignoreFilesAbove(folder) : [];
  const waiting: { way: string; ignoreFiles: IgnoreFile[] }[] = [{ way: "", ignoreFiles: above }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const here = join(folder, next.way);
    let entries: Dirent[];
    try {
      entries = readdirSync(here, { withFileTypes: true });
    } catch (error) {
      failures.push(fileFailure(shown(here), error, "list"));
      continue;
    }
    const hasOwn = heedsGitignore && entries.some(({ name }) => name === ".gitignore");
    const ignoreFiles = hasOwn ? [...next.ignoreFiles, ...ignoreFileIn(here)] : next.ignoreFiles;
    for (const entry of entries) {
      const way = `${next.way}${entry.name}`;
      if (entry.isDirectory()) {
        if (!never.has(entry.name) && !gitIgnores(folder, way, true, ignoreFiles))
          waiting.push({ way: `${way}/`, ignoreFiles });
      } else if (matches(way) && !gitIgnores(folder, way, false, ignoreFiles)) {
        found.push(way);
      }
    }
  }
  return found;
}

/** A glob's fixed beginning, and whether a path below that matches; undefined for what only looks like one. */
export function matcher(glob: string): { base: string; matches: (path: string) => boolean } | undefined {
  const { base, glob: pattern } = picomatch.scan(glob);
  if (pattern === "") return undefined;
  return { base: base || ".", matches: picomatch(pattern) };
}
