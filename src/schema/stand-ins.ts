/** Mappings and lists that are not written, but are read in the place of a value that was meant as one. */

import { choiceIn } from "../findings/several.js";
import { type ListNode, type MapNode, nodeOf, type ScalarNode, type SourceNode, tie } from "../source/node.js";
import { flowText } from "./flow-text.js";
import { fieldOf, resolve } from "./format.js";
import type { Guess } from "./misfit.js";
import type { MapShape, Shape } from "./shape.js";

/** What a value can be read as, and how that is written in one line. */
export interface StandIn {
  value: unknown;
  text: string;
}

/** A list of values, in the place of the one that is written. */
export function listInPlaceOf(node: SourceNode, items: SourceNode[], value: unknown[]): unknown[] {
  const { start, end, parent, key, index } = node;
  tie(value, { kind: "list", start, end, parent, key, index, value, items, flow: true });
  return value;
}

/** A mapping with one key, in the place of the text that is its value, or of which `inner` was made. */
function mapInPlaceOf(node: ScalarNode, name: string, inner: unknown = node.value): Record<string, unknown> {
  const { start, end, parent, key, index } = node;
  const value: Record<string, unknown> = Object.create(null);
  value[name] = inner;
  const child = (typeof inner === "object" && inner !== null && nodeOf(inner)) || node;
  tie(value, { kind: "map", start, end, parent, key, index, value, entries: new Map([[name, child]]), flow: true });
  return value;
}

/** `{ program: cna }` for `cna`, where a mapping needs one key and that is a text. */
export function onlyKeyFor(node: ScalarNode, shape: MapShape): StandIn | undefined {
  const [key, ...others] = shape.needs;
  const field = key === undefined ? undefined : fieldOf(shape, key);
  if (key === undefined || others.length > 0 || field?.kind !== "text" || !fitsText(node.value, field))
    return undefined;
  return { value: mapInPlaceOf(node, key), text: `{ ${key}: ${flowText(node.value)} }` };
}

function fitsText(
  value: unknown,
  shape: { words?: readonly string[]; form?: string; longest: number },
): value is string {
  if (typeof value !== "string" || shape.form || value.length > shape.longest) return false;
  return shape.words?.includes(value) ?? true;
}

/** No row of ids between commas is longer. */
const longestRow = 2000;
const noEntries = /^(?:none|nothing|n\/a|-)$/i;
const idList = /^[a-z0-9-]+(?:, ?[a-z0-9-]+)*$/;
const id = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const idsOfWords = /^[a-z0-9]+(?:-[a-z0-9]+)+(?: [a-z0-9]+(?:-[a-z0-9]+)+)+$/;

/** No id is longer: where longer texts may stand, `reading and writing` is one of them. */
const longestId = 200;

/** The ids of a row of them; undefined when it is something else. */
function idsIn(value: string, longest: number, separator: RegExp): string[] | undefined {
  if (idList.test(value)) return value.split(/, ?/);
  if (longest > longestId) return undefined;
  const row = value.trim().replace(/\s+/g, " ");
  if (idsOfWords.test(row)) return row.split(" ");
  const parts = row.split(separator);
  return parts.length > 1 && parts.every((part) => id.test(part)) ? parts : undefined;
}

/** What people write between ids. */
const between = /,? and | ?[,;&/] ?/;

/** A slash between things that are required may mean that one of them will do. */
const betweenRequired = /,? and | ?[,;&] ?/;

/** `(adn)` is one id, or several, in the brackets of prose; `adn]` lost its first bracket. */
function withoutBrackets(value: ScalarNode["value"]): ScalarNode["value"] {
  if (typeof value !== "string" || value.length > longestRow) return value;
  const isInProse = value.startsWith("(") && value.endsWith(")");
  if (!isInProse && !value.endsWith("]")) return value;
  const inner = value.slice(isInProse ? 1 : 0, -1).trim();
  return idList.test(inner) ? inner : value;
}

/** `{ anyOf: [diploma, hse] }` for `diploma or hse`, where one of several ids may be asked for. */
function alternativesFor(node: ScalarNode, shape: MapShape): StandIn | undefined {
  const [key, ...others] = shape.needs;
  const field = key === undefined ? undefined : fieldOf(shape, key);
  const of = field?.kind === "list" ? resolve(field.of) : undefined;
  const { value: written } = node;
  if (key === undefined || others.length > 0 || of?.kind !== "text" || typeof written !== "string") return undefined;
  const ids = choiceIn(written, (each) => id.test(each) && fitsText(each, of));
  if (!ids) return undefined;
  const items = ids.map((each, index): ScalarNode => ({ ...node, value: each, key: null, index }));
  const value = mapInPlaceOf(node, key, listInPlaceOf(node, items, ids));
  return { value, text: `{ ${key}: [${ids.map(flowText).join(", ")}] }` };
}

/** The entries of the list that a value was meant as: itself, ids with commas between them, or none. */
export function entriesFor(node: ScalarNode, of: Shape | string, guess: Guess): StandIn[] | undefined {
  const entry = resolve(of);
  const value = withoutBrackets(node.value);
  if (typeof value === "number" && entry.kind === "text" && !entry.words && !entry.form && node.written !== undefined) {
    return [{ value: node.written, text: JSON.stringify(node.written) }];
  }
  if (typeof value !== "string" || value === "" || value.length > longestRow) return undefined;
  if (noEntries.test(value)) return [];
  if (entry.kind === "map" && entry.orText === undefined) {
    const single = onlyKeyFor(node, entry);
    return single && [single];
  }
  if (entry.kind === "map") {
    const choice = alternativesFor(node, entry);
    return choice ? [choice] : idsIn(value, entry.orText ?? 0, betweenRequired)?.map(asText);
  }
  if (entry.kind !== "text") return undefined;
  const parts = idsIn(value, entry.longest, between) ?? (value.includes(",") ? [] : [value]);
  const meant = parts.map((part) =>
    entry.words && !entry.words.includes(part) ? (guess(part, entry.words) ?? "") : part,
  );
  return meant.length > 0 && meant.every((part) => part !== "" && fitsText(part, entry))
    ? meant.map(asText)
    : undefined;
}

function asText(value: string): StandIn {
  return { value, text: flowText(value) };
}

/** A mapping as it is after changes: where it is written, its keys as they were meant. */
export function changedMap(
  node: MapNode,
  value: Record<string, unknown>,
  meant: ReadonlyMap<string, string>,
  mended: ReadonlyMap<string, SourceNode>,
): Record<string, unknown> {
  if (meant.size === 0 && mended.size === 0) tie(value, node);
  else {
    const entries = new Map<string, SourceNode>();
    for (const [written, child] of node.entries) {
      const key = meant.get(written) ?? written;
      entries.set(key, mended.get(key) ?? child);
    }
    for (const [key, child] of mended) if (!entries.has(key)) entries.set(key, child);
    tie(value, { ...node, value, entries, writtenAs: node });
  }
  return value;
}

/** A list as it is after changes: where it is written, with the entries that are left. */
export function changedList(node: ListNode, value: unknown[], items: SourceNode[]): unknown[] {
  tie(value, { ...node, value, items });
  return value;
}
