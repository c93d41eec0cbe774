/** Sections under a name of somebody's own, known by what stands in them. */

import type { MapNode, SourceNode } from "../source/node.js";
import { definitionShape, resolve } from "./format.js";
import type { MapShape } from "./shape.js";

/** Entries of a section that are looked at. */
const mostEntries = 50;

/** Of the keys of its entries, so many have to be keys of the section; the others may be slips. */
const known = 3 / 4;

/** Whoever has more unknown keys at the top has other troubles. */
const mostSections = 20;

/** Of unknown keys that are close to none, the sections of which each may be one. What two of them may be, neither is. */
export function keysOfLike(
  unknown: readonly [string, SourceNode][],
  taken: ReadonlySet<string>,
  meant: ReadonlyMap<string, string>,
  { node, shape }: { node: MapNode; shape: MapShape },
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const rest = unknown.filter(([key]) => !meant.has(key));
  if (rest.length > mostSections) return found;
  const claimed = new Set([...taken, ...meant.values()]);
  const free = Object.keys(shape.fields).filter((key) => !node.entries.has(key) && !claimed.has(key));
  for (const [key, child] of rest) {
    const sections = sectionsLike(child, free);
    if (sections.length > 0) found.set(key, sections);
  }
  const counts = new Map<string, number>();
  for (const sections of found.values()) for (const each of sections) counts.set(each, (counts.get(each) ?? 0) + 1);
  for (const [key, sections] of found) if (sections.some((each) => counts.get(each) !== 1)) found.delete(key);
  return found;
}

/** The sections of a definition as which a value may be written, of those that are given: what has most of its keys. */
export function sectionsLike(node: SourceNode, free: readonly string[]): string[] {
  const entries = node.kind === "list" ? node.items.slice(0, mostEntries) : [node];
  const keys = new Set<string>();
  for (const entry of entries) {
    if (entry.kind !== "map") return [];
    for (const key of entry.entries.keys()) keys.add(key);
  }
  // One key says too little.
  if (keys.size < 2) return [];
  let most = Math.ceil(keys.size * known);
  let found: string[] = [];
  for (const section of free) {
    const shape = entryShapeOf(section, node.kind === "list");
    if (!shape || !entries.every((entry) => entry.kind === "map" && shape.needs.every((key) => entry.entries.has(key))))
      continue;
    let count = 0;
    for (const key of keys) if (Object.hasOwn(shape.fields, key)) count++;
    if (count < most) continue;
    if (count > most) found = [];
    most = count;
    found.push(section);
  }
  return found;
}

/** What an entry of a section is, or a section that is one mapping; undefined for one of texts. */
export function entryShapeOf(section: string, isList: boolean): MapShape | undefined {
  const shape = resolve(definitionShape().fields[section] ?? "definition");
  const entry = isList ? (shape.kind === "list" ? resolve(shape.of) : undefined) : shape;
  return entry?.kind === "map" && entry.orText === undefined ? entry : undefined;
}
