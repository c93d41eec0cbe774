import type { Position, Range } from "../findings/finding.js";

/** A file's text with its line starts, which are found when the first position is asked for. */
export class SourceText {
  readonly text: string;
  #lineStarts: number[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get lineStarts(): readonly number[] {
    if (!this.#lineStarts) {
      this.#lineStarts = lineStartsOf(this.text);
    }
    return this.#lineStarts;
  }

  /** Line and column, from 1; columns in UTF-16 code units. A BOM is no column. */
  position(offset: number): Position {
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const start = starts[low] ?? 0;
    const bom = low === 0 && this.text.charCodeAt(0) === 0xfeff ? 1 : 0;
    return { line: low + 1, column: Math.max(0, offset - start - bom) + 1 };
  }

  range(start: number, end: number): Range {
    return { start: this.position(start), end: this.position(end) };
  }

  /** The offset of a position; the inverse of {@link position}. */
  offset(position: Position): number {
    const start = this.lineStarts[position.line - 1] ?? this.text.length;
    const bom = position.line === 1 && this.text.charCodeAt(0) === 0xfeff ? 1 : 0;
    return Math.min(this.text.length, start + bom + position.column - 1);
  }

  /** The text of a line, without its end; lines count from 1. */
  line(number: number): string {
    const start = this.lineStarts[number - 1];
    if (start === undefined) return "";
    const end = this.lineStarts[number] ?? this.text.length;
    return this.text.slice(start, end).replace(/[\r\n]+$/, "");
  }
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  if (!text.includes("\r")) {
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // A CR alone ends a line too, as YAML has it; CR LF counts once.
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}
