import { execFileSync, spawn } from "node:child_process";
import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { ToolFailure } from "../../src/findings/finding.js";
import { readFileSafely } from "../../src/runner/read-file.js";
import { Folder, flawed, sound } from "../support/run.js";

/** Beside whatever is wrong, one file is right, and must be checked. */
async function beside(folder: Folder, args: string[] = []): Promise<{ code: number | null; lines: string[] }> {
  folder.write("good.pathway.yaml", sound);
  const { code, stdout, stderr } = await folder.run(args);
  expect(stdout).toBe("✔ 1 file checked, no findings.\n");
  return {
    code,
    lines: stderr
      .trimEnd()
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => line.replace(/^pathway-lint: /, "")),
  };
}

const name = "x.pathway.yaml";

describe("what is no file is named, with exit code 2, and the rest is checked", () => {
  const makers: [string, (folder: Folder) => void, string][] = [
    ["a FIFO", (folder) => execFileSync("mkfifo", [folder.at(name)]), `cannot read ${name}: it is no regular file`],
    [
      "a device",
      (folder) => execFileSync("mknod", [folder.at(name), "c", "1", "5"]),
      `cannot read ${name}: it is no regular file`,
    ],
    [
      "a link to /dev/zero",
      (folder) => symlinkSync("/dev/zero", folder.at(name)),
      `cannot read ${name}: it is a link out of the working directory`,
    ],
    [
      "a link out of the tree",
      (folder) => symlinkSync("/etc/passwd", folder.at(name)),
      `cannot read ${name}: it is a link out of the working directory`,
    ],
    [
      "a link to itself",
      (folder) => symlinkSync(name, folder.at(name)),
      `cannot read ${name}: it is a link that leads in a circle`,
    ],
    [
      "a broken link",
      (folder) => symlinkSync("nowhere", folder.at(name)),
      `cannot read ${name}: there is no such file`,
    ],
    [
      "a link to a folder",
      (folder) => {
        folder.write("folder/", "");
        symlinkSync("folder", folder.at(name));
      },
      `cannot read ${name}: it is a folder`,
    ],
    [
      "a link to a FIFO",
      (folder) => {
        execFileSync("mkfifo", [folder.at("fifo")]);
        symlinkSync("fifo", folder.at(name));
      },
      `cannot read ${name}: it is no regular file`,
    ],
  ];

  test.each(makers)("%s", async (_, make, line) => {
    const folder = new Folder();
    make(folder);
    expect(await beside(folder)).toEqual({ code: 2, lines: [line] });
  });

  test("a socket", async () => {
    const folder = new Folder();
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(folder.at(name), resolve));
    expect(await beside(folder)).toEqual({ code: 2, lines: [`cannot read ${name}: it is no regular file`] });
    server.close();
  });

  test.each<[string, string[], string]>([
    ["a missing file", ["gone.pathway.yaml"], "cannot read gone.pathway.yaml: there is no such file"],
    [
      "a path below a file",
      ["good.pathway.yaml/x.yaml"],
      "cannot read good.pathway.yaml/x.yaml: there is no such file",
    ],
    ["a name that is too long", ["x".repeat(300)], `cannot read ${"x".repeat(300)}: its name is too long`],
    [
      "a folder without definitions",
      ["empty"],
      "no pathway definition (**/*.pathway.yaml, .yml or .json) was found in empty",
    ],
    [
      "a folder that is named like a definition",
      ["folder.pathway.yaml"],
      "no pathway definition (**/*.pathway.yaml, .yml or .json) was found in folder.pathway.yaml",
    ],
    ["a glob that matches nothing", ["drafts/*.yaml"], "no file matches drafts/*.yaml"],
    [
      "a name that steers terminals",
      ["\u001b[2J\n::error::x"],
      "cannot read \\u{1b}[2J\\u{a}::error::x: there is no such file",
    ],
  ])("%s", async (_, args, line) => {
    const folder = new Folder({ "empty/": "", "folder.pathway.yaml/": "" });
    expect(await beside(folder, [...args, "good.pathway.yaml"])).toEqual({ code: 2, lines: [line] });
  });

  test("nothing at all", async () => {
    const { code, stderr } = await new Folder().run([]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        "pathway-lint: no pathway definition (**/*.pathway.yaml, .yml or .json) was found below the working directory\n",
    });
  });

  test("files of which each can be told: 2 wins over 1", async () => {
    const folder = new Folder({ "bad.pathway.yaml": flawed });
    expect(await folder.run(["bad.pathway.yaml", "gone.yaml", "other.yaml"])).toMatchObject({
      code: 2,
      stderr:
        "pathway-lint: cannot read gone.yaml: there is no such file\npathway-lint: cannot read other.yaml: there is no such file\n",
    });
  });
});

