/** What merge says and in which order is what lint and audit say. */

import { describe, expect, test } from "vitest";
import { Folder, flawed } from "../support/run.js";

const definition = (id: string) => `formatVersion: 1\nid: ${id}\ntitle: A pathway\n`;

/** Runs the parts of a command. */
async function parts(folder: Folder, args: readonly string[], surroundings = {}): Promise<string[]> {
  const reports = ["part-1.json", "part-2.json", "part-3.json"];
  for (const [i, report] of reports.entries())
    await folder.run([...args, "--shard", `${i + 1}/3`, "-f", "json", "-o", report], surroundings);
  return reports;
}

describe("merge", () => {
  test("says why it fails when there are more warnings than allowed", async () => {
    const folder = new Folder({ "a.pathway.yaml": definition("a"), "b.pathway.yaml": definition("b") });
    const args = ["--rule", "*:warning", "--max-warnings", "3", "-f", "compact"];
    const whole = await folder.run(args);
    expect(whole).toMatchObject({ code: 1, stderr: expect.stringContaining("--max-warnings allows 3") });
    const reports = await parts(folder, ["--rule", "*:warning"]);
    expect(await folder.run(["merge", "--max-warnings", "3", "-f", "compact", ...reports])).toEqual(whole);
  });

  test.each(["m.pathway.yaml", "zz.pathway.yaml", undefined])(
    "has standard input where lint has it, under the name %s",
    async (name) => {
      const names = ["a", "b", "+c", "z"];
      const folder = new Folder(Object.fromEntries(names.map((id) => [`${id}.pathway.yaml`, definition("same")])));
      const args = [".", "-", ...(name === undefined ? [] : ["--stdin-filename", name])];
      const stdin = { stdin: definition("same") };
      const reports = await parts(folder, args, stdin);
      for (const format of ["stylish", "json", "sarif", "compact", "markdown", "junit"])
        expect(await folder.run(["merge", "-f", format, ...reports])).toEqual(
          await folder.run([...args, "-f", format], stdin),
        );
    },
  );

  test("makes the reports of audit of what audit found", async () => {
    const folder = new Folder({ "a.pathway.yaml": flawed, "b.pathway.yaml": flawed });
    const reports = await parts(folder, ["audit", "."]);
    for (const format of ["audit", "markdown", "json", "stylish", "sarif"])
      expect(await folder.run(["merge", "-f", format, ...reports])).toEqual(
        await folder.run(["audit", ".", "-f", format]),
      );
    expect(await folder.run(["merge", ...reports])).toEqual(await folder.run(["audit", "."]));
  });

  test("refuses parts of audit beside those of lint", async () => {
    const folder = new Folder({ "a.pathway.yaml": flawed, "b.pathway.yaml": flawed });
    await parts(folder, []);
    await folder.run(["audit", ".", "--shard", "2/3", "-f", "json", "-o", "part-2.json"]);
    expect(await folder.run(["merge", "part-1.json", "part-2.json", "part-3.json"])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining("they differ in the command, lint or audit;"),
    });
  });
});
