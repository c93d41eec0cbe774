import { readFile } from "node:fs/promises";
import { compile, type JSONSchema } from "json-schema-to-typescript";

/** A file that is generated: its path from the project's root, and the whole text that it must have. */
export interface GeneratedFile {
  path: string;
  text: string;
}

const schemaFile = new URL("../../schemas/pathway.schema.json", import.meta.url);

const banner = `/**
 * The shape of a pathway definition, one interface for each thing of the format.
 * Generated from schemas/pathway.schema.json by \`npm run generate\`; change the schema, not this file.
 */`;

/** The TypeScript types of a definition, from the published schema. Writes nothing. */
export async function generateDefinitionTypes(): Promise<GeneratedFile[]> {
  const schema: unknown = JSON.parse(await readFile(schemaFile, "utf8"));
  const text = await compile(withoutTitles(schema) as JSONSchema, "Definition", {
    bannerComment: banner,
    additionalProperties: false,
    format: true,
    style: { printWidth: 120, tabWidth: 2, semi: true, singleQuote: false, trailingComma: "all" },
  });
  return [{ path: "src/pathway/definition.ts", text }];
}

/**
 * Titles are for people in editors; the compiler would make a type of its own for each of them. Examples are left out
 * too: in comments they only repeat the description.
 */
function withoutTitles(node: unknown, isKeyMap = false): unknown {
  if (Array.isArray(node)) return node.map((item) => withoutTitles(item));
  if (node === null || typeof node !== "object") return node;
  const entries = Object.entries(node).filter(
    ([key]) => isKeyMap || (key !== "title" && key !== "examples" && key !== "$id"),
  );
  return Object.fromEntries(
    entries.map(([key, value]) => [key, withoutTitles(value, !isKeyMap && (key === "properties" || key === "definitions"))]),
  );
}
