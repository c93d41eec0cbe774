import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import pathwaySchema from "../../schemas/pathway.schema.json" with { type: "json" };
import { Linter } from "../../src/index.js";
import { corpus } from "./corpus.js";
import { ladders, laddersOfSize } from "./large.js";

const linter = new Linter({ date: "2026-08-01" });
const findingsOf = (path: string, text: string) =>
  linter.lint(text, { path }).documents.flatMap(({ findings }) => findings);

const files = [...corpus(300)];
const found = new Map(files.map(({ path, text }) => [path, findingsOf(path, text)]));

describe("the corpus", () => {
  test("is the same for the same seed, and another for another", () => {
    expect([...corpus(20)]).toEqual(files.slice(0, 20));
    expect([...corpus(20, 2)]).not.toEqual(files.slice(0, 20));
  });

  test("is of about 9 kB a definition", () => {
    const sizes = files.map(({ text }) => Buffer.byteLength(text));
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    expect(Math.abs(mean - 9000)).toBeLessThan(500);
    expect(Math.max(...sizes)).toBeGreaterThan(2 * Math.min(...sizes));
  });

  test("tells which definitions are no YAML, and which miss the schema: what a peer has to find is taken from that", () => {
    const told = files.map(({ path, parses, fitsSchema }) => ({ path, parses, fitsSchema: parses && fitsSchema }));
    const seen = files.map(({ path, text }) => {
      const parses = parseDocument(text).errors.length === 0;
      return { path, parses, fitsSchema: parses && !found.get(path)?.some(({ rule }) => rule === "integrity/schema") };
    });
    expect(seen).toEqual(told);
    expect(new Set(told.map((each) => JSON.stringify({ ...each, path: "" })))).toHaveProperty("size", 3);
  });

  test("names nothing that is not there, unless somebody misspelt it", () => {
    const unknown = [...found.values()].flat().filter(({ messageId }) => messageId === "unknown-id");
    const misspelt = /with the id "(?:[a-z0-9-]+s|the college)", which `(?:provider|steward)` names/;
    expect(unknown.map(({ message }) => message).filter((message) => !misspelt.test(message))).toEqual([]);
  });
});

test("a large definition fits the schema, and is judged by the rules", () => {
  const rules = findingsOf("large.pathway.yaml", ladders(30)).map(({ rule }) => rule);
  expect(rules.filter((rule) => rule.startsWith("integrity/"))).toEqual([]);
  expect(rules.length).toBeGreaterThan(0);
});

test("the largest definition is of 16 MB, with no more programs than the schema reads", () => {
  const { text } = laddersOfSize(16_384);
  expect(text.length / 2 ** 20).toBeCloseTo(16, 0);
  const { maxItems } = pathwaySchema.properties.programs;
  expect(text.match(/^ {2}- id: /gm)?.length).toBeLessThan(maxItems);
});
