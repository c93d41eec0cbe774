/** What plain scalars stand for: a text, or a number, a boolean or null of the core schema of YAML 1.2. */

import { isAltered } from "./numbers.js";

const words: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ["null", null],
  ["Null", null],
  ["NULL", null],
  ["~", null],
  ["true", true],
  ["True", true],
  ["TRUE", true],
  ["false", false],
  ["False", false],
  ["FALSE", false],
]);

/** Everything that the core schema takes for a number. */
const number =
  /^(?:0o[0-7]+|0x[\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?)$/;

/** Numbers as people write them, which no reader can take for something else, or lose a digit of. */
const everyday = /^-?\d{1,9}(?:\.\d{1,6})?$/;

/** Stands in no number: before the sign of an exponent is its letter. */
const digitAndHyphen = /\d-/;

const notDecimal = /^0[xo]/;

/** The value of a plain scalar; undefined for a number that is not decimal, or that cannot be kept as it is written. */
export function plainValue(text: string): string | number | boolean | null | undefined {
  const word = words.get(text);
  if (word !== undefined) return word;
  // Most texts begin with a letter, and no number does.
  const code = text.charCodeAt(0);
  if (code > 0x39) return text;
  if (everyday.test(text)) return Number(text);
  // Days and codes, with a digit before a hyphen, need not be held against the long pattern.
  if (digitAndHyphen.test(text) || !number.test(text)) return text;
  const value = Number(text);
  return notDecimal.test(text) || isAltered(text, value) ? undefined : value;
}
