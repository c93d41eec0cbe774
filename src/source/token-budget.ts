/** How many lexical tokens the parser would count, for a reader that makes none. No fewer are counted, and hardly more. */

import { Unusual } from "./cursor.js";
import { forSize, type Limits } from "./limits.js";
import type { ScalarNode } from "./node.js";

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

/** A plain scalar and what announces it; of a block scalar the head, too. */
const tokensOfScalar = { plain: 2, single: 1, double: 1, block: 3 } as const;

export class TokenBudget {
  #left: number;

  constructor(limits: Limits) {
    this.#left = forSize(limits.tokens, limits);
  }

  /** Throws {@link Unusual} when more are spent than a file may have: of that the parser has something to say. */
  spend(count: number): void {
    this.#left -= count;
    if (this.#left < 0) throw new Unusual();
  }

  spendScalar(style: ScalarNode["style"]): void {
    this.spend(tokensOfScalar[style]);
  }

  /** A scalar and its colon. */
  spendKey(isQuoted: boolean): void {
    this.spend(tokensOfScalar[isQuoted ? "double" : "plain"] + 1);
  }
}

/** In each MiB that a file may have. A definition has some thousands of them at most. */
const mostCollections = 50_000;

/**
 * Whether a text opens so many lists and mappings that the parser refuses it. They take a hundred times the memory of the
 * signs that open them: no tree of them is begun that would be thrown away.
 */
export function opensTooMuch(text: string, limits: Limits): boolean {
  let left = forSize(mostCollections, limits);
  for (const opening of ["- ", "[", "{"])
    for (let at = text.indexOf(opening); at !== -1 && left > 0; at = text.indexOf(opening, at + 1)) left--;
  return left === 0;
}
