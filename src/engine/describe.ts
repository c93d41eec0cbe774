import type { RuleDescription } from "../findings/description.js";
import { cite } from "../rules-api/citation.js";
import { isRequirementRule, type Rule } from "../rules-api/define-rule.js";
import { defaultSeverity } from "./severity.js";

/** A rule's words, without its checks. */
export function describeRule(id: string, rule: Rule): RuleDescription {
  const common = { id, title: rule.title, options: rule.options ?? {} };
  if (!isRequirementRule(rule)) {
    const { asks, why, fix, messages, severity } = rule;
    return { ...common, severity, requirements: [], integrity: { asks, why, fix, messages } };
  }
  const requirements = Object.entries(rule.requirements).map(([name, requirement]) => ({
    id: name,
    authority: requirement.authority,
    clause: cite(requirement.source),
    qualified: requirement.qualified ?? null,
    severity: defaultSeverity(rule, name),
    asks: requirement.asks,
    why: requirement.why,
    fix: requirement.fix,
    evidence: requirement.evidence,
    messages: requirement.messages,
  }));
  const severity = requirements.some((requirement) => requirement.severity === "error") ? "error" : "warning";
  return { ...common, severity, requirements, integrity: null };
}

/** What a rule does, as its author wrote it; what that calls is not known. */
export function checksOf(rule: Rule): string[] {
  const checks = isRequirementRule(rule) ? Object.values(rule.requirements).map(({ check }) => check) : [rule.check];
  return checks.map(String);
}
