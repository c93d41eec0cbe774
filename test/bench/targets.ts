/** Folders of definitions to lint, with the peers' configuration in them, and what is known to be wrong there. */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../support/root.js";
import { type CorpusFile, writeFiles } from "./corpus.js";
import { spectralRuleset } from "./spectral-ruleset.js";

/** What is linted in a run. */
export interface Target {
  /** The working directory. */
  folder: string;
  /** The same for ajv-cli. */
  folderForAjv: string;
  /** The one file; without it, all files of the folder. */
  path?: string;
  files: number;
  /** Files that are no YAML. */
  broken: number;
  /** The others that do not fit the schema. */
  misfits: number;
  /** Programs without `instruction`, which the schema allows and the rules do not. */
  withoutInstruction: number;
}

export const schemaFile = join(root, "schemas/pathway.schema.json");

/** Writes files and configuration into new folders. */
export function writeTarget(folder: string, files: readonly CorpusFile[], peers: string): Target {
  const folderForAjv = `${folder}-for-ajv-cli`;
  writeFiles(folder, files);
  writeConfiguration(folder, peers);
  writeFiles(
    folderForAjv,
    files.filter(({ parses }) => parses).map(({ path, text }) => ({ path, text: forAjv(text) })),
  );
  return {
    folder,
    folderForAjv,
    files: files.length,
    broken: files.filter(({ parses }) => !parses).length,
    misfits: files.filter(({ parses, fitsSchema }) => parses && !fitsSchema).length,
    withoutInstruction: 0,
  };
}

/** Writes a definition that is YAML, and fits the schema or does not. */
export function writeSingle(folder: string, file: Omit<CorpusFile, "parses">, peers: string): Target {
  return { ...writeTarget(folder, [{ ...file, parses: true }], peers), path: file.path };
}

/**
 * ajv-cli reads YAML 1.1, where a day without quotes is no text, and ends at the first file that is no YAML. It gets the
 * other files, with their days in quotes.
 */
function forAjv(text: string): string {
  return text.replace(/(?<=: |- |, |\[ ?)\d{4}-\d{2}-\d{2}(?=$|[,\r} \]])/gm, '"$&"');
}

function writeConfiguration(folder: string, peers: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, ".spectral.json"), spectralRuleset(JSON.parse(readFileSync(schemaFile, "utf8"))));
  writeFileSync(join(folder, ".yamllint"), 'extends: default\nyaml-files: ["*.pathway.yaml", "*.pathway.json"]\n');
  writeFileSync(
    join(folder, "eslint.config.mjs"),
    `import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const { resolve } = createRequire(${JSON.stringify(join(peers, "package.json"))});
const load = async (name) => (await import(pathToFileURL(resolve(name)))).default;
const yml = await load("eslint-plugin-yml");
const validator = await load("eslint-plugin-json-schema-validator");
const files = ["**/*.pathway.yaml", "**/*.pathway.json"];

export default [
  ...yml.configs.recommended.map((config) => (config.files ? { ...config, files } : config)),
  {
    files,
    plugins: { "json-schema-validator": validator },
    rules: {
      "json-schema-validator/no-invalid": [
        "error",
        { schemas: [{ fileMatch: files, schema: ${JSON.stringify(schemaFile)} }], useSchemastoreCatalog: false },
      ],
    },
  },
];
`,
  );
}
