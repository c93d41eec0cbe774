import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findingsOf } from "../support/lint-text.js";

const lines = readFileSync(new URL("../../examples/nursing.pathway.yaml", import.meta.url), "utf8").split("\n");

function told(text: string): string[] {
  return findingsOf(text).map(({ messageId, range }) => `${messageId}@${range.start.line}`);
}

test("of an entry that lost its hyphen, or all of its first line, nothing else is told than that", () => {
  const entries = [...lines.entries()].filter(([, line]) => line.startsWith("  - id: ")).map(([i]) => i);
  expect(entries.length).toBeGreaterThan(30);
  for (const i of entries) {
    const line = lines[i] ?? "";
    const isFirst = !lines[i - 1]?.startsWith("  ") || lines[i - 1]?.startsWith("  #");
    expect(told(lines.with(i, line.replace("- ", "  ")).join("\n"))).toEqual([
      `${isFirst ? "hyphen-lost" : "missing-hyphen"}@${i + 1}`,
    ]);
    expect(told(lines.toSpliced(i, 1).join("\n"))).toEqual([
      `${isFirst ? "first-line-lost" : "missing-entry-line"}@${i + 1}`,
    ]);
  }
});
