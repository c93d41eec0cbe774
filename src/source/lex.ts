/**
 * Text → syntax tree tokens, in one pass. The lexer and the parser of `yaml` are iterative; what is composed from their
 * tokens is not, so depth and number are bounded here, before anything is composed.
 */

import { type CST, Parser } from "yaml";
import { tooManyBlankLines } from "./blank-lines.js";
import { forSize, type Limits } from "./limits.js";
import { Marks } from "./marks.js";
import type { SourceProblem } from "./problem.js";
import { maxProblems, problem } from "./problems.js";
import { carriageReturn, hash, newline, percent, space, tab } from "./signs.js";
import { documentMark, flowError, scalarMark, survey } from "./survey.js";

/**
 * Blank lines in a row. The parser looks at each of their line ends and spaces again for each comment that follows; so many
 * looks, in each MiB that a file may have, take a quarter of a second.
 */
const blankLines = 1000;
const mostLooks = 60_000_000;

/** Without so many blank lines there can be no such number of looks. */
const enoughBlankLines = 200;

/** Reasons to stop before the end of a text. */
type Stop =
  | "too-many-tokens"
  | "too-many-to-parse"
  | "too-many-documents"
  | "too-many-blank-lines"
  | "too-many-problems"
  | "too-deep";

/** Reads the tokens of a text, and remembers what else there is to know of it. */
export class Reading {
  readonly marks: Marks;
  /** Why reading stopped before the end, when it did. */
  stopped: SourceProblem | null = null;
  readonly #text: string;
  readonly #limits: Limits;
  readonly #unusualAt: number | undefined;

  /** `unusualAt` is where the text is known not to be ordinary. */
  constructor(text: string, limits: Limits, unusualAt?: number) {
    this.marks = new Marks(text);
    this.#text = text;
    this.#limits = limits;
    this.#unusualAt = unusualAt;
  }

  /** The top-level tokens of the text: documents, and what stands between them. */
  *tokens(): Generator<CST.Token, void> {
    const { marks } = this;
    const { depth, documents } = this.#limits;
    const { lexemes, excess, limit, isParsed } = survey(this.#text, this.#limits);
    const deepest = depth + 1;
    const parser = new Parser();
    const { stack } = parser;
    let count = -1;
    /** Documents that a line begins, of a file that is not parsed. */
    let begun = 0;
    let blank = 0;
    /** Where the last blank line before comments is, line ends and spaces there, and how many were looked at again. */
    let blankAt = 0;
    let blankBefore = 0;
    let isCommented = false;
    let looksLeft = forSize(mostLooks, this.#limits);
    let isScalar = false;

    for (const lexeme of lexemes) {
      if (++count === excess) return this.#tooMuch(parser.offset, limit);
      if (marks.problems.length > maxProblems) return this.#stop("too-many-problems", parser.offset, maxProblems);
      const first = lexeme.charCodeAt(0);
      if (isScalar) {
        // The composer makes three objects of each line of a block, 1 s for a million of them.
        const at = tooManyBlankLines(lexeme, blankLines);
        if (at !== -1) return this.#stop("too-many-blank-lines", parser.offset + at, blankLines);
        isScalar = false;
        blank = 0;
        blankBefore = 0;
        isCommented = false;
      } else if (first === scalarMark) isScalar = true;
      else if (first === newline || first === carriageReturn) {
        // One of them ends a line that is not blank.
        if (++blank > blankLines + 1) return this.#stop("too-many-blank-lines", parser.offset, blankLines);
        if (!isCommented) {
          blankBefore++;
          blankAt = parser.offset;
        }
      } else if (first === flowError) marks.leaveBrackets();
      else if (first === percent && !marks.directive(lexeme, parser.offset)) {
        blank = 0;
        // The composer must not see it.
        Array.from(parser.next(lexeme));
        continue;
      } else if (first === space || first === tab) {
        if (!isCommented) blankBefore++;
      } else {
        blank = 0;
        isCommented = first === hash;
        if (isCommented) looksLeft -= blankBefore;
        else blankBefore = 0;
        if (looksLeft < 0) return this.#stop("too-many-blank-lines", blankAt, enoughBlankLines);
        marks.see(first, lexeme, parser.offset);
      }

      if (!isParsed) {
        if (lexeme === "---" && ++begun > documents) return this.#stop("too-many-documents", parser.offset, documents);
        if (first !== scalarMark && first !== flowError && first !== documentMark) parser.offset += lexeme.length;
        continue;
      }
      yield* parser.next(lexeme);

      // Below the document the stack holds the mappings and lists that are open, and perhaps a scalar on top.
      const top = stack.length > deepest ? stack[deepest] : undefined;
      if (top && "items" in top) {
        this.#stop("too-deep", top.offset, depth);
        break;
      }
    }
    // What is too deep is ended, too: a mistake before it may be why the parser goes so deep.
    if (!this.stopped) marks.leaveBrackets();
    yield* parser.end();
  }

  #tooMuch(at: number, limit: number): void {
    const isForParser = limit < forSize(this.#limits.tokens, this.#limits);
    if (isForParser && this.#unusualAt !== undefined) this.#stop("too-many-to-parse", this.#unusualAt, limit);
    else this.#stop("too-many-tokens", at, limit);
  }

  #stop(code: Stop, at: number, limit: number): void {
    this.stopped = problem(code, at, Math.min(at + 1, this.#text.length), { limit });
  }
}
