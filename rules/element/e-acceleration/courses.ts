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
  const found = new Map<Program, Map<Program, Set<Course>>>();
  for (let i = 0; i < names.length; i += bits) {
    const group = names.slice(i, i + bits);
    const before = taughtBefore(
      group.map((name) => teachers.get(name) ?? []),
      pathway,
    );
    group.forEach((name, bit) => {
      const members = new Set(teachers.get(name));
      for (const { again, course } of asked.get(name) ?? []) {
        if (((before.get(again) ?? 0) & (1 << bit)) === 0) continue;
        const first = nearestBefore(again, members, pathway);
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

/** For each program a bit for every group of which a member comes before it. */
function taughtBefore(groups: readonly (readonly Program[])[], { programs, graph }: Pathway): Map<Program, number> {
  const own = new Map<Program, number>();
  groups.forEach((members, bit) => {
    for (const program of members) own.set(program, (own.get(program) ?? 0) | (1 << bit));
  });
  const before = new Map<Program, number>();
  for (const program of inOrder(programs, graph)) {
    const passed = (before.get(program) ?? 0) | (own.get(program) ?? 0);
    if (passed !== 0) for (const next of graph.next(program)) before.set(next, (before.get(next) ?? 0) | passed);
  }
  return before;
}

/** The member of a group that comes last before a program, of which it is known that one does. */
function nearestBefore(program: Program, members: ReadonlySet<Program>, { graph }: Pathway): Program | undefined {
  if (members.size === (members.has(program) ? 2 : 1))
    for (const member of members) if (member !== program) return member;
  const seen = new Set<Program>(graph.previous(program));
  // A Set is walked in insertion order, and what is added meanwhile is walked too.
  for (const earlier of seen) {
    if (earlier !== program && members.has(earlier)) return earlier;
    for (const before of graph.previous(earlier)) seen.add(before);
  }
  return undefined;
}
