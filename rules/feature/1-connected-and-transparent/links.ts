/** How programs are linked with one another. */

import {
  field,
  lostNext,
  type Pathway,
  type PathwayGraph,
  type Program,
  type Where,
} from "../../../src/rules-api/index.js";

/** Programs that are linked with one another and with no other: by `next`, or by being taken at the same time. */
export type LinkedGroup = [Program, ...Program[]];

/** The groups into which the links divide the programs, the largest first. */
export function linkedGroups({ programs, graph }: Pathway): LinkedGroup[] {
  const grouped = new Set<Program>();
  const groups: LinkedGroup[] = [];
  for (const program of programs) {
    if (grouped.has(program)) continue;
    const group = new Set([program]);
    // A Set is walked in insertion order, and what is added meanwhile is walked too.
    for (const each of group) {
      for (const links of [graph.next(each), graph.previous(each), graph.concurrent(each)])
        for (const other of links) group.add(other);
    }
    for (const each of group) grouped.add(each);
    groups.push([...group] as LinkedGroup);
  }
  return groups.sort((a, b) => b.length - a.length);
}

/** Programs of a group that lead to no other, the highest first. */
function endsOf(group: LinkedGroup, graph: PathwayGraph): Program[] {
  return group.filter((program) => graph.next(program).length === 0).sort((a, b) => b.level - a.level);
}

/**
 * Where the link between a group that stands apart and the main one most likely is to be written: in `next` of the main
 * group's highest program that leads nowhere, if the other group goes higher; else the other way round.
 */
export function missingLinks(main: LinkedGroup, graph: PathwayGraph): (apart: LinkedGroup) => Where {
  const ends = endsOf(main, graph);
  const topOf = (group: LinkedGroup) => group.reduce((top, { level }) => Math.max(top, level), 0);
  const top = topOf(main);
  return (apart) => {
    const above = topOf(apart);
    const from = ends.find(({ level }) => level < above) ?? endsOf(apart, graph).find(({ level }) => level < top);
    return from ? field(from, "next") : apart[0];
  };
}

/**
 * A program that a step of `next` leads to and that is not there, where a group stands apart because of it: the step is the
 * group's own; or no other group stands apart, and it is that of any program.
 */
export function lostLink(
  group: LinkedGroup,
  apart: readonly LinkedGroup[],
  { programs, ids }: Pathway,
): string | undefined {
  for (const program of apart.length === 1 ? programs : group) {
    const lost = lostNext(program, ids);
    if (lost !== undefined) return lost;
  }
  return undefined;
}
