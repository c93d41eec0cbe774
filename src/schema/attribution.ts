/** Which rule a misfit is a finding of: what is wrong with a code or a wage belongs to the rule on codes or on wages. */

import { isWage } from "./numbers.js";
import { holderOf, type Step } from "./path.js";
import type { ProblemCode, ReadingRule } from "./problem.js";

/** Keys at which codes stand. */
const codeKeys: ReadonlySet<string> = new Set([
  "soc",
  "onet",
  "cip",
  "naics",
  "occupationGroups",
  "occupationCode",
  "ctid",
]);

export function ruleOf(code: ProblemCode, step: Step): ReadingRule {
  if (code === "unquoted" && codeKeys.has(keyOf(step))) return "integrity/codes";
  if ((code === "not-a-number" || code === "wrong-type") && isOfWage(step)) return "integrity/wages";
  return "integrity/schema";
}

/** The key at which a value, or the list around it, stands. */
function keyOf({ at, within }: Step): string {
  return String(typeof at === "number" ? within?.at : at);
}

/** A text in the place of a wage or of one of its figures. */
function isOfWage(step: Step): boolean {
  if (step.node.kind !== "scalar") return false;
  if (step.shape.kind === "map") return isWage(step.shape);
  const holder = holderOf(step);
  return step.shape.kind === "number" && holder !== undefined && isWage(holder.shape);
}
