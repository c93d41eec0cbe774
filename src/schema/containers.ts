/** Single values where a list or mapping is wanted, and lists and mappings where something else is. */

import type { ListNode, MapNode, ScalarNode, SourceNode } from "../source/node.js";
import { flowText } from "./flow-text.js";
import { resolve } from "./format.js";
import { choiceOf, dropped, type Guess, type Misfit } from "./misfit.js";
import { keyForAmount } from "./numbers.js";
import { headingOf, type Step, subjectOf } from "./path.js";
import type { TextEdit } from "./problem.js";
import type { ListShape, MapShape } from "./shape.js";
import { entriesFor, listInPlaceOf, onlyKeyFor, type StandIn } from "./stand-ins.js";
import { wrongType } from "./text.js";
import { described, wanted } from "./words.js";

/** A key that is to become an id is shown to there. */
const longestId = 100;

export function valueForList(node: ScalarNode, shape: ListShape, step: Step, guess: Guess): Misfit {
  const entries = shape.exactly === undefined ? entriesFor(node, shape.of, guess) : undefined;
  if (!entries || (shape.isNeverEmpty && entries.length === 0)) return noList(node, shape, step);
  const list = `[${entries.map((entry) => entry.text).join(", ")}]`;
  const values = entries.map((entry) => entry.value);
  return {
    code: "not-a-list",
    read: listInPlaceOf(
      node,
      entries.map(() => node),
      values,
    ),
    tell: () => ({
      message: `${subjectOf(step)} is ${described(node)}; write a list: ${list}.`,
      fix: bracketed(node, entries, list),
    }),
  };
}

/** A value that is not read as a list, whatever it says. */
export function noList(node: ScalarNode, shape: ListShape, step: Step): Misfit {
  return {
    code: "not-a-list",
    read: dropped,
    tell: () => ({ message: `${subjectOf(step)} is ${described(node)}; write ${wanted(shape)}.` }),
  };
}

/** Quotes of a value that is an entry as it stands are kept: in JSON they are needed. */
function bracketed(
  { start, end, style, value }: ScalarNode,
  entries: readonly StandIn[],
  list: string,
): TextEdit[] | undefined {
  if (style === "block") return undefined;
  const asItStands = style !== "plain" && entries[0]?.value === value;
  return asItStands ? around(start, end) : [{ start, end, text: list }];
}

function around(start: number, end: number): TextEdit[] {
  return [
    { start, end: start, text: "[" },
    { start: end, end, text: "]" },
  ];
}

/** A mapping where a list of mappings is wanted: one entry without its dash, or entries under their ids. */
export function mapForList(node: MapNode, shape: ListShape, step: Step): Misfit & { entry: boolean } {
  const of = resolve(shape.of);
  const isEntry = of.kind === "map" && node.entries.size > 0 && of.needs.every((key) => node.entries.has(key));
  const byId =
    of.kind === "map" && node.entries.size > 0 && [...node.entries.values()].every((child) => child.kind === "map");
  return {
    code: "not-a-list",
    entry: isEntry,
    read: dropped,
    tell: () => {
      const subject = `${subjectOf(step)} is a mapping`;
      if (isEntry) {
        const fix = node.flow ? around(node.start, node.end) : undefined;
        return {
          message: `${subject}; write a list, also of one: ${node.flow ? "put brackets around it" : "a dash before its first key"}.`,
          fix,
        };
      }
      if (byId && of.kind === "map") {
        const id = [...node.entries.keys()][0] ?? "";
        const first = of.needs[0] ?? "id";
        return {
          message: `${subject}; write a list, each ${of.noun} behind a dash of its own: - ${first}: ${flowText(id.slice(0, longestId))}.`,
        };
      }
      return { message: `${subject}; write ${wanted(shape)}.` };
    },
  };
}

