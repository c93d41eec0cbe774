/** What shows that an occupation is in demand, and whether that speaks of the pathway's own economy (A.0). */

import { append, type Jurisdiction, type LaborMarketEvidence, type Occupation, type Pathway, type Program } from "../../../src/rules-api/index.js";

/** The occupations that a program prepares for. */
export function preparedFor(program: Program, pathway: Pathway): Occupation[] {
  return (program.preparesFor ?? []).flatMap((id) => pathway.ids.occupation(id) ?? []);
}

/** Occupations that cite nothing for their demand, of programs that prepare for no other. */
export function withoutDemand(pathway: Pathway): Occupation[] {
  const found = new Set<Occupation>();
  for (const program of pathway.programs) {
    const occupations = preparedFor(program, pathway);
    if (occupations.some(({ demand }) => demand?.evidence !== undefined)) continue;
    for (const occupation of occupations) found.add(occupation);
  }
  return [...found];
}

/** The evidence that occupations cite for their demand, each with those occupations. */
export function demandEvidence(pathway: Pathway): Map<LaborMarketEvidence, Occupation[]> {
  const citing = new Map<LaborMarketEvidence, Occupation[]>();
  for (const occupation of pathway.occupations) {
    const id = occupation.demand?.evidence;
    const evidence = id === undefined ? undefined : pathway.ids.evidence(id);
    if (evidence) append(citing, evidence, occupation);
  }
  return citing;
}

/** Whether the definition says at all where the pathway runs. */
export function isPlaced(jurisdiction: Jurisdiction | undefined): jurisdiction is Jurisdiction {
  return jurisdiction?.state !== undefined || jurisdiction?.region !== undefined || (jurisdiction?.workforceAreas?.length ?? 0) > 0;
}

/** How the area of an evidence lies to the pathway's: `elsewhere` when it bears another name, which may still be the same place. */
export type Coverage = "covered" | "national" | "unsaid" | "no state" | "no region" | "elsewhere";

export function coverageOf({ scope, region }: LaborMarketEvidence, jurisdiction: Jurisdiction): Coverage {
  if (scope === "national") return "national";
  if (scope === "state") return jurisdiction.state === undefined ? "no state" : "covered";
  if (scope === undefined && region === undefined) return "unsaid";
  if (jurisdiction.scope === "state") return "covered";
  const own = [jurisdiction.region, ...(jurisdiction.workforceAreas ?? [])].filter((name) => name !== undefined);
  if (region === undefined) return own.length > 0 ? "covered" : "no region";
  return own.length === 0 || own.some((name) => shareAWord(name, region)) ? "covered" : "elsewhere";
}

/** Regions go by several names: "Prairie Rivers", "Prairie Rivers Economic Development Region". */
function shareAWord(one: string, other: string): boolean {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu)?.filter((word) => !generic.has(word)) ?? [];
  const known = new Set(words(one));
  return words(other).some((word) => known.has(word));
}

const generic: ReadonlySet<string> = new Set(["the", "area", "region", "county", "metro", "metropolitan", "economic", "development", "workforce", "local", "lwia"]);
