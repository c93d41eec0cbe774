/** The exit points as a ladder: which come before which, what they pay, and where people come back (FT3). */

import {
  cyclesOfNext,
  type ExitPoint,
  inOrder,
  levelOfExit,
  medianHourly,
  type Occupation,
  type Pathway,
  type Program,
} from "../../../src/rules-api/index.js";

/** Of the exits right before a program, more than these tell nothing new. */
const mostBefore = 20;

/** An exit point, and one that people come to later on their way. */
export interface ExitPair {
  earlier: ExitPoint;
  later: ExitPoint;
}

/** Exits that follow one another along `next` with no other between them, each pair once. */
export function successiveExits(pathway: Pathway): ExitPair[] {
  const { programs, exitPoints, graph } = pathway;
  // What goes in a circle comes neither before nor after.
  const circles = new Map(cyclesOfNext(pathway).flatMap((circle) => circle.programs.map((each) => [each, circle])));
  const circlesAt = new Map(
    exitPoints.map((exit) => [exit, new Set(graph.after(exit).flatMap((program) => circles.get(program) ?? []))]),
  );
  const inOneCircle = (one: ExitPoint, other: ExitPoint) => {
    const own = circlesAt.get(one);
    return [...(circlesAt.get(other) ?? [])].some((circle) => own?.has(circle));
  };
  const before = new Map<Program, Set<ExitPoint>>();
  for (const program of inOrder(programs, graph)) {
    const own = graph.exitsAfter(program);
    const passedOn = own.length > 0 ? own : [...(before.get(program) ?? [])];
    for (const next of graph.next(program)) {
      const known = before.get(next) ?? new Set();
      for (const exit of passedOn) if (known.size < mostBefore) known.add(exit);
      before.set(next, known);
    }
  }
  return exitPoints.flatMap((later) => {
    const after = graph.after(later);
    const earlier = new Set(after.flatMap((program) => [...(before.get(program) ?? [])]));
    // What also stands after one of the same programs comes neither before nor after.
    for (const program of after) {
      if (earlier.size === 0) break;
      for (const exit of graph.exitsAfter(program)) earlier.delete(exit);
    }
    return [...earlier].filter((exit) => !inOneCircle(exit, later)).map((exit) => ({ earlier: exit, later }));
  });
}

/** Where people's way ends. */
export interface Ends {
  /** The highest of the exits after which no other comes. */
  last: ReadonlySet<ExitPoint>;
  /** The others of them: side ways that stop below. */
  aside: ReadonlySet<ExitPoint>;
}

/**
 * The exits after which no other comes, neither along `next` nor by coming back. One that stands after no program is left
 * to integrity/references and integrity/graph.
 */
export function endsOf(pathway: Pathway): Ends {
  const { programs, exitPoints, entryPoints, graph } = pathway;
  // Two of them tell whether another one than a given exit comes.
  const beyond = new Map<Program, ExitPoint[]>();
  const from = (program: Program) => [...graph.exitsAfter(program).slice(0, 2), ...(beyond.get(program) ?? [])];
  const twoFrom = (those: readonly Program[]): ExitPoint[] => {
    const found = new Set<ExitPoint>();
    for (const program of those) {
      for (const exit of from(program)) if (found.size < 2) found.add(exit);
      if (found.size === 2) break;
    }
    return [...found];
  };
  for (const program of inOrder(programs, graph).reverse()) beyond.set(program, twoFrom(graph.next(program)));
  const beyondEntry = new Map(entryPoints.map((entry) => [entry, twoFrom(graph.into(entry))]));
  const ends = exitPoints.filter((exit) => {
    const after = graph.after(exit);
    const back = [...graph.onward(exit)];
    const later = [
      ...after.flatMap((program) => beyond.get(program) ?? []),
      ...back.flatMap((entry) => beyondEntry.get(entry) ?? []),
    ];
    return after.length > 0 && later.every((other) => other === exit);
  });
  const levelOf = (exit: ExitPoint) => levelOfExit(exit, graph) ?? 0;
  const top = ends.reduce((level, exit) => Math.max(level, levelOf(exit)), 0);
  return {
    last: new Set(ends.filter((exit) => levelOf(exit) === top)),
    aside: new Set(ends.filter((exit) => levelOf(exit) < top)),
  };
}

/** A program before the exit that prepares for more: in the pathway, or beyond it. */
export function leadingOn(exit: ExitPoint, { graph }: Pathway): Program | undefined {
  return graph.after(exit).find(({ onward, next }) => (onward?.length ?? 0) > 0 || (next?.length ?? 0) > 0);
}

/** Of two exits whose levels do not rise, the one to change: that whose level is not that of its programs; else the later one. */
export function outOfStep({ earlier, later }: ExitPair, { graph }: Pathway): ExitPoint {
  const differs = (exit: ExitPoint) =>
    exit.level !== undefined && !graph.after(exit).some(({ level }) => level === exit.level);
  return differs(earlier) && !differs(later) ? earlier : later;
}

/** The occupation of an exit that pays least; undefined when no wage is known. */
export function leastPaid(exit: ExitPoint, { ids }: Pathway): Occupation | undefined {
  let least: Occupation | undefined;
  for (const id of exit.occupations ?? []) {
    const occupation = ids.occupation(id);
    const wage = occupation && medianHourly(occupation);
    if (wage !== undefined && wage < ((least && medianHourly(least)) ?? Number.POSITIVE_INFINITY)) least = occupation;
  }
  return least;
}
