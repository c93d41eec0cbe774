import { expect, test } from "vitest";
import { Folder, sound } from "../support/run.js";
import { refusal } from "./support.js";

const files = {
  "base.yaml": "rules:\n  F.3: off\n  element/a-industry-skill-needs: [warning, { maxAgeMonths: 18 }]\n",
  "pathway-lint.config.yaml":
    "extends: [pathway-lint:strict, ./base.yaml]\nprofile: illinois\noverrides:\n  - files: ['drafts/**']\n    rules: { G.2: info }\nignores: ['old/**']\n",
  "drafts/a.pathway.yaml": sound,
};

interface Shown {
  configuration: string;
  ignored: boolean;
  profile: { id: string; origin: string };
  rules: { rule: string; requirement: string | null; severity: string; origin: string }[];
  options: { rule: string; option: string; value: unknown; origin: string }[];
}

async function shown(path: string, args: string[] = []): Promise<Shown> {
  const { code, stdout, stderr } = await new Folder(files).run(["config", path, "-f", "json", ...args]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout);
}

test("config says what is in force, and where each part comes from", async () => {
  const { configuration, ignored, profile, rules, options } = await shown("drafts/a.pathway.yaml", [
    "--rule",
    "A.2:error",
  ]);
  expect({ configuration, ignored, profile }).toEqual({
    configuration: "pathway-lint.config.yaml",
    ignored: false,
    profile: { id: "illinois", origin: "pathway-lint.config.yaml:2" },
  });
  const of = (id: string) => rules.find(({ requirement, rule }) => (requirement ?? rule) === id);
  expect(of("F.3")).toMatchObject({ severity: "off", origin: "base.yaml:2" });
  expect(of("G.2")).toMatchObject({ severity: "info", origin: "pathway-lint.config.yaml:5" });
  expect(of("A.2")).toMatchObject({ severity: "error", origin: "--rule" });
  expect(of("A.1")).toMatchObject({ severity: "warning", origin: "base.yaml:3" });
  expect(of("FN2")).toMatchObject({ severity: "error", origin: "preset strict" });
  expect(options.find(({ option }) => option === "maxAgeMonths")).toMatchObject({ value: 18, origin: "base.yaml:3" });
  expect(options.find(({ option }) => option === "stages")).toMatchObject({ origin: "default" });
});

test("config applies what applies to the file", async () => {
  const { rules } = await shown("other/a.pathway.yaml");
  expect(rules.find(({ requirement }) => requirement === "G.2")).toMatchObject({
    severity: "error",
    origin: "preset strict",
  });
  expect(await shown("old/a.pathway.yaml")).toMatchObject({ ignored: true });
  expect(await shown("a.pathway.yaml", ["--profile", "federal"])).toMatchObject({
    profile: { id: "federal", origin: "--profile" },
  });
  expect(await shown("a.pathway.yaml", ["--no-config"])).toMatchObject({ configuration: null, profile: { id: null } });
});

test("config as text has a line for each requirement", async () => {
  const { code, stdout } = await new Folder(files).run(["config", "drafts/a.pathway.yaml"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^drafts\/a\.pathway\.yaml\nconfiguration: pathway-lint\.config\.yaml\nprofile: illinois \(pathway-lint\.config\.yaml:2\)\n/,
  );
  expect(stdout).toMatch(/^F\.3 +element\/f-diploma-and-credential +off +base\.yaml:2$/m);
});

test("config tells what is wrong", async () => {
  expect(await refusal(new Folder({ ".pathway-lintrc": "rule: {}\n" }), ["config", "a.pathway.yaml"])).toBe(
    '.pathway-lintrc:1: there is no setting "rule"; did you mean rules?',
  );
  expect(await refusal(new Folder(), ["config"])).toBe("missing required argument 'file'");
});

test.each<[string[], string | RegExp]>([
  [
    ["a.pathway.yaml", "-f", "nope"],
    /^option '-f, --format <format>' argument 'nope' is invalid\. Allowed choices are text, json\.$/,
  ],
  [["a.pathway.yaml", "-o", "out.txt"], "unknown option '-o'"],
  [["a.pathway.yaml", "--fix"], /^unknown option '--fix'/],
  [["a.pathway.yaml", "--shard", "1/2"], "unknown option '--shard'"],
  [["drafts"], "config wants a file, and drafts is a folder; name a definition in it"],
  [["/dev/zero"], "config wants a file, and /dev/zero is none"],
  [["-"], "config wants a file, and not standard input; name a definition"],
  [["drafts/a.pathway.yaml/b"], "cannot read drafts/a.pathway.yaml/b: there is no such file"],
  [["x".repeat(300)], `cannot read ${"x".repeat(300)}: its name is too long`],
])("config refuses what it does not do, and what is no file: %j", async (args, expected) => {
  const line = await refusal(new Folder(files), ["config", ...args]);
  if (typeof expected === "string") expect(line).toBe(expected);
  else expect(line).toMatch(expected);
});

test("config heeds what counts for a configuration, and says what a file would have that is not there yet", async () => {
  const folder = new Folder({ ...files, "own.yaml": "rules: { F.3: error }\n" });
  const args = [
    "config",
    "drafts/new.pathway.yaml",
    "--config",
    "own.yaml",
    "--rule",
    "A.2:off",
    "--profile",
    "federal",
  ];
  const { code, stdout } = await folder.run(args);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^drafts\/new\.pathway\.yaml\nconfiguration: own\.yaml\nprofile: federal \(--profile\)\n/);
  expect(await folder.run(["config", "drafts/new.pathway.yaml", "--safe", "--debug"])).toMatchObject({ code: 0 });
});
