/** Stackable credentials: in which clusters people work, and whether stacks follow the programs (B.1). */

import {
  append,
  awardedBy,
  type Credential,
  type Occupation,
  type Pathway,
  type Program,
  preparedFor,
} from "../../../src/rules-api/index.js";

type StackStep = Pathway["stacks"]["steps"][number];

/** A cluster of kindred occupations, and the credentials that are earned on the way to them. */
export interface Cluster {
  name: string;
  occupations: readonly Occupation[];
  credentials: ReadonlySet<Credential>;
}

/** A pathway has a handful of clusters; beyond this many they are not looked at, so that no file can make the work grow without bound. */
const mostClusters = 30;

/** The clusters of the occupations; none where no occupation names one, since the whole pathway is then one cluster. */
export function clustersOf(pathway: Pathway): Cluster[] {
  const occupations = new Map<string, Occupation[]>();
  for (const occupation of pathway.occupations) {
    const { cluster } = occupation;
    if (cluster === undefined || (occupations.size === mostClusters && !occupations.has(cluster))) continue;
    append(occupations, cluster, occupation);
  }
  const credentials = new Map<string, Set<Credential>>([...occupations.keys()].map((name) => [name, new Set()]));
  for (const program of pathway.programs) {
    const awards = awardedBy(program, pathway);
    for (const name of new Set(preparedFor(program, pathway).map(({ cluster }) => cluster))) {
      const earned = credentials.get(name ?? "");
      if (earned) for (const credential of awards) earned.add(credential);
    }
  }
  return [...occupations].map(([name, those]) => ({
    name,
    occupations: those,
    credentials: credentials.get(name) ?? new Set(),
  }));
}

export function hasStack({ credentials }: Cluster, steps: readonly StackStep[]): boolean {
  return steps.some(({ from, to }) => credentials.has(from) && credentials.has(to));
}

/** Where a credential is earned: the programs that award it, those that follow right after them, and the levels. */
interface Award {
  programs: Set<Program>;
  after: Set<Program>;
  lowest: number;
  highest: number;
}

function awardsOf(pathway: Pathway): ReadonlyMap<Credential, Award> {
  const { programs, graph } = pathway;
  const awards = new Map<Credential, Award>();
  for (const program of programs) {
    for (const credential of awardedBy(program, pathway)) {
      const award = awards.get(credential) ?? {
        programs: new Set(),
        after: new Set(),
        lowest: program.level,
        highest: program.level,
      };
      awards.set(credential, award);
      award.programs.add(program);
      for (const next of graph.next(program)) award.after.add(next);
      award.lowest = Math.min(award.lowest, program.level);
      award.highest = Math.max(award.highest, program.level);
    }
  }
  return awards;
}

/** Steps of a stack that lead against the programs: what counts toward a credential is earned after it. */
export function againstThePrograms(pathway: Pathway): StackStep[] {
  const awards = awardsOf(pathway);
  const meet = (some: ReadonlySet<Program>, others: ReadonlySet<Program>): boolean => {
    if (some.size > others.size) return meet(others, some);
    for (const program of some) if (others.has(program)) return true;
    return false;
  };
  const leads = (one: Award, other: Award) => meet(one.programs, other.programs) || meet(one.after, other.programs);
  return pathway.stacks.steps.filter(({ from, to }) => {
    const [lower, higher] = [awards.get(from), awards.get(to)];
    if (!lower || !higher || leads(lower, higher)) return false;
    return leads(higher, lower) || lower.lowest > higher.highest;
  });
}
