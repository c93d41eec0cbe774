/** What in a text looks like a person's data. Every pattern is linear: no part of it can match the same text twice. */

export type PersonalData =
  | "a social security number"
  | "a date of birth"
  | "a private e-mail address"
  | "a telephone number";

/** Mail services for private people; an organization's own address is no personal data here. */
const mailService =
  /@(?:gmail|yahoo|hotmail|outlook|aol|icloud|live|msn|proton(?:mail)?|comcast|sbcglobal|att|verizon|me|mac)\.(?:com|net|me|org)\b/i;
/** Tried where a service is named: before each sign it looks for up to 64 more, and a text of 4,900 dots took 2 ms. */
const privateMail = new RegExp(`\\b[a-z0-9._%+-]{1,64}${mailService.source}`, "i");
const socialSecurity = /(?<![\d-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/;
const birth =
  /\b(?:born(?: on)?|date of birth|d\.?o\.?b|birth ?date)\b[:.\s]{0,3}(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|[a-z]{3,9}\.? \d{1,2},? \d{4})/i;
const telephone = /(?<![\d.\-/])(?:\+?1[ .-]?)?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[ .-])[2-9]\d{2}[ .-]\d{4}(?![\d-])/;

/** Most texts are done with after one look: they have no digit, or are a day. */
const digit = /\d/;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** Without these no text is held against the long patterns, which take V8 0.9 ms to compile. Codes and spans of years have none. */
const birthWords = ["born", "birth", "dob", "d.o.b", "do.b", "d.ob"];
const numberEnds = /(?:-\d\d-|(?<!\d)\d{3}[ .-])\d{4}(?!\d)/;

/** The kinds of personal data in a text; never the data themselves. */
export function findPersonalData(text: string): PersonalData[] {
  return patternsFor(text).flatMap(([kind, pattern]) => (pattern.test(text) ? [kind] : []));
}

/** A text that is shown, without the personal data in it. */
export function withoutPersonalData(
  text: string,
  mask: (data: string) => string = () => "(not repeated here)",
): string {
  return patternsFor(text).reduce<string>(
    (shown, [, pattern]) => shown.replace(new RegExp(pattern, `${pattern.flags}g`), mask),
    text,
  );
}

const none: readonly never[] = [];

/** The patterns that a text may match. */
function patternsFor(text: string): readonly [PersonalData, RegExp][] {
  const hasNumber = digit.test(text) && !day.test(text);
  if (!hasNumber && !text.includes("@")) return none;
  const patterns: [PersonalData, RegExp][] = [];
  const mayIdentify = hasNumber && numberEnds.test(text);
  if (mayIdentify) patterns.push(["a social security number", socialSecurity]);
  if (hasNumber && mentionsBirth(text)) patterns.push(["a date of birth", birth]);
  if (text.includes("@") && mailService.test(text)) patterns.push(["a private e-mail address", privateMail]);
  if (mayIdentify) patterns.push(["a telephone number", telephone]);
  return patterns;
}

function mentionsBirth(text: string): boolean {
  const small = text.toLowerCase();
  return birthWords.some((word) => small.includes(word));
}
