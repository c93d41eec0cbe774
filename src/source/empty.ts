/** Mappings and lists that are about to be filled, tied to their values. */

import { type KeyPlace, type ListNode, type MapNode, tie } from "./node.js";

/** Where a node is written, as it says itself. */
export interface Written {
  parent: MapNode | ListNode | null;
  key: KeyPlace | null;
  index: number;
}

export function emptyList({ parent, key, index }: Written, start: number, flow: boolean): ListNode {
  const list: ListNode = { kind: "list", start, end: start, parent, key, index, value: [], items: [], flow };
  tie(list.value, list);
  return list;
}

export function emptyMap({ parent, key, index }: Written, start: number, flow: boolean): MapNode {
  const value = Object.create(null);
  const map: MapNode = { kind: "map", start, end: start, parent, key, index, value, entries: new Map(), flow };
  tie(map.value, map);
  return map;
}
