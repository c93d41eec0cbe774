/** Every built-in rule. Generated from the folders by `npm run generate`; add a folder, not a line. */

import type { Rule } from "../src/rules-api/index.js";
import elementAIndustrySkillNeeds from "./element/a-industry-skill-needs/rule.js";
import elementBEducationOptions from "./element/b-education-options/rule.js";
import elementCCounseling from "./element/c-counseling/rule.js";
import elementDConcurrentContextualizedEducation from "./element/d-concurrent-contextualized-education/rule.js";
import elementEAcceleration from "./element/e-acceleration/rule.js";
import elementFDiplomaAndCredential from "./element/f-diploma-and-credential/rule.js";
import elementGOccupationalAdvancement from "./element/g-occupational-advancement/rule.js";
import function1ParticipantFocusedEducation from "./function/1-participant-focused-education/rule.js";
import function2NonDuplicativeAssessment from "./function/2-non-duplicative-assessment/rule.js";
import function3SupportAndNavigation from "./function/3-support-and-navigation/rule.js";
import function4EmploymentAndWorkExperience from "./function/4-employment-and-work-experience/rule.js";
import systemAligned from "./system/aligned/rule.js";
import systemConnected from "./system/connected/rule.js";
import systemFlexible from "./system/flexible/rule.js";
import systemSupportive from "./system/supportive/rule.js";
import systemEngagedWithBusiness from "./system/engaged-with-business/rule.js";
import systemContextualized from "./system/contextualized/rule.js";
import systemAccelerated from "./system/accelerated/rule.js";
import systemAccommodating from "./system/accommodating/rule.js";
import systemSectorFocused from "./system/sector-focused/rule.js";
import systemCollaborative from "./system/collaborative/rule.js";
import feature1ConnectedAndTransparent from "./feature/1-connected-and-transparent/rule.js";
import feature2MultipleEntryPoints from "./feature/2-multiple-entry-points/rule.js";
import feature3MultipleExitPoints from "./feature/3-multiple-exit-points/rule.js";
import improvementBarrierEvidence from "./improvement/barrier-evidence/rule.js";
import improvementParticipantOutcomes from "./improvement/participant-outcomes/rule.js";
import improvementDisaggregatedData from "./improvement/disaggregated-data/rule.js";
import improvementEmployerEffectiveness from "./improvement/employer-effectiveness/rule.js";
import integritySyntax from "./integrity/syntax/rule.js";
import integritySchema from "./integrity/schema/rule.js";
import integrityReferences from "./integrity/references/rule.js";
import integrityGraph from "./integrity/graph/rule.js";
import integrityDates from "./integrity/dates/rule.js";
import integrityCodes from "./integrity/codes/rule.js";
import integrityVocabulary from "./integrity/vocabulary/rule.js";
import integrityPlaceholder from "./integrity/placeholder/rule.js";
import integrityWages from "./integrity/wages/rule.js";
import integrityDocuments from "./integrity/documents/rule.js";
import integrityPersonalData from "./integrity/personal-data/rule.js";
import integrityExceptions from "./integrity/exceptions/rule.js";
import integrityIncludes from "./integrity/includes/rule.js";
import integrityPortfolio from "./integrity/portfolio/rule.js";
import integritySuppressions from "./integrity/suppressions/rule.js";

/** The built-in rules by their ids, which are their folders, in the order of the source. */
export const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ["element/a-industry-skill-needs", elementAIndustrySkillNeeds],
  ["element/b-education-options", elementBEducationOptions],
  ["element/c-counseling", elementCCounseling],
  ["element/d-concurrent-contextualized-education", elementDConcurrentContextualizedEducation],
  ["element/e-acceleration", elementEAcceleration],
  ["element/f-diploma-and-credential", elementFDiplomaAndCredential],
  ["element/g-occupational-advancement", elementGOccupationalAdvancement],
  ["function/1-participant-focused-education", function1ParticipantFocusedEducation],
  ["function/2-non-duplicative-assessment", function2NonDuplicativeAssessment],
  ["function/3-support-and-navigation", function3SupportAndNavigation],
  ["function/4-employment-and-work-experience", function4EmploymentAndWorkExperience],
  ["system/aligned", systemAligned],
  ["system/connected", systemConnected],
  ["system/flexible", systemFlexible],
  ["system/supportive", systemSupportive],
  ["system/engaged-with-business", systemEngagedWithBusiness],
  ["system/contextualized", systemContextualized],
  ["system/accelerated", systemAccelerated],
  ["system/accommodating", systemAccommodating],
  ["system/sector-focused", systemSectorFocused],
  ["system/collaborative", systemCollaborative],
  ["feature/1-connected-and-transparent", feature1ConnectedAndTransparent],
  ["feature/2-multiple-entry-points", feature2MultipleEntryPoints],
  ["feature/3-multiple-exit-points", feature3MultipleExitPoints],
  ["improvement/barrier-evidence", improvementBarrierEvidence],
  ["improvement/participant-outcomes", improvementParticipantOutcomes],
  ["improvement/disaggregated-data", improvementDisaggregatedData],
  ["improvement/employer-effectiveness", improvementEmployerEffectiveness],
  ["integrity/syntax", integritySyntax],
  ["integrity/schema", integritySchema],
  ["integrity/references", integrityReferences],
  ["integrity/graph", integrityGraph],
  ["integrity/dates", integrityDates],
  ["integrity/codes", integrityCodes],
  ["integrity/vocabulary", integrityVocabulary],
  ["integrity/placeholder", integrityPlaceholder],
  ["integrity/wages", integrityWages],
  ["integrity/documents", integrityDocuments],
  ["integrity/personal-data", integrityPersonalData],
  ["integrity/exceptions", integrityExceptions],
  ["integrity/includes", integrityIncludes],
  ["integrity/portfolio", integrityPortfolio],
  ["integrity/suppressions", integritySuppressions],
]);
