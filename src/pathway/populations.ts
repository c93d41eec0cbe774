/** Populations by whatever word is used for them, and whether services reach all who come to a place. */

import type { EntryPoint, Program, SupportService } from "./definition.js";
import type { Pathway } from "./pathway.js";
import type { Profile, ProfilePopulation } from "./profile.js";

const known = new WeakMap<Profile, ReadonlyMap<string, ProfilePopulation>>();

/** The populations of a profile, by the words for each of them. */
export function populationsByWord(profile: Profile): ReadonlyMap<string, ProfilePopulation> {
  const before = known.get(profile);
  if (before) return before;
  const byWord = new Map<string, ProfilePopulation>();
  for (const population of profile.populations) {
    for (const word of [population.id, ...(population.also ?? [])]) byWord.set(word, population);
  }
  known.set(profile, byWord);
  return byWord;
}

/** Reads a word for a population as the profile's id for the same people; a word of its own stays as it is. */
export type PopulationReader = (word: string) => string;

export function populationReader(profile: Profile): PopulationReader {
  const byWord = populationsByWord(profile);
  return (word) => byWord.get(word)?.id ?? word;
}

/** Whether the service is for whoever comes. */
export function servesAll({ populations }: SupportService): boolean {
  return (populations?.length ?? 0) === 0;
}

/** The populations that services are for, each once. */
export function populationsOf(services: readonly SupportService[]): string[] {
  return [...new Set(services.flatMap(({ populations }) => populations ?? []))];
}

/**
 * Whether one of these services or another is for each person who came in at these entry points: one is for everybody, or
 * together they are for all populations that the entry points name. An entry point that names none is open to others.
 */
export function serveEverybody(
  services: readonly SupportService[],
  entries: readonly EntryPoint[],
  read: PopulationReader,
): boolean {
  if (services.some(servesAll)) return true;
  const served = new Set(populationsOf(services).map(read));
  return entries.every(
    ({ populations = [] }) => populations.length > 0 && populations.every((population) => served.has(read(population))),
  );
}

/** The entry points from which people come to all of these programs. */
export function entriesTo(programs: readonly Program[], pathway: Pathway): EntryPoint[] {
  return pathway.entryPoints.filter((entry) => {
    const taken = pathway.journey(entry).programs;
    return programs.every((program) => taken.has(program));
  });
}
