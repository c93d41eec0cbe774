/** Courses that are taught twice to the same people (E.1). */

import { append, type Course, inOrder, type Pathway, type Program, wordsOf } from "../../../src/rules-api/index.js";

/** A program that teaches what people already had in one that leads to it. */
export interface Repetition {
  first: Program;
  again: Program;
  /** The courses, as `again` lists them. */
  courses: Course[];
}

const plain = (text: string) => wordsOf(text).join("");

/** A name under which a course is known, and those under which the same course may have been taught before. */
interface Names {
  taught: string[];
  repeats: string[];
}

/** Two courses are the same by their codes; by their titles where one of them has no code. */
function namesOf({ code, title }: Course): Names {
  const byTitle = `title ${plain(title)}`;
  const uncoded = `uncoded ${plain(title)}`;
  if (code === undefined) return { taught: [byTitle, uncoded], repeats: [byTitle] };
  const byCode = `code ${plain(code)}`;
  return { taught: [byTitle, byCode], repeats: [byCode, uncoded] };
}

/** Names that can be followed through the programs at once: one bit each. */
const bits = 31;

/** Courses that are taught in two programs of one walk. Linear but for one pass over the programs for each 31 names that stand twice. */
export function repeatedCourses(pathway: Pathway): Repetition[] {
  const teachers = new Map<string, Program[]>();
  const asked = new Map<string, { again: Program; course: Course }[]>();
  for (const program of pathway.programs) {
    for (const course of program.courses ?? []) {
      const { taught, repeats } = namesOf(course);
      for (const name of taught) append(teachers, name, program);
      for (const name of repeats) append(asked, name, { again: program, course });
    }
  }
  const isShared = (name: string) =>
    new Set([...(teachers.get(name) ?? []), ...(asked.get(name) ?? []).map(({ again }) => again)]).size > 1;
  const names = [...asked.keys()].filter((name) => teachers.has(name) && isShared(name));
  if (names.length === 0) return [];
  const found = new Map<Program, Map<Program, Set<Course>>>();
  const walk = new Walk(pathway);
  for (let i = 0; i < names.length; i += bits) {
    const group = names.slice(i, i + bits);
    walk.follow(group.map((name) => teachers.get(name) ?? []));
    group.forEach((name, bit) => {
      for (const { again, course } of asked.get(name) ?? []) {
        const first = walk.nearestBefore(again, bit);
        if (first && first !== again) note(found, first, again, course);
      }
    });
  }
  return [...found].flatMap(([again, byFirst]) =>
    [...byFirst].map(([first, courses]) => ({ first, again, courses: [...courses] })),
  );
}

function note(found: Map<Program, Map<Program, Set<Course>>>, first: Program, again: Program, course: Course): void {
  const byFirst = found.get(again) ?? new Map<Program, Set<Course>>();
  found.set(again, byFirst);
  byFirst.set(first, (byFirst.get(first) ?? new Set()).add(course));
}

/**
 * Follows groups of programs along `next`. To go back from each program that repeats something took 0.4 s where 2,000 programs
 * in two rows teach a thousand courses four times; to go forth with 31 groups at once takes 0.05.
 */
class Walk {
  readonly #order: readonly Program[];
  readonly #places: ReadonlyMap<Program, number>;
  /** By place, the places of the next programs. */
  readonly #next: readonly (readonly number[])[];
  /** By place, a bit for each group of which a member comes before; and for each bit how many steps before, and where. */
  readonly #before: Int32Array;
  readonly #steps: Int32Array;
  readonly #nearest: Int32Array;

  constructor({ programs, graph }: Pathway) {
    this.#order = inOrder(programs, graph);
    const places = new Map(this.#order.map((program, place) => [program, place]));
    this.#places = places;
    this.#next = this.#order.map((program) => graph.next(program).map((next) => places.get(next) ?? 0));
    this.#before = new Int32Array(this.#order.length);
    this.#steps = new Int32Array(this.#order.length * bits);
    this.#nearest = new Int32Array(this.#order.length * bits);
  }

  /** At most {@link bits} groups. */
  follow(groups: readonly (readonly Program[])[]): void {
    const own = new Int32Array(this.#order.length);
    groups.forEach((members, bit) => {
      for (const program of members) {
        const place = this.#places.get(program) ?? 0;
        own[place] = (own[place] ?? 0) | (1 << bit);
      }
    });
    this.#before.fill(0);
    for (let place = 0; place < own.length; place++) {
      const there = own[place] ?? 0;
      const passed = (this.#before[place] ?? 0) | there;
      if (passed !== 0) for (const next of this.#next[place] ?? []) this.#pass(place, next, passed, there);
    }
  }

  #pass(place: number, next: number, passed: number, there: number): void {
    const known = this.#before[next] ?? 0;
    for (let left = passed; left !== 0; left &= left - 1) {
      const bit = 31 - Math.clz32(left & -left);
      const isThere = (there & (1 << bit)) !== 0;
      const [from, to] = [place * bits + bit, next * bits + bit];
      const steps = isThere ? 1 : (this.#steps[from] ?? 0) + 1;
      if ((known & (1 << bit)) !== 0 && (this.#steps[to] ?? 0) <= steps) continue;
      this.#steps[to] = steps;
      this.#nearest[to] = isThere ? place : (this.#nearest[from] ?? 0);
    }
    this.#before[next] = known | passed;
  }

  /** The member of a group that comes last before a program. */
  nearestBefore(program: Program, bit: number): Program | undefined {
    const place = this.#places.get(program) ?? 0;
    if (((this.#before[place] ?? 0) & (1 << bit)) === 0) return undefined;
    return this.#order[this.#nearest[place * bits + bit] ?? 0];
  }
}
