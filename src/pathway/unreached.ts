/** Programs that nobody comes to. */

import type { Program } from "./definition.js";
import type { Blocked } from "./journey.js";
import type { Pathway } from "./pathway.js";

export interface UnreachedProgram {
  program: Program;
  /** What keeps people out where they are led to it; undefined when nothing leads there. */
  blocked: Blocked | undefined;
  /** Programs that are out of reach for that reason alone: they come after it. */
  behind: Program[];
}

/** The programs that no entry point reaches, without those that only come after such a one. Empty when there are no entry points. */
export function unreachedPrograms(pathway: Pathway): UnreachedProgram[] {
  const { entryPoints, programs, graph, reachable } = pathway;
  if (entryPoints.length === 0) return [];
  const unreached = new Set(programs.filter((program) => !reachable.has(program)));
  if (unreached.size === 0) return [];
  const doors = new Map(
    entryPoints.flatMap((entry) =>
      pathway.journey(entry).blocked.map((blocked) => [blocked.door as object, blocked] as const),
    ),
  );

  const told = new Set<Program>();
  const found: UnreachedProgram[] = [];
  const tell = (program: Program) => {
    const group = new Set([program]);
    // A Set is walked in insertion order, and what is added meanwhile is walked too.
    for (const each of group) {
      for (const next of graph.next(each)) if (unreached.has(next) && !told.has(next)) group.add(next);
    }
    for (const each of group) told.add(each);
    found.push({ program, blocked: doors.get(program), behind: [...group].slice(1) });
  };
  for (const program of unreached) {
    const isLedTo = graph.previous(program).some((before) => unreached.has(before));
    if (!told.has(program) && (doors.has(program) || !isLedTo)) tell(program);
  }
  // What is left goes round in circles.
  for (const program of unreached) if (!told.has(program)) tell(program);
  return found;
}

/** For each program that no entry point reaches the one that has to be led to before it can be reached. */
export function keysToUnreached(pathway: Pathway): ReadonlyMap<Program, Program> {
  return new Map(
    unreachedPrograms(pathway).flatMap(({ program, behind }) =>
      [program, ...behind].map((each) => [each, program] as const),
    ),
  );
}
