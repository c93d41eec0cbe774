/** Entries of a list of which every field was given a hyphen, as if each of them were an entry. */

import { listed } from "../findings/listed.js";
import { type ListNode, type MapNode, type SourceNode, tie } from "../source/node.js";
import type { Misfit } from "./misfit.js";
import { headingOf, nameOf, type Step } from "./path.js";
import type { TextEdit } from "./problem.js";
import type { ListShape, MapShape } from "./shape.js";

interface Gathered {
  /** The list with such entries in one piece. */
  list: ListNode;
  /** Of each of them, the pieces that are written, and its position in that list. */
  scattered: { parts: readonly MapNode[]; at: number }[];
}

/** The list with what belongs together; undefined when nothing is scattered. */
export function gathered(list: ListNode, shape: MapShape): Gathered | undefined {
  if (list.flow || list.writtenAs) return undefined;
  const items: SourceNode[] = [];
  const scattered: Gathered["scattered"] = [];
  for (let at = 0; at < list.items.length; ) {
    const parts = partsFrom(list, at, shape);
    const item = parts.length > 1 ? together(parts) : list.items[at];
    if (parts.length > 1) scattered.push({ parts, at: items.length });
    if (item) items.push(item);
    at += Math.max(parts.length, 1);
  }
  if (scattered.length === 0) return undefined;
  const value = items.map((item) => item.value);
  const whole: ListNode = { ...list, value, items, writtenAs: list };
  tie(value, whole);
  return { list: whole, scattered };
}

/**
 * An entry, and those behind it that are none by themselves: if together they have all that one needs. Behind an entry that
 * has it, one with several keys is another that lacks something.
 */
function partsFrom(list: ListNode, from: number, { fields, needs }: MapShape): MapNode[] {
  const parts: MapNode[] = [];
  const keys = new Set<string>();
  for (let at = from; at < list.items.length; at++) {
    const item = list.items[at];
    if (item?.kind !== "map" || item.parent !== list || item.flow) break;
    const isPart = at === from || !needs.every((key) => item.entries.has(key));
    if (!isPart || (at > from && item.entries.size > 1 && needs.every((key) => keys.has(key)))) break;
    const own = [...item.entries.keys()];
    if (!own.every((key) => Object.hasOwn(fields, key) && !keys.has(key))) break;
    for (const key of own) keys.add(key);
    parts.push(item);
  }
  return needs.every((key) => keys.has(key)) ? parts : [];
}

function together(parts: readonly MapNode[]): MapNode {
  const [first, last] = [parts[0] as MapNode, parts.at(-1) as MapNode];
  const value: Record<string, unknown> = Object.create(null);
  const entries = new Map(parts.flatMap((part) => [...part.entries]));
  for (const [key, child] of entries) value[key] = child.value;
  const node: MapNode = { ...first, end: last.end, value, entries, writtenAs: first };
  tie(value, node);
  return node;
}

/** `text` is that of the file. */
export function scatteredEntries(
  { list, scattered }: Gathered,
  step: Step & { node: ListNode; shape: ListShape },
  shape: MapShape,
  text: string,
): Misfit {
  const [first = { parts: [], at: 0 }] = scattered;
  const [, second] = first.parts;
  return {
    code: "scattered-entry",
    read: list.value,
    extent: second ? headingOf(second) : list,
    tell: () => {
      const node = list.items[first.at] ?? list;
      const entry = nameOf({ within: { ...step, node: list }, at: first.at, node, shape });
      const keys = first.parts.slice(1).map((part) => `\`${[...part.entries.keys()][0]}\``);
      const others = scattered.length - 1;
      const also = others > 0 ? `, and ${others === 1 ? "1 other is" : `${others} others are`} likewise` : "";
      const edits = withoutHyphens(scattered, text);
      return {
        message: `By ${keys.length === 1 ? "a hyphen" : "hyphens"} before ${listed(keys, "and")}, ${entry} is cut into ${first.parts.length} entries${also}. Only the first line of an entry has a hyphen: put a space in the place of ${keys.length === 1 ? "that one" : "those"}.`,
        ...(edits ? { fix: edits } : {}),
      };
    },
  };
}

/** Undefined where a hyphen stands on another line than its key, or the keys do not stand in one column. */
function withoutHyphens(scattered: Gathered["scattered"], text: string): TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  const before = ({ start }: MapNode) => text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  for (const { parts } of scattered) {
    const [first, ...others] = parts;
    for (const part of others) {
      const line = before(part);
      if (!first || !/^ *- +$/.test(line) || line.length !== before(first).length) return undefined;
      const hyphen = part.start - line.length + line.indexOf("-");
      edits.push({ start: hyphen, end: hyphen + 1, text: " " });
    }
  }
  return edits;
}
