/** Whether labor market evidence speaks of the pathway's own state or region (A.0). */

import { type Jurisdiction, type LaborMarketEvidence, remembered, wordsOf } from "../../../src/rules-api/index.js";

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
  const own = new Set(names.map(folded));
  const isLikeOwn = remembered(likeOneOf(names));
  const isOwn = remembered((region: string) => own.has(folded(region)));
  const stateOf = remembered(stateNamedBy);
  const isOwnState = remembered((region: string) => isNameOf(region, jurisdiction.state));
  return ({ scope, region }) => {
    if (scope === "national") return "national";
    // A region may be called as a state is: Washington County.
    if (region !== undefined && (isOwn(region) || isOwnState(region))) return "covered";
    const state = region === undefined ? "" : stateOf(region);
    const isOfOtherState = state !== "" && jurisdiction.state !== undefined && state !== jurisdiction.state;
    if (scope === "state" && jurisdiction.state === undefined) return "no state";
    if (scope === "state") return isOfOtherState ? "elsewhere" : "covered";
    if (scope === undefined && region === undefined) return "unsaid";
    if (isOfOtherState) return "elsewhere";
    if (jurisdiction.scope === "state") return "covered";
    if (region === undefined) return names.length > 0 ? "covered" : "no region";
    return names.length === 0 || isLikeOwn(region) ? "covered" : "elsewhere";
  };
}

/** Tells whether a name may be of the same region as one of these: one word that tells regions apart will do, or all words of the shorter. */
function likeOneOf(names: readonly string[]): (other: string) => boolean {
  const all = names.map(wordsOfRegion);
  const telling = new Set(all.flat().filter((word) => !isPart(word)));
  // Of others, the telling words are looked up, and decide.
  const withoutTelling = all.filter((words) => words.length > 0 && words.every(isPart));
  return (other) => {
    const words = wordsOfRegion(other);
    if (names.every((name) => areNumberedOtherwise(name, other))) return false;
    if (words.some((word) => telling.has(word))) return true;
    const there = new Set(words);
    if (withoutTelling.some((each) => each.every((word) => there.has(word)))) return true;
    return words.length > 0 && words.every(isPart) && all.some((each) => words.every((word) => each.includes(word)));
  };
}

/** A name without case, punctuation and blanks around. */
function folded(name: string): string {
  return wordsOf(name).join(" ");
}

/** Whether both have numbers, and none in common: District 7 is not District 9. */
function areNumberedOtherwise(one: string, other: string): boolean {
  const [ours, theirs] = [one, other].map((name) => new Set(name.match(/\d+/g)?.map(Number))) as [
    Set<number>,
    Set<number>,
  ];
  return ours.size > 0 && theirs.size > 0 && [...ours].every((number) => !theirs.has(number));
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

/** The state of which a region's name says no more than that it is the state, or a part of it: "Ohio", "Northeast Ohio"; else empty. */
function stateNamedBy(region: string): string {
  // A county that bears a state's name is none.
  if (/\b(?:county|parish|borough)\b/i.test(region)) return "";
  const words = wordsOf(region).filter((word) => !generic.has(word));
  // No name of a part of a state has more.
  for (let from = 0; words.length <= mostWords && from < words.length; from++) {
    const name = words.slice(from).join(" ");
    // "West Virginia" is found before "Virginia".
    const found = states.find((entry) => entry.slice(codeLength) === name);
    if (found !== undefined) return found.slice(0, 2);
    if (!isPart(words[from] ?? "")) break;
  }
  return states.find((entry) => entry.slice(0, 2) === region.trim())?.slice(0, 2) ?? "";
}

const mostWords = 6;

/** Whether a region's name is that of a state, given by its code, and not of a part of it. */
function isNameOf(region: string, state: string | undefined): boolean {
  const name = wordsOf(region)
    .filter((word) => !/^(?:the|state|of|statewide)$/.test(word))
    .join(" ");
  return states.some((entry) => entry.slice(0, 2) === state && entry.slice(codeLength) === name);
}

/** Of a code, with the sign behind it. */
const codeLength = 3;

const states: readonly string[] = (
  "AL:alabama,AK:alaska,AZ:arizona,AR:arkansas,CA:california,CO:colorado,CT:connecticut,DE:delaware," +
  "DC:district columbia,FL:florida,GA:georgia,HI:hawaii,ID:idaho,IL:illinois,IN:indiana,IA:iowa,KS:kansas,KY:kentucky," +
  "LA:louisiana,ME:maine,MD:maryland,MA:massachusetts,MI:michigan,MN:minnesota,MS:mississippi,MO:missouri,MT:montana," +
  "NE:nebraska,NV:nevada,NH:new hampshire,NJ:new jersey,NM:new mexico,NY:new york,NC:north carolina,ND:north dakota," +
  "OH:ohio,OK:oklahoma,OR:oregon,PA:pennsylvania,PR:puerto rico,RI:rhode island,SC:south carolina,SD:south dakota," +
  "TN:tennessee,TX:texas,UT:utah,VT:vermont,VA:virginia,WA:washington,WV:west virginia,WI:wisconsin,WY:wyoming"
).split(",");
