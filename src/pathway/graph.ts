/** The edges of a pathway, resolved from ids once. Ids that name nothing are left out: integrity/references reports them. */

import { type AskedItem, CredentialNumbers } from "./asked.js";
import type { EntryPoint, ExitPoint, Program } from "./definition.js";
import type { Ids } from "./ids.js";
import { append } from "./lists.js";
import { NumberedPrograms } from "./numbered.js";

/** One entry of a program's `next` whose program is in the definition. */
export interface NextEdge {
  from: Program;
  to: Program;
  /** The entry itself, with its articulation and credit hours. */
  step: NonNullable<Program["next"]>[number];
}

const none: readonly never[] = [];

/** What people who left at an exit point have done, and what comes after that. */
interface WayOut {
  after: readonly Program[];
  left: ReadonlySet<Program>;
  next: ReadonlySet<Program>;
  levels: ReadonlySet<number>;
  lowest: number;
  onward?: ReadonlySet<EntryPoint>;
}

/** Whether a program is a next one, stands above one that people left, or is another beside it. */
function leadsOn({ left, next, levels, lowest }: WayOut, program: Program): boolean {
  return program.level > lowest || next.has(program) || (levels.has(program.level) && !left.has(program));
}

export class PathwayGraph {
  readonly programs: readonly Program[];
  /** Every edge of `next`, in the order of the definition. */
  readonly edges: readonly NextEdge[];
  readonly ids: Ids;
  /** Numbers of what is asked for and awarded. */
  readonly credentials: CredentialNumbers;
  readonly #next = new Map<Program, Program[]>();
  readonly #previous = new Map<Program, Program[]>();
  readonly #concurrent = new Map<Program, Program[]>();
  readonly #exitsAfter = new Map<Program, ExitPoint[]>();
  readonly #entriesInto = new Map<Program, EntryPoint[]>();
  readonly #into = new Map<EntryPoint, Program[]>();
  readonly #entryPoints: ReadonlySet<object>;
  readonly #waysOut = new Map<ExitPoint, WayOut>();
  readonly #returns = new Map<ExitPoint, readonly EntryPoint[]>();
  readonly #asked = new Map<Program | EntryPoint, readonly AskedItem[]>();
  readonly #awards = new Map<Program, readonly string[]>();
  readonly #awardNumbers = new Map<Program, readonly number[]>();
  readonly #leadingTo = new Map<ExitPoint, ReadonlySet<Program>>();
  #numbered: NumberedPrograms | undefined;

