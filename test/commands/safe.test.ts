import { execFileSync } from "node:child_process";
import { mkdirSync, statSync, symlinkSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Folder, flawed, sound } from "../support/run.js";

/** What the definition alone is worth. */
async function verdict(): Promise<string> {
  return (await new Folder({ "a.pathway.yaml": flawed }).run(["-f", "json"])).stdout;
}

/** The same definition, and something beside it that would like to change the verdict. */
async function safely(
  files: Record<string, string>,
  definition = flawed,
): Promise<{ stdout: string; stderr: string; code: number | null }> {
  const folder = new Folder({ "a.pathway.yaml": definition, ...files });
  const before = folder.list();
  const ran = await folder.run(["--safe", "-f", "json"]);
  expect(folder.list()).toEqual(before);
  return ran;
}

const allOff = "rules: { '*': off }\n";

describe("under --safe the verdict stands against", () => {
  test.each<[string, Record<string, string>, string]>([
    ["a configuration", { "pathway-lint.config.yaml": allOff }, "pathway-lint.config.yaml"],
    ["a hidden configuration", { ".pathway-lintrc": 'ignores: ["**"]\n' }, ".pathway-lintrc"],
    ["package.json", { "package.json": '{ "pathway-lint": { "rules": { "*": "off" } } }' }, "package.json"],
    ["configuration that is code", { "pathway-lint.config.js": "process.exit(0);" }, "pathway-lint.config.js"],
    [
      "a configuration that names a plugin",
      { ".pathway-lintrc": "plugins: [./p.js]\n", "p.js": "process.exit(0);" },
      ".pathway-lintrc",
    ],
    [
      "a configuration that names a profile",
      { ".pathway-lintrc": "profile: ./p.yaml\n", "p.yaml": "id: p\ntitle: P\n" },
      ".pathway-lintrc",
    ],
    ["a configuration that is broken", { ".pathway-lintrc": "[" }, ".pathway-lintrc"],
  ])("%s, which is named", async (_, files, named) => {
    const { code, stdout, stderr } = await safely(files);
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: await verdict(),
      stderr: `pathway-lint: not heeded under --safe: ${named}\n`,
    });
  });

  test("comments, which are counted", async () => {
    const text = `${flawed}\n# pathway-lint-disable integrity/codes -- trust me\n# pathway-lint-disable-next-line F.3 -- trust me\n`;
    const { code, stderr, stdout } = await safely({}, text);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: "pathway-lint: not heeded under --safe: 2 comments in a.pathway.yaml\n",
    });
    expect(stdout).not.toContain('"by": "comment"');
  });

  test("a .gitignore, a baseline and a cache that lie in the tree", async () => {
    const folder = new Folder({ "a.pathway.yaml": flawed });
    await folder.run(["--baseline", "baseline.json", "--update-baseline"]);
    await folder.run(["--cache"]);
    const files = {
      ".gitignore": "*.yaml\n",
      ".git/HEAD": "ref: refs/heads/main\n",
      "baseline.json": folder.read("baseline.json"),
      ".pathway-lint-cache": folder.read(".pathway-lint-cache").replaceAll('"error"', '"info"'),
    };
    expect(await safely(files)).toEqual({ code: 1, stdout: await verdict(), stderr: "" });
  });

  test("a definition that lies behind a link", async () => {
    const folder = new Folder({
      "tree/a.pathway.yaml": sound,
      "outside/secret.pathway.yaml": "password: hunter2\n",
      "outside/secret.txt": "password: hunter2\n",
    });
    symlinkSync("../outside/secret.txt", folder.at("tree/b.pathway.yaml"));
    symlinkSync("../outside", folder.at("tree/linked"));
    const { code, stdout, stderr } = await folder.run(["--safe", ".", "linked/secret.pathway.yaml"], { cwd: "tree" });
    expect(code).toBe(2);
    expect(stderr.split("\n").sort()).toEqual([
      "",
      "pathway-lint: cannot read b.pathway.yaml: it is a link out of the working directory",
      "pathway-lint: cannot read linked/secret.pathway.yaml: it lies behind a link out of the working directory",
    ]);
    expect(stdout + stderr).not.toContain("hunter2");
  });

  test("includes of what lies elsewhere", async () => {
    const folder = new Folder({ "tree/x": "", passwd: "root:x:0:0:secret\n", "tree/part/own.yaml": "title: own\n" });
    symlinkSync("../passwd", folder.at("tree/linked.yaml"));
    symlinkSync("..", folder.at("tree/up"));
    for (const path of [
      "/etc/passwd",
      "../passwd",
      "linked.yaml",
      "up/passwd",
      "part/../../passwd",
      "/dev/zero",
      "/proc/self/environ",
    ]) {
      folder.write("tree/a.pathway.yaml", `${sound}\nincludes: ["${path}"]\n`);
      const { code, stdout } = await folder.run(["--safe", "-f", "compact"], { cwd: "tree" });
      expect(code, path).toBe(1);
      expect(stdout, path).toMatch(
        /^a\.pathway\.yaml:\d+:\d+: error: .+ cannot be included: it (?:does not lie within|is a link out of) the working directory\. \[integrity\/includes\]$/m,
      );
      expect(stdout).not.toMatch(/root:|secret/);
    }
  });

  test("papers that lie elsewhere: whether they are there is not told", async () => {
    const folder = new Folder({ "outside/there.pdf": "x", "tree/x": "" });
    symlinkSync("../outside", folder.at("tree/papers"));
    const told = async (name: string) => {
      const paper = `documents:\n  - { id: paper, kind: agreement, dated: 2026-01-01, title: Paper, file: papers/${name}.pdf, supports: [A.2] }\n`;
      folder.write("tree/a.pathway.yaml", sound.replace("documents:\n", paper));
      return (await folder.run(["--safe", "-f", "compact"], { cwd: "tree" })).stdout.replaceAll(name, "NAME");
    };
    expect(await told("there")).toBe(await told("not-there"));
  });
});

