/** A place in a text of ordinary YAML, and what can be read there without knowing what is around it. */

import { comment, isDirective, isNumberSign, mayHaveDirectives } from "./comments.js";
import type { Comment } from "./document.js";
import { looseScalar } from "./empty.js";
import type { KeyPlace, ScalarNode } from "./node.js";
import { isNextNoFarther, trimmed } from "./plain-lines.js";
import { plainValue } from "./plain-value.js";
import { closingQuote, unquoted } from "./quoted-text.js";
import { bar, colon, doubleQuote, greater, hash, hyphen, newline, oddInKey, singleQuote, space } from "./signs.js";

/** Ends the reading of a text that is not ordinary. */
export class Unusual extends Error {}

/** A key with its colon ahead: words, or the sign of a merge. */
const keyPattern = /(?:[A-Za-z_$][\w$.-]*(?: [\w$.()&/+-]+)*|<<)(?=:(?:[ \n]|$))/y;

const namePattern = /[\w-]+(?=[ \n,\]}]|$)/y;

/** What begins a plain scalar, and nothing else. */
const plainStart = /[\w.$/(~+<=;^\\]|-[\w.]|[^\x00-\x7f]/y;

/** Within brackets, what does not end a plain scalar. */
const flowRun = /[^\t\n,[\]{}:#]*/y;

/** A tab that is no part of a text: behind a colon, before a comment, or at the end. */
const tabAround = /:\t|\t *(?:#|$)/;

/** The parser has a limit for the length of keys; longer ones are left to it. */
const longestKey = 1000;

/** Blank lines and comments in a row that are passed over. Of more, the parser has something to say. */
const mostPassed = 1000;

export class Cursor {
  readonly text: string;
  at = 0;
  /** Ends of lines, comments and runs of spaces that were passed over, of which the parser makes a token each. */
  passed = 0;
  /** Comments that switch rules off, as far as was read. */
  readonly directives: Comment[] = [];
  readonly #seekDirectives: boolean;
  #lineStart = 0;

  constructor(text: string) {
    this.text = text;
    this.#seekDirectives = mayHaveDirectives(text);
  }

  /** The character at the place; NaN at the end of the text. */
  get code(): number {
    return this.text.charCodeAt(this.at);
  }

  get column(): number {
    return this.at - this.#lineStart;
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  get isAtLineEnd(): boolean {
    const { text, at } = this;
    return text.charCodeAt(at) === newline || at >= text.length;
  }

  /** Whether a hyphen is here that begins an item of a list. */
  get isAtItem(): boolean {
    const { text, at } = this;
    return text.charCodeAt(at) === hyphen && this.#isBlank(at + 1);
  }

  get isAtQuote(): boolean {
    const { code } = this;
    return code === doubleQuote || code === singleQuote;
  }

  get isAtBlockScalar(): boolean {
    const { code } = this;
    return code === bar || code === greater;
  }

  /** The place is counted in a variable, which is faster than the property. */
  skipSpaces(): void {
    const { text } = this;
    let { at } = this;
    while (text.charCodeAt(at) === space) at++;
    if (at > this.at) this.passed++;
    this.at = at;
  }

  /** Over spaces and a comment. */
  skipComment(): void {
    const from = this.at;
    this.skipSpaces();
    if (this.code === hash && this.at > from) this.#passComment();
  }

  /** From the end of a line to the first thing on a later one that is no comment. A comment left of `column` is unusual. */
  nextContent(column = 0): void {
    const { text } = this;
    // Not with skipSpaces: called for each line too, it would set V8's optimizer going within a short run, 2 ms of 109.
    for (let passed = 0; passed < mostPassed && !this.isAtEnd; passed++) {
      const start = text.charCodeAt(this.at) === newline ? this.at + 1 : this.at;
      let at = start;
      while (text.charCodeAt(at) === space) at++;
      this.passed += at > start ? 2 : 1;
      this.#lineStart = start;
      this.at = at;
      if (text.charCodeAt(at) === hash && at - start >= column) this.#passComment();
      else if (!this.isAtLineEnd) return this.#refuseMarker();
    }
    if (!this.isAtEnd) throw new Unusual();
  }

  /** From the end of what is on a line to the next content. Something else on the line is unusual. */
  endLine(): void {
    this.skipComment();
    if (!this.isAtLineEnd) throw new Unusual();
    this.nextContent();
  }

  /** Within brackets: over white space and comments. What goes on at a column up to `column` is unusual. */
  skipWithinBrackets(column: number): void {
    this.skipComment();
    if (!this.isAtLineEnd) return;
    // A comment needs a space before it here, though not elsewhere.
    this.nextContent(1);
    if (this.code === hash || this.isAtEnd || this.column <= column) throw new Unusual();
  }

  /** Whether a key is here, with its colon. */
  get isAtKey(): boolean {
    const from = this.at;
    const key = this.key();
    this.at = from;
    return key !== undefined;
  }

  /** A key and its colon; undefined when there is none. */
  key(): KeyPlace | undefined {
    if (this.isAtQuote) return this.#quotedKey();
    const text = this.#match(keyPattern, this.at);
    if (text === "") return undefined;
    if (text.length > longestKey || plainValue(text) !== text) throw new Unusual();
    const start = this.at;
    this.at += text.length + 1;
    return { text, start, end: this.at - 1 };
  }

  /** A key in quotes and its colon, behind which JSON needs no space. */
  jsonKey(): KeyPlace {
    const { value, start, end } = this.quoted();
    const text = String(value);
    if (this.code !== colon || end - start > longestKey || text === "<<" || oddInKey.test(text)) throw new Unusual();
    this.at++;
    return { text, start, end };
  }

  #quotedKey(): KeyPlace | undefined {
    const from = this.at;
    this.quoted(0);
    const isKey = this.code === colon && this.#isBlank(this.at + 1);
    this.at = from;
    return isKey ? this.jsonKey() : undefined;
  }

  /** The name in `&name` or `*name`. */
  name(): string {
    const name = this.#match(namePattern, this.at + 1);
    if (name === "") throw new Unusual();
    this.at += 1 + name.length;
    return name;
  }

  /** A text in quotes; with a column, perhaps over several lines that stand farther in than that. */
  quoted(column?: number): ScalarNode {
    const start = this.at;
    const quote = this.text.charAt(start);
    const end = closingQuote(this.text, start);
    if (end === -1) throw new Unusual();
    const text = unquoted(this.text.slice(start + 1, end), quote, column);
    if (text === undefined) throw new Unusual();
    this.at = end + 1;
    return looseScalar(text, quote === '"' ? "double" : "single", start, this.at);
  }

  /** A plain scalar within brackets, on one line. */
  plainWithinBrackets(): ScalarNode {
    const start = this.#plainStart();
    let end = start;
    for (;;) {
      end += this.#match(flowRun, end).length;
      const code = this.text.charCodeAt(end);
      const isText =
        code === colon
          ? !this.#isBlank(end + 1) && !",[]{}".includes(this.text.charAt(end + 1))
          : code === hash && this.text.charCodeAt(end - 1) !== space;
      if (!isText) break;
      end++;
    }
    return this.#resolved(start, trimmed(this.text, start, end));
  }

  /** A plain scalar in a mapping or list at a column, perhaps over several lines. */
  plain(column: number): ScalarNode {
    const start = this.#plainStart();
    const scalar = this.#resolved(start, this.#plainEnd(start));
    let next = this.#continuation(column);
    if (!next) return scalar;
    let value = this.text.slice(start, scalar.end);
    for (; next; next = this.#continuation(column)) {
      value += next.separator + this.text.slice(next.start, next.end);
      this.at = next.end;
    }
    return looseScalar(value, "plain", start, this.at);
  }

  #passComment(): void {
    this.passed++;
    const start = this.at;
    this.at = this.lineEnd(start);
    if (!this.#seekDirectives) return;
    const text = this.text.slice(start, this.at);
    if (isDirective(text)) this.directives.push(comment(this.text, text, start));
  }

  /** The end of the line that a place is on. */
  lineEnd(at: number): number {
    const end = this.text.indexOf("\n", at);
    return end === -1 ? this.text.length : end;
  }

  #isBlank(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return code === space || code === newline || at >= this.text.length;
  }

  /** What a sticky pattern finds; empty when that is nothing. */
  #match(pattern: RegExp, at: number): string {
    pattern.lastIndex = at;
    return pattern.test(this.text) ? this.text.slice(at, pattern.lastIndex) : "";
  }

  /** `---` and `...` are about documents, of which an ordinary file has one. */
  #refuseMarker(): void {
    if (this.column === 0 && /^(?:---|\.{3})/.test(this.text.slice(this.at, this.at + 3))) throw new Unusual();
  }

  #plainStart(): number {
    if (this.#match(plainStart, this.at) === "") throw new Unusual();
    return this.at;
  }

  /** Where a plain scalar ends on a line. A colon in it that would make it a key is unusual. */
  #plainEnd(start: number): number {
    const line = this.text.slice(start, this.lineEnd(start));
    const comment = line.indexOf(" #");
    const text = comment === -1 ? line : line.slice(0, comment);
    const end = trimmed(this.text, start, start + text.length);
    if (isNumberSign(line, comment + 1) || (text.includes("\t") && tabAround.test(text))) throw new Unusual();
    if (text.includes(": ") || this.text.charCodeAt(end - 1) === colon) throw new Unusual();
    return end;
  }

  /** The next line of a plain scalar whose last one ends at the place; undefined when it has no more. */
  #continuation(column: number): { start: number; end: number; separator: string } | undefined {
    const from = this.at;
    if (isNextNoFarther(this.text, from, column)) return undefined;
    this.skipSpaces();
    let separator = "";
    let lineStart = this.at + 1;
    while (this.code === newline) {
      separator += "\n";
      lineStart = ++this.at;
      this.skipSpaces();
    }
    const start = this.at;
    if (separator.length > mostPassed) throw new Unusual();
    const isOver = separator === "" || this.isAtEnd || start - lineStart <= column || this.code === hash;
    this.at = from;
    if (isOver) return undefined;
    // A sign at the beginning would be text here; it is more likely that something else was meant.
    this.at = start;
    this.#plainStart();
    const end = this.#plainEnd(start);
    return { start, end, separator: separator === "\n" ? " " : separator.slice(1) };
  }

  #resolved(start: number, end: number): ScalarNode {
    const written = this.text.slice(start, end);
    const value = plainValue(written);
    if (value === undefined) throw new Unusual();
    this.at = end;
    const scalar = looseScalar(value, "plain", start, end);
    if (typeof value !== "string" && value !== null) scalar.written = written;
    return scalar;
  }
}
