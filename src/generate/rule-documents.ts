import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { rules } from "../../rules/index.js";
import { profileFor } from "../config/profiles.js";
import { type Examples, ruleReadme } from "../docs/rule-document.js";
import { examplesOf } from "../docs/rule-examples.js";
import { describeRule } from "../engine/describe.js";
import type { RuleDescription } from "../findings/description.js";
import { isRequirementRule, type Rule } from "../rules-api/define-rule.js";
import { readRuleFixtures } from "../testing/rule-folder.js";
import type { GeneratedFile } from "./generated-file.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const generated = "Generated from rule.ts and its fixtures by `npm run generate`.";

/** Each rule's README, the page of all rules, and the examples that `explain` prints. */
export async function generateRuleDocuments(): Promise<GeneratedFile[]> {
  const reference = await readFile(`${root}examples/nursing.pathway.yaml`, "utf8");
  const examples: Record<string, Examples[string]> = {};
  const files: GeneratedFile[] = [];
  const requirementRules = new Map([...rules].filter(([, rule]) => isRequirementRule(rule)));
  const descriptions = [...rules].map(([id, rule]) => describeRule(id, rule));
  for (const description of descriptions) {
    const rule = rules.get(description.id) as Rule;
    const fixtures = readRuleFixtures(`${root}rules/${description.id}`, reference);
    const others = description.integrity ? requirementRules : new Map();
    const ruleExamples = examplesOf(description, rule, fixtures, { profileFor, others });
    Object.assign(examples, ruleExamples);
    files.push({ path: `rules/${description.id}/README.md`, text: ruleReadme(description, ruleExamples, generated) });
  }
  files.push({ path: "rules/README.md", text: page(descriptions) });
  files.push({
    path: "src/docs/generated/examples.ts",
    text: `/** Examples for \`explain\`. ${generated} */\n\nimport type { Examples } from "../rule-document.js";\n\nexport const examples: Examples = ${JSON.stringify(examples, null, 2)};\n`,
  });
  return files;
}

/** Every requirement with its rule, clause, authority and fixtures. */
function page(descriptions: readonly RuleDescription[]): string {
  const rows = descriptions.flatMap(({ id, requirements }) =>
    requirements.map((requirement) => {
      const { authority, severity, asks, clause } = requirement;
      return `| ${requirement.id} | [${id}](${id}/README.md#${requirement.id.toLowerCase().replace(/[^a-z0-9]/g, "")}) | ${authority} | ${severity} | ${asks} | ${clause} | [valid](${id}/valid), [invalid](${id}/invalid) |`;
    }),
  );
  const integrity = descriptions
    .filter((description) => description.integrity)
    .map(({ id, severity, integrity: words }) => `| [${id}](${id}/README.md) | ${severity} | ${words?.asks ?? ""} |`);
  return [
    `<!-- ${generated} -->`,
    "# Rules",
    "Every sentence of the source that asks for something, and the rule that checks it. `pathway-lint explain <requirement>` prints the same as the pages linked here.",
    "| Requirement | Rule | Authority | Default | What it asks | Clause | Fixtures |\n| --- | --- | --- | --- | --- | --- | --- |\n" +
      rows.join("\n"),
    "## What keeps the evidence honest",
    `| Rule | Default | What it checks |\n| --- | --- | --- |\n${integrity.join("\n")}`,
    "",
  ].join("\n\n");
}
