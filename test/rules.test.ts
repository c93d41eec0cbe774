import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { rules } from "../rules/index.js";
import { profileFor } from "../src/config/profiles.js";
import { isRequirementRule } from "../src/rules-api/define-rule.js";
import { checkFixture } from "../src/testing/check-fixture.js";
import { readRuleFixtures } from "../src/testing/rule-folder.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const reference = readFileSync(`${root}examples/nursing.pathway.yaml`, "utf8");

/** A fixture that cannot be read fails its own rule only. */
function readFixtures(id: string) {
  try {
    return readRuleFixtures(`${root}rules/${id}`, reference);
  } catch (error) {
    test("fixtures can be read", () => expect.fail(String(error)));
    return [];
  }
}

for (const [id, rule] of rules) {
  describe(id, () => {
    const fixtures = readFixtures(id);
    const produced = new Set<string>();
    const broken = new Set<string>();
    const settled = new Set<string>();

    test.each(fixtures.map((f) => ({ ...f, label: `${f.kind}/${f.name}` })))("$label", ({ kind, fixture, text }) => {
      const others = new Map(isRequirementRule(rule) ? [] : [...rules].filter(([, other]) => isRequirementRule(other)));
      const run = checkFixture(id, rule, fixture, text, { profileFor, others });
      expect(run.wrong).toEqual([]);
      if (kind === "valid") expect(run.findings).toEqual([]);
      else expect(run.findings.length, "an invalid fixture gives a finding").toBeGreaterThan(0);
      for (const finding of run.findings) {
        produced.add(`${finding.requirement ?? ""} ${finding.messageId}`);
        broken.add(finding.requirement ?? "");
      }
      if (kind === "valid") for (const requirement of Object.keys(fixture.verdicts ?? {})) settled.add(requirement);
    });

    test("every message is produced by a fixture, and every requirement has valid and invalid ones", () => {
      const parts = isRequirementRule(rule) ? Object.entries(rule.requirements) : [["", rule] as const];
      const messages = parts.flatMap(([requirement, { messages }]) => Object.keys(messages).map((message) => `${requirement} ${message}`));
      expect(messages.filter((message) => !produced.has(message)), "messages that no fixture produces: add an invalid fixture for each").toEqual([]);
      expect(parts.map(([r]) => r).filter((r) => !broken.has(r)), "requirements without an invalid fixture").toEqual([]);
      if (isRequirementRule(rule)) {
        const missing = parts.map(([r]) => r).filter((r) => !settled.has(r));
        expect(missing, "requirements that no valid fixture names in `verdicts`").toEqual([]);
      } else expect(fixtures.some((f) => f.kind === "valid"), "a valid fixture").toBe(true);
    });
  });
}
