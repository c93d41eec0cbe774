/** Strategies by which programs let people advance faster, and the ways on which there is none (E.0, E.2). */

import { append, type EntryPoint, type Pathway, type Program } from "../../../src/rules-api/index.js";

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
  const { entryPoints, graph } = pathway;
  const { numbered } = graph;
  const accelerated = numbered.marks(accelerates);
  const startsOf = (entry: EntryPoint) => graph.into(entry).map((program) => numbered.numberOf(program));
  const last = new Map(entryPoints.map((entry) => [entry, Math.max(-1, ...startsOf(entry))]));
  const lastOf = (entry: EntryPoint) => last.get(entry) ?? -1;
  const found = new Map<Program, EntryPoint[]>();
  // The latest first: a program that is told there may mend the ways of people who come from farther below.
  for (const entry of [...entryPoints].sort((a, b) => lastOf(b) - lastOf(a))) {
    const starts = new Set(startsOf(entry));
    // By number, 1 for programs from which people go on without acceleration to an exit point, and that are not told.
    const open = new Uint8Array(numbered.programs.length);
    const slow = Int32Array.from(pathway.journey(entry).walkedWithout(accelerated));
    for (const number of slow.sort().reverse()) {
      const program = numbered.programs[number] as Program;
      const isOpen = numbered.exits[number]?.length !== 0 || numbered.next[number]?.some((next) => open[next] === 1);
      if (!isOpen) continue;
      if (starts.has(number)) append(found, program, entry);
      else if (!found.has(program)) open[number] = 1;
    }
  }
  return found;
}
