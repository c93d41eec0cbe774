import { spawn } from "node:child_process";
import { symlinkSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ToolFailure } from "../../src/findings/finding.js";
import { readStream } from "../../src/runner/read-file.js";
import { binary, Folder, flawed, sound } from "../support/run.js";

/** A shell line in a folder; `$lint` is the program. */
function shell(folder: Folder, line: string): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const env = { PATH: process.env.PATH, HOME: folder.home, lint: `${process.execPath} ${binary} --date 2026-08-01` };
    const child = spawn("bash", ["-c", `set -o pipefail; ${line}`], { cwd: folder.path, env });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("close", (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
  });
}

const many = (): Folder => {
  const folder = new Folder();
  for (let i = 0; i < 40; i++) folder.write(`f${i}.pathway.yaml`, flawed.replace("two-rivers-pharmacy", `f${i}`));
  return folder;
};

describe("output", () => {
  test("into a closed pipe ends the run, and says that it was not done", async () => {
    const { code, stdout, stderr } = await shell(many(), "$lint -f compact | head -1");
    expect({ code, lines: stdout.split("\n").length, stderr }).toEqual({ code: 2, lines: 2, stderr: "" });
  });

  test("to a reader that is slow arrives whole", async () => {
    const folder = many();
    const whole = (await shell(folder, "for i in 1 2 3; do $lint -f json; done")).stdout;
    const slow = (await shell(folder, "for i in 1 2 3; do $lint -f json; done | (sleep 0.5; cat)")).stdout;
    expect(whole.length).toBeGreaterThan(5_000_000);
    expect(slow).toBe(whole);
  });

  test("to a full standard output is no success", async () => {
    const folder = new Folder({ "a.pathway.yaml": sound });
    for (const line of [
      "$lint > /dev/full",
      "$lint --help > /dev/full",
      "$lint rules > /dev/full",
      "$lint explain F.0 > /dev/full",
    ]) {
      const { code, stderr } = await shell(folder, line);
      expect(
        { code, line: stderr.trim().split("\n").length, stack: stderr.includes("    at ") },
        `${line} ${stderr}`,
      ).toEqual({ code: 2, line: 1, stack: false });
    }
  });

  test("to a full standard error is no success either, and never a crash", async () => {
    const folder = new Folder({ "a.pathway.yaml": sound });
    for (const line of ["$lint gone.yaml 2> /dev/full", "$lint --no-such-option 2> /dev/full"]) {
      expect(await shell(folder, line), line).toMatchObject({ code: 2, stderr: "" });
    }
  });
});

describe("a report in a file", () => {
  test.each([
    ["in a folder that is not there", "nowhere/a.json", "cannot write nowhere/a.json: there is no such file"],
    ["in place of a folder", ".", "cannot write .: it is a folder"],
    ["below a file", "a.pathway.yaml/x", "cannot write a.pathway.yaml/x: there is no such file"],
  ])("%s is refused before anything is read", async (_, path, line) => {
    const folder = new Folder({ "a.pathway.yaml": flawed });
    expect(await folder.run(["-o", path])).toEqual({ code: 2, stdout: "", stderr: `pathway-lint: ${line}\n` });
  });

  test("on a full disk leaves what was there as it was", async () => {
    const folder = new Folder({ "a.pathway.yaml": flawed });
    expect(await folder.run(["-o", "/dev/full"])).toEqual({
      code: 2,
      stdout: "",
      stderr: "pathway-lint: cannot write /dev/full: no space is left\n",
    });
    // A file of at most 1 KiB stands for a disk that fills up.
    folder.write("report.json", "the last one");
    const { code, stderr } = await shell(folder, "trap '' XFSZ; ulimit -f 1; $lint -f json -o report.json");
    expect({ code, isPlain: /^pathway-lint: cannot write report\.json: .+\n$/.test(stderr) }, stderr).toEqual({
      code: 2,
      isPlain: true,
    });
    expect(folder.read("report.json")).toBe("the last one");
    expect(folder.list()).toEqual(["a.pathway.yaml", "report.json"]);
  });

  test("goes through a link, to a device and to a FIFO, and replaces none of them", async () => {
    const folder = new Folder({ "a.pathway.yaml": sound, "real.txt": "" });
    symlinkSync("real.txt", folder.at("link.txt"));
    await shell(folder, "$lint -o link.txt; $lint -o /dev/null; test -c /dev/null && test -L link.txt");
    expect(folder.read("real.txt")).toBe("✔ 1 file checked, no findings.\n");
    expect((await shell(folder, "mkfifo f; cat f & $lint -o f; wait; test -p f && echo still")).stdout).toBe(
      "✔ 1 file checked, no findings.\nstill\n",
    );
    expect((await shell(folder, "$lint -o /dev/stdout | cat; test -c /dev/null && echo still")).stdout).toBe(
      "✔ 1 file checked, no findings.\nstill\n",
    );
  });
});

