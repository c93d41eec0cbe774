import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rules } from "../../rules/index.js";
import { profileFor } from "../../src/config/profiles.js";
import { lintSource } from "../../src/engine/lint.js";
import { readSource } from "../../src/source/read.js";

const reference = readFileSync(new URL("../../examples/nursing.pathway.yaml", import.meta.url), "utf8");

/** What requirements find after a change of the reference: the one that tells a finding, and those that see the same. */
function foundAfter(from: string | RegExp, to: string): string[] {
  const text = reference.replace(from, to);
  expect(text, "the reference reads otherwise").not.toBe(reference);
  const settings = {
    today: "2026-08-01",
    profileFor,
    severityOf: () => undefined,
    optionsOf: () => undefined,
    readInclude: () => ({ problem: "missing" as const, message: "there is no such file" }),
    fileExists: () => undefined,
  };
  return lintSource(readSource(text), rules, settings).documents.flatMap(({ findings }) =>
    findings.flatMap(({ requirement, alsoUnmet }) =>
      requirement === null ? [] : [[requirement, ...alsoUnmet.toSorted()].join(" ")],
    ),
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
  ["a counselor with a plan in place of the navigator", "kind: career-navigation", "kind: career-counseling", ["FN3"]],
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
])("%s", (_, from, to, found) => {
  expect(foundAfter(from, to).toSorted()).toEqual(found.toSorted());
});
