/** `<<`: the entries of one mapping, or of several, taken over by another. */

import type { Anchors } from "./anchors.js";
import type { MapNode, SourceNode } from "./node.js";

/**
 * Takes over the entries that the mapping does not have: its own keys win, then what is merged first. `refuse` is called
 * for what is neither a mapping nor a list of mappings.
 */
export function merge(map: MapNode, source: SourceNode, anchors: Anchors, refuse: (source: SourceNode) => void): void {
  const sources = source.kind === "list" ? source.items : [source];
  for (const from of sources) {
    if (from.kind !== "map") {
      refuse(from);
      continue;
    }
    anchors.charge(from.entries.size, [from.start, from.end]);
    for (const [key, node] of from.entries) {
      if (map.entries.has(key)) continue;
      map.entries.set(key, node);
      map.value[key] = node.value;
    }
  }
}
