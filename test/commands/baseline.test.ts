import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bytesOf } from "../../src/commands/baseline-file.js";
import { Baseline } from "../../src/findings/baseline.js";
import { Folder, flawed, sound } from "../support/run.js";

const use = ["--baseline", "old.json"];
const update = [...use, "--update-baseline"];

interface Entry {
  rule: string;
  requirement: string | null;
  at: string;
  hash: string;
  reason?: string;
}
const entriesOf = (folder: Folder): Record<string, Entry[]> => JSON.parse(folder.read("old.json")).files;

/** A folder whose old findings are in its baseline. */
async function adopted(files: Record<string, string> = { "a.pathway.yaml": flawed }): Promise<Folder> {
  const folder = new Folder(files);
  expect(await folder.run(update)).toMatchObject({ code: 0, stderr: "" });
  return folder;
}

describe("a baseline", () => {
  test("is made by one command, and leaves old findings out of account", async () => {
    const folder = await adopted();
    const { code, stdout, stderr } = await folder.run(use);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^✔ 1 file checked, no findings\. \d+ findings excused or suppressed\.\n$/);
  });

  test("lists what it leaves out, with its reason, in JSON and SARIF", async () => {
    const folder = await adopted();
    const baseline = JSON.parse(folder.read("old.json"));
    for (const entry of baseline.files["a.pathway.yaml"]) entry.reason = "Known since May";
    folder.write("old.json", JSON.stringify(baseline));
    const { files } = JSON.parse((await folder.run([...use, "-f", "json"])).stdout);
    expect(
      new Set(files[0].findings.map((finding: { suppressed: unknown }) => JSON.stringify(finding.suppressed))),
    ).toEqual(new Set(['{"by":"baseline","reason":"Known since May"}']));
    expect((await folder.run([...use, "-f", "sarif"])).stdout).toContain('"justification":"Known since May"');
    // And keeps the reason when it is written anew.
    await folder.run(update);
    expect(entriesOf(folder)["a.pathway.yaml"]?.every(({ reason }) => reason === "Known since May")).toBe(true);
  });

  test("survives lines above and other days", async () => {
    const folder = await adopted();
    folder.write("a.pathway.yaml", `# A comment\n\n${flawed}`);
    expect(await folder.run(use)).toMatchObject({ code: 0, stderr: "" });
    expect(await folder.run(use, { now: "2026-08-29T12:00:00" })).toMatchObject({ code: 0, stderr: "" });
  });

  test("survives entries that change their places", async () => {
    const folder = new Folder({ "a.pathway.yaml": swap(flawed, false) });
    await folder.run(update);
    folder.write("a.pathway.yaml", swap(flawed, true));
    expect(await folder.run(use)).toMatchObject({ code: 0, stderr: "" });
  });

  test("does not hide a new violation, be it like an old one", async () => {
    const folder = await adopted();
    folder.write(
      "a.pathway.yaml",
      flawed.replace(
        "    kind: employer\n",
        "    kind: employer\n  - id: second\n    name: Second\n    kind: employr\n",
      ),
    );
    const { code, stdout } = await folder.run([...use, "-f", "compact"]);
    expect(code).toBe(1);
    expect(stdout).toContain("employr");
  });

  test("does not take one id with a number for another", async () => {
    const named = (id: string) => sound.replace(/evidence: [\w-]+/, `evidence: ${id}`);
    const folder = await adopted({ "a.pathway.yaml": named("nowhere-1") });
    folder.write("a.pathway.yaml", named("nowhere-2"));
    const { code, stdout } = await folder.run([...use, "-f", "compact"]);
    expect({ code, isTold: stdout.includes("nowhere-2") }).toEqual({ code: 1, isTold: true });
  });

  test("tells what is found no more, and takes it out when it is told to", async () => {
    const folder = await adopted();
    const before = entriesOf(folder)["a.pathway.yaml"]?.length ?? 0;
    folder.write(
      "a.pathway.yaml",
      flawed.replace("careerCluster: health-science", "careerCluster: healthcare-and-human-services"),
    );
    const { code, stderr } = await folder.run(use);
    expect(code).toBe(0);
    expect(stderr).toBe(
      "pathway-lint: 1 entry of old.json is found no more (integrity/codes in a.pathway.yaml); --prune-baseline takes it out\n",
    );
    expect(entriesOf(folder)["a.pathway.yaml"]).toHaveLength(before);
    expect(await folder.run([...use, "--prune-baseline"])).toMatchObject({ code: 0, stderr: "" });
    expect(entriesOf(folder)["a.pathway.yaml"]).toHaveLength(before - 1);
    expect(await folder.run(use)).toMatchObject({ code: 0, stderr: "" });
  });

  test("keeps what it knows of files that are not linted, and forgets those that are gone", async () => {
    const folder = await adopted({
      "a.pathway.yaml": flawed,
      "b.pathway.yaml": flawed.replace("two-rivers-pharmacy", "b"),
    });
    expect(await folder.run(["a.pathway.yaml", ...use])).toMatchObject({ code: 0, stderr: "" });
    await folder.run(["a.pathway.yaml", ...use, "--prune-baseline"]);
    expect(Object.keys(entriesOf(folder))).toEqual(["a.pathway.yaml", "b.pathway.yaml"]);
    folder.write("c.pathway.yaml", sound);
    const other = new Folder({ "old.json": folder.read("old.json"), "a.pathway.yaml": flawed });
    expect((await other.run(use)).stderr).toMatch(
      /^pathway-lint: \d+ entries of old\.json are found no more \(.+ in b\.pathway\.yaml\)/,
    );
    await other.run([...use, "--prune-baseline"]);
    expect(Object.keys(entriesOf(other))).toEqual(["a.pathway.yaml"]);
  });

  test("takes in what is wrong between pathways, too", async () => {
    const folder = await adopted({ "a.pathway.yaml": sound, "b.pathway.yaml": sound });
    expect(await folder.run(use)).toMatchObject({ code: 0, stderr: "" });
    expect(await folder.run([])).toMatchObject({ code: 1 });
  });

  test("keeps what is wrong between pathways until all of them are looked at", async () => {
    const files = { "a.pathway.yaml": sound, "b.pathway.yaml": sound, "c.pathway.yaml": flawed };
    const folder = await adopted(files);
    const before = folder.read("old.json");
    expect(before).toContain("integrity/portfolio");
    for (const part of [
      ["b.pathway.yaml"],
      ["a.pathway.yaml", "b.pathway.yaml"],
      ["--shard", "1/2"],
      ["--shard", "2/2"],
    ]) {
      expect(await folder.run([...part, ...use]), part.join(" ")).toMatchObject({ stderr: "" });
      for (const how of ["--prune-baseline", "--update-baseline"]) {
        const { stderr } = await folder.run([...part, ...use, how]);
        expect(stderr).toMatch(
          part[0] === "--shard" ? /^pathway-lint: one part cannot write the baseline of all/ : /^$/,
        );
        expect(folder.read("old.json"), `${part.join(" ")} ${how}`).toBe(before);
      }
    }
    folder.write("a.pathway.yaml", sound.replace("prairie-patient-care", "a"));
    expect(await folder.run(use)).toMatchObject({
      stderr:
        "pathway-lint: 1 entry of old.json is found no more (integrity/portfolio in b.pathway.yaml); --prune-baseline takes it out\n",
    });
    await folder.run([...use, "--prune-baseline"]);
    expect(folder.read("old.json")).not.toContain("integrity/portfolio");
  });

  test("keeps what could not be looked for, since a file cannot be read", async () => {
    const folder = await adopted({ "a.pathway.yaml": sound, "b.pathway.yaml": sound, "c.pathway.yaml": flawed });
    const before = folder.read("old.json");
    for (const [name, text] of [
      ["a.pathway.yaml", "id: [\n"],
      ["c.pathway.yaml", "id: [\n"],
    ] as const) {
      const was = folder.read(name);
      folder.write(name, text);
      expect(await folder.run(use)).toMatchObject({ code: 1, stderr: "" });
      await folder.run([...use, "--prune-baseline"]);
      folder.write(name, was);
      expect(folder.read("old.json"), name).toBe(before);
    }
    const was = folder.read("a.pathway.yaml");
    rmSync(folder.at("a.pathway.yaml"));
    symlinkSync("/dev/zero", folder.at("a.pathway.yaml"));
    const line = "pathway-lint: cannot read a.pathway.yaml: it is a link out of the working directory\n";
    expect(await folder.run([...use, "--prune-baseline"])).toMatchObject({ code: 2, stderr: line });
    rmSync(folder.at("a.pathway.yaml"));
    folder.write("a.pathway.yaml", was);
    expect(folder.read("old.json")).toBe(before);
  });

  test("does not take what cannot be read for an old finding", async () => {
    const folder = new Folder({ "a.pathway.yaml": "id: [\n" });
    expect(await folder.run(update)).toMatchObject({ code: 1 });
    expect(await folder.run(use)).toMatchObject({ code: 1 });
  });

  test("is the same to the byte when nothing changed, and has an entry a line", async () => {
    const folder = await adopted({
      "b.pathway.yaml": flawed,
      "a.pathway.yaml": flawed.replace("two-rivers-pharmacy", "a"),
    });
    const first = folder.read("old.json");
    await folder.run(update);
    expect(folder.read("old.json")).toBe(first);
    expect(
      first
        .split("\n")
        .filter((line) => line.includes('"hash"'))
        .every((line) => line.startsWith('      {"rule":') && /\},?$/.test(line)),
    ).toBe(true);
  });

  test.each<[string, string]>([
    ["", "old.json is no baseline: it is not valid JSON"],
    ["{", "old.json is no baseline: it is not valid JSON"],
    ["[]", "old.json is no baseline of this version; write it anew with --update-baseline"],
    ['{"version":2,"files":{}}', "old.json is no baseline of this version; write it anew with --update-baseline"],
    ['{"version":1,"files":[]}', "old.json is no baseline of this version; write it anew with --update-baseline"],
    [
      '{"version":1,"files":{"a":[{}]}}',
      "old.json: the entries of a are damaged; write it anew with --update-baseline",
    ],
    [
      '{"version":1,"files":{"a\\u001b[31m":3}}',
      "old.json: the entries of a\\u{1b}[31m are damaged; write it anew with --update-baseline",
    ],
  ])("that is none is one line: %j", async (text, line) => {
    const folder = new Folder({ "a.pathway.yaml": sound, "old.json": text });
    expect(await folder.run(use)).toEqual({ code: 2, stdout: "", stderr: `pathway-lint: ${line}\n` });
  });

  test("that is missing is one line, but for making it", async () => {
    const folder = new Folder({ "a.pathway.yaml": sound });
    expect(await folder.run(use)).toEqual({
      code: 2,
      stdout: "",
      stderr: "pathway-lint: cannot read old.json: there is no such file\n",
    });
    expect(await folder.run(["--update-baseline"])).toMatchObject({
      code: 2,
      stderr: "pathway-lint: --update-baseline and --prune-baseline want --baseline with a file\n",
    });
  });
});

