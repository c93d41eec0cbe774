/** Days and how old they are. Days are text, `YYYY-MM-DD`, and compare as text. */

const form = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a day of the calendar: `2026-02-30` has the form and is none. */
export function isRealDay(day: string): boolean {
  if (!form.test(day)) return false;
  const month = Number(day.slice(5, 7));
  const date = Number(day.slice(8));
  if (month < 1 || month > 12 || date < 1) return false;
  return date <= 28 || date <= new Date(Date.UTC(Number(day.slice(0, 4)), month, 0)).getUTCDate();
}

/** Whole months from `from` to `to`; 0 when `to` is earlier or less than a month later. */
export function monthsBetween(from: string, to: string): number {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return Math.max(0, Number(to.slice(8, 10)) < Number(from.slice(8, 10)) ? months - 1 : months);
}

/** Whether more than `months` months have passed since `day`, to the day. */
export function isOlderThan(day: string, months: number, today: string): boolean {
  const whole = monthsBetween(day, today);
  return whole > months || (whole === months && today.slice(8, 10) !== day.slice(8, 10));
}

/** The longest time between two dates that each word for a frequency allows, in months. */
const frequencies: ReadonlyMap<string, number> = new Map([
  ["continuous", 12],
  ["weekly", 1],
  ["biweekly", 1],
  ["monthly", 1],
  ["bimonthly", 2],
  ["quarterly", 3],
  ["semiannual", 6],
  ["annual", 12],
  ["biennial", 24],
]);

/** Months that may pass between two dates at that frequency; undefined for a word that is not known. */
export function monthsOf(frequency: string): number | undefined {
  return frequencies.get(frequency);
}

/** What is said to be done again and again. */
interface Regular {
  frequency?: string;
  /** The day it was last done. */
  last?: string;
}

/** The months that its frequency allows, when more than that have passed since it was last done; undefined when it is kept to, or nobody can tell. */
export function overdueBy({ frequency, last }: Regular, today: string): number | undefined {
  const allowed = frequency === undefined ? undefined : monthsOf(frequency);
  if (allowed === undefined || last === undefined || !isRealDay(last)) return undefined;
  return isOlderThan(last, allowed, today) ? allowed : undefined;
}