describe("--safe takes from the command line what it names", () => {
  test.each<[string[], string]>([
    [["--rule", "*:off"], "integrity/codes"],
    [["--config", "own.yaml"], "F.3"],
    [["--profile", "./own-profile.yaml"], "stale"],
  ])("%j", async (args, gone) => {
    const files = {
      "own.yaml": "rules: { F.3: off }\n",
      "own-profile.yaml": "id: p\ntitle: P\noptions: { element/a-industry-skill-needs: { maxAgeMonths: 240 } }\n",
    };
    const folder = new Folder({ "a.pathway.yaml": flawed, ...files });
    const plain = (await folder.run(["--safe", "-f", "json"])).stdout;
    const other = (await folder.run(["--safe", "-f", "json", ...args])).stdout;
    const count = (text: string) => text.split(`"${gone}"`).length;
    expect(count(other)).toBeLessThan(count(plain));
  });

  test.each<[string[], string]>([
    [["--fix"], "--safe writes nothing but the report; leave out --fix, --update-baseline and --prune-baseline"],
    [
      ["--baseline", "b.json", "--update-baseline"],
      "--safe writes nothing but the report; leave out --fix, --update-baseline and --prune-baseline",
    ],
    [
      ["--baseline", "b.json", "--prune-baseline"],
      "--safe writes nothing but the report; leave out --fix, --update-baseline and --prune-baseline",
    ],
    [["--max-bytes", "2000000"], "under --safe no file larger than 1048576 bytes is read; leave out --max-bytes"],
    [["--trust-config"], "--safe and --trust-config exclude each other"],
  ])("but not %j", async (args, line) => {
    const folder = new Folder({ "a.pathway.yaml": flawed });
    expect(await folder.run(["--safe", ...args])).toEqual({ code: 2, stdout: "", stderr: `pathway-lint: ${line}\n` });
  });

  test("and may be asked to read less", async () => {
    const { stdout } = await new Folder({ "a.pathway.yaml": flawed }).run([
      "--safe",
      "--max-bytes",
      "100",
      "-f",
      "compact",
    ]);
    expect(stdout).toContain("integrity/syntax");
  });
});

test("a stranger's folder in place of a file that is looked for does not stop it", async () => {
  const folder = new Folder({ "a.pathway.yaml": sound });
  for (const name of [".gitignore", "package.json", ".pathway-lint-cache", ".git"]) mkdirSync(folder.at(name));
  expect(await folder.run(["--safe"])).toMatchObject({ code: 0, stderr: "" });
  expect(await folder.run([])).toMatchObject({ code: 0, stderr: "" });
});

describe("a report under --safe goes to no place that the tree chose", () => {
  const files = { "tree/a.pathway.yaml": sound, "own.txt": "mine" };
  const lint = (folder: Folder, ...args: string[]) => folder.run(["--safe", ...args], { cwd: "tree" });

  test("such as behind a link, or into a FIFO", async () => {
    const folder = new Folder(files);
    symlinkSync("../own.txt", folder.at("tree/report.txt"));
    execFileSync("mkfifo", [folder.at("tree/pipe.txt")]);
    const args = ["-f", "stylish", "-o", "report.txt", "-f", "compact", "-o", "pipe.txt"];
    expect(await lint(folder, ...args)).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(folder.read("own.txt")).toBe("mine");
    expect(folder.read("tree/report.txt")).toBe("✔ 1 file checked, no findings.\n");
    expect(folder.read("tree/pipe.txt")).toBe("0 errors, 0 warnings, 0 info in 1 file\n");
  });

  test("such as in a folder behind a link", async () => {
    const folder = new Folder({ ...files, "other/": "" });
    symlinkSync("../other", folder.at("tree/reports"));
    expect(await lint(folder, "-o", "reports/a.txt")).toEqual({
      code: 2,
      stdout: "",
      stderr: "pathway-lint: cannot write reports/a.txt: it lies behind a link out of the working directory\n",
    });
    expect(folder.list()).not.toContain("other/a.txt");
  });

  test("but to a place of one's own, through a link there too", async () => {
    const folder = new Folder(files);
    symlinkSync("own.txt", folder.at("link.txt"));
    expect(await lint(folder, "-f", "stylish", "-o", "../link.txt", "-f", "json", "-o", "/dev/null")).toMatchObject({
      code: 0,
      stderr: "",
    });
    expect(folder.read("own.txt")).toBe("✔ 1 file checked, no findings.\n");
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });
});
