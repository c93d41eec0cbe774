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
