/** The edges of a pathway, resolved from ids once. Ids that name nothing are left out: integrity/references reports them. */

import type { EntryPoint, ExitPoint, Program } from "./definition.js";
import type { Ids } from "./ids.js";
import { append } from "./lists.js";

/** One entry of a program's `next` whose program is in the definition. */
export interface NextEdge {
  from: Program;
  to: Program;
  /** The entry itself, with its articulation and credit hours. */
  step: NonNullable<Program["next"]>[number];
}

const none: readonly never[] = [];

export class PathwayGraph {
  /** Every edge of `next`, in the order of the definition. */
  readonly edges: readonly NextEdge[];
  readonly ids: Ids;
  readonly #next = new Map<Program, Program[]>();
  readonly #previous = new Map<Program, Program[]>();
  readonly #concurrent = new Map<Program, Program[]>();
  readonly #exitsAfter = new Map<Program, ExitPoint[]>();
  readonly #entriesInto = new Map<Program, EntryPoint[]>();
  readonly #into = new Map<EntryPoint, Program[]>();
  readonly #entryPoints: ReadonlySet<object>;
  readonly #leadingTo = new Map<ExitPoint, ReadonlySet<Program>>();

  constructor(programs: readonly Program[], entries: readonly EntryPoint[], exits: readonly ExitPoint[], ids: Ids) {
    this.ids = ids;
    this.#entryPoints = new Set<object>(entries);
    const edges: NextEdge[] = [];
    for (const from of programs) {
      for (const step of from.next ?? []) {
        const to = ids.program(step.program);
        if (!to) continue;
        edges.push({ from, to, step });
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
      for (const id of exit.after) {
        const program = ids.program(id);
        if (program) append(this.#exitsAfter, program, exit);
      }
    }
    for (const entry of entries) {
      for (const id of entry.into) {
        const program = ids.program(id);
        if (!program) continue;
        append(this.#into, entry, program);
        append(this.#entriesInto, program, entry);
      }
    }
    this.edges = edges;
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
    return exit.after.flatMap((id) => this.ids.program(id) ?? []);
  }

  /** The entry points that someone who left at this exit returns at. */
  returns(exit: ExitPoint): readonly EntryPoint[] {
    return (exit.returnsAt ?? []).flatMap((id) => this.ids.entryPoint(id) ?? []);
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
