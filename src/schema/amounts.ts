/** Numbers in texts such as `$18.40/hour`, `1,300` or `$55,000-75,000`. */

export interface Amount {
  /** The number as it should be written. */
  text: string;
  /** Nothing but the number is written, in quotes or with commas between thousands. */
  alone: boolean;
  /** Another number follows: this one is the lower end of a range. */
  range: boolean;
  /** The word behind it, in small letters: `weeks`. */
  unit: string;
}

/** No amount is longer. */
const longest = 100;

const exact = /^[+-]?\d+(?:\.\d+)?$/;
const thousands = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const first = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/;
const rangeBehind = /^\s*k?\s*(?:-|–|—|to\b)\s*\$?\s*\d/i;
const unitBehind = /^[^A-Za-z]*([A-Za-z]+)/;

/** The first number of a text; undefined when there is none. */
export function amountIn(text: string): Amount | undefined {
  if (text.length > longest) return undefined;
  const trimmed = text.trim();
  if (exact.test(trimmed)) return { text: trimmed.replace(/^\+/, ""), alone: true, range: false, unit: "" };
  const found = first.exec(trimmed);
  if (!found) return undefined;
  const digits = found[0].replaceAll(",", "");
  if (thousands.test(trimmed)) return { text: digits, alone: true, range: false, unit: "" };
  const behind = trimmed.slice(found.index + found[0].length);
  const number = /^k\b/i.test(behind) ? String(Number(digits) * 1000) : digits;
  return {
    text: number,
    alone: false,
    range: rangeBehind.test(behind),
    unit: (unitBehind.exec(behind)?.[1] ?? "").toLowerCase(),
  };
}

/** No hourly wage is as high as this, and no annual one as low. */
const highestHourly = 500;

/** Whether a wage is meant by the hour or by the year: as the text says, else as its size says. */
export function wageKey(text: string, amount: Amount): "hourly" | "annual" {
  if (/hour|\bhr/i.test(text)) return "hourly";
  if (/year|annual|annum|\byr/i.test(text)) return "annual";
  return Number(amount.text) < highestHourly ? "hourly" : "annual";
}
