import { readFileSync } from "node:fs";
import { Ajv, type AnySchema } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { validateDefinition } from "../../src/schema/generated/validate-definition.js";
import { holdsCommentLike } from "../support/comment-like.js";
import { check, edited, reference } from "./support.js";

type Container = Record<string, unknown> | unknown[];

const schema = JSON.parse(readFileSync(new URL("../../schemas/pathway.schema.json", import.meta.url), "utf8"));

/** The schema as it is kept towards the rules: an id of another form names its thing all the same. */
const kept = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true, logger: false }).compile(
  JSON.parse(JSON.stringify(schema).replaceAll('"pattern":"^[a-z0-9][a-z0-9-]*$",', "")) as AnySchema,
);
const strict = new Ajv({ strict: true, allowUnionTypes: true, logger: false }).compile(schema);

const original = parse(reference, { merge: true }) as Container;

/** Every mapping and list of a value. */
function containersIn(value: unknown): Container[] {
  if (typeof value !== "object" || value === null) return [];
  return [value as Container, ...Object.values(value).flatMap(containersIn)];
}

const words = [
  "yes",
  "No",
  "1,250",
  "$18.40/hour",
  "55k a year",
  "16 weeks",
  "06/12/2026",
  "June 12, 2026",
  "2026/6/12",
  "01.0308",
];
const scalars = [
  ...words,
  "cna",
  "cna, hse",
  "Youth",
  "secondry",
  "none",
  "",
  "two words",
  "a: b # c",
  "{",
  null,
  true,
  5,
  1.5,
  -3,
  20260612,
  1e300,
];
const value = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...scalars) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...scalars), { maxLength: 3 }) },
  {
    weight: 2,
    arbitrary: fc.dictionary(
      fc.constantFrom("id", "kind", "program", "anyOf", "x", "__proto__"),
      fc.constantFrom(...scalars),
      { maxKeys: 3 },
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }).filter((each) => !holdsCommentLike(each)) },
);
const key = fc.constantFrom(
  "exitpoints",
  "name",
  "nxt",
  "Title",
  "type",
  "notes",
  "soc",
  "hourly",
  "constructor",
  "__proto__",
  "at",
  "program year 2025",
);

interface Damage {
  container: number;
  entry: number;
  how: "replace" | "remove" | "rename" | "add" | "wrap" | "unwrap";
  key: string;
  value: unknown;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  container: fc.nat(),
  entry: fc.nat(),
  how: fc.constantFrom("replace", "remove", "rename", "add", "wrap", "unwrap"),
  key,
  value,
});

function define(container: Container, name: string, entry: unknown): void {
  Object.defineProperty(container, name, { value: entry, enumerable: true, writable: true, configurable: true });
}

/** Makes one change somewhere in the definition. */
function inflict(definition: Container, { container: which, entry, how, key: name, value: replacement }: Damage): void {
  const containers = containersIn(definition);
  const container = containers[which % containers.length] as Container;
  const keys = Object.keys(container);
  const at = keys[entry % (keys.length || 1)];
  if (at === undefined || how === "add") {
    if (Array.isArray(container)) container.push(replacement);
    else define(container, name, replacement);
    return;
  }
  const old = (container as Record<string, unknown>)[at];
  if (how === "replace") define(container, at, replacement);
  else if (how === "wrap") define(container, at, [old]);
  else if (how === "unwrap" && Array.isArray(old)) define(container, at, old[0]);
  else if (Array.isArray(container)) container.splice(Number(at), 1);
  else {
    delete container[at];
    if (how === "rename") define(container, name, old);
  }
}

const damaged = fc.array(damage, { minLength: 1, maxLength: 4 }).map((damages) => {
  const definition = structuredClone(original);
  for (const one of damages) inflict(definition, one);
  return definition;
});

/** As YAML in blocks, and as JSON, which is YAML between braces. */
const texts = fc
  .tuple(damaged, fc.boolean())
  .map(([definition, json]) => (json ? JSON.stringify(definition) : stringify(definition)));

function plain(given: unknown): unknown {
  return given === null ? null : JSON.parse(JSON.stringify(given));
}

/** `RUNS=2500 npx vitest run test/schema/damage.test.ts --testTimeout=900000` looks more closely. */
const runs = { numRuns: Number(process.env.RUNS ?? 50) };

describe("a definition with random damage", () => {
  it("is refused just when the schema refuses it", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { problems, source } = check(text);
        const read = source.documents[0]?.root?.value;
        expect(validateDefinition(read)).toBe(strict(read));
        expect(problems.length === 0).toBe(strict(read));
      }),
      runs,
    );
  });

  it("is given to the rules as a definition, or not at all", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { definition, problems, damaged: sections } = check(text);
        if (definition !== null && !kept(definition)) throw new Error(JSON.stringify(kept.errors));
        const certain = problems.every(({ fix }) => fix);
        if (problems.length > 0 && certain) expect([...sections]).toEqual([]);
      }),
      runs,
    );
  });

  it("has problems with places in its text, in their order, and none twice", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { problems } = check(text);
        const places = problems.map(({ code, start, end }) => {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          return `${start} ${code}`;
        });
        expect(new Set(places).size).toBe(places.length);
        expect(problems.map(({ start }) => start)).toEqual(problems.map(({ start }) => start).sort((a, b) => a - b));
      }),
      runs,
    );
  });

  it("is read as what its fixes make of it", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const before = check(text);
        for (const { fix } of before.problems) {
          if (!fix) continue;
          const after = check(edited(text, fix));
          expect(after.problems.length + after.more).toBeLessThan(before.problems.length + before.more);
          expect(plain(after.definition)).toEqual(plain(before.definition));
        }
      }),
      runs,
    );
  });
});
