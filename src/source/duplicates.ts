/** Keys that stand twice in a mapping, of which the first counts. */

import { Unusual } from "./cursor.js";
import type { KeyPlace, MapNode, SourceNode } from "./node.js";
import { type ProblemList, problem } from "./problems.js";

/** A key that was there before. Places are copies. */
export interface Duplicate {
  first: KeyPlace;
  second: KeyPlace;
}

/**
 * A key that stands in a mapping already, which is where its value is written. Throws {@link Unusual} when that value stands
 * there by an alias: then it is not known where its key is.
 */
export function duplicateOf(map: MapNode, second: KeyPlace): Duplicate {
  const { parent, key: first } = map.entries.get(second.text) as SourceNode;
  if (parent !== map || first?.text !== second.text) throw new Unusual();
  return { first: { ...first }, second: { ...second } };
}

/** Adds what is said of a duplicate. `findFirst` may search: it is not called for each of very many. */
export function addDuplicate(
  problems: ProblemList,
  second: KeyPlace,
  findFirst: () => { start: number; end: number },
): void {
  const duplicate = problem("duplicate-key", second.start, second.end, { key: second.text });
  if (!problems.isFull) {
    const { start, end } = findFirst();
    duplicate.related = [{ message: "It stands here first.", start, end }];
  }
  problems.add(duplicate);
}
