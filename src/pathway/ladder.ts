/** The programs as a ladder: levels that rise along `next`, and where they do not. */

import { cyclesOf } from "./cycles.js";
import type { ExitPoint, Program } from "./definition.js";
import type { NextEdge, PathwayGraph } from "./graph.js";
import { append } from "./lists.js";
import type { Pathway } from "./pathway.js";

/** The level of an exit point: as it says, else that of the highest program before it. */
export function levelOfExit(exit: ExitPoint, graph: PathwayGraph): number | undefined {
  if (exit.level !== undefined) return exit.level;
  const [first, ...others] = graph.after(exit);
  return first && others.reduce((level, program) => Math.max(level, program.level), first.level);
}

export interface NextCycle {
  /** In walking order. */
  programs: Program[];
  /** The step that leads back: where the level falls most, else the last. */
  back: NextEdge;
}

/** Where `next` leads in a circle. */
export function cyclesOfNext({ programs, graph }: Pathway): NextCycle[] {
  const edges = new Map<Program, NextEdge[]>();
  for (const edge of graph.edges) append(edges, edge.from, edge);
  return cyclesOf(programs, (program) => graph.next(program)).flatMap((cycle) => {
    const steps = cycle.flatMap(
      (from, i) => edges.get(from)?.find(({ to }) => to === cycle[(i + 1) % cycle.length]) ?? [],
    );
    const fall = ({ from, to }: NextEdge) => from.level - to.level;
    const [back] = steps.toReversed().sort((a, b) => fall(b) - fall(a));
    return back ? [{ programs: cycle, back }] : [];
  });
}

export interface WrongLevel {
  /** The program whose level can be changed so that its steps rise. */
  program: Program;
  /** The steps along which the level falls. */
  falls: NextEdge[];
}

/**
 * The programs whose level breaks the ladder, each with the steps of `edges` that fall because of it: of the two ends of
 * such a step the one that a change of level alone can mend, and where that holds for both, the one that is led to.
 */
export function wrongLevels(edges: readonly NextEdge[], graph: PathwayGraph): WrongLevel[] {
  const known = new Map<Program, boolean>();
  const canBeMended = (program: Program) => {
    let answer = known.get(program);
    if (answer === undefined) {
      const least = graph.previous(program).reduce((level, before) => Math.max(level, before.level), -Infinity);
      answer = graph.next(program).every(({ level }) => level >= least);
      known.set(program, answer);
    }
    return answer;
  };
  const wrong = new Map<Program, WrongLevel>();
  for (const edge of edges) {
    if (edge.from.level <= edge.to.level) continue;
    const program = !canBeMended(edge.to) && canBeMended(edge.from) ? edge.from : edge.to;
    const already = wrong.get(program);
    if (already) already.falls.push(edge);
    else wrong.set(program, { program, falls: [edge] });
  }
  return [...wrong.values()];
}
