import { describe, expect, test } from "vitest";
import { Folder, root, sound } from "../support/run.js";

const example = `${root}/examples/plugin/index.js`;
const requirement = (check: string) => `{
  authority: "policy",
  source: { part: "policy", clause: "Policy of the board, sec. 2" },
  asks: "Programs are free.",
  why: "Costs keep people out.",
  fix: "State cost: 0.",
  evidence: "The costs.",
  messages: { costs: "Program {program} costs." },
  check({ pathway }, verdict) { ${check} },
}`;
const plugin = (check: string) =>
  `export default { name: "ours", rules: { free: { title: "Free programs", requirements: { "ours.1": ${requirement(check)} } } } };`;
const definition =
  "formatVersion: 1\nid: a\ntitle: A\nprograms:\n  - { id: one, title: One, provider: c, level: 1, cost: 5 }\n";

describe("a plugin that fails is named, and the exit code is 2", () => {
  test.each([
    [
      "when its check throws",
      plugin('throw new Error("no board today");'),
      "cannot check a.pathway.yaml: rule ours/free failed: no board today",
    ],
    [
      "when its check throws no error",
      plugin('throw "nothing";'),
      "cannot check a.pathway.yaml: rule ours/free failed: nothing",
    ],
    [
      "when its check throws what has no words",
      plugin("throw Object.create(null);"),
      "cannot check a.pathway.yaml: rule ours/free failed: it does not say why",
    ],
    [
      "when its check is asynchronous",
      plugin('return Promise.reject(new Error("too late"));'),
      "cannot check a.pathway.yaml: rule ours/free failed: its check is asynchronous, and nobody waits for it; make it a plain function",
    ],
    [
      "when its module throws such",
      "throw Object.create(null);",
      "plugin ./ours.mjs cannot be loaded: it does not say why",
    ],
    [
      "when a message has a slot that nothing fills",
      plugin('verdict.short("costs", { at: pathway.programs[0] });'),
      "cannot check a.pathway.yaml: rule ours/free failed: the message has a slot {program} that nothing fills",
    ],
    [
      "when it reports at what is not in the definition",
      plugin('verdict.short("costs", { at: {}, program: "one" });'),
      expect.stringMatching(/^cannot check a\.pathway\.yaml: rule ours\/free failed: .+$/),
    ],
    [
      "when it has no such message",
      plugin('verdict.short("cost", { at: pathway.programs[0] });'),
      expect.stringMatching(/^cannot check a\.pathway\.yaml: rule ours\/free failed: .+$/),
    ],
    [
      "when its module throws",
      'throw new Error("no board today");',
      "plugin ./ours.mjs cannot be loaded: no board today",
    ],
    [
      "when it is no JavaScript",
      "export default {",
      expect.stringMatching(/^plugin \.\/ours\.mjs cannot be loaded: .+$/),
    ],
    [
      "when it is no plugin",
      "export const rules = {};",
      "plugin ./ours.mjs: its default export is no mapping with `name` and `rules`",
    ],
  ])("%s", async (_, text, message) => {
    const folder = new Folder({ "a.pathway.yaml": definition, "ours.mjs": text });
    const { code, stderr } = await folder.run(["--plugin", "./ours.mjs", "-f", "json"]);
    const lines = stderr.trimEnd().split("\n");
    expect({ code, lines: lines.map((line) => line.replace(/^pathway-lint: /, "")) }).toEqual({
      code: 2,
      lines: [message],
    });
  });
});

test("each file of which a rule fails is named, and the others are reported", async () => {
  const folder = new Folder({
    "a.pathway.yaml": definition,
    "b.pathway.yaml": sound,
    "c.pathway.yaml": definition.replace("id: a", "id: c"),
    "ours.mjs": plugin('if (pathway.programs.length === 1) throw new Error("boom");'),
  });
  for (const args of [[], ["--fix-dry-run"]]) {
    const { code, stdout, stderr } = await folder.run(["--plugin", "./ours.mjs", "-f", "json", ...args]);
    const checked = JSON.parse(stdout).files.map(({ path }: { path: string }) => path);
    expect({ code, checked, lines: stderr.trimEnd().split("\n") }).toEqual({
      code: 2,
      checked: ["b.pathway.yaml"],
      lines: ["a", "c"].map((id) => `pathway-lint: cannot check ${id}.pathway.yaml: rule ours/free failed: boom`),
    });
  }
  const { stderr } = await folder.run(["-", "--plugin", "./ours.mjs"], { stdin: definition });
  expect(stderr).toBe("pathway-lint: cannot check <stdin>: rule ours/free failed: boom\n");
});

