/** The rules of a run as SARIF describes them, and the clauses of the source as a taxonomy. */

import type { RequirementDescription, RuleDescription } from "../findings/description.js";
import type { Severity } from "../findings/finding.js";

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

const taxonomy = {
  name: "career-pathway-requirements",
  organization: "WIOA sec. 3(7), its guidance, features, functions and system elements",
};

/** One descriptor for each requirement, and for each rule about the definition itself. */
export function descriptorsOf(rules: readonly RuleDescription[]) {
  return rules.flatMap((rule) =>
    rule.integrity
      ? [integrityDescriptor(rule)]
      : rule.requirements.map((requirement) => requirementDescriptor(rule, requirement)),
  );
}

function requirementDescriptor(
  rule: RuleDescription,
  { id, asks, why, fix, clause, authority, severity }: RequirementDescription,
) {
  return {
    ...descriptor(id, rule, {
      short: rule.title,
      full: `${asks} (${clause})`,
      why,
      fix: `${fix}\n\nFrom: ${clause}.`,
      severity,
    }),
    properties: {
      tags: ["career-pathways", authority, rule.id.split("/", 1)[0] ?? ""],
      "problem.severity": problemSeverity(severity),
    },
    relationships: [{ target: { id, toolComponent: { name: taxonomy.name, index: 0 } }, kinds: ["equal"] }],
  };
}

function integrityDescriptor(rule: RuleDescription) {
  const { asks, why, fix } = rule.integrity ?? { asks: "", why: "", fix: "" };
  return {
    ...descriptor(rule.id, rule, { short: rule.title, full: asks, why, fix, severity: rule.severity }),
    properties: { tags: ["career-pathways", "integrity"], "problem.severity": problemSeverity(rule.severity) },
  };
}

function descriptor(
  id: string,
  { title }: RuleDescription,
  { short, full, why, fix, severity }: { short: string; full: string; why: string; fix: string; severity: Severity },
) {
  return {
    id,
    name: title.replace(/[^A-Za-z0-9]+(\w)?/g, (_, letter: string | undefined) => letter?.toUpperCase() ?? ""),
    shortDescription: { text: short },
    fullDescription: { text: full },
    help: {
      text: `${full}\n\n${why}\n\n${fix}`,
      markdown: `**What it asks.** ${full}\n\n**Why it matters.** ${why}\n\n**How to meet it.** ${fix}`,
    },
    defaultConfiguration: { level: levels[severity] },
  };
}

function problemSeverity(severity: Severity): string {
  return severity === "info" ? "recommendation" : severity;
}

/** Every requirement with its clause, once. */
export function taxonomiesOf(rules: readonly RuleDescription[]) {
  return {
    ...taxonomy,
    shortDescription: { text: "What the law, its guidance and the federal framework ask of a career pathway." },
    taxa: rules.flatMap(({ requirements }) =>
      requirements.map(({ id, clause, asks }) => ({
        id,
        shortDescription: { text: clause },
        fullDescription: { text: asks },
      })),
    ),
  };
}
