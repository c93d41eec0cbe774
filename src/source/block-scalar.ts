/** Block scalars of ordinary YAML (`|` and `>`). See `ordinary.ts` for what is ordinary. */

import { type Cursor, Unusual } from "./cursor.js";
import { looseScalar } from "./empty.js";
import type { ScalarNode } from "./node.js";
import { space, tab } from "./signs.js";

/** Blank lines in a row. Of more, the parser has something to say. */
const mostBlank = 1000;

/** A block scalar in a mapping or list at a column, of lines with the same indentation. */
export function blockScalar(cursor: Cursor, column: number): ScalarNode {
  const start = cursor.at;
  const isFolded = cursor.text.charAt(start) === ">";
  cursor.at++;
  const isStripped = cursor.text.charAt(cursor.at) === "-";
  if (isStripped) cursor.at++;
  cursor.skipComment();
  if (!cursor.isAtLineEnd) throw new Unusual();
  let indent = 0;
  let value = "";
  let separator = "";
  let end = start;
  while (!cursor.isAtEnd) {
    const lineEnd = cursor.at;
    const lineStart = cursor.at + 1;
    cursor.at = lineStart;
    cursor.skipSpaces();
    const lead = cursor.at - lineStart;
    if (cursor.isAtLineEnd) {
      // White space at the end of a line, and lines of nothing else.
      if (lead > 0 || separator.length > mostBlank) throw new Unusual();
      separator += "\n";
      continue;
    }
    if (end === start && lead > column) indent = lead;
    if (lead < indent || indent === 0) {
      cursor.at = lineEnd;
      break;
    }
    // A line that is indented farther is not folded; an empty one before the text belongs to it.
    if ((lead > indent && isFolded) || (end === start && separator !== "")) throw new Unusual();
    const from = lineStart + indent;
    const lineBreak = end === start ? "" : isFolded && separator === "" ? " " : isFolded ? separator : `\n${separator}`;
    end = cursor.at = cursor.lineEnd(from);
    if (isWhite(cursor.text.charCodeAt(end - 1)) || cursor.text.charCodeAt(from) === tab) throw new Unusual();
    value += lineBreak + cursor.text.slice(from, end);
    separator = "";
  }
  if (end === start) throw new Unusual();
  return looseScalar(isStripped ? value : `${value}\n`, "block", start, end);
}

function isWhite(code: number): boolean {
  return code === space || code === tab;
}
