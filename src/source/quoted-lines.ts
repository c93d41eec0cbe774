/**
 * The lines of a text in quotes as the one that they stand for. Undefined for what is unusual: lines that do not stand
 * farther in than the column, those of which none is given, and empty ones at the beginning or end.
 */
export function joinedLines(text: string, column: number | undefined): string | undefined {
  if (!text.includes("\n")) return text;
  if (column === undefined) return undefined;
  const lines = text.split("\n");
  const isOrdinary = lines.every((line, i) => i === 0 || line.search(/[^ ]/) > Math.max(column, 0));
  if (!isOrdinary || !/[^ ]/.test(lines[0] ?? "")) return undefined;
  return lines
    .map((line, i) => (i === 0 ? line.trimEnd() : i < lines.length - 1 ? line.trim() : line.trimStart()))
    .join(" ");
}
