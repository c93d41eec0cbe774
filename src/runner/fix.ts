/** Applies the fixes of findings, as often as that brings up new ones. */

import type { FileResult } from "../findings/result.js";
import { applyEdits, type TextEdit } from "../source/edits.js";
import { SourceText } from "../source/text.js";

export interface Fixed {
  text: string;
  /** What is found in the text as it is now. */
  result: FileResult;
  /** How many findings were mended. */
  mended: number;
}

/** One fix may bring up another, such as a reference behind a misspelled key; this many times at most. */
const mostRounds = 10;

/** Mends a text. A round after which the text can be read less well than before is taken back. */
export function fixText(original: string, lint: (text: string) => FileResult): Fixed {
  let fixed: Fixed = { text: original, result: lint(original), mended: 0 };
  for (let round = 0; round < mostRounds; round++) {
    const edits = editsOf(fixed.text, fixed.result);
    if (edits.chosen.length === 0) break;
    const text = applyEdits(fixed.text, edits.chosen);
    const result = lint(text);
    if (text === fixed.text || unreadable(result) > unreadable(fixed.result)) break;
    fixed = { text, result, mended: fixed.mended + edits.findings };
  }
  return fixed;
}

/** How many findings say that something could not be read. */
function unreadable({ documents }: FileResult): number {
  return documents.flatMap(({ findings }) => findings).filter(({ rule }) => rule === "integrity/syntax").length;
}

/** The edits of all fixes that do not meet another; those that do wait for the next round. */
function editsOf(text: string, { documents }: FileResult): { chosen: TextEdit[]; findings: number } {
  const source = new SourceText(text);
  const chosen: TextEdit[] = [];
  let findings = 0;
  for (const { fix, suppressed, file } of documents.flatMap((document) => document.findings)) {
    if (!fix || suppressed || file !== undefined) continue;
    const edits = fix.edits.map(({ range, text: replacement }) => ({
      start: source.offset(range.start),
      end: source.offset(range.end),
      text: replacement,
    }));
    if (edits.some((edit) => chosen.some((other) => edit.start <= other.end && other.start <= edit.end))) continue;
    chosen.push(...edits);
    findings++;
  }
  return { chosen, findings };
}
