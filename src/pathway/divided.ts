/** Lists of which one entry is several. */

import { nodeOf, tie } from "../source/node.js";

/** A list with several entries in the place of some, by their positions. Each is written where that one is. */
export function divided(list: readonly unknown[], parts: ReadonlyMap<number, readonly string[]>): unknown[] {
  const copy = list.flatMap((entry, at): readonly unknown[] => parts.get(at) ?? [entry]);
  const node = nodeOf(list);
  if (node?.kind === "list") {
    const items = node.items.flatMap((item, at) => parts.get(at)?.map(() => item) ?? [item]);
    tie(copy, { ...node, value: copy, items });
  }
  return copy;
}
