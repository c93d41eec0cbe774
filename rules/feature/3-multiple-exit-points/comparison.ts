/** Where to mend a living wage and a wage that cannot be compared (FT3). */

import {
  field,
  type LaborMarketEvidence,
  type Occupation,
  type Pathway,
  type WageFigure,
  type Where,
} from "../../../src/rules-api/index.js";

/** The evidence that alone tells year and region of a figure. */
function originOf({ evidence, year, region }: WageFigure, { ids }: Pathway): LaborMarketEvidence | undefined {
  return evidence === undefined || year !== undefined || region !== undefined ? undefined : ids.evidence(evidence);
}

/** Whether it stands for no known time or place, or for the whole nation, which is no pathway's labor market. */
function isVague({ scope, region, year, asOf }: LaborMarketEvidence): boolean {
  return (
    scope === "national" || (scope === undefined && region === undefined) || (year === undefined && asOf === undefined)
  );
}

/**
 * The figure that stands out, or its evidence: the one that is vague about time and place; else the living wage, when the
 * occupation's wage agrees with that of another one.
 */
export function placeOfDifference(
  occupation: Occupation,
  agrees: (occupation: Occupation) => boolean,
  pathway: Pathway,
): Where {
  const { livingWage = {} } = pathway;
  const { wage = {} } = occupation;
  const vague = [livingWage, wage].flatMap((figure) => originOf(figure, pathway) ?? []).find(isVague);
  if (vague) return vague.scope === "national" ? field(vague, "scope") : vague;
  if (livingWage.evidence === undefined && livingWage.year === undefined && livingWage.region === undefined)
    return livingWage;
  return agrees(occupation) ? (originOf(livingWage, pathway) ?? livingWage) : field(occupation, "wage");
}