/** `[a, b]` where pairs are wanted: one pair without the brackets of the list. */
export function isOnePair(node: ListNode, shape: ListShape): boolean {
  const of = resolve(shape.of);
  return (
    of.kind === "list" &&
    of.exactly === node.items.length &&
    node.items.every((item) => item.kind === "scalar" && item.value !== null)
  );
}

export function onePair(node: ListNode, shape: ListShape, step: Step): Misfit {
  return {
    code: "not-a-list",
    read: dropped,
    tell: () => ({
      message: `${subjectOf(step)} is one list; write a list of pairs, also for one pair: ${shape.example}.`,
      fix: node.flow ? around(node.start, node.end) : undefined,
    }),
  };
}

export function valueForMap(node: ScalarNode, shape: MapShape, step: Step): Misfit {
  const only = typeof step.at === "number" ? onlyKeyFor(node, shape) : undefined;
  if (only) {
    return {
      code: "wrong-type",
      read: only.value,
      tell: () => ({
        message: `${subjectOf(step)} is ${described(node)}; write it under its key: ${only.text}.`,
        fix: node.style === "plain" ? [{ start: node.start, end: node.end, text: only.text }] : undefined,
      }),
    };
  }
  const amount = keyForAmount(node, shape);
  if (!amount) return wrongType(node, shape, step);
  const text = `{ ${amount.key}: ${amount.text} }`;
  return {
    code: "wrong-type",
    read: dropped,
    tell: () => ({
      message: `${subjectOf(step)} is ${described(node)}; write the number under a key that says what it counts: ${text}.`,
      suggestions:
        node.style === "block"
          ? undefined
          : [{ message: `Write ${text}`, edits: [{ start: node.start, end: node.end, text }] }],
    }),
  };
}

/** A list with one entry where the entry itself is wanted. */
export function listForOne(node: ListNode, item: SourceNode, step: Step): Misfit {
  return {
    code: "not-one-value",
    read: dropped,
    tell: () => {
      const message = `${subjectOf(step)} is a list; write the one entry without ${node.flow ? "brackets" : "a dash"}.`;
      // Words in brackets may be what a template tells people to replace.
      const isCertain = !node.flow || item.kind !== "scalar" || !/\s/.test(String(item.value));
      return { message, ...choiceOf(unwrapped(node, item), "the one entry", isCertain) };
    },
  };
}

/** Takes away the brackets, or the dash, and only those: an anchor or a comment beside them would be lost. */
function unwrapped(node: ListNode, item: SourceNode): TextEdit[] | undefined {
  const before = item.start - node.start;
  const behind = node.end - item.end;
  if (item.kind !== "scalar" || item.style === "block") return undefined;
  if (!node.flow) return before === 2 ? [{ start: node.start, end: item.start, text: "" }] : undefined;
  if (before > 2 || behind > 2) return undefined;
  return [
    { start: node.start, end: item.start, text: "" },
    { start: item.end, end: node.end, text: "" },
  ];
}

export function wrongLength(node: ListNode, shape: ListShape, step: Step): Misfit {
  const { length } = node.items;
  return {
    code: "wrong-type",
    read: dropped,
    tell: () => ({
      message: `${subjectOf(step)} has ${length === 1 ? "1 entry" : `${length} entries`}; write ${wanted(shape)}.`,
    }),
  };
}

export function noEntries(node: ListNode, shape: ListShape, step: Step): Misfit {
  const { within } = step;
  const instead = typeof within?.at === "number" ? `, or remove entry ${within.at + 1}` : "";
  return {
    code: "empty",
    read: dropped,
    extent: headingOf(node),
    tell: () => ({ message: `${subjectOf(step)} is an empty list; write one such as ${shape.example}${instead}.` }),
  };
}

export function tooMany(node: ListNode, shape: ListShape, step: Step): Misfit {
  return {
    code: "too-many",
    read: dropped,
    tell: () => ({
      message: `${subjectOf(step)} has ${node.items.length} entries; at most ${shape.most} are read. Split it.`,
    }),
  };
}
