/** Stackable credentials: in which clusters people work, and whether stacks follow the programs (B.1). */

import {
  append,
  awardedBy,
  type Credential,
  type Occupation,
  type Pathway,
  type Program,
} from "../../../src/rules-api/index.js";

type StackStep = Pathway["stacks"]["steps"][number];

/** A cluster of kindred occupations, and the credentials that are earned on the way to them. */
export interface Cluster {
  name: string;
  occupations: readonly Occupation[];
  credentials: ReadonlySet<Credential>;
}

/** The clusters of the occupations; none where no occupation names one, since the whole pathway is then one cluster. */
export function clustersOf(pathway: Pathway): Cluster[] {
  const occupations = new Map<string, Occupation[]>();
  for (const occupation of pathway.occupations) {
    if (occupation.cluster !== undefined) append(occupations, occupation.cluster, occupation);
  }
  const credentials = new Map<string, Set<Credential>>([...occupations.keys()].map((name) => [name, new Set()]));
  for (const program of pathway.programs) {
    const awards = awardedBy(program, pathway);
    const clusters = new Set((program.preparesFor ?? []).map((id) => pathway.ids.occupation(id)?.cluster));
    for (const name of clusters) for (const credential of awards) credentials.get(name ?? "")?.add(credential);
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

/** Steps of a stack that lead against the programs: what counts toward a credential is earned after it. */
export function againstThePrograms(pathway: Pathway): StackStep[] {
  const { graph, stacks, programs } = pathway;
  const awarders = new Map<Credential, Program[]>();
  for (const program of programs) {
    for (const credential of awardedBy(program, pathway)) append(awarders, credential, program);
  }
  const leads = (some: readonly Program[], others: readonly Program[]) => {
    const targets = new Set(others);
    return some.some((program) => targets.has(program) || graph.next(program).some((next) => targets.has(next)));
  };
  return stacks.steps.filter(({ from, to }) => {
    const [lower, higher] = [awarders.get(from) ?? [], awarders.get(to) ?? []];
    if (lower.length === 0 || higher.length === 0 || leads(lower, higher)) return false;
    return (
      leads(higher, lower) ||
      Math.min(...lower.map(({ level }) => level)) > Math.max(...higher.map(({ level }) => level))
    );
  });
}
