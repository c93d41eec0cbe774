import { expect, test } from "vitest";
import type { Definition } from "../../src/pathway/definition.js";
import { readNearMisses } from "../../src/pathway/near-misses.js";

/** The words of a partner that are read as others. */
function misread(administers: readonly string[]): string[] {
  const partner = { id: "p", name: "P", kind: "employer" as const, administers: [...administers] };
  const definition: Definition = { formatVersion: 1, id: "a", title: "A", partners: [partner] };
  return readNearMisses(definition, new Set()).nearMisses.map(({ written, meant }) => `${written} ${meant}`);
}

const near = "perkins-cta";
const unknown = (count: number) => Array.from({ length: count }, (_, i) => `quarrels-of-${i}`);

test("a word that is nearly a known one is read as that", () => {
  expect(misread([...unknown(300), near])).toEqual(["perkins-cta perkins-cte"]);
});

test("after 500 different words nothing more is guessed", () => {
  expect(misread([...unknown(500), near])).toEqual([]);
  expect(misread([near, ...unknown(500), near])).toEqual(Array(2).fill("perkins-cta perkins-cte"));
});

test("the same word again is no other guess", () => {
  expect(misread([...Array(5000).fill("quarrels"), near])).toEqual(["perkins-cta perkins-cte"]);
});
