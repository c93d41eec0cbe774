import { expect, test } from "vitest";
import { Linter } from "../../src/index.js";

const linter = new Linter({ date: "2026-08-01" });

function foundBy(rule: string, text: string): string[] {
  const { documents } = linter.lint(text, { path: "a.pathway.yaml" });
  return documents
    .flatMap(({ findings }) => findings.filter((finding) => finding.rule === rule))
    .map(({ message }) => message);
}

test("a title and an id that are not there are missing, and no empty claims", () => {
  const text = "formatVersion: 1\nprograms: []\n";
  expect(foundBy("integrity/schema", text)).toHaveLength(1);
  expect(foundBy("integrity/placeholder", text)).toEqual([]);
});

test.each([
  ["none", "title:\n"],
  ["null", "title: null\n"],
  ["a comment", "title: #1 Nursing\n"],
  ["a mapping", "title: { Nursing }\n"],
  ["too long", `title: ${"Nursing ".repeat(80)}\n`],
])("a title that cannot be read is told once: %s", (_, title) => {
  const text = `formatVersion: 1\nid: a\n${title}`;
  expect(foundBy("integrity/schema", text)).toHaveLength(1);
  expect(foundBy("integrity/placeholder", text)).toEqual([]);
});

test("a title that is there and empty is an empty claim", () => {
  expect(foundBy("integrity/placeholder", 'formatVersion: 1\nid: a\ntitle: ""\n')).toHaveLength(1);
});
