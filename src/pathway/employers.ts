/** Who counts as an employer. */

import type { Credential, Partner, Program, WorkBasedLearning } from "./definition.js";
import { awardersIn } from "./earned.js";
import type { Pathway } from "./pathway.js";

/** An employer, or an association that speaks for several. */
export function isEmployer(partner: Partner): boolean {
  return partner.kind === "employer" || partner.kind === "employer-association";
}

/** Organizations that teach. Where one hires, too, and that is meant, it takes part as an employer. */
const teaching: readonly Partner["kind"][] = [
  "community-college",
  "university",
  "training-provider",
  "adult-education-provider",
];

/**
 * Whether a partner can be taken for the employer of people in these programs: it is one by its kind, or it is of another
 * kind that hires too, such as a public agency, and none of those who teach them.
 */
function mayHire(partner: Partner, programs: readonly Program[], { ids }: Pathway): boolean {
  if (isEmployer(partner)) return true;
  return !teaching.includes(partner.kind) && !programs.some(({ provider }) => ids.partner(provider) === partner);
}

/** Whether an employer is named who takes people in: a partner that may be one, or a name that integrity/references tells of. */
export function hasHost({ employers, programs }: WorkBasedLearning, pathway: Pathway): boolean {
  const { ids } = pathway;
  return (employers ?? []).some((id) => {
    const partner = ids.partner(id);
    return partner === undefined || mayHire(partner, ids.programs(programs), pathway);
  });
}

/** Whether an employer is said to ask for the credential when hiring: by name, or a partner that may be one. */
export function isRequired(credential: Credential, pathway: Pathway): boolean {
  const { ids } = pathway;
  const asking = (credential.requiredBy ?? []).map((id) => ids.partner(id));
  if (asking.some((partner) => partner === undefined || isEmployer(partner))) return true;
  if (asking.length === 0) return false;
  const awarding = awardersIn(pathway).get(credential.id) ?? [];
  return asking.some((partner) => partner !== undefined && mayHire(partner, awarding, pathway));
}
