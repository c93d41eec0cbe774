/**
 * The tree of a YAML (or JSON) document as every other layer sees it: plain values, and beside them where each is written.
 * Offsets are UTF-16 code units into `SourceText.text`; `end` is exclusive.
 */

/** A key of a mapping as written. */
export interface KeyPlace {
  text: string;
  start: number;
  end: number;
}

interface PlacedNode {
  /** Extent of the value itself, without its key and anchor, and without trailing white space or comments. A tag is part of a scalar. */
  start: number;
  end: number;
  /** The mapping or list in which it is written; null for the root. Through an alias or a merge: where it is written, not used. */
  parent: MapNode | ListNode | null;
  /** The key under which it is written, when the parent is a mapping. */
  key: KeyPlace | null;
  /** Its position in the parent, when the parent is a list; else -1. */
  index: number;
}

export interface MapNode extends PlacedNode {
  kind: "map";
  /** A null-prototype object: keys such as `__proto__` or `constructor` are ordinary keys. */
  value: Record<string, unknown>;
  /** The node of each entry of `value`, merged-in entries included (these keep the parent where they are written). */
  entries: Map<string, SourceNode>;
  flow: boolean;
  /** Where the keys stand whose values are written elsewhere, with an alias here. */
  aliased?: Map<string, KeyPlace>;
  /** Set on a node that stands for another one, whose keys are read as they were meant. */
  writtenAs?: MapNode;
}

/** Notes an entry of a mapping; the key of a value that is written elsewhere would be lost. */
export function enter(map: MapNode, key: KeyPlace, node: SourceNode): void {
  map.entries.set(key.text, node);
  map.value[key.text] = node.value;
  if (node.key === key) return;
  map.aliased ??= new Map();
  map.aliased.set(key.text, key);
}

export interface ListNode extends PlacedNode {
  kind: "list";
  value: unknown[];
  items: SourceNode[];
  flow: boolean;
  /** Set on a node that stands for a part of another one. */
  writtenAs?: ListNode;
}

export interface ScalarNode extends PlacedNode {
  kind: "scalar";
  value: string | number | boolean | null;
  /** How it is written: `plain` ones may have been read as a number, a boolean or null. */
  style: "plain" | "single" | "double" | "block";
  /** The text of a number or boolean as it is written, such as `01.0308` for 1.0308. */
  written?: string;
}

export type SourceNode = MapNode | ListNode | ScalarNode;

/** Ties a value to its node. Registered, so that a plugin knows it; a symbol is no key: neither loops, nor JSON, nor the schema's validator see it. */
const place = Symbol.for("pathway-lint.place");

type Placed = { [place]?: MapNode | ListNode };

/** Remembers where a mapping or list of the definition is written. */
export function tie(value: object, node: MapNode | ListNode): void {
  (value as Placed)[place] = node;
}

/** Where a mapping or list that came out of a document is written; undefined for any other object. */
export function nodeOf(value: object): MapNode | ListNode | undefined {
  return (value as Placed)[place];
}

/** A copy of a mapping or list, of which the place is known as of the one that was written. */
export function copyOf<T extends object>(holder: T): T {
  const copy: T = Array.isArray(holder) ? ([...holder] as object as T) : Object.assign(Object.create(null), holder);
  const node = nodeOf(holder);
  if (node) tie(copy, node);
  return copy;
}

/** The topmost node above (or at) a node: the key under which a file is known. */
export function rootOf(node: SourceNode): SourceNode {
  let root = node;
  while (root.parent) root = root.parent;
  return (root.kind === "map" && root.writtenAs) || root;
}
