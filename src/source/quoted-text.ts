import { suspects } from "./characters.js";

/** Where the quote is that closes the one at `start`; -1 when none does. */
export function closingQuote(text: string, start: number): number {
  const quote = text.charAt(start);
  let end = text.indexOf(quote, start + 1);
  if (quote === '"') while (end !== -1 && isEscaped(text, end)) end = text.indexOf(quote, end + 1);
  else while (end !== -1 && text.charAt(end + 1) === quote) end = text.indexOf(quote, end + 2);
  return end;
}

/** Whether an odd number of backslashes is before a place. */
function isEscaped(text: string, at: number): boolean {
  let from = at;
  while (text.charAt(from - 1) === "\\") from--;
  return (at - from) % 2 === 1;
}

/**
 * What the text in quotes stands for. Undefined for what is unusual: escapes that JSON has not, or of characters that the
 * checks of `yaml`'s documents look at, and lines that {@link joinedLines} does not join.
 */
export function unquoted(written: string, quote: string, column: number | undefined): string | undefined {
  const text = joinedLines(written, column);
  if (text === undefined) return undefined;
  if (quote === "'") return text.includes("'") ? text.replaceAll("''", "'") : text;
  if (!text.includes("\\")) return text;
  try {
    const value: string = JSON.parse(`"${text}"`);
    return suspects(value).next().done ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The lines of a text in quotes as the one that they stand for. Undefined for what is unusual: lines that do not stand
 * farther in than the column, those of which none is given, tabs, and empty lines at the beginning or end.
 */
function joinedLines(text: string, column: number | undefined): string | undefined {
  if (!text.includes("\n")) return text;
  if (column === undefined || text.includes("\t")) return undefined;
  const lines = text.split("\n");
  const isOrdinary = lines.every((line, i) => i === 0 || line.search(/[^ ]/) > Math.max(column, 0));
  if (!isOrdinary || !/[^ ]/.test(lines[0] ?? "")) return undefined;
  return lines
    .map((line, i) => (i === 0 ? line.trimEnd() : i < lines.length - 1 ? line.trim() : line.trimStart()))
    .join(" ");
}
