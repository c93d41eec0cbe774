/** Writes every generated file, or with `--check` lists those that are stale. */

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Generator } from "./generated-file.js";
import { generateRegistry } from "./registry.js";
import { generateDefinitionTypes } from "./schema-types.js";

const generators: readonly Generator[] = [generateDefinitionTypes, generateRegistry];

const root = new URL("../../", import.meta.url);

async function textOf(file: URL): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

const check = process.argv.includes("--check");
const files = (await Promise.all(generators.map((generate) => generate()))).flat();
let stale = 0;
for (const { path, text } of files) {
  const file = new URL(path, root);
  if ((await textOf(file)) === text) continue;
  stale++;
  if (check) {
    process.stderr.write(`${path} is stale: run \`npm run generate\` and commit what it writes\n`);
  } else {
    await mkdir(dirname(fileURLToPath(file)), { recursive: true });
    await writeFile(file, text);
    process.stdout.write(`wrote ${path}\n`);
  }
}
if (check && stale > 0) process.exitCode = 1;
