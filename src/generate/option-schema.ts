/** Rules' options as schemas: alike in configurations and profiles. */

import type { OptionSpec, OptionSpecs } from "../rules-api/options.js";

/** A JSON Schema (draft-07) as it is written out. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const text: JsonSchema = { type: "string", minLength: 1 };

/** The options of a built-in rule, each with its default and bounds. */
export function optionsSchema(specs: OptionSpecs): JsonSchema {
  const properties = Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, optionSchema(name, spec)]));
  return { type: "object", additionalProperties: false, properties };
}

function optionSchema(name: string, spec: OptionSpec): JsonSchema {
  const { description, default: value } = spec;
  const common = { title: name, description, default: value };
  if (spec.type === "list") return { ...common, type: "array", items: text };
  const { minimum, maximum } = spec;
  return {
    ...common,
    type: "integer",
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

/** Options of a rule that is not known here: one of a plugin. */
export const anyOptions: JsonSchema = {
  type: "object",
  additionalProperties: { anyOf: [{ type: "integer" }, { type: "array", items: text }] },
};

const notBuiltIn = "(?!(?:element|function|system|feature|improvement|integrity)/)";

/** Names of plugins' rules, and of all of a plugin's. */
export const pluginRules = `^${notBuiltIn}[a-z][a-z0-9-]+/[a-z][a-z0-9-]+$`;
export const pluginGroups = `^${notBuiltIn}[a-z][a-z0-9-]+/\\*$`;
/** Names of plugins' requirements. */
export const pluginRequirements = "^[a-z][a-z0-9-]+\\.";

/** Where the schema of that name is published. */
export function schemaAddress(name: string): string {
  return `https://raw.githubusercontent.com/pathway-lint/pathway-lint/main/schemas/${name}.schema.json`;
}
