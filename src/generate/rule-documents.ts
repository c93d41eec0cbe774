import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { rules } from "../../rules/index.js";
import { profileFor } from "../config/profiles.js";
import { type Example, excerpt } from "../docs/example.js";
import { type Examples, integritySections, requirementSections, toMarkdown } from "../docs/rule-document.js";
import { describeRule } from "../engine/describe.js";
import type { RuleDescription } from "../findings/description.js";
import { isRequirementRule, type Rule } from "../rules-api/define-rule.js";
import { checkFixture } from "../testing/check-fixture.js";
import { type RuleFixture, readRuleFixtures } from "../testing/rule-folder.js";
import type { GeneratedFile } from "./generated-file.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const generated = "Generated from rule.ts and its fixtures by `npm run generate`.";

/** Each rule's README, the page of all rules, and the examples that `explain` prints. */
export async function generateRuleDocuments(): Promise<GeneratedFile[]> {
  const reference = await readFile(`${root}examples/nursing.pathway.yaml`, "utf8");
  const examples: Record<string, Examples[string]> = {};
  const files: GeneratedFile[] = [];
  const descriptions = [...rules].map(([id, rule]) => describeRule(id, rule));
  for (const description of descriptions) {
    const rule = rules.get(description.id) as Rule;
    const ruleExamples = examplesOf(description, rule, readRuleFixtures(`${root}rules/${description.id}`, reference));
    Object.assign(examples, ruleExamples);
    files.push({ path: `rules/${description.id}/README.md`, text: readme(description, ruleExamples) });
  }
  files.push({ path: "rules/README.md", text: page(descriptions) });
  files.push({
    path: "src/docs/generated/examples.ts",
    text: `/** Examples for \`explain\`. ${generated} */\n\nimport type { Examples } from "../rule-document.js";\n\nexport const examples: Examples = ${JSON.stringify(examples, null, 2)};\n`,
  });
  return files;
}

function examplesOf(description: RuleDescription, rule: Rule, fixtures: readonly RuleFixture[]): Examples {
  const names = description.integrity ? [description.id] : description.requirements.map(({ id }) => id);
  const others = description.integrity ? new Map([...rules].filter(([, other]) => isRequirementRule(other))) : undefined;
  const runs = fixtures.map((fixture) => ({ fixture, run: checkFixture(description.id, rule, fixture.fixture, fixture.text, { profileFor, ...(others ? { others } : {}) }) }));
  const examples: Record<string, Examples[string]> = {};
  for (const name of names) {
    const about = (requirement: string | null) => (requirement ?? description.id) === name;
    const failing = runs.find(({ fixture, run }) => fixture.kind === "invalid" && run.findings.some((finding) => about(finding.requirement)));
    const passing =
      runs.find(({ fixture }) => fixture.kind === "valid" && fixture.fixture.verdicts?.[name] === "met") ??
      runs.find(({ fixture }) => fixture.kind === "valid" && (description.integrity || fixture.fixture.verdicts?.[name] !== undefined));
    const says = failing?.run.findings.filter((finding) => about(finding.requirement)).map((finding) => finding.message) ?? [];
    examples[name] = {
      ...(failing ? { failing: example(failing.fixture, says) } : {}),
      ...(passing ? { passing: example(passing.fixture, []) } : {}),
    };
  }
  return examples;
}

const longestText = 30;

function example({ fixture, before }: RuleFixture, says: string[]): Example {
  const lines = fixture.text === undefined ? excerpt(before, fixture.change ?? []) : fixture.text.trimEnd().split("\n").slice(0, longestText).map((line) => `  ${line}`.replace(/\s*# expect: .*$/, ""));
  return { shows: fixture.shows, lines, says };
}

function readme(description: RuleDescription, examples: Examples): string {
  const { id, title, requirements } = description;
  const parts = [`<!-- ${generated} -->`, `# ${title}`, `Rule \`${id}\``];
  if (description.integrity) parts.push(toMarkdown(integritySections(description, examples), 2));
  for (const requirement of requirements) {
    parts.push(`## ${requirement.id}`, toMarkdown(requirementSections(requirement, description, examples), 3));
  }
  return `${parts.join("\n\n")}\n`;
}

/** Every requirement with its rule, clause, authority and fixtures. */
function page(descriptions: readonly RuleDescription[]): string {
  const rows = descriptions.flatMap(({ id, requirements }) =>
    requirements.map((requirement) => {
      const { authority, severity, asks, clause } = requirement;
      return `| ${requirement.id} | [${id}](${id}/README.md#${requirement.id.toLowerCase().replace(/[^a-z0-9]/g, "")}) | ${authority} | ${severity} | ${asks} | ${clause} | [valid](${id}/valid), [invalid](${id}/invalid) |`;
    }),
  );
  const integrity = descriptions.filter((description) => description.integrity).map(({ id, severity, integrity: words }) => `| [${id}](${id}/README.md) | ${severity} | ${words?.asks ?? ""} |`);
  return [
    `<!-- ${generated} -->`,
    "# Rules",
    "Every sentence of the source that asks for something, and the rule that checks it. `pathway-lint explain <requirement>` prints the same as the pages linked here.",
    "| Requirement | Rule | Authority | Default | What it asks | Clause | Fixtures |\n| --- | --- | --- | --- | --- | --- | --- |\n" + rows.join("\n"),
    "## What keeps the evidence honest",
    "| Rule | Default | What it checks |\n| --- | --- | --- |\n" + integrity.join("\n"),
    "",
  ].join("\n\n");
}
