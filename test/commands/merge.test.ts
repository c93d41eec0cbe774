import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const binary = fileURLToPath(new URL("../../dist/launch.cjs", import.meta.url));
const reference = readFileSync(new URL("../../examples/nursing.pathway.yaml", import.meta.url), "utf8");

let folder: string;

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [binary, ...args], { cwd: folder, encoding: "utf8" });
  return { status, stdout, stderr };
}

const reports = ["part-1.json", "part-2.json", "part-3.json"];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pathway-lint-merge-"));
  for (let i = 0; i < 7; i++) {
    // The last two have the same id, which only a look at all parts shows.
    const id = `pathway-${Math.min(i, 5)}`;
    writeFileSync(
      join(folder, `${i}.pathway.yaml`),
      reference
        .replace("id: prairie-patient-care", `id: ${id}`)
        .replace("meets: quarterly", i === 2 ? "meets: never" : "meets: annual"),
    );
  }
  writeFileSync(
    join(folder, "two.pathway.yaml"),
    "formatVersion: 1\nid: first\ntitle: First\n---\nformatVersion: 1\nid: second\ntitle: Second\n",
  );
  writeFileSync(join(folder, "including.pathway.yaml"), "formatVersion: 1\nid: i\ntitle: I\nincludes: [__proto__]\n");
  writeFileSync(join(folder, "__proto__"), "partners: [{ idd: 5 }]\n");
  // A line's end to some readers of lines, and none to JSON.
  writeFileSync(join(folder, "a\u2028b.pathway.yaml"), "formatVersion: 1\nid: third\ntitle: One\u2028line\n");
  reports.forEach((report, i) => {
    run("--date", "2026-08-01", "--shard", `${i + 1}/3`, "-f", "json", "-o", report, ".");
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("merge", () => {
  test.each(["stylish", "json", "jsonl", "sarif", "junit", "github", "gitlab", "checkstyle", "markdown", "compact"])(
    "makes the %s report of one machine, to the byte",
    (format) => {
      const whole = run("--date", "2026-08-01", "-f", format, ".");
      const merged = run("merge", "-f", format, ...reports);
      expect(merged.stdout).toBe(whole.stdout);
      expect(merged.status).toBe(whole.status);
      expect(whole.stdout.length).toBeGreaterThan(100);
    },
  );

  test("takes the parts in any order", () => {
    expect(run("merge", "-f", "json", ...reports.toReversed()).stdout).toBe(
      run("merge", "-f", "json", ...reports).stdout,
    );
  });

  test.each([
    ["a missing part", () => reports.slice(1), /part 1 of 3 is missing/],
    ["a doubled part", () => [...reports, "part-2.json"], /both part 2 of 3/],
    ["a part that was cut", () => [altered((text) => text.slice(0, -200)), ...reports.slice(1)], /cut short/],
    [
      "a part that was changed",
      () => [altered((text) => text.replace('"errors":', '"errors": ')), ...reports.slice(1)],
      /was changed or cut/,
    ],
    [
      "a part with an entry taken out",
      () => [altered((text) => text.replace(/\n\{"path".*\n/, "\n")), ...reports.slice(1)],
      /was changed or cut/,
    ],
    ["a part of another run", () => [another(), ...reports.slice(1)], /of another run/],
    ["a report that is of no part", () => [whole(), ...reports.slice(1)], /no report of a part/],
    ["a file that is no report", () => ["two.pathway.yaml", ...reports.slice(1)], /no whole report|no report/],
    ["a file that is not there", () => ["nowhere.json", ...reports.slice(1)], /cannot read nowhere\.json/],
  ])("refuses %s with one line, and reports nothing", (_, files, line) => {
    const { status, stdout, stderr } = run("merge", "-f", "json", ...files());
    expect(stderr).toMatch(line);
    expect(stderr.trim().split("\n").length).toBe(1);
    expect([status, stdout]).toEqual([2, ""]);
  });
});

function altered(change: (text: string) => string): string {
  writeFileSync(join(folder, "altered.json"), change(readFileSync(join(folder, "part-1.json"), "utf8")));
  return "altered.json";
}

function another(): string {
  run("--date", "2026-08-02", "--shard", "1/3", "-f", "json", "-o", "another.json", ".");
  return "another.json";
}

function whole(): string {
  run("--date", "2026-08-01", "-f", "json", "-o", "whole.json", ".");
  return "whole.json";
}
