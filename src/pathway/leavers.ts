/** What people hold who leave by an exit point. */

import type { EntryPoint, ExitPoint, Program } from "./definition.js";
import { heldOnLeaving } from "./earned.js";
import type { AskedItem, RequiredItem } from "./holdings.js";
import type { Journey } from "./journey.js";
import type { Pathway } from "./pathway.js";
import { remembered } from "./remembered.js";

/** Held from the start. */
const onEntry = -1;
/** Above every level: never held. */
const never = 127;

/** What an entry point asks for, and what of it people hold who came in elsewhere. */
interface Asked {
  /** Each once. */
  items: readonly AskedItem[];
  held: Map<Journey, Held>;
}

/** What those on a journey hold of what an entry point asks for. */
interface Held {
  /** For each item the lowest level at which a program awards what satisfies it. */
  levels: Int8Array;
  /** By level, the items that are not held there, a bit for each. */
  lacked: Map<number, Uint32Array>;
}

/** What of an entry point's `requires` people may not hold who left at an exit point. */
export interface Lacking {
  missing: RequiredItem[];
  /** Where those came in who lack any of it. */
  from: EntryPoint[];
}

/**
 * People on their way out: they hold what was asked for on entry, what the exit says and can be so, and what programs award
 * that they could take up to its level. What programs of a higher level would award they do not hold yet.
 */
export class Leavers {
  readonly #pathway: Pathway;
  /** What programs award and entry points ask for, numbered: a hundred journeys over all of them are kept. */
  readonly #numbers = new Map<string, number>();
  readonly #awards = new Map<Program, readonly number[]>();
  readonly #earned = new Map<Journey, Int8Array>();
  readonly #asked = new Map<EntryPoint, Asked>();

  /** The ids of the credentials with which people leave. */
  readonly #told = remembered((exit: ExitPoint) => heldOnLeaving(exit, this.#pathway));

  constructor(pathway: Pathway) {
    const { graph } = pathway;
    this.#pathway = pathway;
    for (const program of pathway.programs)
      this.#awards.set(
        program,
        graph.awardsOf(program).map((credential) => this.#number(credential)),
      );
    for (const entry of pathway.entryPoints)
      for (const { alternatives } of graph.askedAt(entry)) for (const id of alternatives) this.#number(id);
  }

  /** What those on a journey hold one of, each group by the numbers of its credentials. */
  readonly #groupsOf = remembered(({ onEntry }: Journey) =>
    onEntry.groups.map((group) => Int32Array.from(group, (id) => this.#number(id))),
  );

  #number(credential: string): number {
    const number = this.#numbers.get(credential) ?? this.#numbers.size;
    this.#numbers.set(credential, number);
    return number;
  }

  /**
   * What of the `requires` of `entry` people on some of these journeys may not hold on leaving by the exit; undefined where
   * all hold everything. All of them are the pathway's. `counts` says of an item whether it matters that those on a journey
   * lack it; it must say the same for all exits.
   */
  lacking(
    journeys: readonly Journey[],
    exit: ExitPoint,
    entry: EntryPoint,
    counts: (item: RequiredItem, journey: Journey) => boolean,
  ): Lacking | undefined {
    const { graph } = this.#pathway;
    if (graph.askedAt(entry).length === 0) return undefined;
    const level = graph.levelBefore(exit) ?? 0;
    const asked = this.#askedAt(entry, counts);
    const { items } = asked;
    const told = this.#told(exit);
    const open = bitsOf(items.length, (i) => told.size === 0 || !items[i]?.alternatives.some((id) => told.has(id)));
    const named = new Uint32Array(open.length);
    const missing: RequiredItem[] = [];
    const from: EntryPoint[] = [];
    for (const journey of journeys) {
      const lacked = lackedAbove(level, asked.held.get(journey) as Held);
      let lacks = false;
      // A hundred ways in, ways out and ways back, with 200 things asked for at each: 1.2 s by the item, 0.1 by the bit.
      for (let word = 0; word < open.length; word++) {
        const here = (lacked[word] ?? 0) & (open[word] ?? 0);
        if (here === 0) continue;
        lacks = true;
        let fresh = here & ~(named[word] ?? 0);
        named[word] = (named[word] ?? 0) | fresh;
        for (; fresh !== 0; fresh &= fresh - 1)
          missing.push(items[word * 32 + 31 - Math.clz32(fresh & -fresh)]?.item as RequiredItem);
      }
      if (lacks) from.push(journey.entry);
    }
    return from.length === 0 ? undefined : { missing, from };
  }

