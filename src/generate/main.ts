/** Writes every generated file, or with `--check` lists those that are stale. */

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Generator } from "./generated-file.js";

/** In this order: a later one imports what an earlier one wrote. */
const generators: readonly (() => Promise<Generator>)[] = [
  async () => (await import("./schema-types.js")).generateDefinitionTypes,
  async () => (await import("./schema-shapes.js")).generateShapes,
  async () => (await import("./schema-validator.js")).generateDefinitionValidator,
  async () => (await import("./open-lists.js")).generateOpenLists,
  async () => (await import("./profiles.js")).generateProfiles,
  async () => (await import("./registry.js")).generateRegistry,
  async () => (await import("./rule-documents.js")).generateRuleDocuments,
  async () => (await import("./real-findings.js")).generateRealFindings,
  async () => (await import("./config-schema.js")).generateConfigSchema,
  async () => (await import("./profile-schema.js")).generateProfileSchema,
];

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
let stale = 0;
for (const load of generators) {
  const generate = await load();
  for (const { path, text } of await generate()) {
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
}
if (check && stale > 0) process.exitCode = 1;
