/** What employers do, and whether it goes on as it is said to (A.2). */

import { append, type EmployerEngagement, isEmployer, isOlderThan, isRealDay, monthsOf, type Partner, type Pathway } from "../../../src/rules-api/index.js";

function partnerOf(engagement: EmployerEngagement, pathway: Pathway): Partner | undefined {
  return pathway.ids.partner(engagement.employer);
}

export function isByEmployer(engagement: EmployerEngagement, pathway: Pathway): boolean {
  const partner = partnerOf(engagement, pathway);
  return partner !== undefined && isEmployer(partner);
}

/** Partners that engagements name and that are no employers, each with those engagements. */
export function engagedOthers(pathway: Pathway): Map<Partner, EmployerEngagement[]> {
  const others = new Map<Partner, EmployerEngagement[]>();
  for (const engagement of pathway.employerEngagement) {
    const partner = partnerOf(engagement, pathway);
    if (partner && !isEmployer(partner)) append(others, partner, engagement);
  }
  return others;
}

/** The months that its frequency allows, when more than that have passed since it last took place. */
export function overdueBy({ frequency, last }: EmployerEngagement, today: string): number | undefined {
  const allowed = frequency === undefined ? undefined : monthsOf(frequency);
  if (allowed === undefined || last === undefined || !isRealDay(last)) return undefined;
  return isOlderThan(last, allowed, today) ? allowed : undefined;
}

/** Who leads: employers in an engagement with `leads`, or in the chair. */
export function isLedByEmployers(pathway: Pathway): boolean {
  const { employerEngagement, governance } = pathway;
  const chair = governance?.chair === undefined ? undefined : pathway.ids.partner(governance.chair);
  if (chair && isEmployer(chair)) return true;
  return employerEngagement.some((engagement) => engagement.leads === true && isByEmployer(engagement, pathway));
}

/** Whether more than one employer is heard: two of them, or an association. */
export function isBroad(pathway: Pathway): boolean {
  const employers = new Set(pathway.employerEngagement.map((engagement) => partnerOf(engagement, pathway)));
  const heard = [...employers].filter((partner) => partner !== undefined && isEmployer(partner));
  return heard.length > 1 || heard.some((partner) => partner?.kind === "employer-association");
}
