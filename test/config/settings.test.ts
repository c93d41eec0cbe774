import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { Folder, flawed } from "../support/run.js";
import { refusal, severities } from "./support.js";

const folderWith = (config: string, more: Record<string, string> = {}): Folder =>
  new Folder({ "pathway-lint.config.yaml": config, "a.pathway.yaml": flawed, ...more });

describe("rules are set", () => {
  test.each([
    ["by requirement", "rules: { F.3: error }", ["error", "warning"]],
    ["by rule", "rules: { element/g-occupational-advancement: info }", ["warning", "info"]],
    ["by group", "rules: { 'element/*': info }", ["info", "info"]],
    ["all at once", "rules: { '*': off }", ["off", "off"]],
    [
      "the nearer name before the wider, whatever their order",
      "rules: { F.3: error, '*': off, 'element/*': info }",
      ["error", "info"],
    ],
    ["as eslint has it", "rules: { F.3: warn, G.2: [error] }", ["warning", "error"]],
    ["as JSON may have it", 'rules: { "F.3": false }', ["off", "warning"]],
  ])("%s", async (_, config, expected) => {
    const [f3 = "", g2 = ""] = await severities(folderWith(config), ["F.3", "G.2"]);
    expect([f3, g2]).toEqual(expected);
  });

  test("by --rule before any file", async () => {
    const folder = folderWith("rules: { F.3: off, G.2: off }");
    expect(await severities(folder, ["F.3", "G.2"], ["--rule", "F.3:error"])).toEqual(["error", "off"]);
    expect(await severities(folder, ["F.3", "G.2"], ["--rule", "element/*:info"])).toEqual(["info", "info"]);
  });

  test("with options", async () => {
    expect(
      await severities(folderWith("rules: { element/a-industry-skill-needs: [info, { maxAgeMonths: 240 }] }"), ["A.1"]),
    ).toEqual(["info"]);
    const { stdout } = await folderWith(
      "rules: { element/a-industry-skill-needs: [error, { maxAgeMonths: 240 }] }",
    ).run(["-f", "json"]);
    expect(stdout).not.toContain('"stale"');
  });

  test("with options that stay when only the severity is set again", async () => {
    const config = "extends: ./base.yaml\nrules: { element/a-industry-skill-needs: info }\n";
    const base = "rules: { element/a-industry-skill-needs: [error, { maxAgeMonths: 240 }] }\n";
    const folder = folderWith(config, { "base.yaml": base });
    expect((await folder.run(["-f", "json"])).stdout).not.toContain('"stale"');
    expect(await severities(folder, ["A.1"])).toEqual(["info"]);
  });
});

describe("presets", () => {
  test.each([
    ["wioa", ["warning", "off", "warning"]],
    ["recommended", ["warning", "warning", "warning"]],
    ["strict", ["error", "error", "error"]],
  ])("%s", async (name, expected) => {
    expect(await severities(folderWith(`extends: pathway-lint:${name}\n`), ["F.3", "FN2", "B.2"])).toEqual(expected);
  });

  test("strict asks for papers, and weighs what nobody proves", async () => {
    const { stdout } = await folderWith("extends: [pathway-lint:strict]\n").run(["-f", "json"]);
    expect(stdout).toContain('"integrity/documents"');
  });

  test("are the weaker ones, in the order of the list", async () => {
    const config = "extends: [pathway-lint:strict, pathway-lint:wioa]\nrules: { FN3: info }\n";
    expect(await severities(folderWith(config), ["F.3", "FN2", "FN3"])).toEqual(["error", "off", "info"]);
  });
});

describe("extends", () => {
  test("takes files, from where the configuration lies", async () => {
    const more = {
      "shared/base.yaml": "extends: ./more.json\nrules: { F.3: error }\n",
      "shared/more.json": '{ "rules": { "F.3": "off", "G.2": "error" } }',
    };
    expect(await severities(folderWith("extends: [shared/base.yaml]\n", more), ["F.3", "G.2"])).toEqual([
      "error",
      "error",
    ]);
  });

  test("tells of a circle", async () => {
    const folder = folderWith("extends: ./b.yaml\n", { "b.yaml": "extends: ./pathway-lint.config.yaml\n" });
    expect(await refusal(folder)).toBe(
      "pathway-lint.config.yaml: it extends itself (pathway-lint.config.yaml → b.yaml → pathway-lint.config.yaml)",
    );
  });

  test("tells of files that double at each step", async () => {
    const more = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`f${i}.yaml`, `extends: [./f${i + 1}.yaml, ./f${i + 1}.yaml]\n`]),
    );
    expect(await refusal(folderWith("extends: ./f0.yaml\n", { ...more, "f30.yaml": "" }))).toMatch(
      /^f\d+\.yaml: more than 100 configurations extend one another$/,
    );
  });
});

describe("overrides and ignores", () => {
  const files = { "drafts/a.pathway.yaml": flawed.replace("two-rivers-pharmacy", "draft"), "a.pathway.yaml": flawed };
  const severityIn = async (config: string): Promise<Record<string, string>> => {
    const { stdout } = await new Folder({ ".pathway-lintrc": config, ...files }).run(["-f", "json"]);
    const report = JSON.parse(stdout) as {
      files: { path: string; findings: { requirement: string; severity: string }[] }[];
    };
    return Object.fromEntries(
      report.files.map(({ path, findings }) => [
        path,
        findings.find(({ requirement }) => requirement === "F.3")?.severity ?? "off",
      ]),
    );
  };

  test("apply by glob, the later ones before the earlier", async () => {
    const config =
      'rules: { F.3: error }\noverrides:\n  - { files: ["**/*.yaml"], rules: { F.3: info } }\n  - { files: "drafts/**", rules: { F.3: off } }\n';
    expect(await severityIn(config)).toEqual({ "a.pathway.yaml": "info", "drafts/a.pathway.yaml": "off" });
  });

  test("leave files out, and take some back", async () => {
    expect(await severityIn('ignores: ["**"]\n')).toEqual({});
    expect(await severityIn('ignores: ["**", "!a.*"]\n')).toEqual({ "a.pathway.yaml": "warning" });
  });

  test("leave out files that are named, too, as pre-commit names them", async () => {
    const folder = new Folder({ ".pathway-lintrc": 'ignores: ["drafts/**"]\n', ...files });
    const { code, stdout, stderr } = await folder.run(["drafts/a.pathway.yaml"]);
    expect({ code, stderr, stdout }).toEqual({ code: 0, stderr: "", stdout: "No file was checked.\n" });
  });

  test("start from where the configuration lies", async () => {
    const folder = new Folder({
      "x/.pathway-lintrc": "overrides: [{ files: [drafts/*], rules: { '*': off } }]\n",
      "x/drafts/a.pathway.yaml": flawed,
    });
    execFileSync("git", ["init", "-q", folder.path]);
    expect(await severities(folder, ["F.3"], ["x"])).toEqual(["off"]);
    expect(await severities(folder, ["F.3"], [], { cwd: "x/drafts" })).toEqual(["off"]);
  });
});

test("files with different configurations are told apart in one run", async () => {
  const many = Object.fromEntries(
    ["info", "error", "off"].flatMap((severity) => [
      [`${severity}/.pathway-lintrc`, `rules: { F.3: ${severity} }\n`],
      [`${severity}/a.pathway.yaml`, flawed.replace("two-rivers-pharmacy", severity)],
    ]),
  );
  expect(await severities(new Folder(many), ["F.3"])).toEqual(["error+info"]);
});
