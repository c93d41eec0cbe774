/** All that a rule imports. */

export { closest, didYouMean } from "../findings/did-you-mean.js";
export { textsOf } from "../pathway/all-texts.js";
export type { PlacedText } from "../pathway/all-texts.js";
export { repeatedAssessments } from "../pathway/assessments.js";
export type { Measure, RepeatedAssessment } from "../pathway/assessments.js";
export { isBasicEducation, isEntryForAdults, isForAdults } from "../pathway/audience.js";
export type { AgreementState, Agreements } from "../pathway/agreements.js";
export { isDiploma, recognition, requiresDiploma } from "../pathway/credentials.js";
export { cyclesOf } from "../pathway/cycles.js";
export { isOlderThan, isRealDay, knownFrequencies, monthsBetween, monthsOf, overdueBy } from "../pathway/dates.js";
export type * from "../pathway/definition.js";
export { isOutsideDaytime, isVirtual } from "../pathway/delivery.js";
export { isEmployer } from "../pathway/employers.js";
export { problemOfException } from "../pathway/exceptions.js";
export type { NextEdge, PathwayGraph } from "../pathway/graph.js";
export { alternativesOf } from "../pathway/holdings.js";
export type { RequiredItem } from "../pathway/holdings.js";
export type { Kind } from "../pathway/ids.js";
export type { Blocked, Journey, Walk } from "../pathway/journey.js";
export { levelOfExit } from "../pathway/ladder.js";
export { holdingsAtExit } from "../pathway/leavers.js";
export { append } from "../pathway/lists.js";
export { omissionOf } from "../pathway/omission.js";
export { inOrder } from "../pathway/order.js";
export type { Pathway, Section } from "../pathway/pathway.js";
export type { Profile, ProfilePartnerProgram, ProfilePopulation } from "../pathway/profile.js";
export { contentWords, isPlaceholder, pasted, restates } from "../pathway/texts.js";
export { systemOf, systems } from "../pathway/systems.js";
export type { System } from "../pathway/systems.js";
export { outOfReachBecauseOf, unreachedPrograms } from "../pathway/unreached.js";
export type { UnreachedProgram } from "../pathway/unreached.js";
export { hourlyOf, medianHourly, whyNotComparable } from "../pathway/wages.js";
export type { WageFigure } from "../pathway/wages.js";
export type { Citation } from "./citation.js";
export { cite } from "./citation.js";
export type {
  Authority, CheckContext, IntegrityContext, IntegrityRule, Qualification, Requirement, RequirementRule, Rule,
} from "./define-rule.js";
export { defineIntegrityRule, defineRule } from "./define-rule.js";
export { quotedIds, together } from "./together.js";
export type { Report, Verdict } from "./verdict.js";
export type { Field, Where } from "./where.js";
export { field, keyOf } from "./where.js";
