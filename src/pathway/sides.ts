/** The sides that manage a career pathway system together, and which of them a partner speaks for. */

import type { Partner } from "./definition.js";

export type Side = "workforce" | "education" | "human services" | "business" | "community";

/** As the source names them. */
export const sides: readonly Side[] = ["workforce", "education", "human services", "business", "community"];

const byKind: ReadonlyMap<Partner["kind"], Side> = new Map([
  ["workforce-board", "workforce"],
  ["workforce-agency", "workforce"],
  ["school-district", "education"],
  ["community-college", "education"],
  ["university", "education"],
  ["training-provider", "education"],
  ["adult-education-provider", "education"],
  ["human-services-agency", "human services"],
  ["employer", "business"],
  ["employer-association", "business"],
  ["community-organization", "community"],
  ["labor-organization", "community"],
  ["economic-development", "community"],
]);

/** What agencies of the state and community organizations run says more of them than their kind does. */
const byProgram: ReadonlyMap<string, Side> = new Map([
  ["tanf", "human services"],
  ["snap-employment-and-training", "human services"],
  ["community-services-block-grant", "human services"],
  ["title-i-adult", "workforce"],
  ["title-i-dislocated-worker", "workforce"],
  ["title-i-youth", "workforce"],
  ["title-iii-wagner-peyser", "workforce"],
  ["title-iv-vocational-rehabilitation", "workforce"],
  ["unemployment-compensation", "workforce"],
  ["trade-adjustment-assistance", "workforce"],
  ["title-ii-adult-education", "education"],
  ["perkins-cte", "education"],
]);

/** The sides that a partner speaks for; none for a partner of kind `other` or `corrections`. */
export function sidesOf(partner: Partner): ReadonlySet<Side> {
  const found = new Set<Side>();
  const ofKind = byKind.get(partner.kind);
  if (ofKind) found.add(ofKind);
  if (partner.kind !== "state-agency" && partner.kind !== "community-organization") return found;
  for (const program of partner.administers ?? []) {
    const ofProgram = byProgram.get(program);
    if (ofProgram) found.add(ofProgram);
  }
  return found;
}
