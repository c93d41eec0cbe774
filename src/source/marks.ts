/** Watches the tokens for what is best told where it begins: quotes and brackets that stay open, tags, directives. */

import { closingBracket } from "./brackets.js";
import { comment, isDirective, mayHaveDirectives } from "./comments.js";
import type { Comment } from "./document.js";
import type { SourceProblem } from "./problem.js";
import { problem } from "./problems.js";

const doubleQuote = 0x22;
const singleQuote = 0x27;
const backslash = 0x5c;
const brace = 0x7b;
const closingBrace = 0x7d;

/** Where a text in quotes that lost its indentation may be closed. UTF-16 code units. */
const longestRest = 2000;

/** A line that belongs to no text: a key, an item, a comment or the end of a document. */
const beginsSomething = /^[ \t]*(?:- |#|---|\.{3}|[^\s:][^:\n]*:(?:\s|$))/m;

interface Opened {
  offset: number;
  isBrace: boolean;
  /** The comment in which it would be closed. */
  hidden?: { start: number; end: number; text: string };
}

/** No longer text is repeated. UTF-16 code units. */
const longestItem = 200;

/** A comment without a space behind its sign, which may have been meant as a text. */
const glued = /^#[\p{L}\p{N}]/u;

/** Finds open quotes and brackets, tags, and comments with directives. */
export class Marks {
  readonly problems: SourceProblem[] = [];
  readonly comments: Comment[] = [];
  readonly #text: string;
  readonly #seekComments: boolean;
  /** Where brackets are open, and which. */
  readonly #open: Opened[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#seekComments = mayHaveDirectives(text);
  }

  /** Takes a token that is not the text of a plain or block scalar, with the code of its first character. */
  see(first: number, lexeme: string, offset: number): void {
    switch (first) {
      case doubleQuote:
      case singleQuote:
        if (!isClosed(lexeme)) this.#unclosedQuote(lexeme, offset);
        break;
      case 0x5b: // [
      case brace:
        this.#open.push({ offset, isBrace: first === brace });
        break;
      case 0x5d: // ]
      case closingBrace:
        this.#closing(first, offset);
        break;
      case 0x23: // #
        if (this.#seekComments && isDirective(lexeme)) this.comments.push(comment(this.#text, lexeme, offset));
        if (this.#open.length > 0) this.#comment(lexeme, offset);
        break;
      case 0x21: // !
        // `!!str` says what a text is anyway; every other tag would change what a value is, or mean nothing.
        if (lexeme !== "!!str") this.problems.push(problem("tag", offset, offset + lexeme.length, { tag: lexeme }));
        break;
    }
  }

  /** The text goes on outside of all brackets, or is at its end: what is open stays open. */
  leaveBrackets(): void {
    const opened = this.#open.pop();
    if (!opened) return;
    this.#open.length = 0;
    const { offset, isBrace, hidden } = opened;
    const [bracket, closing] = isBrace ? ["{", "}"] : ["[", "]"];
    if (hidden) {
      const { start, end, text } = hidden;
      this.problems.push(problem("comment-in-brackets", start, end, { closing, text }));
      return;
    }
    const closed = closingBracket(this.#text, offset);
    const code = closed === -1 ? "unclosed-bracket" : "bracket-not-indented";
    const left: SourceProblem = problem(code, offset, offset + 1, { bracket, closing });
    if (closed !== -1) left.related = [{ message: "It is closed here.", start: closed, end: closed + 1 }];
    this.problems.push(left);
  }

  /** A comment between brackets: the text of the item that it cuts, if the bracket is closed in it. */
  #comment(lexeme: string, offset: number): void {
    const opened = this.#open.at(-1);
    if (!opened || opened.hidden || !glued.test(lexeme) || !lexeme.includes(opened.isBrace ? "}" : "]")) return;
    const line = this.#text.slice(Math.max(opened.offset + 1, offset - longestItem), offset);
    const before = /(?:^|[,[{\n]|:\s)\s*([^,[\]{}:\n]*)$/.exec(line)?.[1] ?? "";
    const [rest = ""] = /^[^,\]}]*/.exec(lexeme) ?? [];
    opened.hidden = {
      start: offset,
      end: offset + lexeme.trimEnd().length,
      text: JSON.stringify(before + rest.trimEnd()),
    };
  }

  /** True for `%YAML 1.2`; what other directives ask for is not done. */
  directive(lexeme: string, offset: number): boolean {
    if (/^%YAML[ \t]+1\.2$/.test(lexeme)) return true;
    this.problems.push(problem("directive", offset, offset + lexeme.length, { directive: lexeme }));
    return false;
  }

  #unclosedQuote(lexeme: string, offset: number): void {
    const newline = lexeme.search(/\r?\n/);
    const end = offset + (newline === -1 ? lexeme.length : newline);
    const quote = lexeme.charAt(0);
    const code = this.#isClosedAfter(offset + lexeme.length, quote) ? "quote-not-indented" : "unclosed-quote";
    this.problems.push(problem(code, offset, end, { quote }));
  }

  /** Whether a text in quotes, which YAML ends before a line that is not indented, goes on there until it is closed. */
  #isClosedAfter(start: number, quote: string): boolean {
    const rest = this.#text.slice(start, start + longestRest);
    const closing = rest.indexOf(quote);
    return (
      closing !== -1 &&
      !beginsSomething.test(rest.slice(0, closing)) &&
      /^[ \t\r]*(?:#|\n|$)/.test(rest.slice(closing + 1))
    );
  }

  #closing(code: number, offset: number): void {
    const opened = this.#open.pop();
    if (!opened || opened.isBrace === (code === closingBrace)) return;
    // It was rather meant for the bracket around that one, so that only one of them is wrong.
    if (this.#open.at(-1)?.isBrace === !opened.isBrace) this.#open.pop();
    const bracket = opened.isBrace ? "{" : "[";
    this.problems.push({
      ...problem("wrong-bracket", opened.offset, opened.offset + 1, { bracket, closed: String.fromCharCode(code) }),
      related: [{ message: "It is closed here.", start: offset, end: offset + 1 }],
    });
  }
}

function isClosed(lexeme: string): boolean {
  const quote = lexeme.charCodeAt(0);
  let last = lexeme.length - 1;
  if (last === 0 || lexeme.charCodeAt(last) !== quote) return false;
  // A quote is text after an odd number of backslashes, or where it is one of a pair.
  const escaping = quote === doubleQuote ? backslash : singleQuote;
  let escapes = 0;
  while (--last > 0 && lexeme.charCodeAt(last) === escaping) escapes++;
  return escapes % 2 === 0;
}
