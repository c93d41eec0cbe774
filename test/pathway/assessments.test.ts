import { expect, test } from "vitest";
import { repeatedAssessments } from "../../src/pathway/assessments.js";
import type { Assessment, Definition } from "../../src/pathway/definition.js";
import { Pathway } from "../../src/pathway/pathway.js";

function repeated(assessments: Assessment[]) {
  const entryPoints = ["adult", "worker"].map((id) => ({ id, title: id, into: [] }));
  const definition: Definition = { formatVersion: 1, id: "x", title: "x", entryPoints, assessments };
  return repeatedAssessments(new Pathway(definition)).map(
    ({ first, second, entries, measures, bySeveralPartners }) => ({
      pair: `${first.id} ${second.id}`,
      entries: entries.map(({ id }) => id),
      measures,
      bySeveralPartners,
    }),
  );
}

test("a pair is told once, with every entry point and measure that both share", () => {
  const both = { measures: ["education", "skills"], at: ["adult", "worker"] } satisfies Partial<Assessment>;
  expect(
    repeated([
      { id: "a", ...both, givenBy: "college" },
      { id: "b", ...both, givenBy: "board" },
    ]),
  ).toEqual([
    { pair: "a b", entries: ["adult", "worker"], measures: ["education", "skills"], bySeveralPartners: true },
  ]);
});

test("each of several is held against the first", () => {
  const test = { measures: ["assets"], at: ["adult"] } satisfies Partial<Assessment>;
  const pairs = repeated(
    ["college", "board", "college", "clinic"].map((givenBy, i) => ({ id: `${i}`, ...test, givenBy })),
  );
  expect(pairs.map(({ pair }) => pair)).toEqual(["0 1", "0 3"]);
});

test("a measure that stands twice in one assessment is taken once", () => {
  expect(repeated([{ id: "a", measures: ["skills", "skills"], at: ["adult"], givenBy: "college" }])).toEqual([]);
});

test.each([
  [undefined, "board"],
  ["college", undefined],
  [undefined, undefined],
])("given by %s and by %s, it cannot be told whether partners differ", (first, second) => {
  const about = (id: string, givenBy: string | undefined): Assessment => ({
    id,
    measures: ["skills"],
    at: ["adult"],
    ...(givenBy === undefined ? {} : { givenBy }),
  });
  expect(repeated([about("a", first), about("b", second)])).toEqual([
    { pair: "a b", entries: ["adult"], measures: ["skills"], bySeveralPartners: false },
  ]);
});
