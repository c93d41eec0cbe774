/**
 * Text → syntax tree tokens, in one pass. The lexer and the parser of `yaml` are iterative; what is composed from their
 * tokens is not, so depth and number are bounded here, before anything is composed.
 */

import { type CST, Lexer, Parser } from "yaml";
import { forSize, type Limits } from "./limits.js";
import { Marks } from "./marks.js";
import type { SourceProblem } from "./problem.js";
import { maxProblems, problem } from "./problems.js";

/** Blank lines in a row. The parser looks at all of them again for each comment that follows. */
const blankLines = 1000;

/** Signs that the lexer puts in: the next token is a plain or block scalar; brackets stay open. */
const scalarMark = 0x1f;
const flowError = 0x18;

const newline = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const tab = 0x09;
const percent = 0x25;
const bracket = 0x5b;
const brace = 0x7b;

/** Reasons to stop before the end of a text. */
type Stop = "too-many-tokens" | "too-many-blank-lines" | "too-many-problems" | "too-deep";

/** Reads the tokens of a text, and remembers what else there is to know of it. */
export class Reading {
  readonly marks: Marks;
  /** Why reading stopped before the end, when it did. */
  stopped: SourceProblem | null = null;
  readonly #text: string;
  readonly #limits: Limits;

  constructor(text: string, limits: Limits) {
    this.marks = new Marks(text);
    this.#text = text;
    this.#limits = limits;
  }

  /** The top-level tokens of the text: documents, and what stands between them. */
  *tokens(): Generator<CST.Token, void> {
    const { marks } = this;
    const { depth, tokens } = this.#limits;
    const budget = forSize(tokens, this.#limits);
    const deepest = depth + 1;
    const parser = new Parser();
    const { stack } = parser;
    let count = 0;
    let blank = 0;
    let isScalar = false;

    for (const lexeme of new Lexer().lex(this.#text)) {
      if (++count > budget) return this.#stop("too-many-tokens", parser.offset, budget);
      if (marks.problems.length > maxProblems) return this.#stop("too-many-problems", parser.offset, maxProblems);
      const first = lexeme.charCodeAt(0);
      if (isScalar) {
        isScalar = false;
        blank = 0;
      } else if (first === scalarMark) isScalar = true;
      else if (first === newline || first === carriageReturn) {
        // One of them ends a line that is not blank.
        if (++blank > blankLines + 1) return this.#stop("too-many-blank-lines", parser.offset, blankLines);
      } else if (first === flowError) marks.leaveBrackets();
      else if (first === percent && !marks.directive(lexeme, parser.offset)) {
        blank = 0;
        // The composer must not see it.
        Array.from(parser.next(lexeme));
        continue;
      } else if (first !== space && first !== tab) {
        blank = 0;
        // What brackets open costs the most memory for a token.
        if (first === bracket || first === brace) count += 2;
        marks.see(first, lexeme, parser.offset);
      }

      yield* parser.next(lexeme);

      // Below the document the stack holds the mappings and lists that are open, and perhaps a scalar on top.
      const top = stack.length > deepest ? stack[deepest] : undefined;
      if (top && "items" in top) return this.#stop("too-deep", top.offset, depth);
    }
    marks.leaveBrackets();
    yield* parser.end();
  }

  #stop(code: Stop, at: number, limit: number): void {
    this.stopped = problem(code, at, Math.min(at + 1, this.#text.length), { limit });
  }
}
