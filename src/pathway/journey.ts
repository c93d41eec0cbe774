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
  /** By number, 1 for the programs that can be taken. */
  readonly #taken: Uint8Array;
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
    const { numbered } = graph;
    this.#taken = new Uint8Array(numbered.programs.length);
    const queue: number[] = [];
    for (const program of graph.into(entry)) this.#come(numbered.numberOf(program), null, queue);
    // An array is walked to what was added meanwhile.
    for (const number of queue) this.#complete(number, queue);
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

  /** Comes to a program. Most ask for nothing, and can be taken at once. */
  #come(number: number, from: Program | ExitPoint | null, queue: number[]): void {
    if (this.#taken[number] !== 0) return;
    const program = this.#graph.numbered.programs[number] as Program;
    if (this.#isFor?.(program) === false) return;
    // A door that is shut waits for something; from wherever it is come to, it stays shut until that is held.
    if (!program.requires) this.#take(program, number, queue);
    else if (!this.#shut.has(program)) this.#enter(program, from, queue);
  }

  #take(program: Program, number: number, queue: number[]): void {
    this.#taken[number] = 1;
    this.programs.add(program);
    queue.push(number);
  }

  /** Passes a door, or waits there for the first thing that is lacking. */
  #enter(door: Program | EntryPoint, from: Program | ExitPoint | null, queue: number[]): void {
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
      for (const program of this.#graph.into(door)) this.#come(this.#graph.numbered.numberOf(program), from, queue);
    } else this.#take(door, this.#graph.numbered.numberOf(door), queue);
  }

  #complete(number: number, queue: number[]): void {
    const { programs, next, concurrent, exits } = this.#graph.numbered;
    const program = programs[number] as Program;
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
    for (const after of next[number] as readonly number[]) this.#come(after, program, queue);
    for (const beside of concurrent[number] as readonly number[]) {
      if (sharesAudience(this.entry, programs[beside] as Program)) this.#come(beside, program, queue);
    }
    for (const exit of exits[number] as readonly ExitPoint[]) {
      if (this.exits.has(exit)) continue;
      this.exits.add(exit);
      for (const entry of this.#graph.returns(exit)) {
        const { size } = this.#metAt;
        if (this.#metAt.add(entry).size > size) this.#enter(entry, exit, queue);
      }
    }
  }

  /**
   * The numbers of the programs on walks along `next` from the entry point on which none is `passed` (1 by number), nearest
   * first. Only programs that can be taken are walked.
   */
  walkedWithout(passed: Uint8Array): readonly number[] {
    const { next } = this.#graph.numbered;
    const walked: number[] = [];
    const seen = new Uint8Array(passed);
    const visit = (number: number) => {
      if (seen[number] !== 0 || this.#taken[number] === 0) return;
      seen[number] = 1;
      walked.push(number);
    };
    for (const program of this.#graph.into(this.entry)) visit(this.#graph.numbered.numberOf(program));
    // An array is walked to what was added meanwhile.
    for (const number of walked) for (const after of next[number] as readonly number[]) visit(after);
    return walked;
  }

  /** Programs on some walk along `next` from the entry point that can be taken before `exit` is left by, `exit`'s own included. */
  programsBefore(exit: ExitPoint): Program[] {
    return [...this.#graph.leadingTo(exit)].filter((program) => this.programs.has(program));
  }
}
