/** Examples for `explain`. Generated from rule.ts and its fixtures by `npm run generate`. */

import type { Examples } from "../rule-document.js";

export const examples: Examples = {};
