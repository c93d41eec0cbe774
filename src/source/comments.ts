/** Comments that switch rules off. */

import type { Comment } from "./document.js";

/** What is in them. */
export const marker = "pathway-lint-";

/** A comment that switches rules off, from its `#` to the end of its line. */
export function comment(text: string, lexeme: string, start: number): Comment {
  const lineStart = text.lastIndexOf("\n", start) + 1;
  return {
    text: lexeme.slice(1).trim(),
    start,
    end: start + lexeme.trimEnd().length,
    ownLine: text.slice(lineStart, start).trim() === "",
  };
}