describe("a baseline that is no file of a baseline's size", () => {
  const makers: [string, (path: string) => void, string][] = [
    ["a FIFO", (path) => execFileSync("mkfifo", [path]), "it is no regular file"],
    ["a link to /dev/zero", (path) => symlinkSync("/dev/zero", path), "it is no regular file"],
    ["a folder", (path) => mkdirSync(path), "it is a folder"],
    ["a file without an end", (path) => sparse(path, 2 ** 40), "it is larger than 64 MiB, as no baseline is"],
    [
      "a file that is a little too long",
      (path) => sparse(path, 2 ** 26 + 1),
      "it is larger than 64 MiB, as no baseline is",
    ],
  ];
  test.each(makers)("is one line: %s", async (_, make, reason) => {
    const folder = new Folder({ "a.pathway.yaml": sound });
    make(folder.at("old.json"));
    for (const args of [use, update, [...use, "--safe"]])
      expect(await folder.run(args)).toEqual({
        code: 2,
        stdout: "",
        stderr: `pathway-lint: cannot read old.json: ${reason}\n`,
      });
  });

  test("is not written either", () => {
    const long = { rule: "r", requirement: null, at: "x".repeat(2 ** 26), hash: "h" };
    const baseline = new Baseline(new Map([["a", [long]]]), false);
    expect(() => bytesOf(baseline.pruned(true), "old.json")).toThrow(
      "cannot write old.json: it would be larger than 64 MiB; make one for each part of the files",
    );
  });
});

/** A file of so many bytes that takes no room on the disk. */
function sparse(path: string, size: number): void {
  writeFileSync(path, "");
  truncateSync(path, size);
}

/** The two occupations of the draft, in their order or the other way round. */
function swap(text: string, turned: boolean): string {
  const start = text.indexOf("  - id: pharmacy-aide\n");
  const middle = text.indexOf("  - id: pharmacy-technician-job\n");
  const end = text.indexOf("\npartners:");
  const [first, second] = [text.slice(start, middle), text.slice(middle, end)];
  return text.slice(0, start) + (turned ? second + first : first + second) + text.slice(end);
}
