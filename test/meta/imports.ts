/** What the project's files import, read from their text: type imports count as much as others. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

export const root = join(import.meta.dirname, "../..");

/** One import. */
export interface Import {
  /** The importing file, from the project's root, with `/`. */
  from: string;
  /** The imported file in the same form, or the name of a package or of a module of Node. */
  to: string;
  isPackage: boolean;
  /** `import()`: runs later, when the importing module is long complete. */
  isLazy: boolean;
}

const statement =
  /^(?:import|export)\s+(?:type\s+)?[\w*\s{},$]+\s+from\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm;

/** All TypeScript files below these folders, from the project's root. */
export function sourceFiles(...folders: string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
    )
    .filter((path) => path.endsWith(".ts"))
    .map((path) => path.split(sep).join("/"))
    .sort();
}

export function importsOf(from: string): Import[] {
  const imports: Import[] = [];
  for (const [, named, bare, lazy] of readFileSync(join(root, from), "utf8").matchAll(statement)) {
    const specifier = named ?? bare ?? lazy ?? "";
    const isPackage = !specifier.startsWith(".");
    const to = isPackage ? packageOf(specifier) : fileOf(from, specifier);
    // What leads nowhere is the text of a generated file; a real one would not compile.
    if (to !== undefined) imports.push({ from, to, isPackage, isLazy: lazy !== undefined });
  }
  return imports;
}

function packageOf(specifier: string): string {
  return specifier.startsWith("node:")
    ? specifier
    : specifier
        .split("/")
        .slice(0, specifier.startsWith("@") ? 2 : 1)
        .join("/");
}

function fileOf(from: string, specifier: string): string | undefined {
  const path = join(root, dirname(from), specifier);
  const file = [path.replace(/\.js$/, ".ts"), path].find((candidate) => existsSync(candidate));
  return file === undefined ? undefined : relative(root, file).split(sep).join("/");
}
