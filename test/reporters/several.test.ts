import { describe, expect, test } from "vitest";
import { formats } from "../../src/reporters/formats.js";
import { Folder, flawed, sound } from "../support/run.js";

const files = { "a.pathway.yaml": flawed, "b/c.pathway.yaml": sound, "b/d.pathway.yaml": flawed };

describe("several reports of one run", () => {
  test("each say what they say alone", async () => {
    const folder = new Folder(files);
    const args = formats.flatMap((format) => ["-f", format, "-o", `out/${format}`]).slice(0, -2);
    folder.write("out/", "");
    const { stdout, stderr } = await folder.run([...args]);
    expect(stderr).toBe("");
    for (const format of formats) {
      const alone = (await folder.run(["-f", format])).stdout;
      expect(format === formats.at(-1) ? stdout : folder.read(`out/${format}`), format).toBe(alone);
    }
  });

  test("pair -f and -o in their order", async () => {
    const folder = new Folder(files);
    const { stdout } = await folder.run([
      "-o",
      "a.sarif",
      "-f",
      "sarif",
      "-f",
      "compact",
      "-f",
      "json",
      "-o",
      "a.json",
    ]);
    expect(JSON.parse(folder.read("a.sarif"))).toHaveProperty("runs");
    expect(JSON.parse(folder.read("a.json"))).toHaveProperty("files");
    expect(stdout).toMatch(/^a\.pathway\.yaml:\d/);
  });

  test("-o alone writes the usual report", async () => {
    const folder = new Folder(files);
    const { stdout } = await folder.run(["-o", "report.txt"]);
    expect(stdout).toBe("");
    expect(folder.read("report.txt")).toContain("✖");
  });

  test.each([
    [["-f", "json", "-f", "sarif"], "two reports would go to standard output"],
    [["-f", "json", "-o", "x", "-f", "sarif", "-o", "x"], "two reports would go to x"],
  ])("%j are refused", async (args, message) => {
    const folder = new Folder(files);
    const { code, stdout, stderr } = await folder.run(args);
    expect({ code, stdout, isThere: folder.has("x") }).toEqual({ code: 2, stdout: "", isThere: false });
    expect(stderr).toContain(message);
  });
});

test("two runs of the binary give the same bytes in every format", () => {
  const folder = new Folder(files);
  const run = (format: string) => folder.spawn(["-f", format, "--date", "2026-08-01"]).stdout;
  for (const format of ["stylish", "json", "sarif"]) expect(run(format)).toBe(run(format));
});
