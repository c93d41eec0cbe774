/** Which populations the state's plan targets, who names them, and who is served (B.3). */

import { type EntryPoint, type Pathway, problemOfException, type Profile } from "../../../src/rules-api/index.js";

/** Reads a word for a population as the profile's id for the same people; a word of its own stays as it is. */
export function populationReader(profile: Profile): (word: string) => string {
  const ids = new Map(profile.populations.flatMap(({ id, also }) => [id, ...(also ?? [])].map((word) => [word, id] as const)));
  return (word) => ids.get(word) ?? word;
}

/** Populations that an exception leaves out: the profile's id, with the word that the exception has for it. */
export function exceptedPopulations(pathway: Pathway, today: string, read: (word: string) => string): ReadonlyMap<string, string> {
  const valid = pathway.exceptions.filter((each) => each.requirement === "B.3" && problemOfException(each, today) === undefined);
  return new Map(valid.flatMap(({ populations }) => (populations ?? []).map((word) => [read(word), word] as const)));
}

/** The populations of an entry point for whom there is no service, there or at a program that it leads to. */
export function unserved(entry: EntryPoint, pathway: Pathway, read: (word: string) => string): string[] {
  const served = new Set<string>();
  for (const place of [entry, ...pathway.journey(entry).programs]) {
    for (const { populations } of pathway.services.supportAt(place)) {
      if (populations === undefined || populations.length === 0) return [];
      for (const population of populations) served.add(read(population));
    }
  }
  return (entry.populations ?? []).filter((population) => !served.has(read(population)));
}
