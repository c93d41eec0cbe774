/** Blank lines within the text of a scalar. */

import { carriageReturn, newline, space } from "./signs.js";

/** Where a text that may begin in the middle of a line has more than a number of blank lines in a row; -1 when it has not. A tab is no blank. */
export function tooManyBlankLines(text: string, most: number): number {
  let blank = 0;
  for (let start = 0; text.length - start > most - blank; ) {
    let at = start;
    let code = text.charCodeAt(at);
    while (code === space || code === carriageReturn) code = text.charCodeAt(++at);
    if (code === newline && ++blank > most) return start;
    if (code === newline) start = at + 1;
    else {
      blank = 0;
      const end = text.indexOf("\n", at);
      if (end === -1) return -1;
      start = end + 1;
    }
  }
  return -1;
}
