/** What is written, but not where it is read: behind a header that was lost, indented too far, or not far enough. */

import { type ListNode, type MapNode, type SourceNode, tie } from "../source/node.js";
import { entryShapeOf, sectionsLike } from "./by-shape.js";
import { fieldOf, resolve } from "./format.js";
import { headingOf } from "./path.js";
import type { MapShape } from "./shape.js";

/** A section whose own line `programs:` is missing, so that its entries, or its keys, stand at the end of another. */
export interface LostHeader<Part extends ListNode | MapNode = ListNode | MapNode> {
  /** The section in which they stand. */
  home: string;
  section: string;
  /** What is of this one, and what is left of the other. */
  part: Part;
  rest: Part;
}

/** Entries from which on another section may begin. Who has more that are not as they should be has other troubles. */
const mostTries = 5;

/** Entries of a section that are compared. */
const mostCompared = 50;

/** The sections whose headers were lost, each by what it begins with. */
export function lostHeaders({ node, shape }: { node: MapNode; shape: MapShape }): LostHeader[] {
  const found: LostHeader[] = [];
  const taken = new Set(node.entries.keys());
  for (const [key, child] of node.entries) {
    if (child.kind === "scalar" || child.parent !== node || !Object.hasOwn(shape.fields, key)) continue;
    let lost = nextSection(key, child, taken, shape);
    while (lost) {
      taken.add(lost.section);
      found.push(lost);
      lost = nextSection(lost.section, lost.part, taken, shape);
    }
  }
  return found;
}

function nextSection(home: string, written: ListNode | MapNode, taken: ReadonlySet<string>, { fields }: MapShape) {
  const free = Object.keys(fields).filter((each) => !taken.has(each));
  return written.kind === "list" ? sectionOfEntries(home, written, free) : sectionOfKeys(home, written, free);
}

/** Where another section begins in a list: its entries are not written like those of the first one. */
function sectionOfEntries(home: string, list: ListNode, free: readonly string[]): LostHeader<ListNode> | undefined {
  const own = entryShapeOf(home, true);
  let tries = 0;
  for (let at = 1; own && at < list.items.length && tries < mostTries; at++) {
    const item = list.items[at];
    if (item?.kind !== "map" || isOne(item, own)) continue;
    tries++;
    const part = partOfList(list, at, list.items.length);
    const [section, another] = sectionsLike(part, free);
    if (section === undefined || another !== undefined || !isRather(part, own, entryShapeOf(section, true))) continue;
    return { home, section, part, rest: partOfList(list, 0, at) };
  }
  return undefined;
}

/** Where another section begins in a mapping: with the first key that is none of its own, and none of those behind it are. */
function sectionOfKeys(home: string, map: MapNode, free: readonly string[]): LostHeader<MapNode> | undefined {
  const own = entryShapeOf(home, false);
  if (!own || map.flow) return undefined;
  const entries = [...map.entries];
  const at = entries.findIndex(([key]) => !Object.hasOwn(own.fields, key));
  const others = at < 1 ? [] : entries.slice(at);
  if (others.length === 0 || others.some(([key, child]) => Object.hasOwn(own.fields, key) || child.parent !== map))
    return undefined;
  const part = partOfMap(map, others);
  const [section, another] = sectionsLike(part, free);
  if (section === undefined || another !== undefined) return undefined;
  return { home, section, part, rest: partOfMap(map, entries.slice(0, at)) };
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

function partOfList(list: ListNode, from: number, to: number): ListNode {
  const items = list.items.slice(from, to);
  const [first, last] = [items[0], items.at(-1)];
  const value = list.value.slice(from, to);
  const start = first ? headingOf(first).start : list.start;
  const node: ListNode = { ...list, start, end: last?.end ?? start, value, items, writtenAs: list };
  tie(value, node);
  return node;
}

function partOfMap(map: MapNode, entries: readonly [string, SourceNode][]): MapNode {
  const value: Record<string, unknown> = Object.create(null);
  for (const [key, child] of entries) value[key] = child.value;
  const [first, last] = [entries[0]?.[1], entries.at(-1)?.[1]];
  const start = first?.key?.start ?? map.start;
  const node: MapNode = { ...map, start, end: last?.end ?? start, value, entries: new Map(entries), writtenAs: map };
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

/**
 * Sections as they are with the keys that stand at the left margin behind them, and belong into them: by their names. Unlike a
 * section, such a key is told as unknown.
 */
export function sectionsWithOutdented({ node, shape }: { node: MapNode; shape: MapShape }): Map<string, MapNode> {
  const found = new Map<string, MapNode>();
  let home: { section: string; own: MapShape; map: MapNode } | undefined;
  for (const [key, child] of node.entries) {
    if (Object.hasOwn(shape.fields, key)) {
      const own = child.kind === "map" && child.parent === node && !child.flow ? entryShapeOf(key, false) : undefined;
      home = own && child.kind === "map" ? { section: key, own, map: child } : undefined;
      continue;
    }
    const meant = home && fieldOf(home.own, key);
    // A word or number may be anything's.
    if (!home || !meant || child.kind === "scalar" || child.kind !== meant.kind || home.map.entries.has(key)) {
      home = undefined;
      continue;
    }
    home.map = partOfMap(home.map, [...home.map.entries, [key, child]]);
    found.set(home.section, home.map);
  }
  return found;
}
