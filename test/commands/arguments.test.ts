import { spawnSync } from "node:child_process";
import { chmodSync, closeSync, openSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { binary, Folder, flawed, type Ran, sound } from "../support/run.js";
import { unprivileged } from "../support/unprivileged.js";

const checked = "✔ 1 file checked, no findings.\n";
const line = (text: string): string => `pathway-lint: ${text}\n`;

describe("a path that cannot be asked for is one line, and the others are checked", () => {
  const long = `${"x".repeat(300)}.pathway.yaml`;

  test.each([
    ["below a file", "a.pathway.yaml/b.pathway.yaml", "there is no such file"],
    ["of too long a name", long, "its name is too long"],
  ])("%s", async (_, path, reason) => {
    const folder = new Folder({ "a.pathway.yaml": sound });
    const expected = { code: 2, stdout: checked, stderr: line(`cannot read ${path}: ${reason}`) };
    expect(await folder.run(["a.pathway.yaml", path])).toEqual(expected);
    expect(await folder.run(["--", "a.pathway.yaml", path])).toEqual(expected);
  });

  test.each([
    ["a file", "locked/b.pathway.yaml", "cannot read locked/b.pathway.yaml: permission denied"],
    ["a glob", "locked/*.pathway.yaml", "cannot list locked: permission denied"],
    ["a glob further down", "locked/in/*.pathway.yaml", "cannot list locked/in: permission denied"],
  ])("in a folder that may not be entered: %s", async (_, path, expected) => {
    const folder = new Folder({ "a.pathway.yaml": sound, "locked/b.pathway.yaml": sound, "locked/in/": "" });
    // What is loaded when it is needed has to be readable for others, too.
    await folder.run(["a.pathway.yaml", "*.none"]);
    chmodSync(folder.path, 0o755);
    chmodSync(folder.at("locked"), 0);
    const ran = await unprivileged(() => folder.run(["a.pathway.yaml", path]));
    chmodSync(folder.at("locked"), 0o755);
    expect(ran).toEqual({ code: 2, stdout: checked, stderr: line(expected) });
  });
});

describe("an argument that names what exists is no option", () => {
  /** As `pathway-lint *` in a folder with these files, all of them sound definitions. */
  const all = (names: readonly string[], ...before: string[]): Promise<Ran> => {
    const files = names.map((name, i) => [name, sound.replace("prairie-patient-care", `p${i}`)]);
    return new Folder(Object.fromEntries(files)).run([...before, ...names]);
  };

  test.each<[string[], string[]]>([
    [["--config=evil.yaml", "a.pathway.yaml"], []],
    [["--no-such-option", "-x", "-fjson", "--quiet"], []],
    [["--help", "-V", "a.pathway.yaml"], []],
    [["--safe"], ["--"]],
  ])("%j behind %j", async (names, before) => {
    const files = `${names.length} ${names.length === 1 ? "file" : "files"}`;
    expect(await all(names, ...before)).toEqual({ code: 0, stdout: `✔ ${files} checked, no findings.\n`, stderr: "" });
  });

  test("nor asks for a stack", async () => {
    const folder = new Folder({ "--debug": sound, ".pathway-lintrc": "rule: {}\n" });
    expect((await folder.run(["--debug"])).stderr).not.toContain("    at ");
  });

  test("for no command", async () => {
    const folder = new Folder({ "--config=evil.yaml": sound });
    expect((await folder.run(["audit", "--config=evil.yaml"])).stdout).toMatch(/^--config=evil\.yaml {2}/);
    expect((await folder.run(["config", "--config=evil.yaml"])).stdout).toMatch(/^\.\/--config=evil\.yaml\n/);
  });

  test("unless it says where the options end, or that standard input is meant", async () => {
    const folder = new Folder({ "--": flawed, "-": flawed, "--safe": sound });
    expect(await folder.run(["--", "--safe"])).toEqual({ code: 0, stdout: checked, stderr: "" });
    expect(await folder.run(["-"], { stdin: sound })).toEqual({ code: 0, stdout: checked, stderr: "" });
  });

  test("and the value of an option may be anything that exists", async () => {
    const folder = new Folder({ "a.pathway.yaml": sound, "-c.yaml": "rule: {}\n", "-o.txt": "" });
    expect(await folder.run(["-o", "-o.txt", "a.pathway.yaml"])).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(folder.read("-o.txt")).toBe(checked);
    expect((await folder.run(["--config", "-c.yaml"])).stderr).toContain('-c.yaml:1: there is no setting "rule"');
    folder.write("a.pathway.yaml", flawed);
    expect((await folder.run(["-f", "compact", "a.pathway.yaml"])).stdout).toMatch(/^a\.pathway\.yaml:\d/);
  });
});

describe("a file named - is not standard input", () => {
  test.each(["./-", "*", "."])("as %s", async (path) => {
    const folder = new Folder({ "-": flawed });
    if (path === ".") folder.write("-.pathway.yaml", flawed);
    const { code, stdout } = await folder.run([path, "-f", "compact"], { stdin: sound });
    expect({ code, begins: stdout.slice(0, stdout.indexOf(":")) }).toEqual({
      code: 1,
      begins: path === "." ? "-.pathway.yaml" : "./-",
    });
  });

  test("by its whole path, and beside standard input", async () => {
    const folder = new Folder({ "-": flawed });
    const { stdout } = await folder.run([folder.at("-"), "-", "-f", "json"], { stdin: sound });
    expect(JSON.parse(stdout).files.map(({ path }: { path: string }) => path)).toEqual(["<stdin>", "./-"]);
  });

  test("and a folder as standard input is named", () => {
    const folder = openSync(new Folder().path, "r");
    const { status, stderr } = spawnSync(process.execPath, [binary, "-"], { stdio: [folder, "pipe", "pipe"] });
    closeSync(folder);
    expect({ status, stderr: String(stderr) }).toEqual({
      status: 2,
      stderr: line("cannot read standard input: it is a folder"),
    });
  });
});
