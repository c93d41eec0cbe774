/** Wages: what an hour pays, and whether two figures may be held against each other. */

import type { LivingWage, Occupation, Wage } from "./definition.js";
import { type Omission, omissionOf } from "./omission.js";
import type { Pathway } from "./pathway.js";
import { remembered, rememberedOfLast } from "./remembered.js";
import { wordsOf } from "./texts.js";

/** Hours that an annual wage is taken for: 52 weeks of 40 hours. */
export const hoursAYear = 2080;

/** Years between two figures that still leave them comparable. */
const mostYearsApart = 2;

/** A wage, or what a living wage is set at. Both say in the same way where they come from. */
export type WageFigure = Wage | LivingWage;

/** US dollars an hour; an annual figure is taken for 2,080 hours, and to the cent. Undefined when no figure is stated. */
export function hourlyOf(figure: WageFigure | undefined): number | undefined {
  return (
    figure?.hourly ?? (figure?.annual === undefined ? undefined : Math.round((figure.annual / hoursAYear) * 100) / 100)
  );
}

/** The median wage of an occupation in US dollars an hour; undefined when none is stated. */
export function medianHourly(occupation: Occupation): number | undefined {
  return hourlyOf(occupation.wage);
}

/**
 * What keeps two figures from being compared, as a clause for a message such as "one is for 2014 and the other for 2019";
 * undefined when they can be. They can when both are for the same region and their years differ by at most two. What both
 * take from the same evidence is comparable whatever that evidence leaves unsaid.
 */
export function whyNotComparable(a: WageFigure, b: WageFigure, pathway: Pathway): string | undefined {
  return difference(originOf(a, pathway), originOf(b, pathway), pathway);
}

function difference(a: Origin, b: Origin, pathway: Pathway): string | undefined {
  const shared = a.evidence !== undefined && a.evidence === b.evidence;
  return differenceInYears(a, b, shared) ?? differenceInRegion(a, b, shared, pathway);
}

/** Tells whether an occupation's wage can be compared with that of another one. What each stands for is looked up once. */
export function agreesWithAnother(pathway: Pathway): (occupation: Occupation) => boolean {
  const origins: Origin[] = [];
  return (occupation) => {
    const own = originOf(occupation.wage ?? {}, pathway);
    return pathway.occupations.some((other, i) => {
      if (other === occupation || !other.wage) return false;
      const origin = origins[i] ?? originOf(other.wage, pathway);
      origins[i] = origin;
      return difference(origin, own, pathway) === undefined;
    });
  };
}

/** What a figure stands for. */
interface Origin {
  evidence: object | undefined;
  year: number | undefined;
  /** How wide the area is; a local one lies in the pathway's own region. */
  area: "nation" | "state" | "region" | undefined;
  /** The area's name, where it is said. */
  name: string | undefined;
  /** The bare name of the area, from when it was first compared. */
  bare?: string | undefined;
}

const areas = { national: "nation", state: "state", regional: "region", local: "region" } as const;

function originOf(figure: WageFigure, pathway: Pathway): Origin {
  const evidence = figure.evidence === undefined ? undefined : pathway.ids.evidence(figure.evidence);
  const asOf = evidence?.asOf === undefined ? undefined : Number(evidence.asOf.slice(0, 4));
  const area = evidence?.scope === undefined || figure.region !== undefined ? undefined : areas[evidence.scope];
  return { evidence, year: figure.year ?? evidence?.year ?? asOf, area, name: figure.region ?? evidence?.region };
}

function differenceInYears(a: Origin, b: Origin, shared: boolean): string | undefined {
  if (a.year === undefined || b.year === undefined) {
    return shared && a.year === b.year ? undefined : "the year of at least one of them is not stated";
  }
  return Math.abs(a.year - b.year) > mostYearsApart ? `one is for ${a.year} and the other for ${b.year}` : undefined;
}

function differenceInRegion(a: Origin, b: Origin, shared: boolean, pathway: Pathway): string | undefined {
  if (shared && a.name === b.name) return undefined;
  if (!isPlaced(a) || !isPlaced(b)) return "the region of at least one of them is not stated";
  return isSameRegion(a, b, pathway) ? undefined : `one is for ${spoken(a)} and the other for ${spoken(b)}`;
}

function isPlaced({ area, name }: Origin): boolean {
  return area !== undefined || name !== undefined;
}

function isSameRegion(a: Origin, b: Origin, pathway: Pathway): boolean {
  if (a.area !== undefined && b.area !== undefined && a.area !== b.area) return false;
  const own = pathway.jurisdiction?.region;
  for (const origin of [a, b]) {
    const name = origin.name ?? (origin.area === "region" ? own : undefined);
    if (name !== undefined) origin.bare ??= bareNamesOf(pathway)(name);
  }
  if (a.bare !== undefined && b.bare !== undefined) return a.bare === b.bare;
  // Where one of them has no name, it is the pathway's own state, the nation, or its only region.
  return a.area === b.area;
}

function spoken({ area, name }: Origin): string {
  return name ?? `the ${area}`;
}

/** The names of a pathway's regions without case, punctuation and the words that are said or left out: they are compared again and again. */
const bareNamesOf = rememberedOfLast((_: Pathway) =>
  remembered((region: string) =>
    wordsOf(region)
      .filter((word) => !generic.has(word))
      .join(" "),
  ),
);

const generic: ReadonlySet<string> = new Set([
  "the",
  "area",
  "region",
  "county",
  "metro",
  "metropolitan",
  "msa",
  "economic",
  "development",
]);

/**
 * What is missing where wages cannot be compared: any evidence at all, the one that several cite and that is not there, the
 * evidence of one of the wages, or what both say alike.
 */
export function whyIncomparable(pathway: Pathway, ...occupations: readonly Occupation[]): Omission {
  if (pathway.laborMarketEvidence.length === 0) return omissionOf("labor-market-evidence");
  const cited = occupations.flatMap(({ wage }) => wage?.evidence ?? []);
  const missing = cited.find((id) => !pathway.ids.evidence(id));
  if (missing !== undefined) return omissionOf("lost-id", missing);
  const unsourced = occupations.find(({ wage }) => wage && wage.evidence === undefined);
  if (unsourced) return omissionOf("wage-evidence", unsourced.id);
  return omissionOf("incomparable-wages", ...occupations.map(({ id }) => id));
}
