/** The published schema as generators read it. */

import { readFile } from "node:fs/promises";

/** The part of JSON Schema (draft-07) that the schema of a definition is written in. */
export interface JsonSchema {
  $ref?: string;
  title?: string;
  description?: string;
  examples?: unknown[];
  type?: string | string[];
  const?: unknown;
  enum?: string[];
  pattern?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  items?: JsonSchema | JsonSchema[];
  additionalItems?: false;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: false;
  definitions?: Record<string, JsonSchema>;
}

const schemaFile = new URL("../../schemas/pathway.schema.json", import.meta.url);

export async function readPathwaySchema(): Promise<JsonSchema & { definitions: Record<string, JsonSchema> }> {
  return JSON.parse(await readFile(schemaFile, "utf8"));
}

/** A copy in which `change` was made to every schema, the innermost first. */
export function mapSchemas(schema: JsonSchema, change: (schema: JsonSchema) => JsonSchema): JsonSchema {
  const inner = (each: JsonSchema) => mapSchemas(each, change);
  const innerOf = (each: Record<string, JsonSchema>) =>
    Object.fromEntries(Object.entries(each).map(([name, one]) => [name, inner(one)]));
  const copy = { ...schema };
  if (copy.items) copy.items = Array.isArray(copy.items) ? copy.items.map(inner) : inner(copy.items);
  if (copy.properties) copy.properties = innerOf(copy.properties);
  if (copy.definitions) copy.definitions = innerOf(copy.definitions);
  return change(copy);
}
