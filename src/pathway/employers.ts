/** Who counts as an employer. */

import type { Partner } from "./definition.js";

/** An employer, or an association that speaks for several. */
export function isEmployer(partner: Partner): boolean {
  return partner.kind === "employer" || partner.kind === "employer-association";
}
