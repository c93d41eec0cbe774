import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findingsOf } from "../support/lint-text.js";

const reference = readFileSync(new URL("../../examples/nursing.pathway.yaml", import.meta.url), "utf8");

/** What is found after a change of the reference: who tells a finding, and the requirements that see the same. */
function foundAfter(from: string | RegExp, to: string): string[] {
  const text = reference.replace(from, to);
  expect(text, "the reference reads otherwise").not.toBe(reference);
  return findingsOf(text).map(({ rule, requirement, alsoUnmet }) =>
    [requirement ?? rule, ...alsoUnmet.toSorted()].join(" "),
  );
}

test.each<[string, string | RegExp, string, string[]]>([
  [
    "an entry point without anybody who guides people",
    "working-aide, working-lpn] }",
    "working-aide] }",
    ["C.0 FN1 FN3"],
  ],
  [
    "a plan that navigators do not keep",
    "workforce-board, individualPlan: true,\n      at: [student",
    "workforce-board,\n      at: [student",
    ["C.0 FN1"],
  ],
  [
    "a counselor without a plan in place of the navigator",
    "kind: career-navigation, provider: workforce-board, individualPlan: true",
    "kind: career-counseling, provider: workforce-board",
    ["C.0 FN1", "FN3"],
  ],
  [
    "a case manager with a plan in place of the navigator",
    "kind: career-navigation",
    "kind: case-management",
    ["C.0 FN3"],
  ],
  [
    "counseling that says not where it is given",
    / {2}- \{ id: navigator, kind: career-navigation.*\n.*\n {2}- \{ id: counseling, .*\n.*\n/,
    "  - { id: navigator, kind: career-navigation, provider: workforce-board, individualPlan: true }\n  - { id: counseling, kind: career-counseling, provider: workforce-board, individualPlan: true }\n",
    ["C.0 FN1 FN3"],
  ],
  ["a counselor with a plan in place of the navigator", "kind: career-navigation", "kind: career-counseling", ["FN3"]],
  ["a steward that is no partner", "steward: prairie-college", "steward: constructor", ["integrity/references F.1"]],
  ["a steward that is a program", "steward: prairie-college", "steward: cna", ["integrity/references F.1"]],
  [
    "a partner of corrections that nothing names",
    "  - { id: reentry, kind: record-expungement-help, provider: reentry-network, at: [adult-learner], populations: [reentry-individuals] }\n",
    "  - { id: reentry, kind: record-expungement-help, provider: workforce-board, at: [adult-learner], populations: [reentry-individuals] }\n",
    ["SY10"],
  ],
  [
    "a step that leads back",
    "onward: [{ kind: baccalaureate-degree",
    "next: [{ program: cna, articulation: Back to the start, creditHours: 3 }]\n    onward: [{ kind: baccalaureate-degree",
    ["integrity/graph SY2"],
  ],
  ["an industry in curly quotes", 'naics: ["62"]', "naics: [“62”]", ["integrity/codes"]],
  [
    "no programs",
    /^programs:\n(?: {2}.*\n)+/m,
    "programs: []\n",
    ["integrity/references", "B.0 F.0 F.1 FT1 SY1 SY2 SY6 SY7 SY9"],
  ],
  ["a step that nobody eases", ", [practical-nursing, registered-nursing]] }", "] }", ["C.1 FN3"]],
  ["no transition support", "kind: transition-support", "kind: tutoring", ["C.1 FN3"]],
  ["no child care", "kind: child-care,", "kind: housing-help,", ["C.1 SY4.1 SY8"]],
  ["an exit point without an employment service", "at: [exit-aide, exit-lpn]", "at: [exit-lpn]", ["D.3 FN4"]],
  ["no employment services", /employmentServices:\n(?: .*\n)+/, "employmentServices: []\n", ["D.3 FN4"]],
  ["no work-based learning", /workBasedLearning:\n(?: .*\n)+/, "workBasedLearning: []\n", ["D.2 FN4 G.1"]],
  [
    "an agreement that has run out",
    "signed: 2026-04-02, expires: 2029-06-30 }\n  - id: rehab",
    "signed: 2023-04-02, expires: 2026-06-30 }\n  - id: rehab",
    ["C.2 SY1"],
  ],
  [
    "programs without workforce preparation",
    / {6}workforcePreparation: .*critical-thinking\]\n/,
    "",
    ["D.0 SY6", "SY6"],
  ],
  [
    "an agreement that is still to be signed",
    "[title-ii-adult-education]\n    agreement: { kind: mou, signed: 2026-04-02",
    "[title-ii-adult-education]\n    agreement: { kind: mou, signed: 2026-09-02",
    ["integrity/dates C.2 F.1 SY1"],
  ],
  ["a meeting that is still to be held", "lastMet: 2026-05-21", "lastMet: 2026-09-01", ["integrity/dates SY10"]],
  ["an evaluation that is still to be made", "last: 2026-04-28", "last: 2026-09-01", ["integrity/dates EQ2"]],
  ["data of a day that is still to come", "asOf: 2026-03-31", "asOf: 2026-09-30", ["integrity/dates EQ1"]],
  ["no partner for human services", "kind: human-services-agency", "kind: other", ["C.2 SY10"]],
  ["no workforce board", "kind: workforce-board", "kind: other", ["C.2 SY10"]],
  [
    "a program for adults by day alone",
    "[hybrid, online]\n      schedules: [evening, weekend]",
    "[hybrid, online]\n      schedules: [daytime]",
    ["E.3 SY8"],
  ],
  ["a bridge without a context of work", / {6}context: Reading .*\n/, "", ["D.0 SY6"]],
  ["a sector without its industries", '  naics: ["62"]\n  occupationGroups', "  occupationGroups", ["A.0 SY5"]],
  ["an occupation without a code", '    soc: "31-1131"\n', "", ["A.0 SY9"]],
  [
    "a program that nothing leads to",
    "into: [cna, aide-apprenticeship]",
    "into: [cna]",
    ["integrity/graph A.3 B.0 SY2"],
  ],
  [
    "a credential that nothing awards",
    "[nurse-aide-apprenticeship, cna-certification]",
    "[cna-certification]",
    ["A.3"],
  ],
  ["a wage from nowhere", "39.60, evidence: oews-2025", "39.60", ["integrity/wages B.2 FT3"]],
  ["no engaged employers", /employerEngagement: .*\n(?: .*\n)+/, "employerEngagement: []\n", ["A.2 SY5"]],
])("%s", (_, from, to, found) => {
  expect(foundAfter(from, to).toSorted()).toEqual(found.toSorted());
});
