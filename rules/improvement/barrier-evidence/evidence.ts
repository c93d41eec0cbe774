/** What data on participants shows, with whom it is shared, and which barriers rest on it (EQ1). */

import {
  append,
  type Barrier,
  type ImprovementData,
  isOlderThan,
  isRealDay,
  type Pathway,
} from "../../../src/rules-api/index.js";

/** The partners that get the data, without the one that collects it. */
export function receivers({ sharedWith, collectedBy }: ImprovementData, { ids }: Pathway): Set<unknown> {
  const partner = (id: string) => ids.partner(id) ?? id;
  const others = new Set<unknown>((sharedWith ?? []).map(partner));
  if (collectedBy !== undefined) others.delete(partner(collectedBy));
  return others;
}

/** Whether the data is older than that many months. A day that is none is left to integrity/dates. */
export function isStale({ asOf }: ImprovementData, months: number, today: string): boolean {
  return asOf !== undefined && isRealDay(asOf) && isOlderThan(asOf, months, today);
}

/** Whether the data is said to be of a day that is still to come. */
export function isToCome({ asOf }: ImprovementData, today: string): boolean {
  return asOf !== undefined && isRealDay(asOf) && asOf > today;
}

/** The barriers that cite each set of data. */
export function citing({ barriers, ids }: Pathway): ReadonlyMap<ImprovementData, readonly Barrier[]> {
  const byData = new Map<ImprovementData, Barrier[]>();
  for (const barrier of barriers) {
    const data = barrier.evidence === undefined ? undefined : ids.improvementData(barrier.evidence);
    if (data) append(byData, data, barrier);
  }
  return byData;
}

export function hasStrategy({ strategy }: Barrier): boolean {
  return strategy !== undefined;
}
