/** Populations by whatever word is used for them. */

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
