/** A value that does not fit its place, with what it can be read as. */

import type { ScalarNode } from "../source/node.js";
import type { ProblemCode, Telling, TextEdit } from "./problem.js";

/** What stands for a value that cannot be read. */
export const dropped = Symbol("dropped");

export interface Misfit {
  code: ProblemCode;
  /** The value that was meant, when that is certain; else {@link dropped}. */
  read: unknown;
  /** Where it is shown, when that is not the value itself. */
  extent?: { start: number; end: number };
  /** Called only for problems that are shown. Absent for what is told as soon as it is read, such as a number beyond all numbers. */
  tell?: () => Telling;
}

/** Finds the one known word that was most likely meant. */
export type Guess = (word: string, known: readonly string[]) => string | undefined;

/** The edit that puts a word in the place of a value, quoted as that was; none where that cannot be done in one line. */
export function replacement(node: ScalarNode, text: string): TextEdit[] | undefined {
  const { start, end, style } = node;
  if (style === "block") return undefined;
  if (style === "single") return [{ start, end, text: `'${text.replaceAll("'", "''")}'` }];
  // A number became a text: in JSON that needs quotes, in YAML they do no harm.
  const quotes = style === "double" || typeof node.value !== "string";
  return [{ start, end, text: quotes ? JSON.stringify(text) : text }];
}

/** A replacement: one that cannot be wrong, or one to be confirmed. */
export function choiceOf(
  edits: TextEdit[] | undefined,
  meant: string,
  isCertain: boolean,
): Pick<Telling, "fix" | "suggestions"> {
  if (edits === undefined) return {};
  return isCertain ? { fix: edits } : { suggestions: [{ message: `Write ${meant}`, edits }] };
}
