import type { Severity } from "../findings/finding.js";
import { type Authority, isRequirementRule, type Rule } from "../rules-api/define-rule.js";
import type { Settings } from "./settings.js";

/** From the nearest to the law to the farthest; integrity is before all of them. */
export const authorities: readonly Authority[] = ["statute", "guidance", "framework", "commitment", "policy"];

/** What a finding weighs when no configuration says otherwise. */
export function defaultSeverity(rule: Rule, requirement: string | null): Severity {
  if (!isRequirementRule(rule)) return rule.severity;
  return requirement !== null && rule.requirements[requirement]?.authority === "statute" ? "error" : "warning";
}

export function severityOf(settings: Settings, id: string, rule: Rule, requirement: string | null): Severity | "off" {
  return settings.severityOf(id, requirement) ?? defaultSeverity(rule, requirement);
}

/** How loudly it is told that a requirement can be neither proven nor refuted: it is no breach, and fails no run by itself. */
export function unprovenSeverity(severity: Severity, strict: boolean): Severity {
  if (strict) return severity;
  return severity === "error" ? "warning" : "info";
}
