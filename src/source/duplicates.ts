/** Keys that stand twice in a mapping, of which the first counts. */

import type { KeyPlace } from "./node.js";
import { type ProblemList, problem } from "./problems.js";

/** A key that was there before. */
export interface Duplicate {
  first: KeyPlace;
  second: KeyPlace;
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
