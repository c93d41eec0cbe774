/** The programs as a ladder: levels that rise along `next`, and where they do not. */

import { cyclesOf } from "./cycles.js";
import type { ExitPoint, Program } from "./definition.js";
import type { NextEdge, PathwayGraph } from "./graph.js";
import { append } from "./lists.js";
import type { Pathway } from "./pathway.js";
import { rememberedOfLast } from "./remembered.js";

/** The level of an exit point: as it says, else that of the highest program before it. */
export function levelOfExit(exit: ExitPoint, graph: PathwayGraph): number | undefined {
  if (exit.level !== undefined) return exit.level;
  return graph.levelBefore(exit);
}

export interface NextCycle {
  /** In walking order. */
  programs: Program[];
  /** The step that leads back: where the level falls most, else the last. */
  back: NextEdge;
}

/** Where `next` leads in a circle. */
export function cyclesOfNext({ graph }: Pathway): readonly NextCycle[] {
  return cyclesIn(graph);
}

const cyclesIn = rememberedOfLast((graph: PathwayGraph): readonly NextCycle[] => {
  const { programs } = graph;
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
});

export interface WrongLevel {
  /** The program whose level can be changed so that its steps rise. */
  program: Program;
  /** The steps along which the level falls. */
  falls: NextEdge[];
}

/**
 * The programs whose level breaks the ladder, each with the steps of `edges` that fall because of it: of the two ends of
 * such a step the one at which some other level would do for all steps there, best so that they rise; else the one led to.
 */
export function wrongLevels(edges: readonly NextEdge[], graph: PathwayGraph): WrongLevel[] {
  const rooms = new Map<Program, number>();
  /** 2 where a level lies between those before and those after; 1 where one is equal to them; 0 where none would do. */
  const roomAt = (program: Program) => {
    let room = rooms.get(program);
    if (room === undefined) {
      const before = graph.previous(program).reduce((level, other) => Math.max(level, other.level), -1);
      const after = graph
        .next(program)
        .reduce((level, other) => Math.min(level, other.level), Number.POSITIVE_INFINITY);
      room = after - before >= 2 ? 2 : after >= before ? 1 : 0;
      rooms.set(program, room);
    }
    return room;
  };
  const falls = new Map<Program, NextEdge[]>();
  for (const edge of edges) {
    if (edge.from.level <= edge.to.level) continue;
    append(falls, roomAt(edge.from) > roomAt(edge.to) ? edge.from : edge.to, edge);
  }
  return Array.from(falls, ([program, those]) => ({ program, falls: those }));
}
