import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { mergeOmissions } from "../../src/engine/omissions.js";
import type { Finding } from "../../src/findings/finding.js";
import { Linter, type LinterOptions } from "../../src/index.js";

const reference = readFileSync(new URL("../../examples/nursing.pathway.yaml", import.meta.url), "utf8");

/** The reference without the section on work-based learning. */
const withoutWorkBasedLearning = reference.replace(/^workBasedLearning:\n(?: {2}.*\n)+/m, "");

function lint(text: string, options: Partial<LinterOptions> = {}) {
  const [document] = new Linter({ date: "2026-08-01", ...options }).lint(text, { path: "test.pathway.yaml" }).documents;
  if (!document) throw new Error("no document");
  return {
    findings: document.findings,
    status: (id: string) => document.requirements.find((each) => each.id === id)?.status,
  };
}

const about = (id: string) => (finding: { requirement: string | null; alsoUnmet: string[] }) =>
  finding.requirement === id || finding.alsoUnmet.includes(id);
const off =
  (...names: string[]): LinterOptions["severityOf"] =>
  (rule, requirement) =>
    names.includes(rule) || names.includes(requirement ?? "") ? "off" : undefined;

describe("one omission that several requirements see", () => {
  test("is one finding, under the requirement with the highest authority", () => {
    const { findings } = lint(withoutWorkBasedLearning);
    const told = findings.filter((finding) => ["D.2", "FN4", "G.1"].some((id) => about(id)(finding)));
    expect(told.map(({ requirement, alsoUnmet }) => [requirement, alsoUnmet.toSorted()])).toEqual([
      ["D.2", ["FN4", "G.1"]],
    ]);
  });

  test("leaves each of them unmet", () => {
    const { status } = lint(withoutWorkBasedLearning);
    expect(["D.2", "FN4", "G.1"].map(status)).toEqual(["unmet", "unmet", "unmet"]);
  });

  test.each([
    [["D.2"], "G.1", ["FN4"]],
    [["D.2", "G.1"], "FN4", []],
    [["FN4"], "D.2", ["G.1"]],
  ])("stays told by the others when %s is switched off", (names, requirement, alsoUnmet) => {
    const { findings } = lint(withoutWorkBasedLearning, { severityOf: off(...names) });
    const told = findings.filter((finding) => ["D.2", "FN4", "G.1"].some((id) => about(id)(finding)));
    expect(told.map((finding) => [finding.requirement, finding.alsoUnmet])).toEqual([[requirement, alsoUnmet]]);
  });

  test("is not hidden by an exception of one of them", () => {
    const noChildCare = reference
      .replace("id: child-care, kind: child-care", "id: child-care, kind: tutoring")
      .replace(
        "exceptions: []",
        "exceptions:\n  - { requirement: C.1, part: child-care, reason: No center lies within fifty miles of here, approvedBy: Board, until: 2027-06-30 }",
      );
    const { findings, status } = lint(noChildCare);
    expect(status("C.1")).toBe("excepted");
    expect(findings.filter(({ requirement }) => requirement === "C.1").map(({ suppressed }) => suppressed?.by)).toEqual(
      ["exception"],
    );
    expect(status("SY4.1")).toBe("unmet");
    expect(findings.some((finding) => finding.requirement === "SY4.1" && !finding.suppressed)).toBe(true);
  });
});

describe("verdicts", () => {
  test("hold nothing for met without a line that proves it", () => {
    const [document] = new Linter({ date: "2026-08-01" }).lint(reference, { path: "test.pathway.yaml" }).documents;
    expect(document?.requirements.length).toBe(48);
    for (const { id, status, evidence } of document?.requirements ?? []) {
      expect([id, status]).toEqual([id, "met"]);
      expect(evidence.length, `${id} is met by no line`).toBeGreaterThan(0);
    }
  });

  test("are not given on a section that does not fit the schema", () => {
    const { findings, status } = lint(reference.replace("meets: quarterly", "meets: [quarterly, [twice]]"));
    expect(findings.map(({ rule }) => rule)).toEqual(["integrity/schema"]);
    expect(status("SY10")).toBe("unverifiable");
    expect(status("F.0")).toBe("met");
  });
});

describe("the same told again of the same place", () => {
  const finding = (message: string, path = "/programs/0", line = 1): Finding => ({
    rule: "r",
    requirement: "F.1",
    severity: "error",
    messageId: "m",
    message,
    path,
    range: { start: { line, column: 1 }, end: { line, column: 2 } },
    anchor: path,
    related: [],
    alsoUnmet: [],
    fix: null,
    suggestions: [],
    suppressed: null,
  });
  const shown = (...findings: Finding[]) =>
    mergeOmissions(
      findings.map((each) => ({ finding: each, omission: undefined, part: undefined, listing: undefined })),
      () => 0,
    );

  test("is one finding", () => {
    expect(shown(finding("a"), finding("b"), finding("a"), finding("b"), finding("b")).length).toBe(2);
  });

  test("is another where place, rule or message differ", () => {
    const several = [
      finding("a"),
      finding("b"),
      finding("a", "/programs/1"),
      finding("a", "/programs/0", 2),
      { ...finding("a"), requirement: "F.2" },
      { ...finding("a"), messageId: "n" },
      { ...finding("a"), file: "shared.yaml" },
    ];
    expect(shown(...several)).toEqual(several);
    expect(shown(...several, ...several.map((each) => ({ ...each })))).toEqual(several);
  });
});
