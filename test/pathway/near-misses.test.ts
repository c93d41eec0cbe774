import { expect, test } from "vitest";
import type { Definition } from "../../src/pathway/definition.js";
import { openLists } from "../../src/pathway/generated/open-lists.js";
import { readNearMisses } from "../../src/pathway/near-misses.js";
import { otherWords } from "../../src/pathway/other-words.js";
import { definitionShapes } from "../../src/schema/generated/shapes.js";

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

/** The lists of words of the format, open and closed, each with its place. */
function wordLists(): { place: string; words: ReadonlySet<string> }[] {
  const open = openLists.map(({ path, words }) => ({ place: path.join("."), words }));
  const closed: typeof open = [];
  const walk = (value: unknown, place: string): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === "words" && Array.isArray(inner)) closed.push({ place, words: new Set(inner as string[]) });
      else walk(inner, `${place}.${key}`);
    }
  };
  walk(definitionShapes(), "definition");
  return [...open, ...closed];
}

test("what people call by another word stands for a known one, and is not known itself in the same list", () => {
  const all = wordLists();
  expect(all.length).toBeGreaterThan(openLists.length + 10);
  for (const [written, meant] of otherWords()) {
    for (const word of meant) {
      const lists = all.filter(({ words }) => words.has(word));
      expect(lists.length, `${word}: no list has it`).toBeGreaterThan(0);
      expect(
        lists.filter(({ words }) => words.has(written)).map(({ place }) => place),
        written,
      ).toEqual([]);
    }
  }
});
