/** Keys between braces that are cut by a comma, or to which a colon or a space is missing. */

import type { KeyPlace, MapNode, ScalarNode, SourceNode } from "../source/node.js";
import { plainValue } from "../source/plain-value.js";
import { fieldOf } from "./format.js";
import { choiceOf } from "./misfit.js";
import { nameOf, type Step, subjectOf } from "./path.js";
import type { Report } from "./problem.js";
import type { MapShape } from "./shape.js";
import { quoted } from "./words.js";

type FlowStep = Step & { node: MapNode; shape: MapShape };

/** A key of the format, what stands in the place of a colon and a space, and what can be its value. */
const keyAndValue = /^(\w+)(:| ?= ?| )([\w$][^"'\n]*)$/;

/**
 * Between braces `provider:college`, `provider = college` and `provider college` are keys without a value. By those keys, the
 * values that were meant.
 */
export function stuckValues(
  unknown: readonly [string, SourceNode][],
  step: FlowStep,
  report: Report,
): Map<string, ScalarNode & { key: KeyPlace }> {
  const { node, shape } = step;
  const stuck = new Map<string, ScalarNode & { key: KeyPlace }>();
  if (!node.flow) return stuck;
  const claimed = new Set<string>();
  for (const [key, child] of unknown) {
    const place = child.key;
    if (child.kind !== "scalar" || child.value !== null || !place || child.start !== place.end) continue;
    const [, known = "", sign = "", written = ""] = keyAndValue.exec(key) ?? [];
    const value = plainValue(written);
    const isFree = Object.hasOwn(shape.fields, known) && !node.entries.has(known) && !claimed.has(known);
    // In quotes, what is written is longer than the key.
    if (!isFree || value === undefined || place.end - place.start !== key.length) continue;
    claimed.add(known);
    if (sign === " " && mayBeRest(key, place, step)) continue;
    const keyPlace = { text: known, start: place.start, end: place.start + known.length };
    const scalar = { ...child, key: keyPlace, start: place.end - written.length, end: place.end, value };
    stuck.set(key, typeof value === "string" ? scalar : { ...scalar, written });
    const between = { start: keyPlace.end, end: scalar.start, text: ": " };
    const isSpace = sign === ":";
    report(isSpace ? "missing-space" : "missing-colon", child, place, () => ({
      message: `In ${nameOf(step)} a ${isSpace ? "space" : "colon"} is missing behind ${isSpace ? `the colon of "${known}:"` : quoted(known)}; write ${quoted(`${known}: ${written}`)}.`,
      ...choiceOf([between], `${known}: ${written}`, sign !== " "),
    }));
  }
  return stuck;
}

/** Whether a key without a value may be the rest of the text before it, which a comma has cut. */
function mayBeRest(key: string, place: KeyPlace, { node, shape }: FlowStep): boolean {
  let before: [string, SourceNode] | undefined;
  for (const entry of node.entries) {
    if (entry[0] === key) break;
    before = entry;
  }
  if (before?.[1].kind !== "scalar") return false;
  const [name, child] = before;
  return joinedValue(child, place, fieldOf(shape, name)) !== undefined;
}

const thousandsRest = /^\d{3}(?:\.\d+)?$/;

/** What stands behind a comma in `18,40`. */
const decimals = /^\d{1,2}$/;

/** What stands behind the comma in `May 20, 2026`. */
const year = /^(?:19|20)\d\d$/;

/**
 * Between braces a comma starts the next key: `{ title: Outcomes, program year 2025 }` has a key `program year 2025`
 * without a colon or a value. It is the rest of the text before it.
 */
export function joinCutValues(
  step: FlowStep,
  stuck: ReadonlyMap<string, unknown>,
  report: Report,
): { joined: Map<string, ScalarNode>; rests: Set<string> } {
  const joined = new Map<string, ScalarNode>();
  const rests = new Set<string>();
  const { node, shape } = step;
  if (!node.flow) return { joined, rests };
  let cut: { key: string; node: ScalarNode } | undefined;
  for (const [key, child] of node.entries) {
    const place = child.key;
    if (child.kind !== "scalar" || child.parent !== node || !place || stuck.has(key)) {
      cut = undefined;
    } else if (Object.hasOwn(shape.fields, key)) {
      cut = child.style === "plain" && child.value !== null ? { key, node: child } : undefined;
    } else if (cut && child.value === null && child.start === place.end) {
      const whole = joinedValue(cut.node, place, fieldOf(shape, cut.key));
      if (!whole) continue;
      joined.set(cut.key, whole);
      rests.add(key);
      cut = { key: cut.key, node: whole };
    } else cut = undefined;
  }
  for (const [key, whole] of joined) reportCut(key, whole, step, report);
  return { joined, rests };
}

function joinedValue(
  before: ScalarNode,
  rest: { text: string; start: number; end: number },
  wanted: ReturnType<typeof fieldOf>,
): ScalarNode | undefined {
  const { end } = rest;
  const text = before.written ?? String(before.value);
  if (wanted?.kind === "number" && typeof before.value === "number") {
    const isDecimal = !wanted.whole && !text.includes(".") && decimals.test(rest.text);
    if (!isDecimal && !thousandsRest.test(rest.text)) return undefined;
    const written = `${text}${isDecimal ? "." : ""}${rest.text}`;
    return { ...before, end, value: Number(written), written };
  }
  const isFree = wanted?.kind === "text" && !wanted.words && !wanted.form;
  const isDay = wanted?.kind === "text" && wanted.form === "date" && year.test(rest.text);
  const canJoin = isFree || isDay || wanted?.kind === "list";
  if (!canJoin) return undefined;
  const comma = rest.start - before.end === 1 ? "," : ", ";
  return { ...before, end, value: `${text}${comma}${rest.text}`, written: undefined };
}

/**
 * A number with a comma is reported. A text is not: the format's own reference has one, so whoever writes
 * `{ title: Outcomes, program year 2025 }` is taken at the word.
 */
function reportCut(key: string, whole: ScalarNode, step: Step & { shape: MapShape }, report: Report): void {
  const shape = fieldOf(step.shape, key);
  if (shape?.kind !== "number") return;
  const text = whole.written ?? JSON.stringify(whole.value);
  report("comma-in-number", whole, whole, () => {
    const what = `${subjectOf({ within: step, at: key, node: whole, shape })} is cut at the comma, which between braces starts the next key`;
    return {
      message: `${what}; write the number ${text.includes(".") ? "with a point and no comma" : "without it"}: ${text}.`,
      fix: [{ start: whole.start, end: whole.end, text }],
    };
  });
}
