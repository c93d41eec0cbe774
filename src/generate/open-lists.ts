import { readFile } from "node:fs/promises";
import type { GeneratedFile } from "./generated-file.js";

interface SchemaNode {
  $ref?: string;
  type?: unknown;
  enum?: unknown;
  pattern?: unknown;
  examples?: readonly unknown[];
  items?: SchemaNode;
  properties?: Record<string, SchemaNode>;
  definitions?: Record<string, SchemaNode>;
}

const word = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** A field whose schema gives at least so many words as examples is an open list of known words. */
const fewest = 4;

/** The known words of every open list of the format, from the examples in its schema: by section, and path below its entries. */
export async function generateOpenLists(): Promise<GeneratedFile[]> {
  const schema = JSON.parse(
    await readFile(new URL("../../schemas/pathway.schema.json", import.meta.url), "utf8"),
  ) as SchemaNode;
  const resolve = (node: SchemaNode): SchemaNode =>
    node.$ref === undefined ? node : resolve(schema.definitions?.[node.$ref.replace("#/definitions/", "")] ?? {});
  const found: { path: string[]; words: string[] }[] = [];
  const visit = (node: SchemaNode, path: string[]): void => {
    const { items, properties, type, examples } = resolve(node);
    if (items && !Array.isArray(items)) visit(items, path);
    for (const [key, property] of Object.entries(properties ?? {})) visit(property, [...path, key]);
    const { enum: closed, pattern } = resolve(node);
    const words = (examples ?? []).filter(
      (example): example is string => typeof example === "string" && word.test(example),
    );
    if (type === "string" && closed === undefined && pattern === undefined && words.length >= fewest)
      found.push({ path, words });
  };
  visit(schema, []);
  const lines = found.map(
    ({ path, words }) => `  { path: ${JSON.stringify(path)}, words: new Set(${JSON.stringify(words)}) },`,
  );
  return [
    {
      path: "src/pathway/generated/open-lists.ts",
      text: `/** Known words of the format's open lists. Generated from schemas/pathway.schema.json by \`npm run generate\`. */\n\nexport interface OpenList {\n  /** Keys from the top of a definition; lists on the way are walked through. */\n  path: readonly string[];\n  words: ReadonlySet<string>;\n}\n\nexport const openLists: readonly OpenList[] = [\n${lines.join("\n")}\n];\n`,
    },
  ];
}
