/** Sections that are written, but not where they are read: behind a header that was lost, or indented too far. */

import { type ListNode, type MapNode, type SourceNode, tie } from "../source/node.js";
import { entryShapeOf, sectionsLike } from "./by-shape.js";
import { resolve } from "./format.js";
import { headingOf } from "./path.js";
import type { MapShape } from "./shape.js";

/** A section whose own line `programs:` is missing, so that its entries stand at the end of another. */
export interface LostHeader {
  /** The section in which they stand. */
  home: string;
  section: string;
  /** Its entries, and what is left of the other. */
  entries: ListNode;
  rest: ListNode;
}

/** Entries from which on another section may begin. Who has more that are not as they should be has other troubles. */
const mostTries = 5;

/** Entries of a section that are compared. */
const mostCompared = 50;

/** The sections whose headers were lost, each by the entry with which it begins. */
export function lostHeaders({ node, shape }: { node: MapNode; shape: MapShape }): LostHeader[] {
  const found: LostHeader[] = [];
  const taken = new Set(node.entries.keys());
  for (const [key, child] of node.entries) {
    if (child.kind !== "list" || child.parent !== node || !Object.hasOwn(shape.fields, key)) continue;
    let [home, list] = [key, child];
    let beginning = nextSection(home, list, taken, shape);
    while (beginning) {
      const { section, entries, rest } = beginning;
      taken.add(section);
      found.push({ home, section, entries, rest });
      [home, list] = [section, entries];
      beginning = nextSection(home, list, taken, shape);
    }
  }
  return found;
}

/** Where another section begins in a list: its entries are not written like those of the first one. */
function nextSection(home: string, list: ListNode, taken: ReadonlySet<string>, { fields }: MapShape) {
  const own = entryShapeOf(home, true);
  const free = Object.keys(fields).filter((each) => !taken.has(each));
  let tries = 0;
  for (let at = 1; own && at < list.items.length && tries < mostTries; at++) {
    const item = list.items[at];
    if (item?.kind !== "map" || isOne(item, own)) continue;
    tries++;
    const entries = part(list, at, list.items.length);
    const [section, another] = sectionsLike(entries, free);
    if (section === undefined || another !== undefined || !isRather(entries, own, entryShapeOf(section, true)))
      continue;
    return { section, entries, rest: part(list, 0, at) };
  }
  return undefined;
}

/** Whether an entry has all keys that it needs, and no other than its own. */
function isOne({ entries }: MapNode, { fields, needs }: MapShape): boolean {
  for (const key of entries.keys()) if (!Object.hasOwn(fields, key)) return false;
  return needs.every((key) => entries.has(key));
}

/** Whether entries are rather written like those of another section than like those of the one in which they stand. */
function isRather({ items }: ListNode, own: MapShape, other: MapShape | undefined): boolean {
  const maps = items.slice(0, mostCompared).filter((item) => item.kind === "map");
  const keys = new Set(maps.flatMap(({ entries }) => [...entries.keys()]));
  const count = ({ fields }: MapShape) => [...keys].filter((key) => Object.hasOwn(fields, key)).length;
  const more = other ? count(other) - count(own) : -1;
  // One that lacks a key that it needs may be a mistake; of several it is not likely.
  const lacks = maps.length > 1 && maps.every(({ entries }) => !own.needs.every((key) => entries.has(key)));
  return more > 0 || (more === 0 && lacks);
}

function part(list: ListNode, from: number, to: number): ListNode {
  const items = list.items.slice(from, to);
  const [first, last] = [items[0], items.at(-1)];
  const value = list.value.slice(from, to);
  const start = first ? headingOf(first).start : list.start;
  const node: ListNode = { ...list, start, end: last?.end ?? start, value, items, writtenAs: list };
  tie(value, node);
  return node;
}

/**
 * Sections that stand, indented too far, in the section before them: by their keys. Of what stands in a list they are in its
 * last entry.
 */
export function indentedSections({ node, shape }: { node: MapNode; shape: MapShape }): Map<string, SourceNode> {
  const found = new Map<string, SourceNode>();
  for (const [key, child] of node.entries) {
    const field = shape.fields[key];
    const last = child.kind === "list" ? child.items.at(-1) : child;
    if (field === undefined || child.parent !== node || last?.kind !== "map") continue;
    const own = entryShapeOf(key, child.kind === "list");
    for (const [inner, value] of last.entries) {
      const meant = Object.hasOwn(shape.fields, inner) && resolve(shape.fields[inner] ?? "definition");
      if (!meant || !own || Object.hasOwn(own.fields, inner) || node.entries.has(inner) || found.has(inner)) continue;
      // A word or number may be anything's.
      if (value.kind !== "scalar" && value.kind === meant.kind) found.set(inner, value);
    }
  }
  return found;
}
