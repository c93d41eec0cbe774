import { cutText } from "../findings/cut-text.js";
import type { Range } from "../findings/finding.js";
import { withoutPersonalData } from "../findings/personal-data.js";
import type { Paint } from "./paint.js";
import { visible, withoutCommands } from "./safe-text.js";

/** The line that a finding is about, with a mark below; cut to the width around the mark. */
export function codeFrame(whole: string, range: Range, width: number, paint: Paint): string[] {
  const line = withoutPersonalData(whole, (data) => "*".repeat(data.length));
  const from = range.start.column - 1;
  const to = range.end.line === range.start.line ? range.end.column - 1 : line.length;
  const gutter = String(range.start.line);
  const room = Math.max(20, width - gutter.length - 3);
  // Most lines fit; of a long one the part around the mark is shown.
  const cut = line.length <= room ? 0 : Math.max(0, Math.min(from - Math.floor(room / 4), line.length - room));
  const before = visible(line.slice(cut, from));
  const marked = visible(line.slice(from, Math.max(to, from + 1)));
  const text = withoutCommands(`${cut > 0 ? "…" : ""}${before}${marked}${visible(line.slice(Math.max(to, from + 1)))}`);
  const shown = text.length > room ? cutText(text, room - 1) : text;
  const indent = (cut > 0 ? 1 : 0) + before.length;
  const mark = "^".repeat(Math.max(1, Math.min(marked.length, shown.length - indent)));
  return [
    `${paint.faint(`${gutter} |`)} ${shown}`,
    `${paint.faint(`${" ".repeat(gutter.length)} |`)} ${" ".repeat(indent)}${paint.loud("error", mark)}`,
  ];
}
