/**
 * The tree of a YAML (or JSON) document as every other layer sees it: plain values, and beside them where each is written.
 * Offsets are UTF-16 code units into `Source.text`; `end` is exclusive.
 */

/** A key of a mapping as written. */
export interface KeyPlace {
  text: string;
  start: number;
  end: number;
}

interface PlacedNode {
  /** Extent of the value itself, without its key, anchor or tag, and without trailing white space or comments. */
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
}

export interface ListNode extends PlacedNode {
  kind: "list";
  value: unknown[];
  items: SourceNode[];
  flow: boolean;
}

export interface ScalarNode extends PlacedNode {
  kind: "scalar";
  value: string | number | boolean | null;
  /** How it is written: `plain` ones may have been read as a number, a boolean or null. */
  style: "plain" | "single" | "double" | "block";
}

export type SourceNode = MapNode | ListNode | ScalarNode;

/** One thing in the text that keeps it from being YAML 1.2 that we can trust. Becomes a finding of integrity/syntax. */
export interface SourceProblem {
  /** Stable name, such as `duplicate-key`, `depth`, `not-utf8`, `conflict-marker`. */
  code: string;
  /** For a program coordinator: what is wrong and what to do. */
  message: string;
  start: number;
  end: number;
  /** Another place that explains it, such as the first of two equal keys. */
  related?: { message: string; start: number; end: number }[];
  /** A replacement that cannot be wrong. */
  fix?: { start: number; end: number; text: string }[];
}
