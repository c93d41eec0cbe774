import { describe, expect, test } from "vitest";
import { Folder, flawed, sound } from "../support/run.js";
import { reported, resultWith, strangeTexts } from "./strange.js";

const esc = "\u001b";

describe("stylish", () => {
  test("shows each finding with its line and a mark below, within the width", async () => {
    const folder = new Folder({ "a.pathway.yaml": flawed });
    const { stdout } = await folder.run([], { columns: 80 });
    const { files } = JSON.parse((await folder.run(["-f", "json"])).stdout);
    const lines = stdout.split("\n");
    // The first fifty come with their line.
    for (const { range } of files[0].findings.slice(0, 50)) {
      const gutter = `    ${range.start.line} | `;
      expect(lines.some((line, i) => line.startsWith(gutter) && /^ +\| +\^+$/.test(lines[i + 1] ?? ""))).toBe(true);
    }
    // What a definition says of itself may be one long word.
    for (const line of lines) if (line.includes(" ")) expect(line.trimEnd().length, line).toBeLessThanOrEqual(110);
  });

  test.each(strangeTexts)("stands with %j on a line", async (text) => {
    const report = await reported("stylish", [resultWith(text)]);
    expect(report).toContain("✖ 3 findings in 1 file: 1 error, 1 warning, 1 info.");
  });

  test("marks the very characters, whatever is shown in place of others", async () => {
    const result = resultWith("x");
    result.lines = { "": { 3: "\u001b[1mabcd" } };
    const lines = (await reported("stylish", [result])).split("\n");
    const at = lines.findIndex((line) => line.includes("3 | "));
    const [shown = "", mark = ""] = lines.slice(at, at + 2);
    expect(shown.slice(mark.indexOf("^"), mark.lastIndexOf("^") + 1)).toBe("abcd");
  });

  test("says that nothing was found", async () => {
    const { stdout, code } = await new Folder({ "a.pathway.yaml": sound }).run([]);
    expect({ stdout, code }).toEqual({ stdout: "✔ 1 file checked, no findings.\n", code: 0 });
  });
});

describe("compact", () => {
  test("has a line for each finding, which an editor can read", async () => {
    const folder = new Folder({ "a.pathway.yaml": flawed });
    const lines = (await folder.run(["-f", "compact"])).stdout.trimEnd().split("\n");
    const { files } = JSON.parse((await folder.run(["-f", "json"])).stdout);
    expect(lines).toHaveLength(files[0].findings.length + 1);
    for (const line of lines.slice(0, -1))
      expect(line).toMatch(/^a\.pathway\.yaml:\d+:\d+: (?:error|warning|info): .+ \[[\w./-]+\]$/);
  });

  test.each(strangeTexts)("keeps %j on its line", async (text) => {
    expect((await reported("compact", [resultWith(text)])).trimEnd().split("\n")).toHaveLength(4);
  });
});

describe("colors", () => {
  const isColored = async (args: string[], env: Record<string, string> = {}, isTTY = false): Promise<boolean> => {
    const { stdout } = await new Folder({ "a.pathway.yaml": flawed }).run(args, { env, isTTY });
    return stdout.includes(esc);
  };

  test.each<[boolean, string, string[], Record<string, string>, boolean]>([
    [false, "a pipe", [], {}, false],
    [true, "a terminal", [], { TERM: "xterm" }, true],
    [false, "a dumb terminal", [], { TERM: "dumb" }, true],
    [false, "a terminal with NO_COLOR", [], { NO_COLOR: "1" }, true],
    [true, "a terminal with an empty NO_COLOR, which says nothing", [], { NO_COLOR: "" }, true],
    [true, "a pipe with FORCE_COLOR", [], { FORCE_COLOR: "1" }, false],
    [true, "a pipe with an empty FORCE_COLOR", [], { FORCE_COLOR: "" }, false],
    [false, "a terminal with FORCE_COLOR=0", [], { FORCE_COLOR: "0" }, true],
    [false, "NO_COLOR and FORCE_COLOR", [], { NO_COLOR: "1", FORCE_COLOR: "1" }, true],
    [true, "--color and NO_COLOR", ["--color"], { NO_COLOR: "1" }, false],
    [false, "--no-color and FORCE_COLOR", ["--no-color"], { FORCE_COLOR: "1" }, true],
  ])("%s for %s", async (expected, _, args, env, isTTY) => {
    expect(await isColored(args, env, isTTY)).toBe(expected);
  });

  test("never in files", async () => {
    const folder = new Folder({ "a.pathway.yaml": flawed });
    await folder.run(["--color", "-o", "report.txt"], { isTTY: true });
    expect(folder.read("report.txt")).not.toContain(esc);
  });

  test("never in formats for machines", async () => {
    for (const format of ["compact", "json", "jsonl", "sarif", "junit", "github", "gitlab", "checkstyle", "markdown"]) {
      expect(await isColored(["-f", format, "--color"]), format).toBe(false);
    }
  });
});
