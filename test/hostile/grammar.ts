/** Texts for the fuzzer: YAML by its grammar, and definitions by the published schema, each now and then broken. */

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { root } from "../support/root.js";

const word = fc.constantFrom("a", "b", "id", "title", "programs", "kind", "é", "x y", "<<", "__proto__", "constructor");
const scalar = fc.oneof(
  word,
  fc.constantFrom(
    "1",
    "-0",
    "1e400",
    "0x1f",
    "0o7",
    ".inf",
    "2026-02-30",
    "true",
    "NO",
    "~",
    "",
    '"q\\u0041"',
    "'it''s'",
    '"\\ud800"',
    "|\n  text\n  more",
    ">+\n  folded\n\n",
    "*a",
    "&a x",
    "!!str x",
    "- x",
    "x: y",
    "# c",
    "@x",
    "`x",
    "%x",
  ),
  fc.string({ maxLength: 8 }),
);

/** YAML: blocks and brackets, with anchors, aliases, merges, comments and documents. */
const yamlNode: fc.Memo<string[]> = fc.memo((depth) => {
  const leaf = scalar.map((text) => text.split("\n"));
  if (depth <= 1) return leaf;
  const inner = yamlNode(depth - 1);
  const mapping = fc
    .array(fc.tuple(word, inner), { minLength: 1, maxLength: 4 })
    .map((pairs) => pairs.flatMap(([key, lines]) => beneath(`${key}:`, lines)));
  const list = fc
    .array(inner, { minLength: 1, maxLength: 4 })
    .map((items) => items.flatMap((lines) => beneath("-", lines)));
  const flow = fc
    .array(inner, { maxLength: 4 })
    .map((items) => [`[${items.map((lines) => lines.join(" ")).join(", ")}]`]);
  const braces = fc
    .array(fc.tuple(word, inner), { maxLength: 4 })
    .map((pairs) => [`{ ${pairs.map(([key, lines]) => `${key}: ${lines.join(" ")}`).join(", ")} }`]);
  const anchored = inner.map((lines) => beneath("&a", lines));
  const question = fc.tuple(inner, inner).map(([key, value]) => [...beneath("?", key), ...beneath(":", value)]);
  return fc.oneof(
    { weight: 3, arbitrary: mapping },
    { weight: 3, arbitrary: list },
    leaf,
    flow,
    braces,
    anchored,
    question,
  );
});

function beneath(head: string, lines: readonly string[]): string[] {
  const [first = "", ...rest] = lines;
  if (rest.length === 0) return [`${head} ${first}`];
  return /^[|>]/.test(first)
    ? [`${head} ${first}`, ...rest.map((line) => `  ${line}`)]
    : [head, ...lines.map((line) => `  ${line}`)];
}

export const yamlTexts: fc.Arbitrary<string> = fc
  .array(yamlNode(4), { minLength: 1, maxLength: 3 })
  .map((documents) => documents.map((lines) => `${lines.join("\n")}\n`).join("---\n"));

interface Schema {
  $ref?: string;
  enum?: unknown[];
  const?: unknown;
  type?: string | string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  definitions?: Record<string, Schema>;
}

const schema = JSON.parse(readFileSync(`${root}/schemas/pathway.schema.json`, "utf8")) as Schema;
/** Few ids, so that references meet something. */
const id = fc.constantFrom("a1", "b2", "c3", "d4", "other-pathway#x", "constructor");
const anything: fc.Arbitrary<unknown> = fc.oneof(
  id,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constant([]),
  fc.constant({}),
  fc.constantFrom("2026-01-01", "51.0805", "::error::x", "\u202e"),
  fc.string({ maxLength: 6 }),
);

/** A value that fits a part of the schema, mostly. */
function fitting(part: Schema, depth: number): fc.Arbitrary<unknown> {
  const { $ref, enum: words, const: only, properties, items, anyOf, oneOf } = part;
  if ($ref !== undefined) return fitting(schema.definitions?.[$ref.replace("#/definitions/", "")] ?? {}, depth);
  if (words) return fc.constantFrom(...words);
  if (only !== undefined) return fc.constant(only);
  const choices = anyOf ?? oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => fitting(choice, depth)));
  if (depth <= 0) return anything;
  if (properties) {
    const fields = Object.entries(properties).map(
      ([key, value]) =>
        [
          key,
          fc.oneof({ weight: 12, arbitrary: fitting(value, depth - 1) }, { weight: 1, arbitrary: anything }),
        ] as const,
    );
    return fc.record(Object.fromEntries(fields), {
      requiredKeys: Object.keys(properties).filter((key) => key === "id" || key === "formatVersion"),
    });
  }
  if (items) return fc.array(fitting(items, depth - 1), { maxLength: 4 });
  const type = Array.isArray(part.type) ? part.type[0] : part.type;
  if (type === "string")
    return fc.oneof(id, fc.constantFrom("2026-01-01", "29-2052", "Adult learners", ""), fc.string({ maxLength: 6 }));
  if (type === "integer" || type === "number")
    return fc.oneof(fc.integer({ min: 0, max: 12 }), fc.double({ noNaN: true }));
  return type === "boolean" ? fc.boolean() : anything;
}

/** Definitions as JSON, which is YAML too. */
export const definitionTexts: fc.Arbitrary<string> = fitting(schema, 5).map(
  (value) => JSON.stringify(value, null, 1) ?? "",
);
