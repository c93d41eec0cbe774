/** What in a text looks like a person's data. Every pattern is linear: no part of it can match the same text twice. */

import { mentions } from "../../../src/rules-api/index.js";

export type PersonalData =
  | "a social security number"
  | "a date of birth"
  | "a private e-mail address"
  | "a telephone number";

/** Mail services for private people; an organization's own address is no personal data here. */
const privateMail =
  /\b[a-z0-9._%+-]{1,64}@(?:gmail|yahoo|hotmail|outlook|aol|icloud|live|msn|proton(?:mail)?|comcast|sbcglobal|att|verizon|me|mac)\.(?:com|net|me|org)\b/i;
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
  const found: PersonalData[] = [];
  const hasNumber = digit.test(text) && !day.test(text);
  const mayIdentify = hasNumber && numberEnds.test(text);
  if (mayIdentify && socialSecurity.test(text)) found.push("a social security number");
  if (hasNumber && mentions(text, birthWords) && birth.test(text)) found.push("a date of birth");
  if (text.includes("@") && privateMail.test(text)) found.push("a private e-mail address");
  if (mayIdentify && telephone.test(text)) found.push("a telephone number");
  return found;
}
