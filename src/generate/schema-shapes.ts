import type { ListShape, MapShape, Shape } from "../schema/shape.js";
import type { GeneratedFile } from "./generated-file.js";
import { type JsonSchema, readPathwaySchema } from "./pathway-schema.js";
import { inOneLine } from "./schema-examples.js";

const forms: Readonly<Record<string, "date" | "id">> = {
  "^\\d{4}-\\d{2}-\\d{2}$": "date",
  "^[a-z0-9][a-z0-9-]*$": "id",
};

/** The schema as the reading of a definition needs it: without prose, in a form whose every case is handled there. */
export async function generateShapes(): Promise<GeneratedFile[]> {
  const schema = await readPathwaySchema();
  const { definitions } = schema;
  const things = Object.entries({ definition: { ...schema, title: "definition" }, ...definitions });
  const text = `/** Generated from schemas/pathway.schema.json by \`npm run generate\`; change the schema, not this file. */

import type { Shapes } from "../shape.js";

/** Made anew at each call: who needs it keeps it. */
export function definitionShapes(): Shapes {
  return {
${things.map(([name, thing]) => `    ${name}: ${written(shapeOf(thing, name))},`).join("\n")}
  };
}
`;
  return [{ path: "src/schema/generated/shapes.ts", text }];
}

/** A mapping has a line for each of its fields; everything else stands on one. */
function written(shape: Shape): string {
  if (shape.kind !== "map") return JSON.stringify(shape);
  const { fields, ...rest } = shape;
  const lines = Object.entries(fields).map(([key, field]) => `        ${key}: ${JSON.stringify(field)},\n`);
  return `{\n      ...${JSON.stringify(rest)},\n      fields: {\n${lines.join("")}      },\n    }`;
}

/** A keyword that is not known here would pass unnoticed at run time, so it ends the generation. */
const known = new Set([
  ...[
    "$schema",
    "$id",
    "$ref",
    "title",
    "description",
    "examples",
    "type",
    "const",
    "enum",
    "pattern",
    "maxLength",
    "minimum",
    "maximum",
  ],
  ...[
    "items",
    "additionalItems",
    "minItems",
    "maxItems",
    "properties",
    "required",
    "additionalProperties",
    "definitions",
  ],
]);

function shapeOf(schema: JsonSchema, at: string): Shape {
  for (const keyword of Object.keys(schema)) {
    if (!known.has(keyword))
      throw new Error(`${at}: teach src/schema the keyword ${keyword}, then src/generate/schema-shapes.ts`);
  }
  const example = exampleOf(schema, at);
  switch (String(schema.type)) {
    case "boolean":
      return { kind: "truth", example };
    case "integer":
    case "number":
      return {
        kind: "number",
        whole: schema.type === "integer",
        least: schema.minimum,
        most: schema.maximum,
        only: schema.const as number | undefined,
        example,
      };
    case "string":
      return textShape(schema, at);
    case "array":
      return listShape(schema, at);
    case "object":
      return mapShape(schema, at);
    case "string,object":
      return { ...mapShape(schema, at), orText: capOf(schema.maxLength, at) };
    default:
      throw new Error(`${at}: no shape has the type ${schema.type}`);
  }
}

function textShape(schema: JsonSchema, at: string): Shape {
  const form = schema.pattern === undefined ? undefined : forms[schema.pattern];
  if (schema.pattern !== undefined && !form)
    throw new Error(`${at}: no form is known for the pattern ${schema.pattern}`);
  const longest = schema.enum ? Math.max(...schema.enum.map((word) => word.length)) : capOf(schema.maxLength, at);
  return { kind: "text", form, words: schema.enum, longest, example: exampleOf(schema, at) };
}

function listShape(schema: JsonSchema, at: string): ListShape {
  const { items, minItems, maxItems, examples } = schema;
  const [first, ...others] = Array.isArray(items) ? items : items ? [items] : [];
  if (!first) throw new Error(`${at}: a list says what its entries are`);
  if (others.some((other) => JSON.stringify(other) !== JSON.stringify(first)))
    throw new Error(`${at}: entries of one list are alike`);
  const exactly = Array.isArray(items) ? items.length : undefined;
  if (minItems !== exactly && minItems !== 1)
    throw new Error(`${at}: a list has at least one entry, or a fixed length`);
  const example = examples?.[0] as unknown[] | undefined;
  const entry = { examples: example?.slice(0, 1), ...first };
  return {
    kind: "list",
    of: shapeOrName(entry, `${at}[]`),
    most: capOf(maxItems, at),
    exactly,
    isNeverEmpty: exactly === undefined && minItems === 1 ? true : undefined,
    example: exampleOf(schema, at),
  };
}

function mapShape(schema: JsonSchema, at: string): MapShape {
  if (schema.additionalProperties !== false)
    throw new Error(`${at}: a mapping is closed by additionalProperties: false`);
  const fields = Object.entries(schema.properties ?? {}).map(([key, field]) => [
    key,
    shapeOrName(field, `${at}.${key}`),
  ]);
  return {
    kind: "map",
    noun: (schema.title ?? at).toLowerCase(),
    fields: Object.fromEntries(fields),
    needs: schema.required ?? [],
    example: exampleOf(schema, at),
  };
}

function shapeOrName(schema: JsonSchema, at: string): Shape | string {
  return schema.$ref ? schema.$ref.replace("#/definitions/", "") : shapeOf(schema, at);
}

function exampleOf({ examples }: JsonSchema, at: string): string {
  if (!examples) throw new Error(`${at}: messages show an example, and there is none`);
  return inOneLine(examples[0]);
}

function capOf(cap: number | undefined, at: string): number {
  if (cap === undefined) throw new Error(`${at}: a text or list has a cap (maxLength, maxItems)`);
  return cap;
}
