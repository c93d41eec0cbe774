/** What decides the results of a run besides the definitions: merged it counts as it does on one machine, or is refused. */

import { cpSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Folder } from "../support/run.js";

const formats = ["stylish", "json", "sarif", "compact", "markdown", "junit"];
const definition = (id: string, rest = "") => `formatVersion: 1\nid: ${id}\ntitle: A pathway\n${rest}`;
const costly = "programs:\n  - { id: one, title: One, provider: c, level: 1, cost: 5 }\n";

const plugin = (
  name: string,
) => `export default { name: "${name}", rules: { free: { title: "Free programs", requirements: { "${name}.1": {
  authority: "policy",
  source: { part: "policy", clause: "Policy of ${name}, sec. 2" },
  asks: "Programs are free.", why: "Costs keep people out.", fix: "State cost: 0.", evidence: "The costs.",
  messages: { costs: "Program costs." },
  check({ pathway }, verdict) { for (const at of pathway.programs) verdict.short("costs", { at }); },
} } } } };`;

const files = {
  "pathway-lint.config.yaml": "overrides: [{ files: ['mm/**'], rules: { integrity/portfolio: warning } }]\n",
  "aa/1.pathway.yaml": definition("same", costly),
  "aa/2.pathway.yaml": definition("same", "nonsense: 1\n"),
  "mm/3.pathway.yaml": definition("same"),
  "zz/.pathway-lintrc": "rules: { integrity/portfolio: off }\n",
  "zz/4.pathway.yaml": definition("same", costly),
  "zz/5.pathway.yaml": definition("other"),
  "ours.mjs": plugin("ours"),
};

/** Makes the parts of a run; each may be made with arguments of its own. */
async function parts(folder: Folder, argsOf: (part: number) => readonly string[], of = 3): Promise<string[]> {
  const reports = Array.from({ length: of }, (_, i) => `part-${i + 1}.json`);
  for (const [i, report] of reports.entries()) {
    const ran = await folder.run(["--shard", `${i + 1}/${of}`, "-f", "json", "-o", report, ...argsOf(i + 1)]);
    expect(ran.code, ran.stderr).toBeLessThan(2);
  }
  return reports;
}

/** That merged reports are those of one machine, with these arguments. */
async function expectSame(folder: Folder, args: readonly string[]): Promise<void> {
  const reports = await parts(folder, () => args);
  for (const format of formats) {
    const whole = await folder.run(["-f", format, ...args]);
    const merged = await folder.run(["merge", "-f", format, ...reports]);
    expect({ format, ...merged, stderr: "" }).toEqual({ format, ...whole, stderr: "" });
    expect(whole.stdout.length).toBeGreaterThan(20);
  }
}

describe("merged reports are those of one machine", () => {
  test("with configurations of folders", () => expectSame(new Folder(files), []));

  test.each(["warning", "off", "error"])("with --rule for what is wrong between pathways: %s", (severity) =>
    expectSame(new Folder(files), ["--rule", `integrity/portfolio:${severity}`]),
  );

  test("with a plugin", async () => {
    const folder = new Folder(files);
    await expectSame(folder, ["--plugin", "./ours.mjs"]);
    const reports = await parts(folder, () => ["--plugin", "./ours.mjs"]);
    expect((await folder.run(["merge", ...reports])).stdout).toContain("    Policy of ours, sec. 2\n");
    expect((await folder.run(["merge", "-f", "sarif", ...reports])).stdout).not.toContain('"ruleIndex":-1');
  });

  test("with plugins of folders, whose words are told on one machine, too", async () => {
    const folder = new Folder(files);
    folder.write("theirs.mjs", plugin("theirs"));
    folder.write("zz/.pathway-lintrc", "plugins: [../theirs.mjs]\n");
    await expectSame(folder, ["--trust-config"]);
    await expectSame(folder, ["--trust-config", "--plugin", "./ours.mjs"]);
    const args = ["--trust-config", "--plugin", "./ours.mjs"];
    const { stdout } = await folder.run(args);
    for (const clause of ["Policy of ours, sec. 2", "Policy of theirs, sec. 2"]) expect(stdout).toContain(clause);
    expect((await folder.run([...args, "-f", "sarif"])).stdout).not.toContain('"ruleIndex":-1');
  });

  test("with a baseline, also of what is wrong between pathways", async () => {
    const folder = new Folder(files);
    const use = ["--baseline", "old.json", "--plugin", "./ours.mjs"];
    await folder.run([...use, "--update-baseline"]);
    folder.write("yy/9.pathway.yaml", definition("same", "nonsense: 1\n"));
    await expectSame(folder, use);
    expect((await folder.run(use)).stdout).toContain("integrity/portfolio");
    // A part does not know whether that is found still.
    const { stderr } = await folder.run([...use, "--shard", "1/3", "-f", "json"]);
    expect(stderr).toBe("");
  });

  test("with a baseline of what is found no more between pathways, which is told", async () => {
    const folder = new Folder(files);
    const use = ["--baseline", "old.json"];
    await folder.run([...use, "--update-baseline"]);
    folder.write("mm/3.pathway.yaml", definition("third"));
    const reports = await parts(folder, () => use);
    expect((await folder.run(["merge", ...reports])).stderr).toBe(
      "pathway-lint: 1 entry of the baseline is found no more (integrity/portfolio in mm/3.pathway.yaml); --prune-baseline takes it out\n",
    );
  });

  test("with all of that, and copies of the files elsewhere", async () => {
    const [one, other] = [new Folder(files), new Folder()];
    const args = ["--plugin", "./ours.mjs", "--profile", "./p.yaml", "--baseline", "old.json"];
    one.write("p.yaml", "id: p\ntitle: P\nextends: illinois\n");
    await one.run([...args, "--update-baseline"]);
    cpSync(one.path, other.at("checkout"), { recursive: true });
    const reports = await parts(one, () => args, 2);
    await other.run(["--shard", "2/2", "-f", "json", "-o", one.at("part-2.json"), ...args], { cwd: "checkout" });
    for (const format of formats)
      expect((await one.run(["merge", "-f", format, ...reports])).stdout).toBe(
        (await one.run(["-f", format, ...args])).stdout,
      );
  });
});

