/** Comments that switch rules off. */

import type { Comment } from "./document.js";

/** What is in the comments that switch rules off, and in those that were meant to and are written otherwise. */
const marker = /pathway-lint-|pathway[-_ ]?lint[-_: ]{1,3}(?:disable|enable|ignore|suppress)/i;

/** Whether a comment may switch rules off, as far as it alone tells. */
export function isDirective(comment: string): boolean {
  return marker.test(comment);
}

/** What is rather part of a text than a comment: "IBEW Local #150". YAML ends the text before it. */
const numberSign = /#\d/y;

/** Whether a comment that begins at a place may have been meant as the text of the line. */
export function isNumberSign(text: string, at: number): boolean {
  numberSign.lastIndex = at;
  return numberSign.test(text);
}

/** Whether a comment of a text may, which spares a look at each. */
export function mayHaveDirectives(text: string): boolean {
  return text.includes("athway") || text.includes("ATHWAY");
}

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

/** No shorter comment is wrapped. UTF-16 code units. */
const shortestWrapped = 40;

/** Whether a line seems to be the rest of the comment above it, as when a program wraps lines: no sentence ends between them, and no key begins. */
export function goesOn(above: string, line: string): boolean {
  const comment = above.trimEnd();
  const isOpen = comment.length >= shortestWrapped && comment.startsWith("#") && /[\p{L}\p{N},]$/u.test(comment);
  return isOpen && /^[\p{L}\p{N}(]/u.test(line) && !/:(?:\s|$)|^[\w-]+ ?[:：=]/.test(line);
}
