/** How many lexical tokens the parser would count, for a reader that makes none. No fewer are counted, and hardly more. */

import { Unusual } from "./cursor.js";
import { forSize, type Limits } from "./limits.js";
import type { ScalarNode } from "./node.js";
import { brace, bracket, colon, comma, doubleQuote, hyphen, newline, space } from "./signs.js";

/** Tokens of what is read, without white space, ends of lines and comments. */
export const tokens = {
  /** What announces it, and the end of its last line. */
  document: 2,
  hyphen: 1,
  comma: 1,
  anchor: 1,
  alias: 1,
  /** The opening one counts threefold, as for the parser. */
  brackets: 4,
} as const;

/** A plain scalar and what announces it; one in quotes counts as much; of a block scalar the head, too. */
const tokensOfScalar = { plain: 2, single: 2, double: 2, block: 3 } as const;

/** Ends the reading of what may be ordinary, but too much. */
export class TooMuch extends Unusual {}

export class TokenBudget {
  #left: number;

  constructor(limits: Limits) {
    this.#left = forSize(limits.tokens, limits);
  }

  /** Throws {@link TooMuch} when more are spent than a file may have: of that the parser has something to say. */
  spend(count: number): void {
    this.#left -= count;
    if (this.#left < 0) throw new TooMuch();
  }

  spendScalar({ style, start, end }: Pick<ScalarNode, "style" | "start" | "end">): void {
    // Of a value that is not written the parser makes no token.
    if (end > start) this.spend(tokensOfScalar[style]);
  }

  /** A scalar and its colon. */
  spendKey(): void {
    this.spend(tokensOfScalar.plain + 1);
  }
}

/** What signs are for the parser at least, where they are not part of a text. */
const tokensOfSign = new Uint8Array(128);
for (const code of [newline, comma]) tokensOfSign[code] = 1;
for (const code of [bracket, brace]) tokensOfSign[code] = tokens.brackets;
/** With the key before it, and the space after it. */
tokensOfSign[colon] = 4;
tokensOfSign[hyphen] = 2;

/**
 * Whether the parser seems to refuse a text as too much, so that no tree of it is begun that would be thrown away. Texts in
 * quotes and comments may deceive this: then the parser reads what could have been read sooner.
 */
export function seemsTooMuch(text: string, limits: Limits): boolean {
  let left = forSize(limits.tokens, limits);
  // No sign counts for more.
  if (text.length * tokens.brackets <= left) return false;
  for (let at = 0; at < text.length && left >= 0; at++) {
    const code = text.charCodeAt(at);
    const isBeforeSpace = code === colon || code === hyphen;
    const isSign = !isBeforeSpace || text.charCodeAt(at + 1) === space || text.charCodeAt(at - 1) === doubleQuote;
    if (code < 128 && isSign) left -= tokensOfSign[code] ?? 0;
  }
  return left < 0;
}
