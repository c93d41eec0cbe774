/** A rule's document: what a coordinator reads in its README, on the page of all rules, and from `explain`. */

import type { RequirementDescription, RuleDescription } from "../findings/description.js";
import type { Example } from "./example.js";

/** Examples by requirement, or by rule for integrity rules. */
export type Examples = Readonly<Record<string, { failing?: Example; passing?: Example }>>;

/** A part of a document. */
export interface Section {
  heading: string;
  /** Paragraphs; a list is one paragraph of lines that begin with `- `. */
  paragraphs: string[];
  /** Shown as they are, after the paragraphs. */
  code?: { language: "diff" | "yaml"; lines: string[] };
  /** After the code. */
  after?: string[];
}

const authorityWords: Readonly<Record<RequirementDescription["authority"], string>> = {
  statute: "the law's own definition: without it, it is no career pathway",
  guidance: "guidance on the law's definition: what career pathways should do",
  framework: "the federal framework of features, functions and system elements",
  commitment: "the commitment to equity and continuous improvement",
  policy: "what a state or board asks for beside the federal sources",
};

/** The document of one requirement. */
export function requirementSections(
  requirement: RequirementDescription,
  rule: RuleDescription,
  examples: Examples,
): Section[] {
  const { clause, authority, severity, qualified } = requirement;
  return [
    { heading: "What it asks", paragraphs: [requirement.asks] },
    { heading: "Why it matters", paragraphs: [requirement.why] },
    { heading: "How to meet it", paragraphs: [requirement.fix] },
    { heading: "What counts as evidence", paragraphs: [requirement.evidence] },
    {
      heading: "Where it comes from",
      paragraphs: [
        `${clause}. It is part of ${authorityWords[authority]}. Its findings are ${article(severity)} by default.`,
      ],
    },
    {
      heading: "When it can be excepted",
      paragraphs: [
        qualified === null
          ? "Never: the source does not qualify it."
          : `The source says "${qualified}". An entry of \`exceptions\` that names ${requirement.id}, with a reason, who approved it and a date until which it holds, excuses it.`,
      ],
    },
    ...optionSections(rule),
    ...exampleSections(examples[requirement.id]),
  ];
}

/** The document of a rule about the definition itself. */
export function integritySections(rule: RuleDescription, examples: Examples): Section[] {
  const { integrity } = rule;
  if (!integrity) return [];
  return [
    { heading: "What it checks", paragraphs: [integrity.asks] },
    { heading: "Why it matters", paragraphs: [integrity.why] },
    { heading: "How to mend it", paragraphs: [integrity.fix] },
    { heading: "How it weighs", paragraphs: [`Its findings are ${article(rule.severity)} by default.`] },
    ...optionSections(rule),
    ...exampleSections(examples[rule.id]),
  ];
}

function article(severity: string): string {
  return severity === "error" ? "errors" : severity === "warning" ? "warnings" : "notes (info)";
}

function optionSections({ options }: RuleDescription): Section[] {
  const entries = Object.entries(options);
  if (entries.length === 0) return [];
  const lines = entries.map(([name, option]) => {
    const value = Array.isArray(option.default) ? `[${option.default.join(", ")}]` : String(option.default);
    return `- \`${name}\` (default ${value}): ${option.description}`;
  });
  return [{ heading: "Options of the rule", paragraphs: [lines.join("\n")] }];
}

function exampleSections(examples: { failing?: Example; passing?: Example } | undefined): Section[] {
  const sections: Section[] = [];
  if (examples?.failing) sections.push(exampleSection("A failing example", examples.failing));
  if (examples?.passing) sections.push(exampleSection("A passing example", examples.passing));
  return sections;
}

function exampleSection(heading: string, { shows, lines, says }: Example): Section {
  const section: Section = { heading, paragraphs: [shows] };
  if (lines.length > 0) section.code = { language: lines.some((line) => /^[-+] /.test(line)) ? "diff" : "yaml", lines };
  if (says.length > 0) section.after = says;
  return section;
}

/** Sections as Markdown, below a heading of that depth. */
function toMarkdown(sections: readonly Section[], depth: number): string {
  return sections
    .map(({ heading, paragraphs, code, after }) =>
      [
        `${"#".repeat(depth)} ${heading}`,
        ...paragraphs,
        ...(code ? [`\`\`\`${code.language}\n${code.lines.join("\n")}\n\`\`\``] : []),
        ...(after ? [after.map((line) => `> ${line}`).join("\n>\n")] : []),
      ].join("\n\n"),
    )
    .join("\n\n");
}

/** A rule's README. `note` says where it comes from, and is not shown. */
export function ruleReadme(description: RuleDescription, examples: Examples, note: string): string {
  const { id, title, requirements } = description;
  const parts = [`<!-- ${note} -->`, `# ${title}`, `Rule \`${id}\``];
  if (description.integrity) parts.push(toMarkdown(integritySections(description, examples), 2));
  for (const requirement of requirements) {
    parts.push(`## ${requirement.id}`, toMarkdown(requirementSections(requirement, description, examples), 3));
  }
  return `${parts.join("\n\n")}\n`;
}
