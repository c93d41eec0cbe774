import { expect, test } from "vitest";
import type { Definition } from "../../src/pathway/definition.js";
import { Pathway } from "../../src/pathway/pathway.js";
import { readSeveralIds } from "../../src/pathway/several-ids.js";
import { nodeOf, type SourceNode } from "../../src/source/node.js";
import { readSource } from "../../src/source/read.js";

const declared = `formatVersion: 1
id: a
title: A
credentials:
  - { id: cna, title: CNA }
  - { id: lpn, title: LPN }
`;

function read(text: string) {
  const value = readSource(declared + text).documents[0]?.root?.value as object as Definition;
  return { written: value, definition: value, several: [], ...readSeveralIds(new Pathway(value)) };
}

const program = (lists: string) =>
  `programs:\n  - { id: nursing, title: Nursing, provider: college, level: 1, ${lists} }\n`;

test.each([
  ["awards: [cna lpn]", ["cna", "lpn"]],
  ["awards: [cna; lpn, x]", ["cna", "lpn", "x"]],
  ["awards: [x, cna / lpn]", ["x", "cna", "lpn"]],
  ['awards: ["cna,lpn", cna|lpn]', ["cna", "lpn", "cna", "lpn"]],
])("%s", (lists, expected) => {
  const { definition, several } = read(program(lists));
  expect([...(definition.programs?.[0]?.awards ?? [])]).toEqual(expected);
  for (const each of several) expect(each).toMatchObject({ meant: "cna, lpn", isRead: true, several: "ids" });
});

test("each of them is written where the entry is", () => {
  const { written, definition, several } = read(program("awards: [x, cna lpn, y]"));
  const [before, after] = [written, definition].map((each) => nodeOf(each.programs?.[0]?.awards ?? []));
  const items = (node: SourceNode | undefined) => (node?.kind === "list" ? node.items : []);
  expect(items(after).map((item) => items(before).indexOf(item))).toEqual([0, 1, 1, 2]);
  expect(several).toEqual([
    {
      holder: written.programs?.[0]?.awards,
      key: 1,
      written: "cna lpn",
      meant: "cna, lpn",
      isRead: true,
      several: "ids",
    },
  ]);
});

test.each([
  "awards: [cna, lpn]",
  "awards: [cna rn]",
  "awards: [CNA LPN]",
  "preparesFor: [cna lpn]",
  "provider: cna lpn",
  "instruction: { technical: [cna lpn] }",
])("%s is read as it stands", (lists) => {
  const { written, definition, several } = read(program(lists));
  expect(definition).toBe(written);
  expect(several).toEqual([]);
});

test("of many such entries the first 20,000 characters are read as several", () => {
  const { definition, several } = read(program(`awards: [${Array(4000).fill("cna lpn").join(", ")}]`));
  expect(several).toHaveLength(Math.floor(20_000 / "cna lpn".length));
  expect(definition.programs?.[0]?.awards).toHaveLength(4000 + several.length);
});
