/** What is wrong between pathways weighs what the configuration of the file says in which it is reported. */

import { describe, expect, test } from "vitest";
import { Folder } from "../support/run.js";

const definition = (id: string, rest = "") => `formatVersion: 1\nid: ${id}\ntitle: A pathway\n${rest}`;
const linking = `programs: [{ id: p, title: P, provider: p, level: 1 }]
exitPoints: [{ id: out, after: [p], level: 1, occupations: [o], returnsAt: [nowhere#door, same#door] }]
`;

interface Told {
  path: string;
  findings: { rule: string; severity: string; messageId: string }[];
}

/** By file, how severe is what is told of it and the others. */
async function between(files: Record<string, string>, ...args: string[]): Promise<Record<string, string[]>> {
  const folder = new Folder(files);
  const { stdout, stderr } = await folder.run(["-f", "json", ...args]);
  expect(stderr).toBe("");
  const told: Record<string, string[]> = {};
  for (const { path, findings } of (JSON.parse(stdout) as { files: Told[] }).files)
    for (const { rule, severity, messageId } of findings)
      if (rule === "integrity/portfolio") told[path] = [...(told[path] ?? []), `${messageId} ${severity}`];
  return told;
}

const same = {
  "aa/1.pathway.yaml": definition("same"),
  "mm/2.pathway.yaml": definition("same"),
  "zz/3.pathway.yaml": definition("same"),
};
const rules = (severity: string) => `rules: { integrity/portfolio: ${severity} }\n`;
const error = ["same-id error"];

describe("a pathway that says of others what is not so", () => {
  test("is an error by default", async () => {
    expect(await between(same)).toEqual({ "mm/2.pathway.yaml": error, "zz/3.pathway.yaml": error });
  });

  test.each<[string, Record<string, string>, string[]]>([
    ["of its folder", { "zz/pathway-lint.config.yaml": rules("off") }, []],
    ["of its folder, which sets another severity", { "zz/.pathway-lintrc": rules("warning") }, ["same-id warning"]],
    [
      "above it, for files like it",
      { "pathway-lint.config.yaml": `overrides: [{ files: ["zz/**"], ${rules("off").trim().replace(/^/, "")} }]\n` },
      [],
    ],
    ["of the folder of another file", { "aa/pathway-lint.config.yaml": rules("off") }, error],
  ])("weighs what the configuration says %s", async (_, configuration, expected) => {
    expect(await between({ ...same, ...configuration })).toEqual({
      "mm/2.pathway.yaml": error,
      ...(expected.length > 0 ? { "zz/3.pathway.yaml": expected } : {}),
    });
    const said = await new Folder({ ...same, ...configuration }).run(["config", "zz/3.pathway.yaml"]);
    const severity = expected[0]?.split(" ")[1] ?? "off";
    expect(said.stdout).toMatch(new RegExp(`integrity/portfolio +${severity}`));
  });

  test("weighs what the command line says", async () => {
    expect(await between(same, "--rule", "integrity/portfolio:warning")).toEqual({
      "mm/2.pathway.yaml": ["same-id warning"],
      "zz/3.pathway.yaml": ["same-id warning"],
    });
    expect(await between(same, "--rule", "integrity/portfolio:off")).toEqual({});
  });

  test("is told of links, too, which files without the rule may answer", async () => {
    const files = {
      "a.pathway.yaml": definition("one", linking),
      "b.pathway.yaml": definition("two", linking),
      "off/same.pathway.yaml": definition("same", linking),
      "off/pathway-lint.config.yaml": rules("off"),
    };
    const told = ["unknown-pathway info", "unknown-target error"];
    expect(await between(files)).toEqual({ "a.pathway.yaml": told, "b.pathway.yaml": told });
  });

  test("weighs the same from a thread and from a cache", async () => {
    const files = { ...same, "zz/.pathway-lintrc": rules("warning") };
    const expected = { "mm/2.pathway.yaml": error, "zz/3.pathway.yaml": ["same-id warning"] };
    const folder = new Folder(files);
    for (const args of [["--workers", "2"], ["--cache"], ["--cache"]]) {
      const { stdout } = folder.spawn(["-f", "compact", ...args]);
      expect(stdout.split("\n").filter((line) => line.includes("[integrity/portfolio]"))).toEqual([
        expect.stringMatching(/^mm\/2\.pathway\.yaml:2:5: error: /),
        expect.stringMatching(/^zz\/3\.pathway\.yaml:2:5: warning: /),
      ]);
    }
    expect(await between(files)).toEqual(expected);
  });
});
