/** What merge makes of reports that are no files, too many to be open at once, cut, or changed while they are read. */

import { execFileSync, spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { Linter } from "../../src/index.js";
import { readShardHead, readShardResults } from "../../src/runner/read-shard.js";
import { checkedSeal } from "../../src/runner/shard-seal.js";
import { tool } from "../../src/version.js";
import { binary, Folder } from "../support/run.js";

const definition = (id: string) => `formatVersion: 1\nid: ${id}\ntitle: A pathway\n`;

/** A folder with a few small definitions, and the reports of their parts. */
async function parts(of: number): Promise<{ folder: Folder; reports: string[] }> {
  const folder = new Folder();
  for (const id of ["a", "b", "c", "d"]) folder.write(`${id}.pathway.yaml`, definition(id));
  const reports = Array.from({ length: of }, (_, i) => `p${i + 1}.json`);
  for (const [i, report] of reports.entries())
    await folder.run(["--shard", `${i + 1}/${of}`, "-f", "json", "-o", report]);
  return { folder, reports };
}

function refuse(why: string): never {
  throw new Error(why);
}

function shell(folder: Folder, command: string) {
  const { status, stdout, stderr } = spawnSync(
    "bash",
    ["-c", command.replaceAll("PL", `"${process.execPath}" "${binary}"`)],
    {
      cwd: folder.path,
      encoding: "utf8",
      timeout: 10_000,
    },
  );
  return { code: status, stdout, stderr };
}

describe("merge", () => {
  test("refuses what is no regular file, and waits for none", async () => {
    const { folder } = await parts(2);
    expect(shell(folder, "PL merge -f compact <(cat p1.json) <(cat p2.json)")).toEqual({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(
        /^pathway-lint: cannot read \/dev\/fd\/\d+: it is no regular file; each report is read twice, so write it to a file first\n$/,
      ),
    });
    execFileSync("mkfifo", [folder.at("fifo")]);
    expect(shell(folder, "PL merge -f compact p1.json fifo")).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "pathway-lint: cannot read fifo: it is no regular file; each report is read twice, so write it to a file first\n",
    });
    expect(await folder.run(["merge", "p1.json", "."])).toMatchObject({ code: 2, stdout: "" });
  });

  test("has few reports open at a time", async () => {
    const { folder, reports } = await parts(70);
    const { code, stdout, stderr } = shell(folder, `ulimit -n 60; PL merge -f compact ${reports.join(" ")}`);
    const whole = await folder.run(["-f", "compact"]);
    expect({ code, stderr, stdout }).toEqual(whole);
  });

  test.each<[string, (text: string) => string]>([
    ["itself", (text) => text],
    ["a space", () => " "],
    ["what is as long as a piece that is read", () => "x".repeat(70_000)],
  ])("refuses a report that is followed by %s", async (_, more) => {
    const { folder } = await parts(1);
    const whole = folder.read("p1.json");
    folder.write("more.json", whole + more(whole));
    expect(await folder.run(["merge", "more.json"])).toEqual({
      code: 2,
      stdout: "",
      stderr: "pathway-lint: more.json goes on after its end; it is no report of one part\n",
    });
  });

  test("takes a seal wherever the pieces that are read end in it", async () => {
    const { folder } = await parts(1);
    const path = folder.at("p1.json");
    const seal = /"seal": "(\w+)"/.exec(folder.read("p1.json"))?.[1];
    for (let size = 1; size < 120; size++) expect(checkedSeal(path, "p1.json", refuse, size), `${size}`).toBe(seal);
  });

  test("refuses a report that is cut anywhere", async () => {
    const { folder, reports } = await parts(1);
    const whole = folder.read("p1.json");
    expect(reports).toEqual(["p1.json"]);
    for (let cut = 2; cut < 120; cut++) {
      folder.write("cut.json", whole.slice(0, -cut));
      expect(await folder.run(["merge", "cut.json"]), `${cut} off the end`).toEqual({
        code: 2,
        stdout: "",
        stderr:
          "pathway-lint: cut.json is no whole report of a part (made with --shard and --format json), or was cut short\n",
      });
    }
  });

  test("parses nothing of a report that does not fit its seal", async () => {
    const { folder } = await parts(1);
    // To parse so much takes 800 MB.
    const many = `[${"[],".repeat(2 ** 25 / 3)}[]],\n`;
    folder.write("many.json", folder.read("p1.json").replace(/(?<=\n"files": \[\n)/, many));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--max-old-space-size=64", binary, "merge", "many.json"],
      { cwd: folder.path, encoding: "utf8" },
    );
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: "",
      stderr: "pathway-lint: many.json was changed or cut since it was written; make it again\n",
    });
  });

  test.each([
    ["cut", (text: string) => text.slice(0, -200)],
    ["emptied", () => ""],
    ["changed", (text: string) => text.replace('"errors":', '"errors": ')],
    ["changed to what is no JSON", (text: string) => text.replace('{"path"', '{path"')],
  ])("refuses a report that is %s while it is read", async (_, change) => {
    const { folder } = await parts(1);
    const path = folder.at("p1.json");
    const { seal } = readShardHead(path, "p1.json", {
      version: tool.version,
      rules: new Linter({ date: "2026-08-01" }).rules,
    });
    folder.write("p1.json", change(folder.read("p1.json")));
    expect(() => [...readShardResults({ path, shown: "p1.json", seal })]).toThrow(
      "p1.json was changed while it was read; merge again",
    );
  });
});
