/** What a text is as a whole, or what was done to all of it, where it could not be read or holds no mapping. */

import { goesOn } from "./comments.js";
import type { SourceProblem } from "./problem.js";
import { problem } from "./problems.js";

/** How much of a text is looked at, and how many of its lines. UTF-16 code units. */
const longestHead = 4000;
const mostLines = 40;

/** So many lines tell that something was done to all of them. */
const enoughLines = 4;

/** Beginnings of texts that are no definition, though a definition may stand in them. */
const strangers: { start: RegExp; what: string }[] = [
  {
    start: /^(?:diff --git |Index: \S|--- \S[^\n]*\n\+\+\+ \S|@@ -\d)/,
    what: "a diff (a patch), which holds only what was changed in a file; the file itself is needed",
  },
  {
    start:
      /^(?:(?:From|To|Cc|Date|Sender|Reply-To|Subject|Received|Return-Path|Delivered-To|Message-ID|MIME-Version|Content-[\w-]+): .*\r?\n(?:[ \t].*\r?\n)*){2}/i,
    what: "an email; keep only the definition in it, without what stands before and behind it",
  },
  { start: /^HTTP\/\d/, what: "the answer of a web server; keep only the definition in it" },
];

/** The sign between two versions in a merge conflict, of which the others were deleted. */
const betweenVersions = /(?:^|\n)(=======)\r?(?:\n|$)/;

/** A number in front of a line, as editors show it, and behind it what sets it apart. */
const number = /^ *(\d{1,6})(?=[ \t:|]|$)/;

interface Line {
  start: number;
  text: string;
}

/** Names the cause of what is wrong with a text, when it is one for all of it. `mistake` is the first that was found. */
export function causeOfAll(text: string, mistake: SourceProblem | undefined): SourceProblem | undefined {
  const conflict = mistake && betweenVersions.exec(text);
  if (conflict) {
    const start = conflict.index + conflict[0].indexOf("=");
    return problem("conflict-marker", start, start + 7);
  }
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const head = text.slice(start, start + longestHead);
  const lines = linesOf(head, start);
  const [first] = lines;
  if (!first) return undefined;
  const found = strangers.find((each) => each.start.test(head.slice(first.start - start)));
  if (found) return problem("not-yaml", first.start, first.start + first.text.length, { ours: found.what });
  return (
    numbered(lines) ?? quoted(lines) ?? (mistake && (wrappedComment(lines, mistake) ?? lostBeginning(lines, mistake)))
  );
}

/** The lines on which something is written. The last one may be cut. */
function linesOf(head: string, offset: number): Line[] {
  const lines: Line[] = [];
  let start = offset;
  for (const part of head.split("\n")) {
    const text = part.trimEnd();
    if (text !== "") lines.push({ start, text });
    start += part.length + 1;
    if (lines.length === mostLines) break;
  }
  return lines;
}

function numbered(lines: readonly Line[]): SourceProblem | undefined {
  const numbers = lines.map(({ text }) => Number(number.exec(text)?.[1] ?? Number.NaN));
  const rising = numbers.filter((each, i) => i > 0 && each === (numbers[i - 1] ?? Number.NaN) + 1);
  if (rising.length < enoughLines - 1 || rising.length < 0.7 * (lines.length - 1)) return undefined;
  return ofLine(
    "line-numbers",
    lines.find(({ text }) => number.test(text)),
  );
}

/** Lines as the answer to an email repeats them. */
function quoted(lines: readonly Line[]): SourceProblem | undefined {
  const signed = lines.filter(({ text }) => text.startsWith(">"));
  const isMost = signed.length >= enoughLines && signed.length >= 0.9 * lines.length;
  return isMost ? ofLine("quoted-lines", signed[0]) : undefined;
}

/** What is told of a line that belongs to nothing before it. */
const afterText: readonly string[] = ["unexpected-text", "syntax"];

/** What is told of a text that is no key, and of what follows it. */
const ofText: ReadonlySet<string> = new Set(["missing-colon", "comment-goes-on", ...afterText]);

/** The first line that is no comment, where it belongs to the one above it. */
function wrappedComment(lines: readonly Line[], { code }: SourceProblem): SourceProblem | undefined {
  const index = lines.findIndex(({ text }) => !text.startsWith("#"));
  const [above, line] = [lines[index - 1]?.text ?? "", lines[index]?.text ?? ""];
  return ofText.has(code) && goesOn(above, line) ? ofLine("comment-goes-on", lines[index]) : undefined;
}

/** A text that begins with an indented line, or an item, and goes on farther to the left. */
function lostBeginning(lines: readonly Line[], mistake: SourceProblem): SourceProblem | undefined {
  const first = lines.find(({ text }) => !/^ *#/.test(text));
  const isBelow = first !== undefined && /^(?: |- )/.test(first.text);
  // Behind a byte order mark, the parser stumbles over the first line already.
  const isLater = isBelow && (first.start === 1 || mistake.start > first.start + first.text.length);
  if (!isLater || ![...afterText, "indentation"].includes(mistake.code)) return undefined;
  // What every definition begins with is not missing.
  return ofLine(/^ +formatVersion:/.test(first.text) ? "indentation" : "lost-beginning", first);
}

function ofLine(
  code: "line-numbers" | "quoted-lines" | "comment-goes-on" | "lost-beginning" | "indentation",
  line: Line | undefined,
): SourceProblem | undefined {
  return line && problem(code, line.start, line.start + line.text.length);
}
