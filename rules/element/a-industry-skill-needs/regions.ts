/** Whether labor market evidence speaks of the pathway's own state or region (A.0). */

import { type Jurisdiction, type LaborMarketEvidence, wordsOf } from "../../../src/rules-api/index.js";

/** Whether the definition says at all where the pathway runs. */
export function isPlaced(jurisdiction: Jurisdiction | undefined): jurisdiction is Jurisdiction {
  return (
    jurisdiction?.state !== undefined ||
    jurisdiction?.region !== undefined ||
    (jurisdiction?.workforceAreas?.length ?? 0) > 0
  );
}

/** Where the pathway runs, by what people call it. */
export function nameOf({ region, workforceAreas, state }: Jurisdiction): string | readonly string[] {
  return region ?? (workforceAreas && workforceAreas.length > 0 ? workforceAreas : (state ?? ""));
}

/** How the area of an evidence lies to the pathway's: `elsewhere` when it bears another name, which may still be the same place. */
type Coverage = "covered" | "national" | "unsaid" | "no state" | "no region" | "elsewhere";

/** Holds evidence against the jurisdiction, whose region goes by several names ("Prairie Rivers", "LWIA 15"). */
export function coverageBy(jurisdiction: Jurisdiction): (evidence: LaborMarketEvidence) => Coverage {
  const names = [jurisdiction.region, ...(jurisdiction.workforceAreas ?? [])].filter((name) => name !== undefined);
  return ({ scope, region }) => {
    if (scope === "national") return "national";
    const state = region === undefined ? undefined : stateNamedBy(region);
    const isOfOtherState = state !== undefined && jurisdiction.state !== undefined && state !== jurisdiction.state;
    if (scope === "state" && jurisdiction.state === undefined) return "no state";
    if (scope === "state") return isOfOtherState ? "elsewhere" : "covered";
    if (scope === undefined && region === undefined) return "unsaid";
    if (isOfOtherState) return "elsewhere";
    if (jurisdiction.scope === "state") return "covered";
    if (region === undefined) return names.length > 0 ? "covered" : "no region";
    return names.length === 0 || names.some((name) => isAlike(name, region)) ? "covered" : "elsewhere";
  };
}

/** Whether two names may be of one region: one word that tells regions apart will do, or all words of the shorter name. */
function isAlike(name: string, other: string): boolean {
  const [ours, theirs] = [wordsOfRegion(name), wordsOfRegion(other)];
  if (ours.some((word) => !isPart(word) && theirs.includes(word))) return true;
  const [shorter, longer] = ours.length < theirs.length ? [ours, theirs] : [theirs, ours];
  return shorter.length > 0 && shorter.every((word) => longer.includes(word));
}

/** The words of a region's name, without those that say only that it is one. */
function wordsOfRegion(name: string): string[] {
  return wordsOf(name).filter((word) => word.length > 2 && !generic.has(word));
}

const generic: ReadonlySet<string> = new Set(
  "the of and area region regional county metro metropolitan economic development workforce local lwia state statewide".split(
    " ",
  ),
);

/** Whether a word tells which part of a place is meant, or what kind of place: regions far from one another share it. */
function isPart(word: string): boolean {
  return /^(?:(?:north|south)?(?:east|west)|north|south)(?:ern)?$|^(?:mid|upper|lower|central|inner|greater|valley|river|lake|city|hills?|coast|coastal|bay)$/.test(
    word,
  );
}

/** The state of which a region's name says no more than that it is the state, or a part of it: "Ohio", "Northeast Ohio". */
function stateNamedBy(region: string): string | undefined {
  const words = wordsOf(region).filter((word) => !generic.has(word));
  const name = words.join(" ");
  for (const entry of states) {
    const [code = "", state = ""] = entry.split(":");
    if (name === state || region.trim() === code) return code;
  }
  // "West Virginia" was found by then, and is no part of Virginia.
  const [first, ...rest] = words;
  return first !== undefined && isPart(first) && rest.length > 0 ? stateNamedBy(rest.join(" ")) : undefined;
}

const states: readonly string[] = (
  "AL:alabama,AK:alaska,AZ:arizona,AR:arkansas,CA:california,CO:colorado,CT:connecticut,DE:delaware," +
  "DC:district columbia,FL:florida,GA:georgia,HI:hawaii,ID:idaho,IL:illinois,IN:indiana,IA:iowa,KS:kansas,KY:kentucky," +
  "LA:louisiana,ME:maine,MD:maryland,MA:massachusetts,MI:michigan,MN:minnesota,MS:mississippi,MO:missouri,MT:montana," +
  "NE:nebraska,NV:nevada,NH:new hampshire,NJ:new jersey,NM:new mexico,NY:new york,NC:north carolina,ND:north dakota," +
  "OH:ohio,OK:oklahoma,OR:oregon,PA:pennsylvania,PR:puerto rico,RI:rhode island,SC:south carolina,SD:south dakota," +
  "TN:tennessee,TX:texas,UT:utah,VT:vermont,VA:virginia,WA:washington,WV:west virginia,WI:wisconsin,WY:wyoming"
).split(",");
