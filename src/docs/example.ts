/** A fixture as an example for readers: what is changed in the reference pathway, and what the linter then says. */

import type { Change } from "../testing/fixture.js";

/** One example of a requirement or rule. */
export interface Example {
  /** What it shows, in a sentence. */
  shows: string;
  /** Lines of a definition: ` ` as it is, `-` taken away, `+` put in its place. */
  lines: string[];
  /** What the linter says of it; empty for a passing example. */
  says: string[];
}

const mark = /\s*# expect: .*$/;

interface Hunk {
  /** Line number in the text before, from 0. */
  at: number;
  before: string[];
  after: string[];
}

/** The changes as lines, each below the section and the thing that it stands in. */
export function excerpt(base: string, changes: readonly Change[]): string[] {
  const shown: string[] = [];
  const headingsShown = new Set<number>();
  for (const { at, before, after } of changes
    .flatMap((change) => hunkOf(base, change) ?? [])
    .sort((a, b) => a.at - b.at)) {
    const lines = base.split("\n");
    for (const heading of headingsOf(lines, at)) {
      if (headingsShown.has(heading)) continue;
      headingsShown.add(heading);
      shown.push(`  ${lines[heading]}`);
    }
    shown.push(...before.map((line) => `- ${line}`), ...after.map((line) => `+ ${line}`));
  }
  return shown;
}

/** The whole lines that a change touches; undefined when it only adds a mark. */
function hunkOf(base: string, change: Change): Hunk | undefined {
  const start = base.indexOf(change.from, change.in === undefined ? 0 : Math.max(0, base.indexOf(change.in)));
  if (start === -1) return undefined;
  const end = start + change.from.length;
  const lineStart = base.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = base.indexOf("\n", Math.max(start, end - 1));
  const stop = lineEnd === -1 ? base.length : lineEnd;
  const before = base.slice(lineStart, stop).split("\n");
  const after = (base.slice(lineStart, start) + change.to + base.slice(end, Math.max(end, stop)))
    .split("\n")
    .map((line) => line.replace(mark, ""));
  if (after.at(-1) === "") after.pop();
  let same = 0;
  while (same < before.length && same < after.length && before[same] === after[same]) same++;
  const changed = {
    at: base.slice(0, lineStart).split("\n").length - 1 + same,
    before: before.slice(same),
    after: after.slice(same),
  };
  while (changed.before.length > 0 && changed.after.length > 0 && changed.before.at(-1) === changed.after.at(-1)) {
    changed.before.pop();
    changed.after.pop();
  }
  return changed.before.length + changed.after.length === 0 ? undefined : changed;
}

const indentOf = (line: string) => line.length - line.trimStart().length;

/** The lines above that say where a line stands: its section, and the entry of a list. */
function headingsOf(lines: readonly string[], at: number): number[] {
  const headings: number[] = [];
  let indent = indentOf(lines[at] ?? "");
  for (let i = at - 1; i >= 0 && indent > 0; i--) {
    const line = lines[i] ?? "";
    if (line.trim() === "" || line.trimStart().startsWith("#") || indentOf(line) >= indent) continue;
    headings.unshift(i);
    indent = indentOf(line);
  }
  return headings;
}
