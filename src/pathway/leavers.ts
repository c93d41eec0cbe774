/** What people hold who leave by an exit point. */

import type { AskedItem, RequiredItem } from "./asked.js";
import type { EntryPoint, ExitPoint } from "./definition.js";
import { heldOnLeaving } from "./earned.js";
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
  /** By journey and item the lowest level at which a program awards what satisfies it. */
  levels: Int8Array;
  /** By the number of a credential that is named, the items that name it, a bit for each. */
  naming: ReadonlyMap<number, Uint32Array>;
  /** By level, for each journey the items that are not held there, a bit for each. */
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
  readonly #isToldElsewhere: (item: RequiredItem) => boolean;
  readonly #journeys: readonly Journey[];
  /** The lowest level at which somebody on a journey holds each credential for certain. */
  readonly #earned: (journey: Journey) => Int8Array;
  /** What those on a journey hold one of, each group by the numbers of its credentials. */
  readonly #groups: (journey: Journey) => readonly (readonly number[])[];
  /** By entry point. */
  readonly #asked: (entry: EntryPoint) => Asked;
  /** Those who leave by an exit point, as numbers of their journeys. */
  readonly #leaving: (exit: ExitPoint) => readonly number[];
  /** The numbers of the credentials with which people are said to leave. */
  readonly #told: (exit: ExitPoint) => readonly number[];

  /** Where `isToldElsewhere`, it does not matter that people lack an item who come to it nowhere on their journey. */
  constructor(pathway: Pathway, isToldElsewhere: (item: RequiredItem) => boolean = () => false) {
    this.#pathway = pathway;
    this.#isToldElsewhere = isToldElsewhere;
    this.#journeys = pathway.entryPoints.map((entry) => pathway.journey(entry));
    this.#earned = remembered((journey) => this.#earnedOn(journey));
    this.#groups = remembered(({ onEntry }) => onEntry.groups);
    this.#asked = remembered((entry) => this.#askedAt(entry));
    this.#told = remembered((exit) =>
      [...heldOnLeaving(exit, pathway)].map((id) => pathway.graph.credentials.numberOf(id)),
    );
    this.#leaving = remembered((exit) => [...this.#journeys.keys()].filter((i) => this.#journeys[i]?.exits.has(exit)));
  }

  /**
   * What of the `requires` of `entry` people may not hold on leaving by the exit; undefined where all hold everything, or
   * nobody comes there.
   */
  lacking(exit: ExitPoint, entry: EntryPoint): Lacking | undefined {
    const { graph } = this.#pathway;
    if (graph.askedAt(entry).length === 0) return undefined;
    const asked = this.#asked(entry);
    const { items } = asked;
    const lacked = lackedAbove(graph.levelBefore(exit) ?? 0, asked);
    const open = this.#openAt(exit, asked);
    const named = new Uint32Array(open.length);
    const missing: RequiredItem[] = [];
    const from: EntryPoint[] = [];
    for (const journey of this.#leaving(exit)) {
      let lacks = false;
      // A hundred ways in, ways out and ways back, with 200 things asked for at each: 1.2 s by the item, 0.1 by the bit.
      for (let word = 0; word < open.length; word++) {
        const here = (lacked[journey * open.length + word] as number) & (open[word] as number);
        if (here === 0) continue;
        lacks = true;
        let fresh = here & ~(named[word] as number);
        named[word] = (named[word] as number) | fresh;
        for (; fresh !== 0; fresh &= fresh - 1)
          missing.push(items[word * 32 + 31 - Math.clz32(fresh & -fresh)]?.item as RequiredItem);
      }
      if (lacks) from.push((this.#journeys[journey] as Journey).entry);
    }
    return from.length === 0 ? undefined : { missing, from };
  }

  #askedAt(entry: EntryPoint): Asked {
    const all = this.#pathway.graph.askedAt(entry).filter(({ numbers }) => numbers.length > 0);
    const items = [...new Map(all.map((each) => [each.item, each])).values()];
    const isElsewhere = items.map(({ item }) => this.#isToldElsewhere(item));
    const naming = namingBy(items);
    const levels = new Int8Array(this.#journeys.length * items.length);
    for (const [j, journey] of this.#journeys.entries()) {
      const earned = this.#earned(journey);
      const byGroup = namingAll(this.#groups(journey), naming, items.length);
      // A million for a hundred ways in: a loop takes a third of what a call for each does.
      for (let i = 0; i < items.length; i++) {
        const item = items[i] as AskedItem;
        let lowest = never;
        for (let k = 0; k < item.numbers.length; k++)
          lowest = Math.min(lowest, earned[item.numbers[k] as number] ?? never);
        const isHeld = ((byGroup[i >>> 5] as number) & (1 << (i & 31))) !== 0;
        const counts = !isHeld && (!isElsewhere[i] || journey.holdings.holdsOneOf(item));
        levels[j * items.length + i] = counts ? lowest : onEntry;
      }
    }
    return { items, naming, levels, lacked: new Map() };
  }

  /** The items that are not satisfied by what people are said to leave with, a bit for each. */
  #openAt(exit: ExitPoint, { items, naming }: Asked): Uint32Array {
    const open = new Uint32Array(Math.ceil(items.length / 32)).fill(0xffffffff);
    for (const number of this.#told(exit)) {
      const named = naming.get(number);
      for (let word = 0; word < open.length && named; word++)
        open[word] = (open[word] as number) & ~(named[word] as number);
    }
    return open;
  }

  #earnedOn(journey: Journey): Int8Array {
    const { graph } = this.#pathway;
    const earned = new Int8Array(graph.credentials.count).fill(never);
    for (const program of journey.programs) {
      for (const number of graph.awardNumbersOf(program))
        if (program.level < (earned[number] ?? never)) earned[number] = program.level;
    }
    for (const number of journey.onEntry.credentials) earned[number] = onEntry;
    return earned;
  }
}

/** Of those that are named alone: where 115,000 are awarded and a hundred ways in ask for two, a place for each took 92 MB. */
function namingBy(items: readonly AskedItem[]): Map<number, Uint32Array> {
  const naming = new Map<number, Uint32Array>();
  for (const [i, { numbers }] of items.entries())
    for (const number of numbers) {
      const bits = naming.get(number) ?? new Uint32Array(Math.ceil(items.length / 32));
      naming.set(number, bits);
      bits[i >>> 5] = (bits[i >>> 5] ?? 0) | (1 << (i & 31));
    }
  return naming;
}

/**
 * The items that name all credentials of one of the groups, so that any of it is enough. A hundred ways in that ask for a
 * hundred groups each: 2 s by the group and item, 0.1 by the bit.
 */
function namingAll(groups: readonly (readonly number[])[], naming: ReadonlyMap<number, Uint32Array>, items: number) {
  const found = new Uint32Array(Math.ceil(items / 32));
  const rest = new Uint32Array(found.length);
  for (const group of groups) {
    let some = 1;
    for (let i = 0; i < group.length && some !== 0; i++) {
      const bits = naming.get(group[i] as number);
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

/** By journey, the items that are not held at a level, in as many words for each. */
function lackedAbove(level: number, { items, levels, lacked }: Asked): Uint32Array {
  const known = lacked.get(level);
  if (known) return known;
  const words = Math.ceil(items.length / 32);
  const bits = new Uint32Array((words * levels.length) / Math.max(items.length, 1));
  for (let at = 0, journey = 0; at < levels.length; journey += words)
    for (let i = 0; i < items.length; i++, at++)
      if ((levels[at] as number) > level) {
        const word = journey + (i >>> 5);
        bits[word] = (bits[word] as number) | (1 << (i & 31));
      }
  lacked.set(level, bits);
  return bits;
}
