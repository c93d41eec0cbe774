/** How the lines of plain scalars end. */

import { newline, space } from "./signs.js";

/** Where a text from `start` to `end` ends without the spaces at its end. */
export function trimmed(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && text.charCodeAt(last - 1) === space) last--;
  return last;
}

/**
 * Whether a line ends at the place and the next one begins no farther in than the column. Looks at one character instead of
 * passing over what is between; false can also mean that this did not tell.
 */
export function isNextNoFarther(text: string, at: number, column: number): boolean {
  const seen = at + 1 + column;
  const code = text.charCodeAt(seen);
  if (text.charCodeAt(at) !== newline || code === space || seen >= text.length) return false;
  const end = text.indexOf("\n", at + 1);
  return end === -1 || end > seen;
}
