/** What a run writes takes the place of nothing that it reads, and of nothing else that it writes. */

import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Folder } from "../support/run.js";

const definition = "formatVersion: 1\nid: a\n";
const files = {
  "a.pathway.yaml": definition,
  "b.pathway.yaml": definition,
  "old.json": '{ "version": 1, "files": {} }',
};

describe("refused are", () => {
  test.each([
    [
      "two reports in one file, called differently",
      ["-f", "json", "-o", "x", "-f", "sarif", "-o", "./x"],
      "two reports would go to ./x",
    ],
    ["a report in a definition's place", ["-o", "b.pathway.yaml"], "a report would take the place of b.pathway.yaml"],
    [
      "a report there by way of a link",
      ["-o", "here/b.pathway.yaml"],
      "a report would take the place of b.pathway.yaml",
    ],
    [
      "a report in the place of the baseline",
      ["-o", "old.json", "--baseline", "old.json"],
      "a report would take the place of old.json",
    ],
    [
      "a report and the baseline in one file",
      ["-o", "./old.json", "--baseline", "old.json", "--update-baseline"],
      "a report and the baseline would go to old.json",
    ],
    [
      "a cache in a definition's place",
      ["--cache", "--cache-location", "b.pathway.yaml"],
      "the cache would take the place of b.pathway.yaml",
    ],
    [
      "a report in the cache's place",
      ["--cache", "-o", ".pathway-lint-cache"],
      "a report and the cache would go to .pathway-lint-cache",
    ],
  ])("%s", async (_, args, message) => {
    const folder = new Folder(files);
    symlinkSync(".", join(folder.path, "here"));
    const { code, stdout, stderr } = await folder.run([...args, "a.pathway.yaml", "b.pathway.yaml"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    for (const [name, text] of Object.entries(files)) expect(folder.read(name), name).toBe(text);
    expect(folder.has("x")).toBe(false);
  });
});

test("parts of a run are not written over by what they are put together to", async () => {
  const folder = new Folder(files);
  for (const part of ["1/2", "2/2"])
    await folder.run([
      "--shard",
      part,
      "-f",
      "json",
      "-o",
      `${part.replace("/", "-")}.json`,
      "a.pathway.yaml",
      "b.pathway.yaml",
    ]);
  const before = folder.read("1-2.json");
  const { code, stderr } = await folder.run(["merge", "1-2.json", "2-2.json", "-o", "1-2.json"]);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("would take the place of 1-2.json") });
  expect(folder.read("1-2.json")).toBe(before);
});

test("files of the same name in different folders are different files", async () => {
  const folder = new Folder(files);
  mkdirSync(join(folder.path, "reports"));
  const { code } = await folder.run(["-f", "json", "-o", "reports/a.pathway.yaml", "a.pathway.yaml"]);
  expect(code).toBe(1);
  expect(folder.read("a.pathway.yaml")).toBe(definition);
  expect(folder.read("reports/a.pathway.yaml")).toContain('"files"');
});
