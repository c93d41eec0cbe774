/** All that a rule imports. */

export type { Citation } from "./citation.js";
export { cite } from "./citation.js";
export type { Authority, CheckContext, IntegrityContext, IntegrityRule, Requirement, RequirementRule, Rule } from "./define-rule.js";
export { defineIntegrityRule, defineRule } from "./define-rule.js";
export type { Report, Verdict } from "./verdict.js";
export { field, keyOf } from "./where.js";
export type { Field, Where } from "./where.js";
export type * from "../pathway/definition.js";
export type { Pathway } from "../pathway/pathway.js";
