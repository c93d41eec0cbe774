/** Every built-in rule. Generated from the folders by `npm run generate`; add a folder, not a line. */

import type { Rule } from "../src/rules-api/index.js";
import elementFDiplomaAndCredential from "./element/f-diploma-and-credential/rule.js";

/** The built-in rules by their ids, which are their folders, in the order of the source. */
export const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ["element/f-diploma-and-credential", elementFDiplomaAndCredential],
]);
