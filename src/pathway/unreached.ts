/** Programs that nobody comes to. */

import type { RequiredItem } from "./asked.js";
import type { Program } from "./definition.js";
import type { Journey } from "./journey.js";
import { append } from "./lists.js";
import type { Pathway } from "./pathway.js";

/** What keeps people out of a program that they are led to. */
export interface Closed {
  /** What nobody of them holds; where there is no such thing, what some of them lack. */
  missing: readonly RequiredItem[];
  /** Whether somebody holds each of it, and nobody all. */
  isHeldInPart: boolean;
}

export interface UnreachedProgram {
  program: Program;
  /** What keeps people out where they are led to it; undefined when nothing leads there. */
  readonly blocked: Closed | undefined;
  /** Programs that are out of reach for that reason alone: they come after it. */
  behind: Program[];
}

/** The programs that no entry point reaches, without those that only come after such a one. Empty when there are no entry points. */
export function unreachedPrograms(pathway: Pathway): UnreachedProgram[] {
  const { entryPoints, programs, graph, reachable } = pathway;
  if (entryPoints.length === 0) return [];
  const unreached = new Set(programs.filter((program) => !reachable.has(program)));
  if (unreached.size === 0) return [];
  const doors = new Map<object, Journey[]>();
  for (const entry of entryPoints) {
    const journey = pathway.journey(entry);
    for (const { door } of journey.blocked) append(doors, door, journey);
  }

  const told = new Set<Program>();
  const found: UnreachedProgram[] = [];
  const tell = (program: Program) => {
    const group = new Set([program]);
    // A Set is walked in insertion order, and what is added meanwhile is walked too.
    for (const each of group) {
      for (const next of graph.next(each)) if (unreached.has(next) && !told.has(next)) group.add(next);
    }
    for (const each of group) told.add(each);
    const led = doors.get(program);
    found.push({
      program,
      // Most who ask for the programs do not ask for this.
      get blocked() {
        return led && closedBy(program, led, pathway);
      },
      behind: [...group].slice(1),
    });
  };
  for (const program of unreached) {
    const isLedTo = graph.previous(program).some((before) => unreached.has(before));
    if (!told.has(program) && (doors.has(program) || !isLedTo)) tell(program);
  }
  // What is left goes round in circles.
  for (const program of unreached) if (!told.has(program)) tell(program);
  return found;
}

/**
 * What is asked for, times the entry points that lead there. Beyond that, what the first of them lack is told: in a MiB, a
 * hundred may lead to 1,400 programs that each ask for 500 things.
 */
const mostAsked = 2000;

function closedBy(program: Program, led: readonly Journey[], { graph }: Pathway): Closed {
  const asked = graph.askedAt(program);
  if (asked.length * led.length > mostAsked) {
    const first = led[0]?.blocked.find(({ door }) => door === program);
    return { missing: first ? [first.missing] : [], isHeldInPart: false };
  }
  const heldByNobody = asked.filter((item) => !led.some(({ holdings }) => holdings.holdsOneOf(item)));
  const isHeldInPart = heldByNobody.length === 0;
  const missing = isHeldInPart
    ? asked.filter((item) => !led.every(({ holdings }) => holdings.holdsOneOf(item)))
    : heldByNobody;
  return { missing: missing.map(({ item }) => item), isHeldInPart };
}

/** For each program that no entry point reaches the one that has to be led to before it can be reached. */
export function keysToUnreached(pathway: Pathway): ReadonlyMap<Program, Program> {
  return new Map(
    unreachedPrograms(pathway).flatMap(({ program, behind }) =>
      [program, ...behind].map((each) => [each, program] as const),
    ),
  );
}
