/** Programs in the order in which people come to them. */

import type { Program } from "./definition.js";

/** The programs that `next` of a program names, and those that name it. */
export interface Steps {
  next(program: Program): readonly Program[];
  previous(program: Program): readonly Program[];
}

/**
 * The programs, each after those that lead to it by `next`. What goes round in circles, and what comes after it, stands
 * at the end, as the definition has it.
 */
export function inOrder(programs: readonly Program[], graph: Steps): Program[] {
  const awaited = new Map<Program, number>();
  for (const program of programs) awaited.set(program, graph.previous(program).length);
  const ordered = programs.filter((program) => awaited.get(program) === 0);
  // An array is walked to what was added meanwhile.
  for (const program of ordered) {
    for (const next of graph.next(program)) {
      const left = (awaited.get(next) ?? 0) - 1;
      awaited.set(next, left);
      if (left === 0) ordered.push(next);
    }
  }
  const done = new Set(ordered);
  return [...ordered, ...programs.filter((program) => !done.has(program))];
}
