import { Ajv, type AnySchema } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { minifySync } from "rolldown/utils";
import type { GeneratedFile } from "./generated-file.js";
import { type JsonSchema, mapSchemas, readPathwaySchema } from "./pathway-schema.js";

const banner = `/** Generated from schemas/pathway.schema.json by \`npm run generate\`; change the schema, not this file. */\n`;

const declaration = `${banner}
import type { Definition } from "../../pathway/definition.js";

/** Whether a value has the shape of a pathway definition. */
export declare function validateDefinition(value: unknown): value is Definition;
`;

/**
 * The schema compiled to code, so that no compiler of schemas is loaded at run time. It only says yes or no, at the first
 * misfit: what a person is told is found by the reading of the tree (src/schema), which knows places and stays within bounds.
 */
export async function generateDefinitionValidator(): Promise<GeneratedFile[]> {
  const { definitions, ...root } = withoutProse(await readPathwaySchema());
  const ajv = new Ajv({
    strict: true,
    allowUnionTypes: true,
    messages: false,
    inlineRefs: false,
    // Lengths in UTF-16 code units: constant time, and no helper to import. They are caps, not measures.
    unicode: false,
    logger: false,
    code: { source: true, esm: true },
  });
  for (const [name, schema] of Object.entries(definitions ?? {})) ajv.addSchema({ ...schema, $id: name } as AnySchema);
  ajv.addSchema({ ...root, $id: "validateDefinition" } as AnySchema);
  const source = standalone.default(ajv, { validateDefinition: "validateDefinition" });
  // In lines, so that a change of the schema is a change of few.
  const { code, errors } = minifySync("validator.js", withoutSchemas(withoutErrorObjects(source)), {
    module: true,
    compress: { unused: true, treeshake: {} },
    mangle: { toplevel: true },
    codegen: { removeWhitespace: false },
  });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  return [
    { path: "src/schema/generated/validate-definition.js", text: banner + code },
    { path: "src/schema/generated/validate-definition.d.ts", text: declaration },
  ];
}

/** Without what is for people, and with references by name: each definition becomes a schema of its own. */
function withoutProse(schema: JsonSchema): JsonSchema {
  return mapSchemas(schema, (each) => {
    const { title, description, examples, $schema, $id, ...rest } = each as JsonSchema & {
      $schema?: string;
      $id?: string;
    };
    if (rest.$ref) rest.$ref = rest.$ref.replace("#/definitions/", "");
    return rest;
  });
}

/**
 * Nobody reads the objects that describe an error, nor the paths that are put together for them: half of the code. Their
 * number is counted, so that something has to stand for each.
 */
function withoutErrorObjects(code: string): string {
  return code
    .replace(/\[\{instancePath[^;]*?\}\];/g, "[0];")
    .replace(/, ?\{instancePath:[^{}]*\}\)/g, ")")
    .replace(/, ?\{instancePath="", ?parentData, ?parentDataProperty, ?rootData=data\}=\{\}/g, "");
}

/** Of a schema, the code asks only whether it has a property of a name: the rest would be made at each start for nobody. */
function withoutSchemas(code: string): string {
  const other = /\bschema\d+(?!\d|\.properties\b(?!\.)| = )/.exec(code);
  if (other)
    throw new Error(`the validator asks something else of a schema: ${code.slice(other.index, other.index + 80)}`);
  return code.replace(/\bconst (schema\d+) = (\{.*?\});/g, (_, name: string, schema: string) => {
    const { properties = {} } = JSON.parse(schema) as JsonSchema;
    const names = Object.keys(properties).map((key) => `,${JSON.stringify(key)}:0`);
    // For an object with a prototype V8 makes a hidden class for each key: some 110 at each start.
    return `const ${name} = {"properties":{"__proto__":null${names.join("")}}};`;
  });
}
