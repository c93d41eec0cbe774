/** What single keys and scalars must not be: text with hidden characters, numbers that cannot be held. */

import { codePoint } from "../findings/look-alikes.js";
import { firstInvisible, hidesInId, suspects } from "./characters.js";
import { isNumberSign } from "./comments.js";
import { commentSign, isOtherComment, problemOfKey } from "./look-alikes.js";
import { isAltered } from "./numbers.js";
import { type ProblemList, problem } from "./problems.js";
import { oddInKey } from "./signs.js";

/** Between a text and what may have been meant as more of it. UTF-16 code units. */
const mostBlanks = 20;

/** Of what may have been meant as text, no more is looked at. UTF-16 code units. */
const longestCut = 200;

const isQuoted = (text: string, at: number) => /["'|>]/.test(text.charAt(at));

/** Checks the values of a document. */
export class Checks {
  readonly #text: string;
  readonly #problems: ProblemList;
  readonly #hasInvisible: boolean;
  /** True when keys and scalars must be looked at: most files have neither escapes nor characters that nobody sees. */
  readonly #looks: boolean;

  /** True when what looks like a space or a colon, and is none, occurs in the text. */
  readonly #hasOdd: boolean;

  /** True when a number sign may cut a text. */
  readonly #hasNumberSign: boolean;

  /** True when a comment was told of that does not begin with #. All of them are, and one is enough to know. */
  #hasComment = false;

  constructor(text: string, hasInvisible: boolean, problems: ProblemList) {
    this.#text = text;
    this.#problems = problems;
    this.#hasInvisible = hasInvisible;
    this.#hasOdd = oddInKey.test(text);
    this.#hasNumberSign = /[ \t]#\d/.test(text);
    this.#looks = hasInvisible || text.includes("\\");
  }

  key(value: string, start: number, end: number): void {
    if (this.#looks) this.#check(value, start, end, true);
    if (this.#looks || this.#hasOdd) this.#checkOdd(value, start, end);
    // Between brackets, what stands behind such a comment is its end, and the key.
    if (this.#hasComment || !isOtherComment(value, 0)) return;
    this.#hasComment = true;
    this.#problems.add(commentSign(this.#text, start));
  }

  text(value: string, start: number, end: number): void {
    if (this.#looks) this.#check(value, start, end, false);
    if (this.#hasNumberSign) this.#checkCut(start, end);
    if (value.includes(" - ")) this.#checkSwallowed(start, end);
  }

  number(value: number, written: string, start: number, end: number): void {
    if (!isAltered(written, value)) return;
    const isNumber = /\d/.test(written);
    this.#problems.add(
      isNumber
        ? problem("altered-number", start, end, { written, read: Number.isFinite(value) ? value : "infinite" })
        : problem("not-a-number", start, end, { written }),
    );
  }

  #check(value: string, start: number, end: number, isKey: boolean): void {
    const isEscaped = this.#text.charAt(start) === '"' && value.length !== end - start - 2;
    if (isEscaped) this.#checkEscaped(value, start, end);
    if (!this.#hasInvisible && !isEscaped) return;
    const at = firstInvisible(value);
    if (at === -1 || !(isKey || hidesInId(value))) return;
    this.#problems.add(problem("invisible-character", start, end, { char: codePoint(value, at), text: value }));
  }

  /** Whether a plain text goes on behind what YAML takes for a comment. */
  #checkCut(start: number, end: number): void {
    const [blanks = ""] = /^[ \t]+/.exec(this.#text.slice(end, end + mostBlanks)) ?? [];
    const at = end + blanks.length;
    if (at === end || isQuoted(this.#text, start) || !isNumberSign(this.#text, at)) return;
    const [comment = ""] = /^[^\n\r]*/.exec(this.#text.slice(at, at + longestCut)) ?? [];
    this.#problems.add({
      ...problem("number-sign", start, at + comment.trimEnd().length, { comment }),
      severity: "warning",
    });
  }

  /** Whether an item of a list holds the one below it, which stands too far in. */
  #checkSwallowed(start: number, end: number): void {
    const before = this.#text.slice(Math.max(0, start - longestCut), start);
    const found = /(?:^|\n) *- *$/.test(before)
      ? /^[^\n]*\n[ \t]*(- +([^\n]*))/.exec(this.#text.slice(start, end))
      : null;
    if (!found || isQuoted(this.#text, start)) return;
    const [whole, item = "", text = ""] = found;
    const at = start + whole.length - item.length;
    this.#problems.add({
      ...problem("swallowed-item", at, at + item.trimEnd().length, { item: text.trimEnd() }),
      severity: "warning",
    });
  }

  #checkOdd(value: string, start: number, end: number): void {
    const char = oddInKey.exec(value)?.[0];
    if (char === undefined) return;
    const at = this.#text.slice(start, end).indexOf(char);
    const place: [number, number] = at === -1 ? [start, end] : [start + at, start + at + 1];
    this.#problems.add(problemOfKey(char, ...place));
  }

  /** Characters that are written as escapes, such as `\u0000`; the text itself was looked at before. */
  #checkEscaped(value: string, start: number, end: number): void {
    for (const { at, kind } of suspects(value)) {
      if (kind === "invisible") continue;
      const slots = { char: codePoint(value, at) };
      if (kind === "control") this.#problems.add(problem("control-character", start, end, slots));
      else if (kind === "surrogate") this.#problems.add(problem("lone-surrogate", start, end, slots));
      else if (!this.#text.slice(start, end).includes(value.charAt(at))) {
        this.#problems.add(problem("bidi-character", start, end, slots));
      }
      return;
    }
  }
}
