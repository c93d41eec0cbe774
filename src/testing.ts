/**
 * For authors of plugins: checks rules against fixtures, as the built-in rules are checked, under any test runner.
 * A plugin's fixtures lie in `<folder>/<rule>/valid` and `<folder>/<rule>/invalid`.
 */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rules as builtIn } from "../rules/index.js";
import { type Plugin, problemOfPlugin } from "./config/plugin.js";
import { profileFor } from "./config/profiles.js";
import { ruleReadme } from "./docs/rule-document.js";
import { examplesOf } from "./docs/rule-examples.js";
import { describeRule } from "./engine/describe.js";
import { isRequirementRule, type Rule } from "./rules-api/define-rule.js";
import { type Check, type RuleSurroundings, ruleChecks } from "./testing/rule-checks.js";
import { readRuleFixtures } from "./testing/rule-folder.js";

export type { Plugin } from "./config/plugin.js";
export type { Check } from "./testing/rule-checks.js";

/** The text of the complete pathway that fixtures change. */
export function referencePathway(): string {
  const { resolve } = createRequire(import.meta.url);
  return readFileSync(resolve("pathway-lint/examples/nursing.pathway.yaml"), "utf8");
}

/** All that has to hold of a plugin: that it can be loaded, and what its rules' fixtures say. */
export function pluginChecks(plugin: Plugin, folder: string | URL): Check[] {
  const problem = problemOfPlugin(plugin);
  const loading = { name: "the plugin can be loaded", run: () => (problem === undefined ? [] : [problem]) };
  if (problem !== undefined) return [loading];
  return [
    loading,
    ...Object.entries(plugin.rules).flatMap(([name, rule]) =>
      ruleChecks(`${plugin.name}/${name}`, rule, folderOf(name, folder), surroundings(plugin, rule)).map((check) => ({
        ...check,
        name: `${plugin.name}/${name} ${check.name}`,
      })),
    ),
  ];
}

/** A rule's README in Markdown, with examples out of its fixtures. Throws for a rule that the plugin does not have. */
export function pluginReadme(plugin: Plugin, name: string, folder: string | URL): string {
  const rule = plugin.rules[name];
  if (!rule) throw new Error(`plugin ${plugin.name} has no rule ${name}`);
  const around = surroundings(plugin, rule);
  const description = describeRule(`${plugin.name}/${name}`, rule);
  const examples = examplesOf(description, rule, readRuleFixtures(folderOf(name, folder), around.reference), around);
  return ruleReadme(description, examples, "Generated from the rule and its fixtures.");
}

function folderOf(rule: string, folder: string | URL): string {
  return join(typeof folder === "string" ? folder : fileURLToPath(folder), rule);
}

/** Rules about the definition itself see how requirements came out; a rule of requirements stands alone. */
function surroundings(plugin: Plugin, rule: Rule): RuleSurroundings {
  const own = Object.entries(plugin.rules).map(([name, other]) => [`${plugin.name}/${name}`, other] as const);
  const others = isRequirementRule(rule) ? [] : [...builtIn, ...own].filter(([, other]) => isRequirementRule(other));
  return { reference: referencePathway(), profileFor, others: new Map(others) };
}
