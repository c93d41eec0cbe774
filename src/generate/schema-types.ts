import { readFile } from "node:fs/promises";
import { compile, type JSONSchema } from "json-schema-to-typescript";
import type { GeneratedFile } from "./generated-file.js";

const schemaFile = new URL("../../schemas/pathway.schema.json", import.meta.url);

const banner = `/**
 * The shape of a pathway definition, one interface for each thing of the format.
 * Generated from schemas/pathway.schema.json by \`npm run generate\`; change the schema, not this file.
 */`;

/** The TypeScript types of a definition, from the published schema. Writes nothing. */
export async function generateDefinitionTypes(): Promise<GeneratedFile[]> {
  const schema: unknown = JSON.parse(await readFile(schemaFile, "utf8"));
  const text = await compile(forTypes(schema) as JSONSchema, "Definition", {
    bannerComment: banner,
    additionalProperties: false,
    format: true,
    style: { printWidth: 120, tabWidth: 2, semi: true, singleQuote: false, trailingComma: "all" },
  });
  return [{ path: "src/pathway/definition.ts", text }];
}

/**
 * Titles are for people in editors; the compiler would make a type of its own for each of them. Examples and how
 * many entries a list has are left out too: in comments they only repeat or distract.
 */
function forTypes(node: unknown, isKeyMap = false): unknown {
  if (Array.isArray(node)) return node.map((item) => forTypes(item));
  if (node === null || typeof node !== "object") return node;
  const leftOut = ["title", "examples", "$id"];
  // The length of a tuple, whose items are a list, is a part of its type.
  if ("items" in node && !Array.isArray(node.items)) leftOut.push("minItems", "maxItems");
  const entries = Object.entries(node).filter(([key]) => isKeyMap || !leftOut.includes(key));
  return Object.fromEntries(
    entries.map(([key, value]) => [key, forTypes(value, !isKeyMap && (key === "properties" || key === "definitions"))]),
  );
}
