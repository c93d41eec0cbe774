import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Linter } from "../../src/index.js";

const reference = readFileSync(new URL("../../examples/nursing.pathway.yaml", import.meta.url), "utf8");

function findingsOf(text: string, requirement: string) {
  const { documents } = new Linter({ date: "2026-08-01" }).lint(text, { path: "test.pathway.yaml" });
  return documents
    .flatMap(({ findings }) => findings)
    .filter((finding) => finding.requirement === requirement || finding.alsoUnmet.includes(requirement));
}

const line = (text: string, start: string) => text.slice(0, text.indexOf(start)).split("\n").length;

describe("findings that differ only in whom they are about", () => {
  const noCost = reference.replace("    cost: 7900\n", "").replace("    cost: 9800\n", "");

  test("are one, at the first of them, with the places of the others beside it", () => {
    const [finding, ...others] = findingsOf(noCost, "FT1");
    expect(others).toEqual([]);
    expect(finding?.message).toContain('"practical-nursing" (`cost`) and "registered-nursing" (`cost`)');
    expect(finding?.range.start.line).toBe(line(noCost, "id: practical-nursing\n    title"));
    expect(finding?.related.map(({ range }) => range.start.line)).toEqual([
      line(noCost, "id: registered-nursing\n    title"),
    ]);
  });

  test("name all requirements that one of them leaves unmet", () => {
    const unsigned = reference
      .replace("    agreement: { kind: letter, signed: 2026-03-20 }\n", "")
      .replace(/( {4}administers: \[title-ii-adult-education\]\n) {4}agreement: .*\n/, "$1");
    const [finding, ...others] = findingsOf(unsigned, "C.2");
    expect(others).toEqual([]);
    expect(finding?.message).toMatch(/"adult-learning" .*"family-center" /);
    expect(finding?.alsoUnmet.toSorted()).toEqual(["F.1", "SY1"]);
  });

  test("show a place once that several take over from an anchor", () => {
    const untaught = reference.replace("technical: [patient care skills]", "technical: []");
    const [finding] = findingsOf(untaught, "D.1");
    expect(finding?.message).toContain('"registered-nursing"');
    expect(finding?.related).toEqual([]);
  });

  test("stay apart where one is excused", () => {
    const excused = reference
      .replace("id: child-care, kind: child-care", "id: child-care, kind: tutoring")
      .replace("kind: transportation", "kind: tutoring")
      .replace(
        "exceptions: []",
        "exceptions:\n  - { requirement: C.1, part: child-care, reason: No center lies within fifty miles of here, approvedBy: Board, until: 2027-06-30 }",
      );
    const told = findingsOf(excused, "C.1").filter(({ messageId }) => messageId === "no-support");
    expect(told.map(({ suppressed }) => suppressed?.by)).toEqual(["exception", undefined]);
    expect(told.map(({ message }) => message.includes("transportation"))).toEqual([false, true]);
  });
});
