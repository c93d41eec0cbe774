import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { GeneratedFile } from "./generated-file.js";

const folder = fileURLToPath(new URL("../../rules/", import.meta.url));

/** Groups in the order in which they are listed and run; within a group the catalogue's order, then by name. */
const groups = ["element", "function", "system", "feature", "improvement", "integrity"];

/** Ids of rules in the order of the source: as `rules/requirements.yaml` lists them. */
async function sourceOrder(): Promise<ReadonlyMap<string, number>> {
  const catalogue = parse(await readFile(`${folder}requirements.yaml`, "utf8")) as {
    rules: { id: string }[];
    integrity: { id: string }[];
  };
  return new Map([...catalogue.rules, ...catalogue.integrity].map(({ id }, i) => [id, i]));
}

/** The rules' ids: their folders below `rules/`. */
export async function ruleIds(): Promise<string[]> {
  const order = await sourceOrder();
  const rank = (id: string) => order.get(id) ?? order.size;
  const ids: string[] = [];
  for (const group of groups) {
    const entries = await readdir(`${folder}${group}`, { withFileTypes: true }).catch(() => []);
    const names = entries
      .filter((entry) => entry.isDirectory() && existsSync(`${folder}${group}/${entry.name}/rule.ts`))
      .map((entry) => entry.name);
    ids.push(
      ...names
        .sort()
        .map((name) => `${group}/${name}`)
        .sort((a, b) => rank(a) - rank(b)),
    );
  }
  return ids;
}

/** `rules/index.ts`, the registry of built-in rules, from the folders. */
export async function generateRegistry(): Promise<GeneratedFile[]> {
  const ids = await ruleIds();
  const name = (id: string) => id.replace(/[-/]+(\w)/g, (_, letter: string) => letter.toUpperCase());
  const lines = [
    "/** Every built-in rule. Generated from the folders by `npm run generate`; add a folder, not a line. */",
    "",
    'import type { Rule } from "../src/rules-api/index.js";',
    ...ids.map((id) => `import ${name(id)} from "./${id}/rule.js";`),
    "",
    "/** The built-in rules by their ids, which are their folders, in the order of the source. */",
    "export const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([",
    ...ids.map((id) => `  ["${id}", ${name(id)}],`),
    "]);",
    "",
  ];
  return [{ path: "rules/index.ts", text: lines.join("\n") }];
}
