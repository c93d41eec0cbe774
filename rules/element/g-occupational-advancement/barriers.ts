/** What stands at the door, and whether barriers speak of the people who enter (G.2). */

import {
  type AdmissionHurdle,
  type Barrier,
  type EntryPoint,
  type Pathway,
  type Profile,
  populationsByWord,
} from "../../../src/rules-api/index.js";

/** Kinds that say that nothing stands there, and what the law or the safety of patients and coworkers sets, whoever comes. */
const noHurdles: readonly string[] = [
  "none",
  "open",
  "open-admission",
  "open-enrollment",
  "age",
  "immunization",
  "drug-test",
];

/** What stands at the door and is not mitigated. */
export function unmitigated({ admission }: EntryPoint): AdmissionHurdle[] {
  return (admission ?? []).filter(({ kind, mitigation }) => !noHurdles.includes(kind) && mitigation === undefined);
}

/** What stands at the door, in a word. */
export function hurdleName({ kind, detail }: AdmissionHurdle): string {
  return kind === "other" && detail !== undefined ? detail : kind;
}

/** What a barrier leaves open. */
export function unsaidOf({ strategy, populations }: Barrier): string[] {
  return [
    ...(strategy === undefined ? ["what is done about it (`strategy`)"] : []),
    ...((populations?.length ?? 0) === 0 ? ["whom it keeps out (`populations`)"] : []),
  ];
}

/** The entry points for people of limited readiness. */
export function limitedEntries({ entryPoints }: Pathway): EntryPoint[] {
  return entryPoints.filter(({ readiness }) => readiness === "limited");
}

/** The first of these barriers that keeps out a population of the entry point, by whatever word the profile knows for it. */
export function barrierFor(entry: EntryPoint, barriers: readonly Barrier[], profile: Profile): Barrier | undefined {
  const byWord = populationsByWord(profile);
  const meant = (word: string) => byWord.get(word)?.id ?? word;
  const entering = new Set(entry.populations?.map(meant));
  return barriers.find(({ populations }) => populations?.some((population) => entering.has(meant(population))));
}
