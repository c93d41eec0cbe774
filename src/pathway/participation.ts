/** Who does what: the things that each partner provides. */

import type { Partner } from "./definition.js";
import { append } from "./lists.js";
import type { Pathway } from "./pathway.js";

/**
 * What partners run and give, by partner: programs, support, financial and employment services, assessments, co-enrollment
 * and work-based learning. Partners that provide nothing are no key.
 */
export function provisions(pathway: Pathway): ReadonlyMap<Partner, readonly object[]> {
  const byPartner = new Map<Partner, object[]>();
  const provides = (id: string | undefined, thing: object) => {
    const partner = id === undefined ? undefined : pathway.ids.partner(id);
    if (partner) append(byPartner, partner, thing);
  };
  for (const program of pathway.programs) provides(program.provider, program);
  for (const service of pathway.supportServices) provides(service.provider, service);
  for (const support of pathway.financialSupports) provides(support.provider, support);
  for (const service of pathway.employmentServices) provides(service.provider, service);
  for (const assessment of pathway.assessments) provides(assessment.givenBy, assessment);
  for (const entry of pathway.coEnrollment) provides(entry.partner, entry);
  for (const learning of pathway.workBasedLearning) for (const id of learning.employers ?? []) provides(id, learning);
  return byPartner;
}
