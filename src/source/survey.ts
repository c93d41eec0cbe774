/** Text → lexemes, of which so many that the file is refused are found before any is parsed. */

import { Lexer } from "yaml";
import { forSize, type Limits } from "./limits.js";
import {
  brace,
  bracket,
  carriageReturn,
  closingBrace,
  closingBracket,
  colon,
  doubleQuote,
  hash,
  hyphen,
  newline,
  question,
  singleQuote,
  space,
} from "./signs.js";

/** Signs that the lexer puts in: a document begins; the next token is a plain or block scalar; brackets stay open. */
export const documentMark = 0x02;
export const scalarMark = 0x1f;
export const flowError = 0x18;

/** What brackets open, and a key that is empty or has a sign of its own, costs the most memory for a token. */
const costly = 2;

/** Most that a character may count for. */
const mostForCharacter = 1 + costly;

/** The lexemes of a text. */
export interface Survey {
  lexemes: Iterable<string>;
  /** The first lexeme that is too much; Infinity when none is. */
  excess: number;
  /** The limit that it exceeds. */
  limit: number;
  /**
   * Whether the lexemes must be parsed. Of a file that is refused for too many they need not be: to parse 400,000 tokens
   * takes 0.7 s and 100 MB, to find them 0.2 s.
   */
  isParsed: boolean;
}

/** Reads the lexemes of a text up to the first that is too much. */
export function survey(text: string, limits: Limits): Survey {
  const budget = forSize(limits.tokens, limits);
  const parsed = forSize(limits.parsedTokens, limits);
  const lexer = new Lexer().lex(text);
  const found: Survey = { lexemes: lexer, excess: Infinity, limit: parsed, isParsed: true };
  if (mostForCharacter * (text.length + 1) <= Math.min(budget, parsed)) return found;
  const lexemes: string[] = [];
  found.lexemes = lexemes;
  const levels = new Levels();
  let isScalar = false;
  let count = 0;
  for (const lexeme of lexer) {
    lexemes.push(lexeme);
    if (++count > parsed && found.excess === Infinity) {
      found.excess = lexemes.length - 1;
      found.isParsed = levels.most > limits.depth;
    }
    if (count > budget) {
      const isParsed = levels.most > limits.depth;
      return { lexemes, excess: lexemes.length - 1, limit: budget, isParsed };
    }
    if (isScalar) {
      isScalar = false;
      levels.scalar(lexeme);
      continue;
    }
    const first = lexeme.charCodeAt(0);
    isScalar = first === scalarMark;
    if (levels.see(first, lexeme)) count += costly;
    // Of a text without quotes the lexer makes two, so that JSON would hold half as much again.
    else if (first === doubleQuote || first === singleQuote) count++;
  }
  return found;
}

/**
 * How deep the parser would go at most. Of mistakes after which it nests what stands in one column, nothing is known here:
 * then that there is too much is told in place of the depth.
 */
class Levels {
  most = 0;
  /** Columns where mappings and lists may have begun: a list may stand in the column of its mapping. */
  readonly #columns: number[] = [];
  #brackets = 0;
  #indent = 0;
  #isLineStart = true;
  /** Colons on the line, of which each after the first begins a mapping in a mapping. */
  #colons = 0;

  scalar(lexeme: string): void {
    // The text of a block scalar takes its last line end with it.
    if (lexeme.endsWith("\n")) this.#newLine();
  }

  /** Takes a lexeme that is not the text of a scalar. Returns whether it is a costly one. */
  see(first: number, lexeme: string): boolean {
    switch (first) {
      case newline:
      case carriageReturn:
        this.#newLine();
        return false;
      case space:
        if (this.#isLineStart) this.#indent += lexeme.length;
        return false;
      case hash:
        this.#isLineStart = false;
        return false;
      case bracket:
      case brace:
        this.#content();
        this.#brackets++;
        this.#measure();
        return true;
      case closingBracket:
      case closingBrace:
        this.#isLineStart = false;
        this.#brackets = Math.max(0, this.#brackets - 1);
        return false;
      case flowError:
        this.#brackets = 0;
        return false;
      case documentMark:
        return false;
      default:
        if (lexeme.length === 1 && (first === hyphen || first === question || first === colon))
          return this.#indicator(first);
        this.#content();
        return false;
    }
  }

  #newLine(): void {
    this.#indent = 0;
    this.#isLineStart = true;
    if (this.#brackets === 0) this.#colons = 0;
  }

  #indicator(sign: number): boolean {
    const isLineStart = this.#isLineStart;
    this.#content();
    this.#isLineStart = isLineStart;
    if (isLineStart) this.#indent++;
    if (this.#brackets === 0 && sign === colon) this.#colons++;
    this.#measure();
    return sign === question || (sign === colon && isLineStart && this.#brackets === 0);
  }

  /** Something that is written, which ends what began farther in. */
  #content(): void {
    if (!this.#isLineStart) return;
    this.#isLineStart = false;
    if (this.#brackets > 0) return;
    const columns = this.#columns;
    while ((columns.at(-1) ?? -1) > this.#indent) columns.pop();
    if ((columns.at(-1) ?? -1) < this.#indent) columns.push(this.#indent);
    this.#measure();
  }

  #measure(): void {
    this.most = Math.max(this.most, 2 * this.#columns.length + this.#brackets + this.#colons);
  }
}
