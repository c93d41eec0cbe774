/** What people hold who leave by an exit point. */

import type { EntryPoint, ExitPoint, Program } from "./definition.js";
import type { AskedItem, RequiredItem } from "./holdings.js";
import type { Journey } from "./journey.js";
import type { Pathway } from "./pathway.js";

/** Held from the start. */
const onEntry = -1;
/** Above every level: never held. */
const never = 127;

/** What an entry point asks for, and on which level people who came in elsewhere hold it. */
interface Asked {
  /** Each once. */
  items: readonly AskedItem[];
  /** By journey, for each item the lowest level at which a program awards what satisfies it. */
  levels: Map<Journey, Int8Array>;
  /** For each item the highest of these levels. */
  highest: Int8Array;
}

/** What of an entry point's `requires` people may not hold who left at an exit point. */
export interface Lacking {
  missing: RequiredItem[];
  /** Where those came in who lack any of it. */
  from: EntryPoint[];
}

/**
 * People on their way out: they hold what was asked for on entry, what the exit says, and what programs award that they
 * could take up to its level. What programs of a higher level would award they do not hold yet.
 */
export class Leavers {
  readonly #pathway: Pathway;
  /** The credentials that programs award, numbered: a hundred journeys over all of them are kept. */
  readonly #numbers = new Map<string, number>();
  readonly #awards = new Map<Program, readonly number[]>();
  readonly #earned = new Map<Journey, Int8Array>();
  readonly #asked = new Map<EntryPoint, Asked>();

  constructor(pathway: Pathway) {
    this.#pathway = pathway;
    for (const program of pathway.programs)
      this.#awards.set(
        program,
        pathway.graph.awardsOf(program).map((credential) => this.#number(credential)),
      );
  }

  #number(credential: string): number {
    const number = this.#numbers.get(credential) ?? this.#numbers.size;
    this.#numbers.set(credential, number);
    return number;
  }

  /**
   * What of the `requires` of `entry` people on some of these journeys may not hold on leaving by the exit; undefined where
   * all hold everything. `counts` says of an item whether it matters that those on a journey lack it; it must say the same
   * for all exits.
   */
  lacking(
    journeys: readonly Journey[],
    exit: ExitPoint,
    entry: EntryPoint,
    counts: (item: RequiredItem, journey: Journey) => boolean,
  ): Lacking | undefined {
    const { ids, graph } = this.#pathway;
    const level = graph.levelBefore(exit) ?? 0;
    const { items, levels, highest } = this.#askedAt(entry, counts);
    const told = new Set((exit.with ?? []).map((id) => ids.credentialId(id)));
    const open = [...items.keys()].filter(
      (i) => (highest[i] ?? 0) > level && !(told.size > 0 && items[i]?.alternatives.some((id) => told.has(id))),
    );
    if (open.length === 0) return undefined;
    const missing: RequiredItem[] = [];
    const isNamed = new Uint8Array(items.length);
    const from: EntryPoint[] = [];
    for (const journey of journeys) {
      const heldAt = levels.get(journey);
      let lacks = false;
      // A million lists for a hundred ways in and out: no callbacks here.
      for (const i of open) {
        if ((heldAt?.[i] ?? never) <= level) continue;
        lacks = true;
        if (missing.length === open.length) break;
        if (isNamed[i] === 1) continue;
        isNamed[i] = 1;
        missing.push(items[i]?.item as RequiredItem);
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
      const numbers = items.map(({ alternatives }) => alternatives.flatMap((id) => this.#numbers.get(id) ?? []));
      const levels = new Map<Journey, Int8Array>();
      const highest = new Int8Array(items.length).fill(onEntry);
      for (const first of this.#pathway.entryPoints) {
        const journey = this.#pathway.journey(first);
        const earned = this.#earnedOn(journey);
        const heldAt = Int8Array.from(items, ({ item, alternatives }, i) => {
          if (journey.onEntry.holdsOneOf(alternatives)) return onEntry;
          let lowest = never;
          for (const number of numbers[i] ?? []) lowest = Math.min(lowest, earned[number] ?? never);
          return counts(item, journey) ? lowest : onEntry;
        });
        levels.set(journey, heldAt);
        heldAt.forEach((level, i) => {
          if (level > (highest[i] ?? onEntry)) highest[i] = level;
        });
      }
      asked = { items, levels, highest };
      this.#asked.set(entry, asked);
    }
    return asked;
  }

  /** The lowest level at which somebody on a journey earns each credential. */
  #earnedOn(journey: Journey): Int8Array {
    let earned = this.#earned.get(journey);
    if (!earned) {
      earned = new Int8Array(this.#numbers.size).fill(never);
      for (const program of journey.programs) {
        for (const number of this.#awards.get(program) ?? [])
          if (program.level < (earned[number] ?? never)) earned[number] = program.level;
      }
      this.#earned.set(journey, earned);
    }
    return earned;
  }
}
