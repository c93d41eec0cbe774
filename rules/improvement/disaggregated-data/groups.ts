/** Groups whose outcomes have to be seen apart where a pathway is meant for them (EQ3). */

import { type EntryPoint, type Profile, populationsByWord } from "../../../src/rules-api/index.js";

interface Group {
  id: "disability" | "veteran" | "english-learner";
  /** Populations of the group, by whatever word a state has for them. */
  populations: RegExp;
  /** Dimensions by which data tells the group apart. */
  dimensions: RegExp;
}

const groups: readonly Group[] = [
  { id: "disability", populations: /disabilit|disabled/i, dimensions: /disab/i },
  { id: "veteran", populations: /veteran|military(?!.*(?:spouse|famil|dependent))/i, dimensions: /veteran|military/i },
  {
    id: "english-learner",
    populations: /english|limited-english|\besl\b|\bell\b/i,
    dimensions: /english|language|\besl\b|\bell\b/i,
  },
];

/** A group of which an entry point names a population. */
export interface NamedGroup {
  id: Group["id"];
  entry: EntryPoint;
  /** The population, as the entry point has it. */
  population: string;
}

/** The groups that entry points name and that none of the dimensions tells apart. */
export function groupsLeftOut(
  entries: readonly EntryPoint[],
  dimensions: readonly string[],
  profile: Profile,
): NamedGroup[] {
  const byWord = populationsByWord(profile);
  return groups.flatMap(({ id, populations, dimensions: telling }) => {
    if (dimensions.some((dimension) => telling.test(dimension))) return [];
    for (const entry of entries) {
      const population = entry.populations?.find((word) => byWord.get(word)?.group === id || populations.test(word));
      if (population !== undefined) return [{ id, entry, population }];
    }
    return [];
  });
}
