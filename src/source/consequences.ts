/** Which problems of a text follow from others. */

import type { SourceProblem } from "./problem.js";
import type { ProblemCode } from "./problems.js";

/** Mistakes that concern one value only. Any other one makes the parser misread what follows it. */
const local: ReadonlySet<string> = new Set<ProblemCode>([
  "colon-in-text",
  "lost-bracket",
  "lost-colon",
  "reserved-character",
  "bad-escape",
  "escape-digits",
  "comment-space",
  "key-not-text",
  "anchor-name",
  "alias-properties",
  "tag",
  "directive",
]);

/** Whether the parser misreads what follows a mistake. */
export function isMisleading({ code }: SourceProblem): boolean {
  return !local.has(code);
}

/** How much is looked at of what stands between two problems. */
const longestBetween = 1000;

/** What the parser tells of a line again and again. */
const ofWholeLine: ReadonlySet<string> = new Set<ProblemCode>([
  "colon-in-text",
  "lost-bracket",
  "lost-colon",
  "list-sign",
  "hyphen-space",
  "key-not-text",
]);

/** What may follow on the same line from one of those. */
const followsOnLine: ReadonlySet<string> = new Set<ProblemCode>([
  "colon-in-text",
  "lost-bracket",
  "lost-colon",
  "list-sign",
  "hyphen-space",
  "unexpected-text",
  "text-after-quote",
  "missing-comma",
  "extra-bracket",
  "key-not-text",
  "syntax",
]);

/** What is wrong with a backslash, of which a path of Windows has several. */
const ofBackslashes: ReadonlySet<string> = new Set<ProblemCode>(["bad-escape", "escape-digits"]);

/** Whether a problem follows from the one that was told before it. */
export function isSameMistake(before: SourceProblem, item: SourceProblem, text: string): boolean {
  if (ofBackslashes.has(before.code) && ofBackslashes.has(item.code))
    return !/["\n]/.test(text.slice(before.end, item.start));
  if (!ofWholeLine.has(before.code)) return false;
  const between = text.slice(before.end, item.start);
  if (!between.includes("\n")) return followsOnLine.has(item.code);
  return (
    before.code === "colon-in-text" &&
    item.code === "indentation" &&
    /^[ \t\r]*(?:#.*)?\n[ \t\r\n]*$/.test(between.slice(0, longestBetween))
  );
}

/** Whether a value is taken for a key because the comma behind it is missing, as in `{ <<: *basics level: 1 }`. */
export function isForComma(before: SourceProblem, item: SourceProblem, text: string): boolean {
  const isTwice = before.code === "key-not-text" && item.code === "comma-before-key";
  return isTwice && !text.slice(before.end, item.start).includes("\n");
}
