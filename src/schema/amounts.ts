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

/** Groups of three digits between signs that are all the same, such as `1,300` and `7 900`, or digits without any. */
const number = /[1-9]\d{0,2}([,_'’ \u00a0\u2009\u202f])\d{3}(?:\1\d{3})*(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/g;

/** What makes digits behind it something else than the amount: a sign, a letter, a fraction. */
const before = /(?:[-‐-―−(]\s*[$€£]?\s*|[.,:/'’]|(?<!\b(?:USD?|EUR|GBP))[A-Za-z])$/;
const thousand = /^\s?(?:k|thousand)\b/i;
/** Behind such a word or sign the number is not the one that stands there. */
const otherScale = /^\s?(?:m|mm|mil|mio|million|bn?|billion|hundred|dozen|cents?|percent)\b|^\s?[%¢]/i;
const toTheNext = /^\s*(?:-|–|—|to\b)\s*[$€£]?\s*$/i;
const unitBehind = /^[^A-Za-z]*([A-Za-z]+)/;

/** The one number of a text, or the lower end of a range; undefined when it is not certain which number is meant. */
export function amountIn(text: string): Amount | undefined {
  if (text.length > longest) return undefined;
  const trimmed = text.trim();
  if (exact.test(trimmed)) return { text: trimmed.replace(/^\+/, ""), alone: true, range: false, unit: "" };
  const [low, high, third] = [...trimmed.matchAll(number)].map((found) => scaled(found, trimmed));
  // A half, or numerals of another script. Written here, since V8 takes 1 ms of each start for the numerals of all.
  if (!low || third || low.isOther || high?.isOther || /(?!\d)\p{N}/u.test(trimmed)) return undefined;
  if (before.test(trimmed.slice(0, low.start))) return undefined;
  if (high && !isRange(low, high, trimmed)) return undefined;
  const behind = trimmed.slice((high ?? low).end);
  return {
    text: low.text,
    alone: low.start === 0 && low.end === trimmed.length && low.text === low.digits,
    range: high !== undefined,
    unit: (unitBehind.exec(behind)?.[1] ?? "").toLowerCase(),
  };
}

interface Scaled {
  start: number;
  /** Behind its `k`. */
  end: number;
  digits: string;
  text: string;
  /** It counts something else than ones or thousands. */
  isOther: boolean;
}

function scaled({ index, 0: written }: RegExpExecArray, text: string): Scaled {
  const end = index + written.length;
  const behind = text.slice(end);
  const digits = written.replace(/[^\d.]/g, "");
  const [k = ""] = thousand.exec(behind) ?? [];
  return {
    start: index,
    end: end + k.length,
    digits,
    // Not the very product, which for 1.005 has a fraction.
    text: k === "" ? digits : String(Number((Number(digits) * 1000).toFixed(6))),
    isOther: otherScale.test(behind),
  };
}

/** In `12-15k` the thousand is meant of both, or is not; `2026-01` is a month. */
function isRange(low: Scaled, high: Scaled, text: string): boolean {
  const isCertain = low.text !== low.digits || high.text === high.digits;
  return isCertain && toTheNext.test(text.slice(low.end, high.start)) && Number(low.text) < Number(high.text);
}

/** No hourly wage is as high as this, and no annual one as low. */
const highestHourly = 500;

/** Whether a wage is meant by the hour or by the year: as the text says, else as its size says; undefined for one by the week. */
export function wageKey(text: string, amount: Amount): "hourly" | "annual" | undefined {
  if (/hour|\bhr/i.test(text)) return "hourly";
  if (/year|annual|annum|\byr/i.test(text)) return "annual";
  if (/day|daily|week|month|quarter/i.test(text)) return undefined;
  return Number(amount.text) < highestHourly ? "hourly" : "annual";
}

const timeUnit = /^(?:minute|min|hour|hr|h|day|week|wk|month|mo|quarter|term|semester|year|yr)s?$/;

/** Whether an amount of time is in another unit than its key says, `weeks: 3 months`, or is none of time at all. */
export function isOfOtherUnit({ unit }: Amount, key: string | number): boolean {
  if (key === "hourly" || key === "annual") return false;
  const own = /(week|hour)s$/i.exec(String(key))?.[1]?.charAt(0).toLowerCase();
  return timeUnit.test(unit) && (own === undefined || !unit.startsWith(own));
}