  #askedAt(entry: EntryPoint, counts: (item: RequiredItem, journey: Journey) => boolean): Asked {
    let asked = this.#asked.get(entry);
    if (!asked) {
      const all = this.#pathway.graph.askedAt(entry).filter(({ alternatives }) => alternatives.length > 0);
      const items = [...new Map(all.map((each) => [each.item, each])).values()];
      const numbers = items.map(({ alternatives }) => Int32Array.from(alternatives, (id) => this.#number(id)));
      const naming = this.#naming(numbers);
      const held = new Map<Journey, Held>();
      for (const first of this.#pathway.entryPoints) {
        const journey = this.#pathway.journey(first);
        const earned = this.#earnedOn(journey);
        const levels = new Int8Array(items.length);
        const byGroup = namingAll(this.#groupsOf(journey), naming, items.length);
        // A million for a hundred ways in: a loop takes a third of what a call for each does.
        for (let i = 0; i < items.length; i++) {
          const ids = numbers[i] as Int32Array;
          let lowest = never;
          for (let j = 0; j < ids.length; j++) lowest = Math.min(lowest, earned[ids[j] ?? 0] ?? never);
          const isHeld = lowest === onEntry || ((byGroup[i >>> 5] ?? 0) & (1 << (i & 31))) !== 0;
          levels[i] = !isHeld && counts((items[i] as AskedItem).item, journey) ? lowest : onEntry;
        }
        held.set(journey, { levels, lacked: new Map() });
      }
      asked = { items, held };
      this.#asked.set(entry, asked);
    }
    return asked;
  }

  /** By credential, the items that name it, a bit for each. */
  #naming(items: readonly Int32Array[]): (Uint32Array | undefined)[] {
    const naming: (Uint32Array | undefined)[] = Array(this.#numbers.size).fill(undefined);
    for (const [i, ids] of items.entries())
      for (const id of ids) {
        naming[id] ??= new Uint32Array(Math.ceil(items.length / 32));
        const bits = naming[id];
        bits[i >>> 5] = (bits[i >>> 5] ?? 0) | (1 << (i & 31));
      }
    return naming;
  }

  /** The lowest level at which somebody on a journey holds each credential for certain. */
  #earnedOn(journey: Journey): Int8Array {
    let earned = this.#earned.get(journey);
    if (!earned) {
      earned = new Int8Array(this.#numbers.size).fill(never);
      for (const program of journey.programs) {
        for (const number of this.#awards.get(program) ?? [])
          if (program.level < (earned[number] ?? never)) earned[number] = program.level;
      }
      for (const credential of journey.onEntry.credentials) earned[this.#number(credential)] = onEntry;
      this.#earned.set(journey, earned);
    }
    return earned;
  }
}

/**
 * The items that name all credentials of one of the groups, so that any of it is enough. A hundred ways in that ask for a
 * hundred groups each: 2 s by the group and item, 0.1 by the bit.
 */
function namingAll(groups: readonly Int32Array[], naming: readonly (Uint32Array | undefined)[], items: number) {
  const found = new Uint32Array(Math.ceil(items / 32));
  const rest = new Uint32Array(found.length);
  for (const group of groups) {
    let some = 1;
    for (let i = 0; i < group.length && some !== 0; i++) {
      const bits = naming[group[i] ?? 0];
      some = 0;
      for (let word = 0; word < found.length && bits; word++) {
        const both = i === 0 ? (bits[word] ?? 0) : (rest[word] ?? 0) & (bits[word] ?? 0);
        rest[word] = both;
        some |= both;
      }
    }
    for (let word = 0; word < found.length && some !== 0; word++) found[word] = (found[word] ?? 0) | (rest[word] ?? 0);
  }
  return found;
}

/** The items that are not held at a level. */
function lackedAbove(level: number, { levels, lacked }: Held): Uint32Array {
  const known = lacked.get(level);
  if (known) return known;
  const bits = bitsOf(levels.length, (i) => (levels[i] ?? never) > level);
  lacked.set(level, bits);
  return bits;
}

/** A bit for each number below `count`, 32 in a word, from the lowest. */
function bitsOf(count: number, isSet: (i: number) => boolean): Uint32Array {
  const bits = new Uint32Array(Math.ceil(count / 32));
  for (let i = 0; i < count; i++) if (isSet(i)) bits[i >>> 5] = (bits[i >>> 5] ?? 0) | (1 << (i & 31));
  return bits;
}
