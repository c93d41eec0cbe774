/** Type declarations: those that the public modules reach, and no others. */

import { execFile } from "node:child_process";
import { readdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

interface Declarations {
  /** A configuration of the compiler that emits declarations only, into `outFolder`. */
  project: string;
  /** The public modules' declarations, from `outFolder`. */
  entries: readonly string[];
  root: string;
  outFolder: string;
}

/** Writes the declarations, in the folders of the sources. Throws the compiler's words when it fails. */
export async function writeDeclarations({ project, entries, root, outFolder }: Declarations): Promise<void> {
  await rm(outFolder, { recursive: true, force: true });
  await compile(project, root);
  const wanted = await reachableFrom(entries.map((entry) => join(outFolder, entry)));
  for (const entry of await readdir(outFolder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !wanted.has(path)) await rm(path);
  }
}

async function compile(project: string, root: string): Promise<void> {
  try {
    await promisify(execFile)(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "--project", project], {
      cwd: root,
    });
  } catch (error) {
    const { stdout } = error as { stdout?: string };
    throw new Error(`the declarations could not be made: mend what \`npm run typecheck\` reports\n${stdout ?? ""}`);
  }
}

/** The declaration files that these import, directly or through others, and they themselves. */
async function reachableFrom(entries: readonly string[]): Promise<Set<string>> {
  const reached = new Set(entries);
  for (const path of reached) {
    const text = await readFile(path, "utf8");
    for (const [, specifier = ""] of text.matchAll(/(?:\bfrom|\bimport\()\s*"(\.[^"]+)\.js"/g))
      reached.add(join(dirname(path), `${specifier}.d.ts`));
  }
  return reached;
}
