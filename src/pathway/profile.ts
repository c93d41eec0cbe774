/** What differs between states, as data: who is to be served, who takes part, what things are called. */

import { rememberedOfEach } from "./remembered.js";

export interface ProfilePopulation {
  /** As written in `populations` of a definition. */
  id: string;
  title: string;
  /** Words of the source for the same people, read as this id. */
  also?: readonly string[];
  /** What the population means for other requirements: which dimension its data is disaggregated by, or that corrections take part. */
  group?: "disability" | "veteran" | "english-learner" | "reentry" | "youth" | "limited-readiness";
}

export interface ProfilePartnerProgram {
  /** As written in `administers` and `partnerProgram`. */
  id: string;
  title: string;
}

export interface Profile {
  id: string;
  title: string;
  /** Where its lists come from. */
  source: string;
  /** `all`: the state plan targets each of them (B.3). `any`: examples, of which at least one is to be named. */
  populationsExpected: "all" | "any";
  populations: readonly ProfilePopulation[];
  partnerPrograms: {
    /** Core programs of WIOA, each with co-enrollment (F.3). */
    core: readonly ProfilePartnerProgram[];
    /** Named beside them: SNAP Employment and Training. */
    named: readonly ProfilePartnerProgram[];
    /** Required partner programs: listed with the verdict, no finding. */
    required: readonly ProfilePartnerProgram[];
  };
  /** Names of career clusters in force, and names that were retired with their successors (none when dissolved). */
  careerClusters: readonly { id: string; title: string }[];
  retiredClusters: readonly { id: string; title: string; successor?: string }[];
  /** Options of rules that the state sets, by rule. A configuration goes before them. */
  options: Readonly<Record<string, Readonly<Record<string, number | readonly string[]>>>>;
}

/** The words that a profile knows beside the format's own: populations and partner programs. */
export const vocabularyOf = rememberedOfEach(({ populations, partnerPrograms }: Profile): ReadonlySet<string> => {
  const { core, named, required } = partnerPrograms;
  return new Set([
    ...populations.flatMap(({ id, also }) => [id, ...(also ?? [])]),
    ...[core, named, required].flatMap((programs) => programs.map(({ id }) => id)),
  ]);
});
