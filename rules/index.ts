/** Every built-in rule. Generated from the folders by `npm run generate`; add a folder, not a line. */

import type { Rule } from "../src/rules-api/index.js";
import elementAIndustrySkillNeeds from "./element/a-industry-skill-needs/rule.js";
import elementFDiplomaAndCredential from "./element/f-diploma-and-credential/rule.js";
import integrityCodes from "./integrity/codes/rule.js";
import integrityDocuments from "./integrity/documents/rule.js";
import integrityExceptions from "./integrity/exceptions/rule.js";
import integrityPersonalData from "./integrity/personal-data/rule.js";
import integrityPlaceholder from "./integrity/placeholder/rule.js";
import integritySchema from "./integrity/schema/rule.js";
import integritySuppressions from "./integrity/suppressions/rule.js";
import integritySyntax from "./integrity/syntax/rule.js";
import integrityVocabulary from "./integrity/vocabulary/rule.js";
import integrityWages from "./integrity/wages/rule.js";

/** The built-in rules by their ids, which are their folders, in the order of the source. */
export const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ["element/a-industry-skill-needs", elementAIndustrySkillNeeds],
  ["element/f-diploma-and-credential", elementFDiplomaAndCredential],
  ["integrity/codes", integrityCodes],
  ["integrity/documents", integrityDocuments],
  ["integrity/exceptions", integrityExceptions],
  ["integrity/personal-data", integrityPersonalData],
  ["integrity/placeholder", integrityPlaceholder],
  ["integrity/schema", integritySchema],
  ["integrity/suppressions", integritySuppressions],
  ["integrity/syntax", integritySyntax],
  ["integrity/vocabulary", integrityVocabulary],
  ["integrity/wages", integrityWages],
]);
