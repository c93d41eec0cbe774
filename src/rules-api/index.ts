/** All that a rule imports. */

export { closest, didYouMean, worthGuessing } from "../findings/did-you-mean.js";
export { lookAlike } from "../findings/look-alikes.js";
export { findPersonalData } from "../findings/personal-data.js";
export { choiceIn, severalIn } from "../findings/several.js";
export { templateMark } from "../findings/template-mark.js";
export type { AgreementState, Agreements } from "../pathway/agreements.js";
export type { PlacedText } from "../pathway/all-texts.js";
export { textsOf } from "../pathway/all-texts.js";
export type { RequiredItem } from "../pathway/asked.js";
export { alternativesOf } from "../pathway/asked.js";
export type { Measure, RepeatedAssessment } from "../pathway/assessments.js";
export { repeatedAssessments } from "../pathway/assessments.js";
export { forYounger, isBasicEducation, isEntryForAdults, isForAdults, sharesAudience } from "../pathway/audience.js";
export { keptApart } from "../pathway/concurrency.js";
export type { SupportCoverage } from "../pathway/coverage.js";
export { nearestSupport, supportCoverage } from "../pathway/coverage.js";
export { isDiploma, presumesDiploma, recognition, requiresDiploma } from "../pathway/credentials.js";
export { cyclesOf } from "../pathway/cycles.js";
export { isOlderThan, isRealDay, monthsBetween, monthsOf, overdueBy } from "../pathway/dates.js";
export type * from "../pathway/definition.js";
export { isOutsideDaytime, isVirtual } from "../pathway/delivery.js";
export { heldOnLeaving } from "../pathway/earned.js";
export { hasHost, isEmployer, isRequired } from "../pathway/employers.js";
export type { Unsaid } from "../pathway/evaluation.js";
export { evaluators, irregularity, isSilentOnImprovement, onlyMethod, unsaidOf } from "../pathway/evaluation.js";
export { problemOfException } from "../pathway/exceptions.js";
export type { NextEdge, PathwayGraph } from "../pathway/graph.js";
export { isGuidance, keepsPlan, withoutPlan } from "../pathway/guidance.js";
export type { Ids, Kind } from "../pathway/ids.js";
export { industryPlace } from "../pathway/industries.js";
export type { Blocked, Journey } from "../pathway/journey.js";
export type { NextCycle, WrongLevel } from "../pathway/ladder.js";
export { cyclesOfNext, levelOfExit, wrongLevels } from "../pathway/ladder.js";
export { Leavers } from "../pathway/leavers.js";
export { isLink } from "../pathway/links.js";
export { append } from "../pathway/lists.js";
export { lostBeyond, lostIn, lostNext, omissionOfAward, omissionOfLost, omissionOfWayTo } from "../pathway/lost-id.js";
export { awardedBy, expectedAwarders, preparedFor } from "../pathway/named.js";
export type { Place } from "../pathway/nearest.js";
export { nearestTo } from "../pathway/nearest.js";
export { causeOf, omissionOf } from "../pathway/omission.js";
export { inOrder } from "../pathway/order.js";
export { provisions } from "../pathway/participation.js";
export type { Pathway, Section } from "../pathway/pathway.js";
export type { PopulationReader } from "../pathway/populations.js";
export {
  populationReader,
  populationsByWord,
  populationsOf,
  serveEverybody,
  servesAll,
} from "../pathway/populations.js";
export type { Profile, ProfilePartnerProgram, ProfilePopulation } from "../pathway/profile.js";
export type { Reference } from "../pathway/references.js";
export { remembered } from "../pathway/remembered.js";
export type { Side } from "../pathway/sides.js";
export { sides, sidesOf } from "../pathway/sides.js";
export type { System } from "../pathway/systems.js";
export { systemOf, systems } from "../pathway/systems.js";
export { contentWords, isPlaceholder, pasted, restated, restates, wordsOf } from "../pathway/texts.js";
export { uneasedTransitions } from "../pathway/transitions.js";
export type { UnreachedProgram } from "../pathway/unreached.js";
export { keysToUnreached, unreachedPrograms } from "../pathway/unreached.js";
export { noStatementsIn } from "../pathway/unsaid.js";
export type { WageFigure } from "../pathway/wages.js";
export { agreesWithAnother, hourlyOf, medianHourly, whyIncomparable, whyNotComparable } from "../pathway/wages.js";
export { exitsWithoutEmploymentService, exitsWithoutWorkBasedLearning } from "../pathway/ways-out.js";
export { hidesInId } from "../source/characters.js";
export type { Citation } from "./citation.js";
export { cite } from "./citation.js";
export { correction } from "./correction.js";
export type {
  Authority,
  CheckContext,
  IntegrityContext,
  IntegrityRule,
  Qualification,
  Requirement,
  RequirementRule,
  Rule,
} from "./define-rule.js";
export { defineIntegrityRule, defineRequirement, defineRule } from "./define-rule.js";
export { dollars } from "./dollars.js";
export { forSome, forSomeMessage, forSomeOnTheWay } from "./for-some.js";
export { refusals } from "./refusals.js";
export { mostPlaces, namesOfRequired, quotedIds, together } from "./together.js";
export { unplaced, unplacedMessage } from "./unplaced.js";
export type { Report, ShortfallDetails, Verdict } from "./verdict.js";
export type { Field, Where } from "./where.js";
export { field, isAsWritten, isWrittenIn, keyOf } from "./where.js";
