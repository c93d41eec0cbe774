/** The occupations that people leave for, and whether they lie in the sector (SY9). */

import { append, type ExitPoint, type Occupation, type Pathway } from "../../../src/rules-api/index.js";

/** The SOC major group of an occupation: the first two digits of its code. What begins otherwise is told by integrity/codes. */
export function groupOf({ soc }: Occupation): string | undefined {
  return /^\d\d/.exec(soc ?? "")?.[0];
}

/** The occupations that exit points lead to, each with those exit points. */
export function occupationsLeftFor({ exitPoints, ids }: Pathway): Map<Occupation, ExitPoint[]> {
  const exits = new Map<Occupation, ExitPoint[]>();
  for (const exit of exitPoints) {
    for (const id of exit.occupations ?? []) {
      const occupation = ids.occupation(id);
      if (occupation) append(exits, occupation, exit);
    }
  }
  return exits;
}

/** Those outside of the sector's major groups, by their own group. */
export function outsideOf(groups: readonly string[], occupations: Iterable<Occupation>): Map<string, Occupation[]> {
  const outside = new Map<string, Occupation[]>();
  for (const occupation of occupations) {
    const group = groupOf(occupation);
    if (group !== undefined && !groups.some((each) => each.slice(0, 2) === group)) append(outside, group, occupation);
  }
  return outside;
}
