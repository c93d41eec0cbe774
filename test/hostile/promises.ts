import type { Finding, Range } from "../../src/findings/finding.js";
import { Linter } from "../../src/index.js";
import { fixText } from "../../src/runner/fix.js";
import { SourceText } from "../../src/source/text.js";

const linter = new Linter({ date: "2026-08-01" });
const path = "a.pathway.yaml";

/** Processor's time that a short text may take, in seconds. */
const longest = 3;

/** Throws when a lint of a text, or its mending, breaks what is promised of every text. */
export function keepsItsPromises(text: string): void {
  const before = process.cpuUsage();
  const bytes = Buffer.from(text);
  const result = linter.lint(bytes, { path, withLines: true });
  check(JSON.stringify(linter.lint(bytes, { path, withLines: true })) === JSON.stringify(result), "twice the same");
  // Halves of surrogate pairs do not survive being written.
  const source = new SourceText(bytes.toString());
  for (const { findings } of result.documents) for (const finding of findings) checkFinding(finding, source);
  const fixed = fixText(bytes.toString(), (input) => linter.lint(input, { path }));
  check(count(fixed.result.documents) <= count(result.documents), "mended for the worse");
  check(process.cpuUsage(before).user / 1e6 < longest, "in time");
}

function checkFinding({ message, range, related, fix, suggestions }: Finding, source: SourceText): void {
  const ours = message.replace(/"[^"]*"/g, '""').match(/\bundefined\b|\[object |\bNaN\b|\{[a-z]+\}/gi) ?? [];
  // A message may show what the text holds, such as a link.
  check(/\S/.test(message) && ours.every((each) => source.text.includes(each)), `message: ${message}`);
  for (const { range: each } of [
    { range },
    ...related,
    ...(fix?.edits ?? []),
    ...suggestions.flatMap(({ edits }) => edits),
  ])
    checkRange(each, source);
}

function checkRange({ start, end }: Range, source: SourceText): void {
  const [from, to] = [source.offset(start), source.offset(end)];
  check(from >= 0 && from <= to && to <= source.text.length, `range ${JSON.stringify({ start, end })}`);
  const back = source.position(from);
  check(back.line === start.line && back.column === start.column, `place ${JSON.stringify(start)}`);
}

function count(documents: readonly { findings: readonly Finding[] }[]): number {
  return documents.flatMap(({ findings }) => findings).filter(({ rule }) => rule === "integrity/syntax").length;
}

function check(holds: boolean, promise: string): void {
  if (!holds) throw new Error(promise);
}
