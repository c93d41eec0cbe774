/** Keys that stand twice in a mapping, of which the first counts. */

import { Unusual } from "./cursor.js";
import type { KeyPlace, MapNode, SourceNode } from "./node.js";
import { type ProblemList, problem } from "./problems.js";

/** A key that was there before. Places are copies. */
export interface Duplicate {
  first: KeyPlace;
  second: KeyPlace;
  /** True when another entry of a list seems to begin with the second one, for which a hyphen is missing. */
  beginsEntry: boolean;
}

/**
 * Tells apart what keys may be that stand twice. Where an entry of a list begins without its hyphen, so do nearly all of its
 * keys: they are told with its first.
 */
export class Repetitions {
  /** The keys with which entries begin, by the mappings that they are in. */
  readonly #beginnings = new Map<MapNode, string>();

  /** Whether the key begins an entry; undefined when it belongs to an entry that was told of. */
  see(map: MapNode, key: string): boolean | undefined {
    if (map.flow || map.parent?.kind !== "list") return false;
    const beginning = this.#beginnings.get(map);
    if (beginning !== undefined) return beginning === key || undefined;
    const [first] = map.entries.keys();
    if (key !== "id" && key !== first) return false;
    this.#beginnings.set(map, key);
    return true;
  }
}

/** Collects what stands twice in a document. */
export class Duplicates {
  readonly items: Duplicate[] = [];
  readonly #repetitions = new Repetitions();

  /**
   * A key that stands in a mapping already, which is where its value is written. Throws {@link Unusual} when that value stands
   * there by an alias: then it is not known where its key is.
   */
  add(map: MapNode, second: KeyPlace): void {
    const { parent, key: first } = map.entries.get(second.text) as SourceNode;
    if (parent !== map || first?.text !== second.text) throw new Unusual();
    const beginsEntry = this.#repetitions.see(map, second.text);
    if (beginsEntry !== undefined) this.items.push({ first: { ...first }, second: { ...second }, beginsEntry });
  }
}

/** Adds what is said of a duplicate. `findFirst` may search: it is not called for each of very many. */
export function addDuplicate(
  problems: ProblemList,
  second: KeyPlace,
  beginsEntry: boolean,
  findFirst: () => { start: number; end: number },
): void {
  const code = beginsEntry ? "missing-hyphen" : "duplicate-key";
  const duplicate = problem(code, second.start, second.end, { key: second.text });
  if (!problems.isFull) {
    const { start, end } = findFirst();
    duplicate.related = [{ message: "It stands here first.", start, end }];
  }
  problems.add(duplicate);
}
