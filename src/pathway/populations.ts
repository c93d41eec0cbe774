/** Populations by whatever word is used for them, and whether services reach all who come to a place. */

import type { EntryPoint, Program, SupportService } from "./definition.js";
import type { Pathway } from "./pathway.js";
import type { Profile, ProfilePopulation } from "./profile.js";
import { rememberedOfEach } from "./remembered.js";

/** The populations of a profile, by the words for each of them. */
export const populationsByWord = rememberedOfEach((profile: Profile): ReadonlyMap<string, ProfilePopulation> => {
  const byWord = new Map<string, ProfilePopulation>();
  for (const population of profile.populations) {
    for (const word of [population.id, ...(population.also ?? [])]) byWord.set(word, population);
  }
  return byWord;
});

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

/**
 * Tells whether services are for each person who comes to all of these programs, wherever they came in. The same services
 * stand at hundreds of programs, and are looked at once.
 */
export function servingAllWhoCome(
  pathway: Pathway,
  read: PopulationReader,
): (services: readonly SupportService[], programs: readonly Program[]) => boolean {
  const { entryPoints } = pathway;
  const leftOut = new Map<string, readonly EntryPoint[]>();
  return (services, programs) => {
    if (services.some(servesAll)) return true;
    const key = services.map(({ id }) => id).join(" ");
    const entries = leftOut.get(key) ?? entryPoints.filter((entry) => !serveEverybody(services, [entry], read));
    leftOut.set(key, entries);
    return !entries.some((entry) => {
      const taken = pathway.journey(entry).programs;
      return programs.every((program) => taken.has(program));
    });
  };
}