  constructor(programs: readonly Program[], entries: readonly EntryPoint[], exits: readonly ExitPoint[], ids: Ids) {
    this.ids = ids;
    this.programs = programs;
    this.credentials = new CredentialNumbers(ids);
    this.#entryPoints = new Set<object>(entries);
    const edges: NextEdge[] = [];
    for (const from of programs) {
      const known = new Set<Program>();
      for (const step of from.next ?? []) {
        const to = ids.program(step.program);
        if (!to) continue;
        edges.push({ from, to, step });
        // Named again and again, one program would be come to as often, from each of a hundred ways in.
        if (known.has(to)) continue;
        known.add(to);
        append(this.#next, from, to);
        append(this.#previous, to, from);
      }
      for (const id of from.instruction?.concurrentWith ?? []) {
        const beside = ids.program(id);
        if (!beside || beside === from) continue;
        append(this.#concurrent, from, beside);
        append(this.#concurrent, beside, from);
      }
    }
    for (const exit of exits) {
      for (const program of new Set(ids.programs(exit.after))) append(this.#exitsAfter, program, exit);
    }
    for (const entry of entries) {
      for (const program of new Set(ids.programs(entry.into))) {
        append(this.#into, entry, program);
        append(this.#entriesInto, program, entry);
      }
    }
    this.edges = edges;
  }

  /** The same by numbers. */
  get numbered(): NumberedPrograms {
    this.#numbered ??= new NumberedPrograms(this.programs, this);
    return this.#numbered;
  }

  isEntryPoint(thing: object): thing is EntryPoint {
    return this.#entryPoints.has(thing);
  }

  /** The programs that an entry point leads into. */
  into(entry: EntryPoint): readonly Program[] {
    return this.#into.get(entry) ?? none;
  }

  /** The entry points that lead into a program. */
  entriesInto(program: Program): readonly EntryPoint[] {
    return this.#entriesInto.get(program) ?? none;
  }

  /** The programs that `next` of a program names. */
  next(program: Program): readonly Program[] {
    return this.#next.get(program) ?? none;
  }

  /** The programs whose `next` names this one. */
  previous(program: Program): readonly Program[] {
    return this.#previous.get(program) ?? none;
  }

  /** The programs taken at the same time, whichever of the two says so. */
  concurrent(program: Program): readonly Program[] {
    return this.#concurrent.get(program) ?? none;
  }

  exitsAfter(program: Program): readonly ExitPoint[] {
    return this.#exitsAfter.get(program) ?? none;
  }

  /** The programs after which an exit point stands. */
  after(exit: ExitPoint): readonly Program[] {
    return this.#wayOut(exit).after;
  }

  #wayOut(exit: ExitPoint): WayOut {
    let way = this.#waysOut.get(exit);
    if (!way) {
      const left = new Set(this.ids.programs(exit.after));
      const after = [...left];
      const next = new Set<Program>();
      for (const program of left) for (const other of this.next(program)) next.add(other);
      const levels = new Set(after.map(({ level }) => level));
      way = { after, left, next, levels, lowest: Math.min(...levels) };
      this.#waysOut.set(exit, way);
    }
    return way;
  }

  /** The level of the highest program right before an exit point; undefined when it stands after none. */
  levelBefore(exit: ExitPoint): number | undefined {
    const { levels } = this.#wayOut(exit);
    return levels.size === 0 ? undefined : Math.max(...levels);
  }

  /** The programs that `next` of one before the exit point names. */
  nextAfter(exit: ExitPoint): ReadonlySet<Program> {
    return this.#wayOut(exit).next;
  }

  /** The entry points that lead on who left at the exit point and comes back there, each once. */
  onward(exit: ExitPoint): ReadonlySet<EntryPoint> {
    const way = this.#wayOut(exit);
    way.onward ??= new Set(
      [...new Set(this.returns(exit))].filter((entry) => this.into(entry).some((program) => leadsOn(way, program))),
    );
    return way.onward;
  }

  /** What is required where people come to an entry point or a program. */
  askedAt(door: Program | EntryPoint): readonly AskedItem[] {
    if (!door.requires) return none;
    let asked = this.#asked.get(door);
    if (!asked) {
      asked = door.requires.map((item) => this.credentials.asked(item));
      this.#asked.set(door, asked);
    }
    return asked;
  }

  /** The ids of the credentials that a program awards. */
  awardsOf(program: Program): readonly string[] {
    if (!program.awards) return none;
    let awards = this.#awards.get(program);
    if (!awards) {
      awards = program.awards.map((id) => this.ids.credentialId(id));
      this.#awards.set(program, awards);
    }
    return awards;
  }

  /** The same by their numbers. */
  awardNumbersOf(program: Program): readonly number[] {
    if (!program.awards) return none;
    let numbers = this.#awardNumbers.get(program);
    if (!numbers) {
      numbers = this.awardsOf(program).map((id) => this.credentials.numberOf(id));
      this.#awardNumbers.set(program, numbers);
    }
    return numbers;
  }

  /** The entry points that someone who left at this exit returns at. */
  returns(exit: ExitPoint): readonly EntryPoint[] {
    let found = this.#returns.get(exit);
    if (!found) {
      found = this.ids.entryPoints(exit.returnsAt);
      this.#returns.set(exit, found);
    }
    return found;
  }

  /** The programs from which an exit point is come to along `next`, nearest first, those right before it included. */
  leadingTo(exit: ExitPoint): ReadonlySet<Program> {
    let found = this.#leadingTo.get(exit);
    if (!found) {
      found = this.#closure(this.after(exit), this.#previous);
      this.#leadingTo.set(exit, found);
    }
    return found;
  }

  /** The programs that come after some of these along `next`, each with the lowest level of those that it comes after. */
  lowestBefore(programs: readonly Program[]): ReadonlyMap<Program, number> {
    const found = new Map<Program, number>();
    // From the lowest upwards, so that each is walked from once.
    for (const start of [...new Set(programs)].sort((a, b) => a.level - b.level)) {
      const walked = [start];
      for (const program of walked) {
        for (const next of this.next(program)) {
          if (found.has(next)) continue;
          found.set(next, start.level);
          walked.push(next);
        }
      }
    }
    return found;
  }

  /** The programs that come after one along `next`, nearest first; itself only when it lies on a cycle. */
  leadingFrom(program: Program): ReadonlySet<Program> {
    return this.#closure(this.next(program), this.#next);
  }

  /** The programs from which one of these is come to along `next`, by one step or more. */
  leadingToAny(programs: readonly Program[]): ReadonlySet<Program> {
    return this.#closure(
      programs.flatMap((program) => this.previous(program)),
      this.#previous,
    );
  }

  #closure(start: readonly Program[], edges: ReadonlyMap<Program, readonly Program[]>): ReadonlySet<Program> {
    const found = new Set<Program>(start);
    // A Set is walked in insertion order, and what is added meanwhile is walked too.
    for (const program of found) for (const other of edges.get(program) ?? none) found.add(other);
    return found;
  }
}
