import type { Severity } from "../findings/finding.js";

/** Severities by what they name: a requirement (`F.3`), a rule (`element/f-…`), or a group (`improvement/*`). */
export type RuleSeverities = ReadonlyMap<string, Severity | "off">;

/** Chooses by the nearest name: the requirement, then the rule, then the group. */
export function severityChooser(severities: RuleSeverities): (rule: string, requirement: string | null) => Severity | "off" | undefined {
  return (rule, requirement) =>
    (requirement === null ? undefined : severities.get(requirement)) ??
    severities.get(rule) ??
    severities.get(`${rule.slice(0, rule.indexOf("/"))}/*`) ??
    severities.get("*");
}
