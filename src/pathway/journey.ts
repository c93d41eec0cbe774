/**
 * How far a person gets from one entry point: a fixed point over what the person holds, not a walk over edges. A program
 * can be taken when it is led to (by the entry point, by `next`, beside a program that runs concurrently, or by returning
 * from an exit) and what it requires is held; what it awards is held from then on.
 */

import type { AskedItem, RequiredItem } from "./asked.js";
import { sharesAudience } from "./audience.js";
import type { EntryPoint, ExitPoint, Program } from "./definition.js";
import type { PathwayGraph } from "./graph.js";
import { Holdings } from "./holdings.js";
import { append } from "./lists.js";

/** A door that was come to and could not be passed. */
export interface Blocked {
  /** The program that cannot be taken, or the entry point that cannot be returned at. */
  door: Program | EntryPoint;
  /** Where the person stood: a program taken, an exit left by, or null at the entry point itself. */
  from: Program | ExitPoint | null;
  /** What is asked for there and not held. */
  missing: RequiredItem;
}

/**
 * What a door asks for is tried in steps of so many items, a prime above the length of any list, and not one after another:
 * a door that asks for 300 things that are earned in that order is come to some ten times in place of 300.
 */
const spread = 7919;

/** One way from the entry point to an exit point, along `next`. */
export interface Walk {
  entry: EntryPoint;
  programs: Program[];
  exit: ExitPoint;
}

export class Journey {
  readonly entry: EntryPoint;
  /** Programs that can be taken, in the order in which they come within reach. */
  readonly programs = new Set<Program>();
  /** Exit points that can be left by. */
  readonly exits = new Set<ExitPoint>();
  /** What is held by whoever has only just come in. */
  readonly onEntry: Holdings;
  /** What is held in the end by whoever goes as far as possible. */
  readonly holdings: Holdings;
  readonly #graph: PathwayGraph;
  readonly #isFor: ((program: Program) => boolean) | undefined;
  /** By the number of a credential, the doors that wait for it. */
  readonly #waiting = new Map<number, Set<Program | EntryPoint>>();
  /** From where each door was come to first that has not opened yet. */
  readonly #shut = new Map<Program | EntryPoint, Program | ExitPoint | null>();
  /** Of what a door asks for, taken by `spread`, how many items were held when it was last come to: none gets lost. */
  readonly #passed = new Map<Program | EntryPoint, number>();
  #blocked: readonly Blocked[] | undefined;
  /** Entry points that were come to, and were passed or wait in `#shut`. */
  readonly #metAt = new Set<EntryPoint>();

  /** Programs for which `isFor` says no are not taken. */
  constructor(entry: EntryPoint, graph: PathwayGraph, isFor?: (program: Program) => boolean) {
    this.entry = entry;
    this.#isFor = isFor;
    this.#graph = graph;
    this.onEntry = new Holdings(graph.credentials, graph.askedAt(entry));
    this.holdings = this.onEntry.copy();
    this.#metAt.add(entry);
    const queue: Program[] = [];
    for (const program of graph.into(entry)) this.#come(program, null, queue);
    for (let i = 0; i < queue.length; i++) this.#complete(queue[i] as Program, queue);
    this.#waiting.clear();
    this.#passed.clear();
  }

