/** Strategies by which programs let people advance faster, and the ways on which there is none (E.0, E.2). */

import { append, type EntryPoint, inOrder, type Pathway, type Program } from "../../../src/rules-api/index.js";

/** What a program states in `acceleration`. */
export function strategiesOf(program: Program): readonly string[] {
  return program.acceleration ?? [];
}

export function accelerates(program: Program): boolean {
  return strategiesOf(program).length > 0;
}

/** Ways for high school students to college credit. */
const early: readonly string[] = [
  "dual-credit",
  "dual-enrollment",
  "early-college",
  "early-college-credit",
  "advanced-placement",
];

export function offersEarlyCredit(program: Program): boolean {
  return strategiesOf(program).some((strategy) => early.includes(strategy));
}

/**
 * The programs from which people can go on to an exit point without any acceleration, each with the entry points that
 * lead into it. When one of them accelerates, so does every such way through it: of a way, only one program is told.
 */
export function unaccelerated(pathway: Pathway): Map<Program, EntryPoint[]> {
  const { entryPoints, programs, graph } = pathway;
  const place = new Map(inOrder(programs, graph).map((program, i) => [program, i]));
  const placeOf = (program: Program) => place.get(program) ?? 0;
  const last = (entry: EntryPoint) =>
    graph.into(entry).reduce((latest, program) => Math.max(latest, placeOf(program)), -1);
  const found = new Map<Program, EntryPoint[]>();
  // The latest first: a program that is told there may mend the ways of people who come from farther below.
  for (const entry of [...entryPoints].sort((a, b) => last(b) - last(a))) {
    const reached = pathway.journey(entry).programs;
    const isSlow = (program: Program) => reached.has(program) && !accelerates(program);
    const starts = new Set(graph.into(entry).filter(isSlow));
    // Where people come without passing any acceleration. A Set is walked in insertion order, and what is added meanwhile is walked too.
    const slow = new Set(starts);
    for (const program of slow) for (const next of graph.next(program)) if (isSlow(next)) slow.add(next);
    const open = new Set<Program>();
    for (const program of [...slow].sort((a, b) => placeOf(b) - placeOf(a))) {
      if (graph.exitsAfter(program).length === 0 && !graph.next(program).some((next) => open.has(next))) continue;
      if (starts.has(program)) append(found, program, entry);
      else if (!found.has(program)) open.add(program);
    }
  }
  return found;
}
