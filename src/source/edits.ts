/** Changes to a text, by offset. */

/** Replaces `start`..`end` (exclusive) by `text`; an insertion when both are equal. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

/**
 * Applies edits that were all made against the same text. Insertions at one place keep their order.
 * @throws RangeError when two edits overlap, or one lies outside of the text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let result = "";
  let done = 0;
  for (const { start, end, text: replacement } of sorted) {
    if (start < done) throw new RangeError(`Two edits overlap at offset ${start}.`);
    if (end < start || end > text.length) throw new RangeError(`The edit ${start}..${end} is outside of the text.`);
    result += text.slice(done, start) + replacement;
    done = end;
  }
  return result + text.slice(done);
}

/** Characters that JSON leaves as they are, but that would be refused or misread in a YAML file. */
const unsafe = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g;

/** A text as a double-quoted scalar that YAML and JSON read back as it is. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(unsafe, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