describe("files are found", () => {
  test("once each, sorted, without what git ignores, without node_modules, not behind links to folders", async () => {
    const folder = new Folder({
      ".gitignore": "build/\n*.tmp.pathway.yaml\n!keep.tmp.pathway.yaml\n",
      "b/.gitignore": "/own.pathway.yaml\n",
    });
    for (const path of [
      "z.pathway.json",
      "a.pathway.yml",
      "b/c.pathway.yaml",
      "b/own.pathway.yaml",
      "b/d/own.pathway.yaml",
      "build/x.pathway.yaml",
      "x.tmp.pathway.yaml",
      "keep.tmp.pathway.yaml",
      "node_modules/x.pathway.yaml",
      ".hidden/x.pathway.yaml",
      "plain.yaml",
    ])
      folder.write(path, "- x\n");
    symlinkSync("..", folder.at("b/loop"));
    execFileSync("git", ["init", "-q", folder.path]);
    const paths = async (...args: string[]) =>
      JSON.parse((await folder.run(["-f", "json", ...args])).stdout).files.map(({ path }: { path: string }) => path);
    const all = [
      ".hidden/x.pathway.yaml",
      "a.pathway.yml",
      "b/c.pathway.yaml",
      "b/d/own.pathway.yaml",
      "keep.tmp.pathway.yaml",
      "z.pathway.json",
    ];
    expect(await paths()).toEqual(all);
    expect(await paths("b", ".", "./a.pathway.yml", "b/../a.pathway.yml", folder.at("a.pathway.yml"))).toEqual(all);
    expect(await paths("build/x.pathway.yaml", "plain.yaml")).toEqual(["build/x.pathway.yaml", "plain.yaml"]);
    expect(await paths("b/**/*.yaml")).toEqual(["b/c.pathway.yaml", "b/d/own.pathway.yaml"]);
    expect(await paths("*.{yml,json}")).toEqual(["a.pathway.yml", "z.pathway.json"]);
  });

  test("whatever their names are", async () => {
    const names = [
      "--config=evil.pathway.yaml",
      "-f.pathway.yaml",
      "--fix.pathway.yaml",
      "a b'\"$(x).pathway.yaml",
      "\u001b[31m\n::error::x.pathway.yaml",
      "ü😀\u202e.pathway.yaml",
      "[x].pathway.yaml",
    ];
    const folder = new Folder(
      Object.fromEntries(names.map((each, i) => [each, sound.replace("prairie-patient-care", `p${i}`)])),
    );
    for (const args of [names, ["--", ...names], []]) {
      expect(await folder.run(args), JSON.stringify(args)).toEqual({
        code: 0,
        stdout: "✔ 7 files checked, no findings.\n",
        stderr: "",
      });
    }
    expect(folder.spawn(["--date", "2026-08-01", ...names]).stdout).toBe("✔ 7 files checked, no findings.\n");
    expect(folder.spawn(["--stdin-filename=other.pathway.yaml", "-"], { stdin: sound }).code).toBe(0);
  });
});

describe("a file that is not as it was", () => {
  const rules = (cwd: string) => ({ cwd, maxBytes: 1024 * 1024 });

  test("because it vanished, is named", async () => {
    const folder = new Folder({ a: "x" });
    rmSync(folder.at("a"));
    expect(() => readFileSafely("a", rules(folder.path))).toThrow(
      new ToolFailure("cannot read a: there is no such file"),
    );
  });

  test("because it is written all the time, is either read whole or named", async () => {
    const folder = new Folder({ a: "x".repeat(500_000) });
    const program =
      'const { writeFileSync } = require("node:fs"); for (let i = 0; ; i++) writeFileSync("a", "xy"[i % 2].repeat(500_000));';
    const writer = spawn(process.execPath, ["-e", program], { cwd: folder.path });
    onTestFinished(() => {
      writer.kill();
    });
    const outcomes = new Set<string>();
    for (const end = Date.now() + 500; Date.now() < end; ) {
      try {
        outcomes.add(readFileSafely("a", rules(folder.path)).length <= 500_000 ? "read" : "torn");
      } catch (error) {
        outcomes.add((error as Error).message);
      }
    }
    outcomes.delete("read");
    outcomes.delete("cannot read a: it changes while it is read");
    expect([...outcomes]).toEqual([]);
  });

  test("when it is to be mended, is left as it is now", async () => {
    const folder = new Folder({ "a.pathway.yaml": flawed });
    const { mendFile } = await import("../../src/commands/mend.js");
    const { Linter } = await import("../../src/index.js");
    const linter = new Linter({ date: "2026-08-01" });
    const lint = (input: string | Uint8Array) => {
      writeFileSync(folder.at("a.pathway.yaml"), "written meanwhile");
      return linter.lint(input, { path: "a.pathway.yaml" });
    };
    expect(await mendFile("a.pathway.yaml", Buffer.from(flawed), lint, "write", folder.path)).toMatchObject({
      result: { path: "a.pathway.yaml" },
      failure: "a.pathway.yaml was changed while it was checked, and was not mended; run it again",
    });
    expect(folder.read("a.pathway.yaml")).toBe("written meanwhile");
  });
});
