/** Which files a run is about. */

import { lstatSync, statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { ToolFailure } from "../findings/finding.js";
import { fileFailure } from "./read-file.js";

export interface FoundFiles {
  /** Relative to the working directory where they lie below it, with `/`, sorted, none twice. `-` is standard input. */
  paths: string[];
  /** What was asked for and could not be found or listed, one line each. */
  failures: ToolFailure[];
}

interface FindRules {
  cwd: string;
  /** Whether files that were not named are left out where git ignores them. */
  heedsGitignore: boolean;
}

/** Files, folders, globs and `-`; without any, every definition below the working directory. */
export async function findFiles(asked: readonly string[], { cwd, heedsGitignore }: FindRules): Promise<FoundFiles> {
  const paths = new Set<string>();
  const failures: ToolFailure[] = [];
  const shown = (path: string) => {
    const way = relative(cwd, path);
    return (way === "" ? "." : way).split(sep).join("/");
  };
  const below = (folder: string, ways: readonly string[]): string[] => {
    const from = shown(folder);
    const start = from === "." ? "" : `${from}/`;
    return ways.map((way) => asFile(start + way));
  };
  const walk = async (folder: string): Promise<number> => {
    const { walkFolder } = await import("./walk-folder.js");
    const found = walkFolder(folder, { heedsGitignore, failures, shown });
    for (const path of below(folder, found)) paths.add(path);
    return found.length;
  };

  /** Undefined for what is no glob after all. */
  const match = async (glob: string): Promise<string[] | undefined> => {
    const { walkFolder, matcher } = await import("./walk-folder.js");
    const { base, matches } = matcher(glob) ?? {};
    if (base === undefined) return undefined;
    const folder = resolve(cwd, base);
    const kind = kindOf(folder);
    if (kind === "EACCES") failures.push(failureOf(shown(folder), kind, "list"));
    if (kind !== "folder") return [];
    return below(folder, walkFolder(folder, { heedsGitignore, failures, shown }, matches));
  };

  if (asked.length === 0) {
    if ((await walk(cwd)) === 0 && failures.length === 0) {
      failures.push(
        new ToolFailure(
          "no pathway definition (**/*.pathway.yaml, .yml or .json) was found below the working directory",
        ),
      );
    }
  }
  for (const path of asked) {
    if (path === "-") {
      paths.add("-");
      continue;
    }
    const absolute = resolve(cwd, path);
    const kind = kindOf(absolute);
    if (kind === "folder") {
      const before = failures.length;
      if ((await walk(absolute)) === 0 && failures.length === before) {
        failures.push(new ToolFailure(`no pathway definition (**/*.pathway.yaml, .yml or .json) was found in ${path}`));
      }
    } else if (kind === "file") {
      paths.add(asFile(shown(absolute)));
    } else {
      const before = failures.length;
      const found = looksLikeGlob(path) ? await match(path) : undefined;
      for (const file of found ?? []) paths.add(file);
      if (!found) failures.push(failureOf(path, kind));
      else if (found.length === 0 && failures.length === before)
        failures.push(new ToolFailure(`no file matches ${path}`));
    }
  }
  return { paths: [...paths].sort(), failures };
}

/** `-` alone is standard input: a file of that name is told apart. */
function asFile(path: string): string {
  return path === "-" ? "./-" : path;
}

function failureOf(path: string, code: string, doing?: string): ToolFailure {
  return fileFailure(path, Object.assign(new Error(code), { code }), doing);
}

function looksLikeGlob(path: string): boolean {
  return /[*?[\]{}!]/.test(path);
}

/** A link counts as what it leads to; a broken one as a file, which then cannot be read. */
function kindOf(path: string): "file" | "folder" | string {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch (error) {
    try {
      if (lstatSync(path).isSymbolicLink()) return "file";
    } catch {
      // Nothing is there: the first error says so.
    }
    return (error as NodeJS.ErrnoException).code ?? "ENOENT";
  }
}