describe("merge refuses parts of different runs, and says in what they differ:", () => {
  const second =
    (...args: string[]) =>
    (part: number) =>
      part === 2 ? args : [];
  const others: [string, (part: number) => readonly string[], string][] = [
    ["a plugin", second("--plugin", "./ours.mjs"), "the rules of plugins"],
    ["paths", (part) => [part === 2 ? "aa" : "zz"], "the definitions that were found, or their sizes"],
    ["a baseline", second("--baseline", "old.json"), "--baseline"],
    ["fixing", second("--fix-dry-run"), "--fix"],
    ["a rule", second("--rule", "F.3:off"), "--rule"],
    ["a profile", second("--profile", "illinois"), "--profile"],
    ["a day", second("--date", "2026-01-01"), "--date"],
    ["no configuration", second("--no-config"), "--config"],
    ["trust", second("--trust-config"), "--trust-config"],
    ["--safe", second("--safe"), "--safe"],
  ];
  test.each(others)("%s", async (_, argsOf, what) => {
    const folder = new Folder({ ...files, "old.json": '{ "version": 1, "files": {} }' });
    const reports = await parts(folder, argsOf, 2);
    expect(await folder.run(["merge", ...reports])).toEqual({
      code: 2,
      stdout: "",
      stderr: `pathway-lint: part-2.json is of another run than part-1.json: they differ in ${what}; make all parts of the same files with the same settings\n`,
    });
  });

  const changes: [string, string, string, string?][] = [
    ["a configuration above all", "pathway-lint.config.yaml", "rules: { F.3: off }\n"],
    ["a configuration of a folder", "zz/.pathway-lintrc", "rules: { F.3: off }\n"],
    [
      "a configuration that came",
      "zz/pathway-lint.config.yaml",
      "",
      "zz/.pathway-lintrc and zz/pathway-lint.config.yaml",
    ],
    ["what a configuration extends", "base.yaml", "rules: { F.3: off }\n"],
    ["a profile", "p.yaml", "id: p\ntitle: P\nretiredClusters: []\n"],
    ["what a plugin does", "ours.mjs", plugin("ours").replace("for (", "if (5 > 4) for ("), "the rules of plugins"],
    [
      "a definition that came",
      "mm/9.pathway.yaml",
      definition("nine"),
      "the definitions that were found, or their sizes",
    ],
    [
      "a definition that was edited",
      "zz/4.pathway.yaml",
      definition("edited"),
      "the definitions that were found, or their sizes",
    ],
    ["the baseline", "old.json", '{"version":1,"files":{}}', "--baseline"],
  ];
  test.each(changes)("%s", (_, name, text, what = name) => {
    const folder = new Folder({
      ...files,
      "mm/pathway-lint.config.yaml": "extends: [../base.yaml]\nprofile: ../p.yaml\n",
      "base.yaml": "rules: { F.3: error }\n",
      "p.yaml": "id: p\ntitle: P\n",
      "old.json": '{ "version": 1, "files": {} }',
    });
    // A module that was loaded stays as it was: only another process sees the change.
    const make = (part: number) =>
      folder.spawn([
        ...["--shard", `${part}/2`, "-f", "json", "-o", `part-${part}.json`],
        ...["--plugin", "./ours.mjs", "--baseline", "old.json"],
      ]);
    expect(make(1).code).toBeLessThan(2);
    folder.write(name, text);
    expect(make(2).code).toBeLessThan(2);
    expect(folder.spawn(["merge", "part-1.json", "part-2.json"])).toEqual({
      code: 2,
      stdout: "",
      stderr: `pathway-lint: part-2.json is of another run than part-1.json: they differ in ${what}; make all parts of the same files with the same settings\n`,
    });
  });
});

describe("merge takes no option that counts where parts are made", () => {
  test.each([
    ["--rule", "F.3:off"],
    ["--profile", "illinois"],
    ["--config", "pathway-lint.config.yaml"],
    ["--no-config"],
    ["--trust-config"],
    ["--plugin", "./ours.mjs"],
    ["--safe"],
    ["--fix"],
    ["--fix-dry-run"],
    ["--baseline", "old.json"],
    ["--shard", "1/2"],
    ["--workers", "2"],
    ["--cache"],
    ["--cache-location", "x"],
    ["--date", "2026-01-01"],
    ["--stdin-filename", "x"],
    ["--max-bytes", "5"],
  ])("%s", async (...args) => {
    const folder = new Folder(files);
    const reports = await parts(folder, () => [], 1);
    expect(await folder.run(["merge", ...reports, ...args])).toEqual({
      code: 2,
      stdout: "",
      stderr: `pathway-lint: merge takes no ${args[0]}: give it where each part is made\n`,
    });
  });

  test("nor lists it, nor writes a baseline in a part", async () => {
    const folder = new Folder(files);
    const { stdout } = await folder.run(["merge", "--help"]);
    expect(stdout).toContain("--max-warnings");
    expect(stdout).not.toMatch(/--rule|--baseline|--no-config|--plugin/);
    const ran = await folder.run(["--shard", "1/2", "--baseline", "old.json", "--update-baseline"]);
    expect(ran).toEqual({
      code: 2,
      stdout: "",
      stderr: "pathway-lint: one part cannot write the baseline of all; do that without --shard\n",
    });
  });
});
