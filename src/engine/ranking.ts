import type { Finding } from "../findings/finding.js";
import { rememberedOfEach } from "../pathway/remembered.js";
import { isRequirementRule } from "../rules-api/define-rule.js";
import type { RankOf } from "./omissions.js";
import type { Registry } from "./settings.js";
import { authorities } from "./severity.js";

/**
 * How near to the law findings are. What cannot be believed goes first; what integrity rules only remark on goes after all
 * that the source asks for.
 */
export const rankingOf = rememberedOfEach((registry: Registry): RankOf => {
  const order = new Map([...registry.keys()].map((id, i) => [id, i]));
  const authorityOf = ({ rule: id, requirement, severity }: Finding) => {
    const rule = registry.get(id);
    if (!rule || !isRequirementRule(rule) || requirement === null)
      return severity === "error" ? 0 : 1 + authorities.length;
    return 1 + authorities.indexOf(rule.requirements[requirement]?.authority ?? "commitment");
  };
  return (finding) => authorityOf(finding) * 1000 + (order.get(finding.rule) ?? 0);
});
