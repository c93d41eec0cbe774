/** Nodes that are about to be filled: mappings and lists, tied to their values, and scalars without a place. */

import { emptyArray } from "../findings/empty-array.js";
import { type KeyPlace, type ListNode, type MapNode, type ScalarNode, tie } from "./node.js";

/** Where a node is written, as it says itself. */
interface Written {
  parent: MapNode | ListNode | null;
  key: KeyPlace | null;
  index: number;
}

/** The same, with how deep that is. */
export interface Position extends Written {
  depth: number;
}

/** Where the entries of a collection stand. It goes on from entry to entry: one for each was a fortieth of all that is allocated. */
export function within(parent: MapNode | ListNode, { depth }: Position): Position {
  return { parent, key: null, index: -1, depth: depth + 1 };
}

export function emptyList({ parent, key, index }: Written, start: number, flow: boolean): ListNode {
  const list: ListNode = {
    kind: "list",
    start,
    end: start,
    parent,
    key,
    index,
    value: emptyArray(),
    items: emptyArray(),
    flow,
  };
  tie(list.value, list);
  return list;
}

export function emptyMap({ parent, key, index }: Written, start: number, flow: boolean): MapNode {
  const value = Object.create(null);
  const map: MapNode = { kind: "map", start, end: start, parent, key, index, value, entries: new Map(), flow };
  tie(map.value, map);
  return map;
}

/** A scalar as it is written; where it stands is for its reader to say. */
export function looseScalar(
  value: ScalarNode["value"],
  style: ScalarNode["style"],
  start: number,
  end: number,
): ScalarNode {
  return { kind: "scalar", parent: null, key: null, index: -1, value, style, start, end };
}