describe("a run that is ended", () => {
  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "by %s dies of it, and leaves neither a torn report nor a temporary file",
    async (signal) => {
      const folder = many();
      folder.write("report.json", "the last one");
      const before = folder.list();
      const child = spawn(process.execPath, [binary, "-f", "json", "-o", "report.json", "-", "."], {
        cwd: folder.path,
        env: { HOME: folder.home },
      });
      // Standard input comes first by its name and is not closed: the run has begun and waits.
      const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on("exit", (_, by) => resolve(by)));
      const begun = async () => {
        while (!folder.list().some((name) => name.endsWith(".tmp")))
          await new Promise((resolve) => setTimeout(resolve, 20));
      };
      await begun();
      child.kill(signal);
      expect(await ended).toBe(signal);
      expect(folder.list()).toEqual(before);
      expect(folder.read("report.json")).toBe("the last one");
    },
  );

  test("at any moment by SIGKILL leaves no torn file", async () => {
    const folder = new Folder();
    for (let i = 0; i < 12; i++) folder.write(`f${i}.pathway.yaml`, flawed.replace("two-rivers-pharmacy", `f${i}`));
    const args = [binary, "--fix", "--cache", "-f", "json", "-o", "report.json"];
    for (let i = 0; i < 8; i++) {
      const child = spawn(process.execPath, args, { cwd: folder.path, env: { HOME: folder.home }, stdio: "ignore" });
      const exited = new Promise((resolve) => child.on("exit", resolve));
      await new Promise((resolve) => setTimeout(resolve, 60 + i * 25));
      child.kill("SIGKILL");
      await exited;
      for (let j = 0; j < 12; j++)
        expect(folder.read(`f${j}.pathway.yaml`).length, `f${j}`).toBeGreaterThan(flawed.length - 30);
      if (folder.has("report.json")) JSON.parse(folder.read("report.json"));
    }
    expect(folder.spawn(["--fix", "--cache", "-f", "json"]).code).toBe(1);
  });
});

describe("standard input", () => {
  test("is checked under its name, up to the limit, once", async () => {
    const folder = new Folder();
    expect((await folder.run(["-", "-", "-f", "compact"], { stdin: flawed })).stdout).toMatch(/^<stdin>:\d/);
    expect(
      (await folder.run(["-", "--stdin-filename", "x/y.pathway.yaml", "-f", "compact"], { stdin: flawed })).stdout,
    ).toMatch(/^x\/y\.pathway\.yaml:\d/);
    expect((await folder.run(["-", "-f", "compact"], { stdin: "x".repeat(2 ** 21) })).stdout).toMatch(
      /^<stdin>:1:1: error: .+\[integrity\/syntax\]\n/,
    );
  });

  test("without an end is read up to the limit", async () => {
    const { code, stdout } = await shell(new Folder(), "$lint - -f compact < /dev/zero");
    expect({ code, stdout: stdout.split("\n")[0] }).toEqual({
      code: 1,
      stdout: expect.stringMatching(/^<stdin>:1:1: error: /),
    });
  });

  test("that cannot be read is named", async () => {
    const failing = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from("id");
      throw Object.assign(new Error("EIO: i/o error, read"), { code: "EIO" });
    };
    await expect(readStream(failing(), 100)).rejects.toThrow(
      new ToolFailure("cannot read standard input: EIO: i/o error, read"),
    );
  });
});
