/** Courses that are taught twice to the same people (E.1). */

import { append, type Course, type Pathway, type Program, wordsOf } from "../../../src/rules-api/index.js";

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

/** The programs that teach a course of one name, and those that may repeat it. */
interface Group {
  members: ReadonlySet<Program>;
  askers: readonly { again: Program; course: Course }[];
  /** Whether it must be found which of the members comes last before a program; else there is only one other. */
  isLarge: boolean;
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
  const groups = names.map((name): Group => {
    const [members, askers] = [new Set(teachers.get(name)), asked.get(name) ?? []];
    const others = ({ again }: { again: Program }) => members.size - (members.has(again) ? 1 : 0);
    return { members, askers, isLarge: askers.some((asker) => others(asker) > 1) };
  });
  for (let i = 0; i < groups.length; i += bits) {
    const together = groups.slice(i, i + bits);
    walk.follow(together);
    together.forEach(({ askers }, bit) => {
      for (const { again, course } of askers) {
        const first = walk.nearestBefore(again, bit);
        if (first) note(found, first, again, course);
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
  readonly #numbered: Pathway["graph"]["numbered"];
  #groups: readonly Group[] = [];
  /** By number, a bit for each group of which a member comes before; and for the bits of `#large` how many steps before, and where. */
  readonly #before: Int32Array;
  readonly #steps: Int32Array;
  readonly #nearest: Int32Array;
  #large = 0;

  constructor({ graph }: Pathway) {
    this.#numbered = graph.numbered;
    const { length } = graph.numbered.programs;
    this.#before = new Int32Array(length);
    this.#steps = new Int32Array(length * bits);
    this.#nearest = new Int32Array(length * bits);
  }

  /** At most {@link bits} groups. */
  follow(groups: readonly Group[]): void {
    const own = new Int32Array(this.#before.length);
    this.#groups = groups;
    this.#large = 0;
    groups.forEach(({ members, isLarge }, bit) => {
      if (isLarge) this.#large |= 1 << bit;
      for (const program of members) {
        const number = this.#numbered.numberOf(program);
        own[number] = (own[number] ?? 0) | (1 << bit);
      }
    });
    this.#before.fill(0);
    for (let number = 0; number < own.length; number++) {
      const there = own[number] ?? 0;
      const passed = (this.#before[number] ?? 0) | there;
      if (passed !== 0) for (const next of this.#numbered.next[number] ?? []) this.#pass(number, next, passed, there);
    }
  }

  #pass(number: number, next: number, passed: number, there: number): void {
    const known = this.#before[next] ?? 0;
    for (let left = passed & this.#large; left !== 0; left &= left - 1) {
      const bit = 31 - Math.clz32(left & -left);
      const isThere = (there & (1 << bit)) !== 0;
      const [from, to] = [number * bits + bit, next * bits + bit];
      const steps = isThere ? 1 : (this.#steps[from] ?? 0) + 1;
      if ((known & (1 << bit)) !== 0 && (this.#steps[to] ?? 0) <= steps) continue;
      this.#steps[to] = steps;
      this.#nearest[to] = isThere ? number : (this.#nearest[from] ?? 0);
    }
    this.#before[next] = known | passed;
  }

  /** The member of a group that comes last before a program. */
  nearestBefore(program: Program, bit: number): Program | undefined {
    const number = this.#numbered.numberOf(program);
    if (((this.#before[number] ?? 0) & (1 << bit)) === 0) return undefined;
    const nearest = this.#numbered.programs[this.#nearest[number * bits + bit] ?? 0];
    if ((this.#large & (1 << bit)) !== 0) return nearest === program ? undefined : nearest;
    for (const member of this.#groups[bit]?.members ?? []) if (member !== program) return member;
    return undefined;
  }
}
