/** What looks like a sign of YAML, or is one of another language, where the parser therefore misread a line. */

import { codePoint } from "../findings/look-alikes.js";
import type { SourceProblem } from "./problem.js";
import { problem } from "./problems.js";

/** Spaces that are none for YAML. */
const spaces: Readonly<Record<string, string>> = {
  "\u00a0": "a no-break space",
  "\u2002": "an en space",
  "\u2003": "an em space",
  "\u2007": "a figure space",
  "\u2009": "a thin space",
  "\u200a": "a hair space",
  "\u202f": "a narrow no-break space",
  "\u3000": "an ideographic space",
};

/** What people put before the items of a list. */
const listSigns: Readonly<Record<string, string>> = {
  "*": "an asterisk",
  "·": "a middle dot",
  "‐": "a typographic hyphen",
  "‑": "a no-break hyphen",
  "–": "an en dash",
  "—": "an em dash",
  "•": "a bullet",
  "‣": "a bullet",
  "−": "a minus sign",
  "■": "a bullet",
  "▪": "a bullet",
  "○": "a bullet",
  "●": "a bullet",
  "◦": "a bullet",
  "－": "a full-width hyphen",
};

/** Signs of East Asian keyboards, with those that they look like. */
const wideSigns: Readonly<Record<string, [name: string, ordinary: string]>> = {
  "：": ["a full-width colon", "colon and a space"],
  "，": ["a full-width comma", "comma"],
};

const anySpace = `[${Object.keys(spaces).join("")}]`;
/** An indentation, an item or a key with such a space behind it. */
const withSpace = new RegExp(`^(?: *| *-| *(?:- +)?[\\w "'-]+:)(?=${anySpace})`);
const withListSign = new RegExp(`^ *(?=[${Object.keys(listSigns).join("")}](?:[ \\t]|${anySpace}))`);
const indentedOddly = new RegExp(`^ *${anySpace}[ ${Object.keys(spaces).join("")}]*(?:- +)?[\\w"']`);
const withNumber = /^ *(?=\d{1,3}[.)] )/;
const withoutSpace = /^ *(?=-[^\s-])/;
const withColon = /^ *(?:- +)?[\w "'-]+(?=：)/;

/** Mistakes that a look-alike may be the cause of. */
const inLines: ReadonlySet<string> = new Set([
  "indentation",
  "missing-colon",
  "list-in-mapping",
  "anchor-name",
  "unexpected-text",
]);
const inMarks: ReadonlySet<string> = new Set(["key-not-text", "reserved-character"]);
const inBrackets: ReadonlySet<string> = new Set([
  "comma-before-key",
  "block-in-brackets",
  "missing-comma",
  "text-after-quote",
]);

/** `{{ name }}` or `{% for … %}`, or the beginning of one, on a line. */
const templateMark = /\{(?:\{[^}\n]*(?:\}\})?|%[^%\n]*(?:%\})?)/y;

/** A comment as JavaScript has it, and what is none of it: texts in quotes. */
const slashes = /"(?:[^"\\\n]|\\.)*"|(?<=^|[\s,[{])\/[/*]/gm;

/** How much of a line is looked at. */
const longestLine = 300;

/** How many lines are looked at, above one in which a look-alike is. */
const longestRow = 100;

/** Names the look-alike that is the cause of a mistake, if one is. */
export function lookAlike(item: SourceProblem, text: string): SourceProblem {
  const line = text.lastIndexOf("\n", item.start - 1) + 1;
  if (inBrackets.has(item.code)) return wideComma(item, text) ?? slashComment(item, text, line) ?? item;
  if (inMarks.has(item.code)) {
    const isComment = text.slice(line, item.start).trim() === "" && isOtherComment(text, item.start);
    if (isComment) return commentSign(text, item.start);
    return markAt(text, item.start) ?? markAt(text, item.start - 1) ?? item;
  }
  if (item.code === "colon-in-text")
    return lineEnd(item, text, line) ?? itemOfBrackets(item, text, line) ?? curlyQuote(item, text) ?? item;
  if (!inLines.has(item.code)) return item;
  if (isOtherComment(text, item.start)) return commentSign(text, item.start);
  const found = inLine(text, line, item.start);
  if (found) return found;
  // The parser may have taken what stands in the line before for text.
  if (item.code !== "indentation" || line === 0) return item;
  const before = text.lastIndexOf("\n", line - 2) + 1;
  return inLine(text, firstOfRow(text, before), before + longestLine) ?? item;
}

/** The first of the lines above that are indented with such spaces, as all that were copied from one place are. */
function firstOfRow(text: string, line: number): number {
  let first = line;
  for (
    let at = line, rows = 0;
    at > 0 && rows < longestRow && indentedOddly.test(text.slice(at, at + longestLine));
    rows++
  ) {
    first = at;
    at = text.lastIndexOf("\n", at - 2) + 1;
  }
  return first;
}

