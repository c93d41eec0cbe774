/**
 * Text → syntax tree tokens, in one pass. The lexer and the parser of `yaml` are iterative; what is composed from their
 * tokens is not, so depth and number are bounded here, before anything is composed.
 */

import { type CST, Lexer, Parser } from "yaml";
import type { Comment } from "./document.js";
import type { Limits } from "./limits.js";
import type { SourceProblem } from "./problem.js";
import { problem } from "./problems.js";

/** What the lexer saw beside the tokens. */
export interface Notes {
  /** Comments that contain `pathway-lint-`. */
  directives: Comment[];
  problems: SourceProblem[];
  /** True when reading stopped before the end: what follows is unknown. */
  stopped: boolean;
}

const marker = "pathway-lint-";

const scalarMark = 0x1f;
const hash = 0x23;

/** The top-level tokens of a text: documents, and what stands between them. */
export function* tokensOf(text: string, limits: Limits, notes: Notes): Generator<CST.Token, void> {
  const parser = new Parser();
  const { stack } = parser;
  const deepest = limits.depth + 1;
  const seekDirectives = text.includes(marker);
  let count = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (++count > limits.tokens) {
      stop(notes, problem("too-many-tokens", parser.offset, parser.offset + 1, { limit: limits.tokens }));
      return;
    }
    if (isScalar) isScalar = false;
    else {
      const first = lexeme.charCodeAt(0);
      if (first === scalarMark) isScalar = true;
      else if (first === hash && seekDirectives && lexeme.includes(marker)) {
        notes.directives.push(comment(text, lexeme, parser.offset));
      }
    }
    yield* parser.next(lexeme);
    const top = stack.length > deepest ? stack[deepest] : undefined;
    if (top && "items" in top) {
      stop(notes, problem("too-deep", top.offset, top.offset + 1, { limit: limits.depth }));
      return;
    }
  }
  yield* parser.end();
}

function stop(notes: Notes, reason: SourceProblem): void {
  notes.stopped = true;
  notes.problems.push(reason);
}

function comment(text: string, lexeme: string, start: number): Comment {
  const lineStart = Math.max(text.lastIndexOf("\n", start - 1), -1) + 1;
  return {
    text: lexeme.slice(1).trim(),
    start,
    end: start + lexeme.trimEnd().length,
    ownLine: text.slice(lineStart, start).trim() === "",
  };
}
