/** Values in places where a number, or true or false, is wanted. */

import type { ScalarNode } from "../source/node.js";
import { type Amount, amountIn, isOfOtherUnit, wageKey } from "./amounts.js";
import { dropped, type Misfit } from "./misfit.js";
import { holderOf, type Step, subjectOf } from "./path.js";
import type { Telling } from "./problem.js";
import type { MapShape, NumberShape, TruthShape } from "./shape.js";
import { wrongType } from "./text.js";
import { described, quoted, wanted, writtenAs } from "./words.js";

export function numberMisfit(node: ScalarNode, shape: NumberShape, step: Step): Misfit | undefined {
  const { value } = node;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return { code: "out-of-range", read: dropped };
    return fits(value, shape) ? undefined : numberOutOfRange(node, shape, step);
  }
  if (typeof value !== "string") return wrongType(node, shape, step);
  const amount = amountIn(value);
  if (!amount && step.at === "cost" && nothing.test(value)) return freeOfCharge(node, shape, step);
  if (!amount) return { ...wrongType(node, shape, step), code: "not-a-number" };
  if (!amount.alone)
    return { code: "not-a-number", read: dropped, tell: () => numberAmongWords(value, node, amount, step, shape) };
  const number = Number(amount.text);
  if (!fits(number, shape)) return numberOutOfRange(node, shape, step);
  return { code: "not-a-number", read: number, tell: () => onlyNumber(node, amount, step) };
}

const nothing = /^(?:free|none|no (?:cost|charge)|free of charge)$/i;

/** A cost that is perhaps 0: who pays, and for what, the text does not say. */
function freeOfCharge(node: ScalarNode, shape: NumberShape, step: Step): Misfit {
  const { start, end, style } = node;
  const suggestions = [{ message: `Write ${step.at}: 0`, edits: [{ start, end, text: "0" }] }];
  const message = `${subjectOf(step)} is ${described(node)}; write ${wanted(shape)}, or 0 if nothing is to be paid.`;
  return {
    code: "not-a-number",
    read: dropped,
    tell: () => ({ message, suggestions: style === "block" ? undefined : suggestions }),
  };
}

function fits(value: number, { whole, least, most, only }: NumberShape): boolean {
  if (!Number.isFinite(value) || (whole && !Number.isInteger(value))) return false;
  if (only !== undefined && value !== only) return false;
  return value >= (least ?? value) && value <= (most ?? value);
}

function numberOutOfRange(node: ScalarNode, shape: NumberShape, step: Step): Misfit {
  const { only, least, most, whole } = shape;
  const subject = () => `${subjectOf(step)} is ${described(node)}`;
  if (only !== undefined) {
    return {
      code: "format-version",
      read: only,
      tell: () => ({ message: `${subject()}; write ${only}, the only version of the format that there is so far.` }),
    };
  }
  const kind = whole ? "a whole number" : "a number";
  const bounds = least === undefined ? "" : most === undefined ? ` of ${least} or more` : ` from ${least} to ${most}`;
  return { code: "out-of-range", read: dropped, tell: () => ({ message: `${subject()}; write ${kind}${bounds}.` }) };
}

function onlyNumber(node: ScalarNode, amount: Amount, step: Step): Telling {
  const { start, end, style } = node;
  return {
    message: `${subjectOf(step)} is ${described(node)}; write the number: ${amount.text}.`,
    fix: style === "block" ? undefined : [{ start, end, text: amount.text }],
  };
}

/** A number with a sign, a unit or a second number: a person has to say whether the first one is what is meant. */
function numberAmongWords(value: string, node: ScalarNode, amount: Amount, step: Step, shape: NumberShape): Telling {
  const subject = `${subjectOf(step)} is ${described(node)}`;
  const key = ownKeyOf(value, amount, step);
  if (key === undefined || isOfOtherUnit(amount, key) || !fits(Number(amount.text), shape))
    return { message: `${subject}; write ${wanted(shape)}.` };
  const { start, end } = node;
  const hint = amount.range ? `, the lower end of the range` : "";
  const edits = [{ start, end, text: amount.text }];
  if (key !== step.at && node.key) edits.unshift({ start: node.key.start, end: node.key.end, text: String(key) });
  return {
    message: `${subject}; write the number alone: ${key}: ${amount.text}${hint}.`,
    suggestions: node.style === "block" ? undefined : [{ message: `Write ${key}: ${amount.text}`, edits }],
  };
}

/**
 * The key that a number belongs to: a wage by the year stands under `annual`, whatever key it was written at. Undefined for
 * a wage by the week, which has none.
 */
function ownKeyOf(value: string, amount: Amount, step: Step): string | number | undefined {
  const holder = holderOf(step);
  if (!holder || !isWage(holder.shape) || (step.at !== "hourly" && step.at !== "annual")) return step.at;
  const key = wageKey(value, amount);
  const taken = key !== undefined && holder.node.kind === "map" && holder.node.entries.has(key);
  return taken ? step.at : key;
}

/** Whether it is a wage, or a living wage: what is paid by the hour or by the year. */
export function isWage(shape: MapShape): boolean {
  return "hourly" in shape.fields && "annual" in shape.fields;
}

/** A number in the place of a mapping that has a key for it: `wage: $18.40/hour`, `length: 16 weeks`. */
export function keyForAmount(node: ScalarNode, shape: MapShape): { key: string; text: string } | undefined {
  const text = typeof node.value === "number" ? writtenAs(node) : typeof node.value === "string" ? node.value : "";
  const amount = amountIn(text);
  if (!amount) return undefined;
  const key = isWage(shape) ? wageKey(text, amount) : amount.unit;
  if (key === undefined) return undefined;
  const field = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
  return typeof field === "object" && field.kind === "number" ? { key, text: amount.text } : undefined;
}

const truths: ReadonlyMap<string, boolean> = new Map([
  ...["yes", "y", "true", "on"].map((word) => [word, true] as const),
  ...["no", "n", "false", "off"].map((word) => [word, false] as const),
]);

export function truthMisfit(node: ScalarNode, shape: TruthShape, step: Step): Misfit | undefined {
  const { value, start, end, style } = node;
  if (typeof value === "boolean") return undefined;
  const meant = typeof value === "string" ? truths.get(value.toLowerCase()) : undefined;
  if (meant === undefined) return { ...wrongType(node, shape, step), code: "not-true-or-false" };
  return {
    code: "not-true-or-false",
    read: meant,
    tell: () => ({
      message: `${subjectOf(step)} is the text ${quoted(String(value))}; write ${meant}.`,
      fix: style === "block" ? undefined : [{ start, end, text: String(meant) }],
    }),
  };
}
