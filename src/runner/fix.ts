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

/** Looks at a text for fixes that harm it, on the search for those that do not. */
const mostLooks = 20;

/** Mends a text. A fix after which it can be read less well than before is left out. */
export function fixText(original: string, lint: (text: string) => FileResult): Fixed {
  let looks = mostLooks;
  let fixed: Fixed = { text: original, result: lint(original), mended: 0 };

  /** The text with some fixes; undefined when one of them does harm. */
  const withFixes = (fixes: readonly Fix[]): Fixed | undefined => {
    const text = applyEdits(fixed.text, fixes.flat());
    if (text === fixed.text) return undefined;
    const result = lint(text);
    if (unreadable(result) > unreadable(fixed.result)) return undefined;
    return { text, result, mended: fixed.mended + fixes.length };
  };

  /** The text with some fixes, and with those of more that do no harm; each half is tried apart when not all can be had. */
  const withMost = (kept: readonly Fix[], more: readonly Fix[]): readonly Fix[] => {
    if (more.length === 0 || looks-- <= 0) return kept;
    if (withFixes([...kept, ...more])) return [...kept, ...more];
    if (more.length === 1) return kept;
    const half = more.length >> 1;
    return withMost(withMost(kept, more.slice(0, half)), more.slice(half));
  };

  for (let round = 0; round < mostRounds; round++) {
    const all = fixesOf(fixed.text, fixed.result);
    if (all.length === 0) break;
    const next = withFixes(all) ?? withFixes(withMost([], all));
    if (!next) break;
    fixed = next;
  }
  return fixed;
}

/** How many findings say that something could not be read. */
function unreadable({ documents }: FileResult): number {
  return documents.flatMap(({ findings }) => findings).filter(({ rule }) => rule === "integrity/syntax").length;
}

/** The edits of one finding. */
type Fix = readonly TextEdit[];

/** All fixes that do not meet another; those that do wait for the next round. */
function fixesOf(text: string, { documents }: FileResult): Fix[] {
  const source = new SourceText(text);
  const chosen: Fix[] = [];
  for (const { fix, suppressed, file } of documents.flatMap((document) => document.findings)) {
    if (!fix || suppressed || file !== undefined) continue;
    const edits = fix.edits.map(({ range, text: replacement }) => ({
      start: source.offset(range.start),
      end: source.offset(range.end),
      text: replacement,
    }));
    const meets = (edit: TextEdit) => (other: TextEdit) => edit.start <= other.end && other.start <= edit.end;
    if (!edits.some((edit) => chosen.flat().some(meets(edit)))) chosen.push(edits);
  }
  return chosen;
}
