/** Which line is to blame where one is not indented like its neighbors: often it is another one, above. */

import type { SourceProblem } from "./problem.js";
import { problem } from "./problems.js";

interface Line {
  start: number;
  /** The column of the first sign, from 0. */
  indent: number;
  isItem: boolean;
  /** The column of what is behind the hyphen; without one, the same as `indent`. */
  content: number;
  /** The key or the bracket that it begins with; empty when there is neither. */
  key: string;
  hasValue: boolean;
}

/** How much of a line is looked at, and how many lines around it are. */
const longestLine = 300;
const mostLines = 2000;

const parts = /^( *)(- +)?(?:([\w-]+):(?= |$)(.*)|([[{])(.*))?/;

/** Names the line that is the cause of a mistake in indentation, if another one than that where it was found is. */
export function causeOfIndent(item: SourceProblem, text: string): SourceProblem {
  if (item.code !== "indentation") return item;
  const at = text.lastIndexOf("\n", item.start - 1) + 1;
  const wrong = lineAt(text, at);
  return (
    inColumnOfHyphens(wrong, text) ??
    beginningOfList(wrong, text) ??
    lineBefore(wrong, text) ??
    firstMoved(wrong, text) ??
    movedToTheLeft(wrong, text) ??
    itemAmongKeys(wrong, text) ??
    item
  );
}

/** A line in the column of the hyphens of a list, with the key that its entries begin with. */
function inColumnOfHyphens(wrong: Line, text: string): SourceProblem | undefined {
  if (wrong.isItem || wrong.key === "") return undefined;
  const before = above(text, wrong.start, (line) => line.indent <= wrong.indent);
  const isOne = before?.isItem && before.indent === wrong.indent && before.key === wrong.key;
  return isOne ? withoutHyphen(wrong) : undefined;
}

/** The first entry of a list, which is taken for a mapping until an entry with a hyphen follows. */
function beginningOfList(wrong: Line, text: string): SourceProblem | undefined {
  if (!wrong.isItem) return undefined;
  const header = above(text, wrong.start, (line) => line.indent < wrong.indent);
  const first = header && below(text, header.start, () => true);
  if (!first || !header?.key || header.hasValue || first.isItem) return undefined;
  const isInBrackets = /[[{]/.test(wrong.key);
  if (first.indent !== wrong.content && !(isInBrackets && first.indent === wrong.indent)) return undefined;
  if (first.key === wrong.key) return withoutHyphen(first);
  if (isInBrackets) return undefined;
  const [start, end] = keyOf(first);
  return problem("first-line-lost", start, end, { beginning: wrong.key || "…" });
}

/** The line before, which stands in the column of the hyphens behind it, and has none. */
function lineBefore(wrong: Line, text: string): SourceProblem | undefined {
  const before = above(text, wrong.start, () => true);
  if (!before?.key || before.isItem || !before.hasValue || before.indent >= wrong.indent) return undefined;
  const after = below(text, wrong.start, (line) => line.indent <= before.indent);
  const isOne = after?.isItem && after.indent === before.indent && after.key === before.key;
  return isOne ? withoutHyphen(before) : undefined;
}

/** The first line below a key, or of an item, that is not where the lines behind it are. */
function firstMoved(wrong: Line, text: string): SourceProblem | undefined {
  const first = above(text, wrong.start, () => true);
  if (!first?.key || first.indent >= wrong.indent) return undefined;
  if (first.isItem) {
    const next = below(text, wrong.start, (line) => line.indent < wrong.indent);
    const isMoved = next?.key === first.key && next.content === wrong.content && next.indent !== first.indent;
    return isMoved && next.isItem ? problem("indentation", ...keyOf(first)) : undefined;
  }
  const header = above(text, first.start, () => true);
  const isHeader = header !== undefined && header.key !== "" && !header.hasValue && header.content < wrong.indent;
  return isHeader && first.hasValue && first.indent <= header.content
    ? problem("indentation", ...keyOf(first))
    : undefined;
}

/** A key that stands left of the lines above and below to which it belongs. */
function movedToTheLeft(wrong: Line, text: string): SourceProblem | undefined {
  const moved = above(text, wrong.start, (line) => line.indent < wrong.indent);
  if (!moved?.key || moved.isItem) return undefined;
  const before = above(text, moved.start, (line) => line.indent <= wrong.indent);
  if (!before || (before.indent !== wrong.indent && before.content !== wrong.indent)) return undefined;
  const isThereElsewhere = text.includes(`\n${" ".repeat(wrong.content)}${moved.key}:`);
  return isThereElsewhere || isWithin(moved, wrong, text) ? problem("indentation", ...keyOf(moved)) : undefined;
}

/** A hyphen before one of the keys of a mapping. */
function itemAmongKeys(wrong: Line, text: string): SourceProblem | undefined {
  const before = wrong.isItem ? above(text, wrong.start, (line) => line.indent <= wrong.indent) : undefined;
  const isKey = before?.indent === wrong.indent && !before.isItem && before.key !== "" && before.hasValue;
  return isKey ? problem("list-in-mapping", wrong.start + wrong.indent, keyOf(wrong)[1]) : undefined;
}

/** Whether the text goes on, behind lines that are where the wrong one is, farther in than a line that was moved. */
function isWithin(moved: Line, wrong: Line, text: string): boolean {
  const after = below(text, wrong.start, (line) => line.indent < wrong.indent);
  if (!after || after.indent <= moved.indent) return false;
  const opened = above(text, moved.start, (line) => line.indent <= after.indent);
  return opened?.indent === after.indent || opened?.content === after.indent;
}

function withoutHyphen(line: Line): SourceProblem {
  return problem("hyphen-lost", ...keyOf(line), { key: line.key });
}

function keyOf({ start, content, key }: Line): [start: number, end: number] {
  return [start + content, start + content + key.length];
}

function lineAt(text: string, start: number): Line {
  const newline = text.indexOf("\n", start);
  const line = text.slice(start, Math.min(newline === -1 ? text.length : newline, start + longestLine)).trimEnd();
  const [, spaces = "", hyphen = "", key = "", rest = "", bracket = "", within = ""] = parts.exec(line) ?? [];
  return {
    start,
    indent: spaces.length,
    isItem: hyphen !== "",
    content: spaces.length + hyphen.length,
    key: key || bracket,
    hasValue: !/^ *(?:&\S+ *)?(?:#.*)?$/.test(rest || within),
  };
}

/** The nearest line above an offset for which something is true. */
function above(text: string, offset: number, isSought: (line: Line) => boolean): Line | undefined {
  let start = offset;
  for (let count = 0; start > 0 && count < mostLines; count++) {
    start = start < 2 ? 0 : text.lastIndexOf("\n", start - 2) + 1;
    const line = written(text, start);
    if (line && isSought(line)) return line;
  }
  return undefined;
}

/** The nearest line below that at an offset for which something is true. */
function below(text: string, offset: number, isSought: (line: Line) => boolean): Line | undefined {
  let start = text.indexOf("\n", offset) + 1;
  for (let count = 0; start > 0 && count < mostLines; count++) {
    const line = written(text, start);
    if (line && isSought(line)) return line;
    start = text.indexOf("\n", start) + 1;
  }
  return undefined;
}

/** A line, unless it is blank or a comment. */
function written(text: string, start: number): Line | undefined {
  const head = text.slice(start, start + longestLine);
  return /^[ \t\r]*(?:#|\n|$)/.test(head) ? undefined : lineAt(text, start);
}
