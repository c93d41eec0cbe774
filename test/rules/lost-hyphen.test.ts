import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rules } from "../../rules/index.js";
import { profileFor } from "../../src/config/profiles.js";
import { lintSource } from "../../src/engine/lint.js";
import { readSource } from "../../src/source/read.js";

const lines = readFileSync(new URL("../../examples/nursing.pathway.yaml", import.meta.url), "utf8").split("\n");

function told(text: string): string[] {
  const settings = {
    today: "2026-08-01",
    profileFor,
    severityOf: () => undefined,
    optionsOf: () => undefined,
    readInclude: () => ({ problem: "missing" as const, message: "there is no such file" }),
    fileExists: () => undefined,
  };
  return lintSource(readSource(text), rules, settings).documents.flatMap(({ findings }) =>
    findings.map(({ messageId, range }) => `${messageId}@${range.start.line}`),
  );
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
