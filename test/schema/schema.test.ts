import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { validateDefinition } from "../../src/schema/generated/validate-definition.js";
import { check, reference } from "./support.js";

interface Node {
  [keyword: string]: unknown;
  $ref?: string;
  pattern?: string;
  properties?: Record<string, Node>;
  definitions?: Record<string, Node>;
  items?: Node | Node[];
}

function read(name: string): Node {
  return JSON.parse(readFileSync(new URL(`../../schemas/${name}`, import.meta.url), "utf8"));
}

/** Every schema inside of one, with its path. */
function* schemasIn(schema: Node, at = ""): Generator<[string, Node]> {
  yield [at, schema];
  for (const group of ["properties", "definitions"] as const) {
    for (const [name, inner] of Object.entries(schema[group] ?? {})) yield* schemasIn(inner, `${at}/${group}/${name}`);
  }
  for (const [i, inner] of [schema.items ?? []].flat().entries()) yield* schemasIn(inner, `${at}/items/${i}`);
}

const pathway = read("pathway.schema.json");
const all = [...schemasIn(pathway)];
const described = all.filter(([at, schema]) => !schema.$ref && !/\/items\/\d+$/.test(at));

describe("schemas/pathway.schema.json", () => {
  it("describes and exemplifies every section and field: editors show it", () => {
    const silent = described.filter(
      ([, { title, description, examples }]) => !title || !description || !(examples as unknown[])?.length,
    );
    expect(silent.map(([at]) => `${at} lacks a title, a description or examples`)).toEqual([]);
  });

  it("has examples that are valid", () => {
    const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true, logger: false });
    ajv.addSchema(pathway, "pathway");
    const wrong = described.flatMap(([at, { examples }]) => {
      const validate = ajv.getSchema(`pathway#${at}`);
      return (examples as unknown[])
        .filter((example) => !validate?.(example))
        .map((example) => `${at}: ${JSON.stringify(example)}`);
    });
    expect(wrong).toEqual([]);
  });

  it("has patterns that no text makes slow: no group is repeated, and nothing repeated follows upon its like", () => {
    const patterns = new Set(all.flatMap(([, { pattern }]) => pattern ?? []));
    expect([...patterns].filter((pattern) => /\)[*+{]|[*+]\??[*+]|\|/.test(pattern))).toEqual([]);
    const hostile = ["a".repeat(100_000), "-".repeat(100_000), `${"1".repeat(100_000)}!`, `${"1-".repeat(50_000)}!`];
    const start = performance.now();
    for (const pattern of patterns) for (const text of hostile) new RegExp(pattern, "u").test(text);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it("accepts the reference example", () => {
    const { problems, definition, damaged } = check(reference);
    expect(problems).toEqual([]);
    expect(damaged.size).toBe(0);
    expect(definition?.id).toBe("prairie-patient-care");
  });

  it("is compiled to a validator that knows no prototypes", () => {
    const bare = (value: object) => Object.assign(Object.create(null), value);
    expect(validateDefinition(bare({ formatVersion: 1, id: "a", title: "A" }))).toBe(true);
    expect(validateDefinition(bare({ formatVersion: 1, id: "a" }))).toBe(false);
    for (const key of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
      const value = bare({ formatVersion: 1, id: "a", title: "A" });
      value[key] = 1;
      expect(validateDefinition(value), key).toBe(false);
    }
  });
});
