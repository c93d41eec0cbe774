import { expect, test } from "vitest";
import type { Definition } from "../../src/pathway/definition.js";
import { openLists } from "../../src/pathway/generated/open-lists.js";
import { readNearMisses } from "../../src/pathway/near-misses.js";
import { otherWords } from "../../src/pathway/other-words.js";

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

test("what people call by another word stands for a known one, and is not known itself in the same list", () => {
  for (const [written, meant] of otherWords()) {
    for (const word of meant) {
      const lists = openLists.filter(({ words }) => words.has(word));
      expect(lists.length, `${word}: no open list has it`).toBeGreaterThan(0);
      expect(
        lists.filter(({ words }) => words.has(written)).map(({ path }) => path.join(".")),
        written,
      ).toEqual([]);
    }
  }
});