describe("rules of a plugin", () => {
  test("are found, set, excused by comments and counted like built-in ones", async () => {
    const files = {
      "a.pathway.yaml": definition,
      "ours.mjs": plugin('verdict.short("costs", { at: pathway.programs[0], program: "one" });'),
      "trusted.yaml": "plugins: [./ours.mjs]\nrules: { ours.1: error }\n",
    };
    const severity = async (text: string, ...args: string[]) => {
      const folder = new Folder({ ...files, "a.pathway.yaml": text });
      const { stdout } = await folder.run(["-f", "json", ...args]);
      const [file] = (JSON.parse(stdout) as { files: { findings: Found[] }[] }).files;
      return file?.findings
        .filter(({ rule }) => rule === "ours/free")
        .map(({ severity: how, suppressed }) => (suppressed ? suppressed.by : how));
    };
    interface Found {
      rule: string;
      severity: string;
      suppressed: { by: string } | null;
    }
    const named = ["--plugin", "./ours.mjs"];
    expect(await severity(definition, ...named)).toEqual(["warning"]);
    expect(await severity(definition, ...named, "--rule", "ours/*:error")).toEqual(["error"]);
    expect(await severity(definition, ...named, "--rule", "ours.1:off")).toEqual([]);
    expect(await severity(definition, "--config", "trusted.yaml", "--trust-config")).toEqual(["error"]);
    const excused = definition.replace(
      "  - {",
      "  # pathway-lint-disable-next-line ours.1 -- agreed with the board\n  - {",
    );
    expect(await severity(excused, ...named)).toEqual(["comment"]);
  });

  test("of a configuration are code, and need trust", async () => {
    const folder = new Folder({
      "a.pathway.yaml": definition,
      "ours.mjs": "process.exit(0)",
      "pathway-lint.config.yaml": "\nplugins: [./ours.mjs]\n",
    });
    expect(await folder.run([])).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "pathway-lint: pathway-lint.config.yaml:2: plugin ./ours.mjs is code, and is not loaded. If you trust it, add --trust-config, or name it on the command line with --plugin\n",
    });
  });

  test("are listed, explained and audited when the plugin is named", async () => {
    const folder = new Folder({
      "a.pathway.yaml": definition,
      "ours.mjs": plugin("verdict.met(pathway.programs[0]);"),
    });
    const rules = await folder.run(["rules", "--plugin", "./ours.mjs"]);
    expect(rules.stdout).toContain("ours/free  Free programs\n  ours.1 warning  policy      Programs are free.\n");
    const explained = await folder.run(["explain", "ours.1", "--plugin", "./ours.mjs"]);
    for (const words of [
      "Programs are free.",
      "Costs keep people out.",
      "State cost: 0.",
      "The costs.",
      "Policy of the board, sec. 2.",
    ]) {
      expect(explained.stdout).toContain(words);
    }
    expect((await folder.run(["explain", "free", "--plugin", "./ours.mjs"])).stdout).toBe(explained.stdout);
    expect((await folder.run(["audit", ".", "--plugin", "./ours.mjs"])).stdout).toMatch(
      /^ {2}ours\.1 met +Programs are free\.\n +by line 5$/m,
    );
    const unknown = await folder.run(["explain", "ours.1"]);
    expect(unknown).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('there is no rule or requirement "ours.1"'),
    });
  });
});

test("options before a command are refused, for there they would count for nothing", async () => {
  const folder = new Folder({ "a.pathway.yaml": definition });
  const ran = await folder.run(["--safe", "audit", "."]);
  expect(ran).toEqual({
    code: 2,
    stdout: "",
    stderr: "pathway-lint: --safe goes behind the command: pathway-lint audit --safe …\n",
  });
  expect((await folder.run(["--plugin", example, "explain", "F.0"])).stderr).toContain(
    "--plugin goes behind the command",
  );
});