/** An item in brackets that begins with a hyphen that has no space behind it, and any that begins with another sign. */
function itemOfBrackets(item: SourceProblem, text: string, line: number): SourceProblem | undefined {
  const part = text.slice(line, line + longestLine);
  const isItem = /^ *(?:-|\d{1,3}[.)] )[[{]/.test(part) || withListSign.test(part);
  return isItem ? inLine(text, line, item.start) : undefined;
}

/** A quotation mark that is none for YAML, before a text with a colon in it. */
function curlyQuote({ start }: SourceProblem, text: string): SourceProblem | undefined {
  const char = text.charAt(start);
  return /[\u2018-\u201f«»]/.test(char)
    ? oddSign(
        char,
        ["a typographic quotation mark", "quotation mark, here and at the end of the text"],
        start,
        start + 1,
      )
    : undefined;
}

/** A problem of a character that has a place in no key. */
export function problemOfKey(char: string, start: number, end: number): SourceProblem {
  const wide = wideSigns[char];
  return wide ? oddSign(char, wide, start, end) : problem("odd-space", start, end, { char: named(char, spaces[char]) });
}

/** The look-alike in the line that begins at an offset, when it stands before the mistake or just there. */
function inLine(text: string, start: number, mistake: number): SourceProblem | undefined {
  const newline = text.indexOf("\n", start);
  const end = Math.min(newline === -1 ? text.length : newline, start + longestLine);
  const line = text.slice(start, end);
  const found = (pattern: RegExp): number => pattern.exec(line)?.[0].length ?? -1;
  const sign = found(withListSign);
  if (sign !== -1 && start + sign <= mistake) {
    const char = line.charAt(sign);
    const at = start + sign;
    return problem("list-sign", at, at + 1, { char: named(char, listSigns[char]) });
  }
  const number = found(withNumber);
  if (number !== -1 && start + number <= mistake) {
    const at = start + number;
    return problem("list-sign", at, at + line.slice(number).indexOf(" "), { char: "a number" });
  }
  const space = found(withSpace);
  if (space !== -1) return problemOfKey(line.charAt(space), start + space, start + space + 1);
  const hyphen = found(withoutSpace);
  if (hyphen !== -1 && start + hyphen <= mistake) {
    return problem("hyphen-space", start + hyphen, start + line.trimEnd().length);
  }
  const colon = found(withColon);
  return colon === -1 ? undefined : problemOfKey("：", start + colon, start + colon + 1);
}

/** What the programs that fill in templates replace, and YAML takes for a mapping in a mapping. */
function markAt(text: string, at: number): SourceProblem | undefined {
  templateMark.lastIndex = Math.max(0, at);
  const mark = templateMark.exec(text)?.[0].trimEnd();
  return mark === undefined ? undefined : problem("template-mark", at, at + mark.length, { mark });
}

function wideComma(item: SourceProblem, text: string): SourceProblem | undefined {
  const from = Math.max(0, item.start - longestLine);
  const at = text.slice(from, item.end).lastIndexOf("，");
  const wide = wideSigns["，"];
  if (at === -1 || !wide || text.slice(from + at, item.start).includes("\n")) return undefined;
  return oddSign("，", wide, from + at, from + at + 1);
}

/** What some programs end lines with, and YAML takes for a part of them. */
const lineEnds: Readonly<Record<string, string>> = {
  "\u0085": "a next-line character",
  "\u2028": "a line separator",
  "\u2029": "a paragraph separator",
};

function lineEnd(item: SourceProblem, text: string, line: number): SourceProblem | undefined {
  const newline = text.indexOf("\n", item.start);
  const end = Math.min(newline === -1 ? text.length : newline, item.start + longestLine);
  const from = Math.max(line, item.start - longestLine);
  return oddLineEnd(text, from, end);
}

/** The first character of a part of the text that some programs end lines with, if it has one. */
export function oddLineEnd(text: string, start: number, end: number): SourceProblem | undefined {
  const found = text.slice(start, end).search(/[\u0085\u2028\u2029]/);
  if (found === -1) return undefined;
  const at = start + found;
  const char = text.charAt(at);
  return problem("odd-line-end", at, at + 1, { char: named(char, lineEnds[char]) });
}

/** What comments begin with in JavaScript, TeX and HTML. */
const otherComments = ["//", "/*", "% ", "<!--"];

/** Whether a comment as another language has it seems to be at an offset. */
export function isOtherComment(text: string, at: number): boolean {
  return otherComments.some((sign) => text.startsWith(sign, at));
}

/** The problem of such a comment, up to the end of its line. */
export function commentSign(text: string, start: number): SourceProblem {
  const newline = text.indexOf("\n", start);
  const line = text.slice(start, newline === -1 ? text.length : newline).trimEnd();
  return problem("comment-sign", start, start + line.length);
}

/** Such a comment between brackets, on the line of a mistake or the one before. */
function slashComment({ start, end }: SourceProblem, text: string, line: number): SourceProblem | undefined {
  const before = line === 0 ? 0 : text.lastIndexOf("\n", line - 2) + 1;
  const from = Math.max(before, start - longestLine);
  for (const { 0: found, index } of text.slice(from, Math.max(end, start + 2)).matchAll(slashes))
    if (!found.startsWith('"')) return commentSign(text, from + index);
  return undefined;
}

function oddSign(char: string, [name, ordinary]: [string, string], start: number, end: number): SourceProblem {
  return problem("odd-sign", start, end, { char: named(char, name), ordinary });
}

/** A character by its number and its name; one that is on every keyboard by its name. */
function named(char: string, name = ""): string {
  return char < "\u0080" ? name : `${codePoint(char, 0)}, ${name}`;
}
