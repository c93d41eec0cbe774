import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { kindOfRun, sizeOfOnlyFile } from "../../bin/run-kind.js";

const folder = mkdtempSync(join(tmpdir(), "pathway-lint-kind-"));
afterAll(() => rmSync(folder, { recursive: true }));
const one = join(folder, "one.yaml");
const other = join(folder, "other.yaml");
writeFileSync(one, "x".repeat(5000));
writeFileSync(other, "x");
mkdirSync(join(folder, "many"));

test.each([
  [[one], 5000],
  [["--format", "json", one, "--no-config"], 5000],
  [["--date", "2026-08-01", one], 5000],
  [[one, other], 0],
  [[folder], 0],
  [[one, join(folder, "many")], 0],
  [[join(folder, "missing.yaml")], 0],
  [["-"], 0],
  [[], 0],
  [["\0thread"], 0],
  [Array(13).fill(one), 0],
])("of the command line %j the only file has %i bytes", (args, size) => {
  expect(sizeOfOnlyFile(args)).toBe(size);
});

test("runs are of one kind that ask for the same, of about as much, with the same ending", () => {
  const kind = kindOfRun(["--format", "json", one], 5000, "1");
  for (const args of [
    ["--format=json", other],
    ["--format", "json"],
  ])
    expect(kindOfRun(args, 9000, "1")).toBe(kind);
  const others = [
    kindOfRun(["--format", "json"], 100, "1"),
    kindOfRun(["--format", "json"], 5000, "0"),
    kindOfRun(["--format", "sarif"], 5000, "1"),
    kindOfRun(["--format", "json", "--strict"], 5000, "1"),
    kindOfRun([], 5000, "1"),
  ];
  expect(new Set([kind, ...others]).size).toBe(6);
});

test("no more of a command line is in a name than its options", () => {
  expect(kindOfRun(["--config=/home/someone/x.yaml", "/home/someone/y.yaml"], 0, "0")).toBe("--config..0");
});
