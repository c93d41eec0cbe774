import { append, type Partner, type Pathway, quotedIds } from "../../../src/rules-api/index.js";

/** A service that people are given: support or help with finding a job. */
export type Service = Pathway["supportServices"][number] | Pathway["employmentServices"][number];

export interface Providers {
  /** Who provides which services. */
  byPartner: ReadonlyMap<Partner, readonly Service[]>;
  /** Services that do not say who provides them. */
  unsaid: readonly Service[];
}

/** The providers of support and employment services. An id that names nobody is left to integrity/references. */
export function providersOf({ supportServices, employmentServices, ids }: Pathway): Providers {
  const byPartner = new Map<Partner, Service[]>();
  const unsaid: Service[] = [];
  for (const service of [...supportServices, ...employmentServices]) {
    const partner = service.provider === undefined ? undefined : ids.partner(service.provider);
    if (partner) append(byPartner, partner, service);
    else if (service.provider === undefined) unsaid.push(service);
  }
  return { byPartner, unsaid };
}

/**
 * Why a partner's agreement does not count, as a sentence goes on; undefined when it does. The steward, with whom the others
 * have theirs, needs none with itself, but one that is stated has to hold.
 */
export function agreementProblem(partner: Partner, pathway: Pathway, today: string): string | undefined {
  if (partner === pathway.steward && !partner.agreement) return undefined;
  return pathway.agreements(today).problem(partner);
}

/** More services of one partner are not told by name. */
const mostNamed = 3;

/** The partner with what it provides, as a message lists it: `"family-center" (for "child-care")`. */
export function withServices({ id }: Partner, services: readonly Service[]): string {
  const named = quotedIds(services.slice(0, mostNamed)).join(", ");
  return `"${id}" (for ${named}${services.length > mostNamed ? " and others" : ""})`;
}
