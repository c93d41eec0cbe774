/** The exit points as a ladder: which come before which, what they pay, and where people come back (FT3). */

import {
  type ExitPoint, inOrder, medianHourly, type Occupation, type Pathway, type Program,
} from "../../../src/rules-api/index.js";

/** Of the exits right before a program, more than these tell nothing new. */
const mostBefore = 20;

/** An exit point, and one that people come to later on their way. */
export interface ExitPair {
  earlier: ExitPoint;
  later: ExitPoint;
}

/** Exits that follow one another along `next` with no other between them, each pair once. */
export function successiveExits({ programs, exitPoints, graph }: Pathway): ExitPair[] {
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
    for (const program of after) for (const exit of graph.exitsAfter(program)) earlier.delete(exit);
    return [...earlier].map((exit) => ({ earlier: exit, later }));
  });
}

/** How high people have come who leave there: to the highest of its programs. */
function heightOf(exit: ExitPoint, { graph }: Pathway): number {
  return graph.after(exit).reduce((height, { level }) => Math.max(height, level), 0);
}

/** Where people's way ends. */
export interface Ends {
  /** The exits of the greatest height, after which none comes. */
  last: ReadonlySet<ExitPoint>;
  /** Exits of side ways: others are higher, but no way leads there, neither along `next` nor by coming back. */
  aside: ReadonlySet<ExitPoint>;
}

export function endsOf(pathway: Pathway): Ends {
  const { programs, exitPoints, graph } = pathway;
  const heights = new Map(exitPoints.map((exit) => [exit, heightOf(exit, pathway)]));
  const beyond = new Map<Program, number>();
  const highestFrom = (program: Program) => graph.exitsAfter(program).reduce((height, exit) => Math.max(height, heights.get(exit) ?? 0), beyond.get(program) ?? -1);
  for (const program of inOrder(programs, graph).reverse()) {
    beyond.set(program, graph.next(program).reduce((height, next) => Math.max(height, highestFrom(next)), -1));
  }
  const top = [...heights.values()].reduce((most, height) => Math.max(most, height), 0);
  const [last, aside] = [new Set<ExitPoint>(), new Set<ExitPoint>()];
  for (const [exit, height] of heights) {
    const back = graph.returns(exit).flatMap((entry) => graph.into(entry));
    const goesOn = graph.after(exit).some((program) => (beyond.get(program) ?? -1) > height) || back.some((program) => highestFrom(program) > height);
    if (!goesOn) (height === top ? last : aside).add(exit);
  }
  return { last, aside };
}

/** A program before the exit that prepares for more: in the pathway, or beyond it. */
export function leadingOn(exit: ExitPoint, { graph }: Pathway): Program | undefined {
  return graph.after(exit).find(({ onward, next }) => (onward?.length ?? 0) > 0 || (next?.length ?? 0) > 0);
}

/** Of two exits whose levels do not rise, the one to change: that whose level is not that of its programs; else the later one. */
export function outOfStep({ earlier, later }: ExitPair, { graph }: Pathway): ExitPoint {
  const differs = (exit: ExitPoint) => exit.level !== undefined && !graph.after(exit).some(({ level }) => level === exit.level);
  return differs(earlier) && !differs(later) ? earlier : later;
}

/** The occupation of an exit that pays least; undefined when no wage is known. */
export function leastPaid(exit: ExitPoint, { ids }: Pathway): Occupation | undefined {
  const occupations = (exit.occupations ?? []).flatMap((id) => ids.occupation(id) ?? []);
  return occupations
    .filter((occupation) => medianHourly(occupation) !== undefined)
    .sort((a, b) => (medianHourly(a) ?? 0) - (medianHourly(b) ?? 0))[0];
}
