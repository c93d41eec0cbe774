import { expect, test } from "vitest";
import { Outcome } from "../../src/engine/outcome.js";
import { Places } from "../../src/engine/place.js";
import { Linter } from "../../src/index.js";
import { readSource } from "../../src/source/read.js";

const head = "formatVersion: 1\nid: a\ntitle: A\n";

function findingsOf(text: string) {
  const [document] = new Linter({ date: "2026-08-01" }).lint(head + text, { path: "a.pathway.yaml" }).documents;
  return document?.findings ?? [];
}

test("of very many findings of a kind a hundred are told, and the rest is counted, those that were never made too", () => {
  const programs = Array.from({ length: 5000 }, (_, i) => `  - { id: p${i}, title: TBD, provider: x, level: 1 }\n`);
  const told = findingsOf(`programs:\n${programs.join("")}`).filter(({ messageId }) => messageId === "placeholder");
  expect(told).toHaveLength(100);
  expect(told.at(-1)?.message).toMatch(/ \(And 4900 more like this\.\)$/);
});

test.each([
  [1, 100, "And 50 more"],
  [3, 33, "And 117 more"],
  [20, 5, "And 145 more"],
  [40, 3, "And 147 more"],
])("of %d documents share what is told: %d of each", (documents, most, more) => {
  const programs = Array.from({ length: 150 }, (_, i) => `  - { id: p${i}, title: TBD, provider: x, level: 1 }\n`);
  const text = Array(documents)
    .fill(`${head}programs:\n${programs.join("")}`)
    .join("---\n");
  const results = new Linter({ date: "2026-08-01" }).lint(text, { path: "a.pathway.yaml" }).documents;
  expect(results).toHaveLength(documents);
  for (const { findings } of results) {
    const told = findings.filter(({ messageId }) => messageId === "placeholder");
    expect(told).toHaveLength(most);
    expect(told.at(-1)?.message).toContain(`(${more} like this.)`);
  }
});

test("of very many places that prove a requirement five hundred are listed, and that there are more is said", () => {
  const prove = (count: number) => {
    const programs = Array.from({ length: count }, (_, i) => `  - { id: p${i}, title: P, provider: x, level: 1 }\n`);
    const text = `${head}programs:\n${programs.join("")}`;
    const [document] = readSource(text).documents;
    const places = new Places({ of: () => ({ text: readSource(text).text }) });
    const voice = { rule: "r", requirement: "Q", messages: {}, places, isSet: false, told: 100 };
    const outcome = new Outcome(voice, "error", "warning", true);
    const { programs: proof } = (document?.root?.value ?? {}) as { programs: object[] };
    outcome.metByAll([...proof, ...proof]);
    return outcome.close("Q", () => undefined);
  };
  expect(prove(500)).toMatchObject({ status: "met", reason: null, evidence: { length: 500 } });
  expect(prove(501)).toMatchObject({
    status: "met",
    reason: "More than 500 places prove it; the first 500 are listed.",
    evidence: { length: 500 },
  });
});

test("more findings than a function takes arguments do not end the run", () => {
  const programs = Array.from(
    { length: 255 },
    (_, i) =>
      `  - { id: p${i}, title: P, provider: x, level: 1, instruction: { standards: [${"TBD,".repeat(500)}] } }\n`,
  );
  const told = findingsOf(`programs:\n${programs.join("")}`).filter(({ messageId }) => messageId === "placeholder");
  expect(told.at(-1)?.message).toMatch(/ \(And 127400 more like this\.\)$/);
});

test("a text of the file is quoted to its three hundredth character", () => {
  const told = findingsOf(
    `programs:\n  - { id: p, title: P, provider: ${"x".repeat(100)}, level: 1 }\nbarriers:\n  - { barrier: ${"long ".repeat(900)}, strategy: S }\n`,
  );
  expect(told.length).toBeGreaterThan(0);
  for (const { message } of told) expect(message.length).toBeLessThan(1000);
});

test.each([
  ["excepted", 600],
  ["unmet", 599],
])(
  "a requirement with very many shortfalls is %s when %d of 600 are excused, whether they are told or not",
  (status, excused) => {
    const { documents, text } = readSource(head);
    const at = documents[0]?.root?.value as object;
    const places = new Places({ of: () => ({ text }) });
    const voice = { rule: "r", requirement: "Q", messages: { gap: "Gap." }, places, isSet: false, told: 100 };
    const outcome = new Outcome(voice, "error", "warning", false);
    for (let i = 0; i < 600; i++) outcome.short("gap", { at, part: i < excused ? "a" : "b" });
    const excuse = ({ part }: { part: string | undefined }) =>
      part === "a" ? { by: "exception" as const, reason: "Agreed." } : undefined;
    expect(outcome.close("Q", excuse).status).toBe(status);
  },
);
