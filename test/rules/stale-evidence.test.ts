import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import rule from "../../rules/element/a-industry-skill-needs/rule.js";
import { profileFor } from "../../src/config/profiles.js";
import { checkFixture } from "../../src/testing/check-fixture.js";

const reference = readFileSync(fileURLToPath(new URL("../../examples/nursing.pathway.yaml", import.meta.url)), "utf8");

test.each([
  ["2024-07-31", "warning"],
  ["2022-08-01", "warning"],
  ["2022-07-31", "error"],
])("evidence of %s is a matter of severity %s", (asOf, severity) => {
  const text = reference.replace("asOf: 2026-05-01", `asOf: ${asOf}`);
  const { findings } = checkFixture("element/a-industry-skill-needs", rule, { shows: "old wages" }, text, {
    profileFor,
  });
  expect(findings.map((finding) => [finding.requirement, finding.messageId, finding.severity])).toEqual([
    ["A.1", "stale", severity],
  ]);
});