  /** Doors that stayed shut, in the order in which they were come to. */
  get blocked(): readonly Blocked[] {
    this.#blocked ??= [...this.#shut].flatMap(([door, from]) => {
      const missing = this.#graph.askedAt(door).find((item) => !this.holdings.holdsOneOf(item));
      return missing ? { door, from, missing: missing.item } : [];
    });
    return this.#blocked;
  }

  /**
   * Comes to a program. Most ask for nothing, and can be taken at once: a definition with a hundred ways into 10,700
   * programs took 2.6 s when they were passed as other doors are, and takes 2.3 s.
   */
  #come(program: Program, from: Program | ExitPoint | null, queue: Program[]): void {
    if (this.#isFor?.(program) === false) return;
    if (program.requires) {
      // A door that is shut waits for something; from wherever it is come to, it stays shut until that is held.
      if (!this.programs.has(program) && !this.#shut.has(program)) this.#enter(program, from, queue);
      return;
    }
    const { size } = this.programs;
    if (this.programs.add(program).size > size) queue.push(program);
  }

  /** Passes a door, or waits there for the first thing that is lacking. */
  #enter(door: Program | EntryPoint, from: Program | ExitPoint | null, queue: Program[]): void {
    const asked = this.#graph.askedAt(door);
    let passed = this.#passed.get(door) ?? 0;
    let lacking: AskedItem | undefined;
    for (; passed < asked.length; passed++) {
      const item = asked[(passed * spread) % asked.length] as AskedItem;
      if (this.holdings.holdsOneOf(item)) continue;
      lacking = item;
      break;
    }
    if (lacking) {
      this.#passed.set(door, passed);
      if (!this.#shut.has(door)) this.#shut.set(door, from);
      for (const credential of lacking.numbers) {
        const waiting = this.#waiting.get(credential);
        if (waiting) waiting.add(door);
        else this.#waiting.set(credential, new Set([door]));
      }
      return;
    }
    this.#shut.delete(door);
    if (this.#graph.isEntryPoint(door)) {
      for (const program of this.#graph.into(door)) this.#come(program, from, queue);
    } else {
      this.programs.add(door);
      queue.push(door);
    }
  }

  #complete(program: Program, queue: Program[]): void {
    for (const credential of this.#graph.awardNumbersOf(program)) {
      if (!this.holdings.gain(credential)) continue;
      const waiting = this.#waiting.get(credential);
      if (!waiting) continue;
      this.#waiting.delete(credential);
      for (const door of waiting) {
        // Asked again from where it stood: another item of the same list may still be missing.
        const from = this.#shut.get(door);
        if (from !== undefined) this.#enter(door, from, queue);
      }
    }
    for (const next of this.#graph.next(program)) this.#come(next, program, queue);
    for (const beside of this.#graph.concurrent(program)) {
      if (sharesAudience(this.entry, beside)) this.#come(beside, program, queue);
    }
    for (const exit of this.#graph.exitsAfter(program)) {
      if (this.exits.has(exit)) continue;
      this.exits.add(exit);
      for (const entry of this.#graph.returns(exit)) {
        const { size } = this.#metAt;
        if (this.#metAt.add(entry).size > size) this.#enter(entry, exit, queue);
      }
    }
  }

  /**
   * A walk along `next` from the entry point to an exit point (to `exit`, when given) on which no program passes the
   * test; undefined when every such walk has one. Only programs that can be taken are walked.
   */
  walkWithout(passes: (program: Program) => boolean, exit?: ExitPoint): Walk | undefined {
    const cameFrom = new Map<Program, Program | null>();
    const queue: Program[] = [];
    const visit = (program: Program, from: Program | null) => {
      if (cameFrom.has(program) || !this.programs.has(program) || passes(program)) return;
      cameFrom.set(program, from);
      queue.push(program);
    };
    for (const program of this.#graph.into(this.entry)) visit(program, null);
    for (let i = 0; i < queue.length; i++) {
      const program = queue[i] as Program;
      const left = this.#graph.exitsAfter(program).find((candidate) => exit === undefined || candidate === exit);
      if (left) {
        const programs: Program[] = [];
        for (let step: Program | null | undefined = program; step; step = cameFrom.get(step)) programs.unshift(step);
        return { entry: this.entry, programs, exit: left };
      }
      for (const next of this.#graph.next(program)) visit(next, program);
    }
    return undefined;
  }

  /**
   * The exit points that are come to on a walk along `next` on which no program passes the test, each with the last programs
   * of such walks. Only programs that can be taken are walked.
   */
  exitsWithout(passes: (program: Program) => boolean): ReadonlyMap<ExitPoint, readonly Program[]> {
    const found = new Map<ExitPoint, Program[]>();
    const walked = new Set<Program>();
    const visit = (program: Program) => {
      if (this.programs.has(program) && !passes(program)) walked.add(program);
    };
    for (const program of this.#graph.into(this.entry)) visit(program);
    // A Set is walked in insertion order, and what is added meanwhile is walked too.
    for (const program of walked) {
      for (const exit of this.#graph.exitsAfter(program)) append(found, exit, program);
      for (const next of this.#graph.next(program)) visit(next);
    }
    return found;
  }

  /** Programs on some walk along `next` from the entry point that can be taken before `exit` is left by, `exit`'s own included. */
  programsBefore(exit: ExitPoint): Program[] {
    return [...this.#graph.leadingTo(exit)].filter((program) => this.programs.has(program));
  }
}
