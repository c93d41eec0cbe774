/** Dates as people write them → year-month-day. */

/** One day, or the two that a text such as `06/12/2026` can mean. */
export type DayRead = { day: string } | { either: [string, string] };

/** No date is longer: `September 30th, 2026`, or a time of day behind it. */
const longest = 40;

const months = [
  ...["january", "february", "march", "april", "may", "june"],
  ...["july", "august", "september", "october", "november", "december"],
];

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d.*)?$/;
const digitsOnly = /^(\d{4})(\d{2})(\d{2})$/;
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;
const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})$/i;

/** Days from that on which spreadsheets begin to count to 1970-01-01, and those of 1980 and 2100: no other number is taken for one. */
const spreadsheet = { epoch: 25_569, first: 29_221, last: 73_050 };
const millisecondsOfDay = 86_400_000;

/** The day that a spreadsheet shows for a number; undefined for one that is hardly a day. */
export function dayOfSpreadsheet(number: number): string | undefined {
  const { epoch, first, last } = spreadsheet;
  if (!Number.isInteger(number) || number < first || number > last) return undefined;
  return new Date((number - epoch) * millisecondsOfDay).toISOString().slice(0, "2026-07-01".length);
}

/** The day that a text means; undefined when it names none for certain. */
export function dayIn(text: string): DayRead | undefined {
  if (text.length > longest) return undefined;
  const trimmed = text.trim();
  const numeric = yearFirst.exec(trimmed) ?? digitsOnly.exec(trimmed);
  if (numeric) return one(real(numeric[1], numeric[2], numeric[3]));
  const named = monthFirst.exec(trimmed);
  if (named) return one(real(named[3], monthOf(named[1]), named[2]));
  const namedLater = dayFirst.exec(trimmed);
  if (namedLater) return one(real(namedLater[3], monthOf(namedLater[2]), namedLater[1]));
  const last = yearLast.exec(trimmed);
  if (!last) return undefined;
  const american = real(last[3], last[1], last[2]);
  const european = real(last[3], last[2], last[1]);
  if (american === undefined || european === undefined || american === european) return one(american ?? european);
  return { either: [american, european] };
}

function one(day: string | undefined): DayRead | undefined {
  return day === undefined ? undefined : { day };
}

/** `June`, `Jun` and `Sept` are months by their first letters. */
function monthOf(name: string | undefined): number {
  return months.findIndex((month) => month.startsWith((name ?? "?").toLowerCase())) + 1;
}

/** A day of the calendar as text; undefined when there is no such day. */
function real(
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return undefined;
  return `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}
