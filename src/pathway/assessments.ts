/** Assessments that find out again what another partner has found out already. */

import type { Assessment, EntryPoint } from "./definition.js";
import type { Pathway } from "./pathway.js";

export type Measure = Assessment["measures"][number];

/** Two assessments of the same people for the same thing, not both by one partner. */
export interface RepeatedAssessment {
  /** The one that stands earlier in the definition. */
  first: Assessment;
  second: Assessment;
  /** The entry points where both are given. */
  entries: EntryPoint[];
  /** What both find out there. */
  measures: Measure[];
  /** False where one of them does not say who gives it, so that it cannot be told whether the partners differ. */
  bySeveralPartners: boolean;
}

/**
 * The measures that are taken twice of the same entry point by different partners, one for each pair of assessments. Of
 * three that repeat each other, each is held against the first. Linear in the lists of the assessments.
 */
export function repeatedAssessments(pathway: Pathway): RepeatedAssessment[] {
  const pairs = new Map<Assessment, Map<Assessment, RepeatedAssessment>>();
  for (const entry of pathway.entryPoints) {
    const taken = new Map<Measure, Assessment>();
    for (const second of pathway.services.assessmentsAt(entry)) {
      for (const measure of new Set(second.measures)) {
        const first = taken.get(measure);
        if (!first) taken.set(measure, second);
        else if (first.givenBy === undefined || first.givenBy !== second.givenBy)
          note(pairs, first, second, entry, measure);
      }
    }
  }
  return [...pairs.values()].flatMap((bySecond) => [...bySecond.values()]);
}

function note(
  pairs: Map<Assessment, Map<Assessment, RepeatedAssessment>>,
  first: Assessment,
  second: Assessment,
  entry: EntryPoint,
  measure: Measure,
): void {
  let bySecond = pairs.get(first);
  if (!bySecond) {
    bySecond = new Map();
    pairs.set(first, bySecond);
  }
  const pair = bySecond.get(second);
  if (!pair) {
    const bySeveralPartners = first.givenBy !== undefined && second.givenBy !== undefined;
    bySecond.set(second, { first, second, entries: [entry], measures: [measure], bySeveralPartners });
    return;
  }
  if (pair.entries.at(-1) !== entry) pair.entries.push(entry);
  if (!pair.measures.includes(measure)) pair.measures.push(measure);
}
