import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { rules } from "../rules/index.js";
import { profileFor } from "../src/config/profiles.js";
import { isRequirementRule } from "../src/rules-api/define-rule.js";
import { ruleChecks } from "../src/testing/rule-checks.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const reference = readFileSync(`${root}examples/nursing.pathway.yaml`, "utf8");
const requirementRules = new Map([...rules].filter(([, rule]) => isRequirementRule(rule)));

describe.each([...rules])("%s", (id, rule) => {
  // Rules about the definition itself see how requirements came out.
  const others = isRequirementRule(rule) ? new Map() : requirementRules;
  test.each(ruleChecks(id, rule, `${root}rules/${id}`, { reference, profileFor, others }))("$name", ({ run }) => {
    expect(run()).toEqual([]);
  });
});
