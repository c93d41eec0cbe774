/** What the README says of configuration, hooks and CI, done as a reader does it. */

import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Installed, installPackage, run } from "../package/installed.js";
import { root } from "./project.js";
import { readAction } from "./workflow.js";

const readme = readFileSync(join(root, "README.md"), "utf8");
const whole = readFileSync(join(root, "examples/nursing.pathway.yaml"), "utf8");
const draft = readFileSync(join(root, "examples/first-draft.pathway.yaml"), "utf8");

/** The block of that language that begins with a line, or holds a text. */
function block(language: string, marker: string): string {
  const blocks = [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)];
  const found = blocks.find(([, of, text]) => of === language && text?.includes(marker));
  if (!found) throw new Error(`the README has no ${language} block with ${marker}`);
  return found[2] ?? "";
}

let installed: Installed;
let project: string;
beforeAll(() => {
  installed = installPackage();
  project = installed.project;
  return () => installed.remove();
});

beforeEach(() => {
  for (const name of ["drafts", "archive", ".git"]) rmSync(join(project, name), { recursive: true, force: true });
  const files = ["a.pathway.yaml", "--config=evil.pathway.yaml", "pathway-lint.config.yaml", "our-state.profile.yaml"];
  for (const name of [...files, "pathway-lint-baseline.json"]) rmSync(join(project, name), { force: true });
});

const lint = (...args: string[]) => run(project, "node_modules/pathway-lint/dist/launch.cjs", ...args);
const write = (name: string, text: string) => writeFileSync(join(project, name), text);

describe("the configuration of the README", () => {
  test("is taken, and does what it says", () => {
    for (const folder of ["drafts", "archive"]) mkdirSync(join(project, folder));
    write("pathway-lint.config.yaml", block("yaml", "# pathway-lint.config.yaml"));
    write("a.pathway.yaml", whole);
    write("archive/old.pathway.yaml", draft);
    const { status, stdout, stderr } = lint("config", "a.pathway.yaml");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^profile: illinois \(pathway-lint\.config\.yaml:\d+\)$/m);
    expect(stdout).toMatch(/maxAgeMonths = 18 \(pathway-lint\.config\.yaml:\d+\)/);
    expect(stdout).toMatch(/^F\.3 .* warning +pathway-lint\.config\.yaml:\d+$/m);
    expect(stdout).toMatch(/integrity\/placeholder +off +pathway-lint\.config\.yaml:\d+$/m);
    expect(lint("config", "drafts/b.pathway.yaml").stdout).toMatch(
      /improvement\/[\w-]+ +off +pathway-lint\.config\.yaml:\d+$/m,
    );
    expect(lint("archive/old.pathway.yaml")).toMatchObject({ status: 0, stderr: "" });
  });

  test("may name the profile of the README", () => {
    write("our-state.profile.yaml", block("yaml", "# our-state.profile.yaml"));
    write("pathway-lint.config.yaml", "profile: ./our-state.profile.yaml\n");
    write("a.pathway.yaml", whole);
    const { status, stdout } = lint("config", "a.pathway.yaml");
    expect({ status, named: /^profile: our-state /m.test(stdout) }).toEqual({ status: 0, named: true });
    expect(stdout).toContain("maxAgeMonths = 12 (profile our-state)");
  });

  test("may name the example of another state's profile", () => {
    write("a.pathway.yaml", whole);
    const profile = join(root, "examples/kansas.profile.yaml");
    expect(lint("--date", "2026-08-01", "--profile", profile, "a.pathway.yaml")).toMatchObject({
      status: 0,
      stderr: "",
    });
  });
});

test("the baseline is adopted in two commands, and a new finding counts", () => {
  write("a.pathway.yaml", draft);
  const commands = [...readme.matchAll(/^ {4}pathway-lint (--baseline .*)$/gm)].map(([, args = ""]) => args.split(" "));
  expect(commands).toHaveLength(2);
  const [adopt = [], use = []] = commands;
  expect(lint("a.pathway.yaml").status).toBe(1);
  expect(lint(...adopt).status).toBe(0);
  expect(lint(...use)).toMatchObject({ status: 0, stderr: "" });
  write("a.pathway.yaml", `# A new line.\n${draft.replace("provider: two-rivers-colege", "provider: other-college")}`);
  const { status, stderr } = lint(...use);
  expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining("--prune-baseline") });
});

describe("the plain git hook", () => {
  const git = (...args: string[]) =>
    spawnSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.org", ...args], {
      cwd: project,
      encoding: "utf8",
    });
  const subjects = () => git("log", "--format=%s").stdout.trim();

  beforeEach(() => {
    git("init", "--quiet");
    const hook = join(project, ".git/hooks/pre-commit");
    mkdirSync(join(project, ".git/hooks"), { recursive: true });
    writeFileSync(hook, block("sh", "git diff --cached"));
    chmodSync(hook, 0o755);
  });

  test("stops what has errors, and nothing else", () => {
    write("a.pathway.yaml", draft);
    git("add", "a.pathway.yaml", "package.json");
    const { status, stdout, stderr } = git("commit", "--message", "Draft");
    expect({ stopped: status !== 0, shown: (stdout + stderr).includes("a.pathway.yaml\n") }).toEqual({
      stopped: true,
      shown: true,
    });
    expect(subjects()).toBe("");
    git("rm", "--quiet", "--cached", "a.pathway.yaml");
    expect(git("commit", "--message", "No definition").status).toBe(0);
    expect(subjects()).toBe("No definition");
  });

  test("takes a file named like an option for a file", () => {
    write("--config=evil.pathway.yaml", draft);
    write("evil.pathway.yaml", 'rules: { "*": off }\n');
    git("add", "--", "--config=evil.pathway.yaml");
    const { status, stdout, stderr } = git("commit", "--message", "Evil");
    rmSync(join(project, "evil.pathway.yaml"));
    expect({ stopped: status !== 0, named: /^--config=evil\.pathway\.yaml$/m.test(stdout + stderr) }).toEqual({
      stopped: true,
      named: true,
    });
  });
});

describe("what other tools read", () => {
  test("pre-commit is given a hook that there is", () => {
    const { repos } = parse(block("yaml", "# .pre-commit-config.yaml")) as {
      repos: { rev: string; hooks: { id: string }[] }[];
    };
    const ids = (parse(readFileSync(join(root, ".pre-commit-hooks.yaml"), "utf8")) as { id: string }[]).map(
      ({ id }) => id,
    );
    expect(repos.flatMap(({ hooks }) => hooks).filter(({ id }) => !ids.includes(id))).toEqual([]);
  });

  test("lint-staged is given a command that runs", () => {
    const staged = (JSON.parse(block("json", "lint-staged")) as { "lint-staged": Record<string, string> })[
      "lint-staged"
    ];
    const [command = ""] = Object.values(staged);
    write("a.pathway.yaml", draft);
    const args = [...command.split(" ").slice(1), join(project, "a.pathway.yaml")];
    expect(command.split(" ")[0]).toBe("pathway-lint");
    expect(lint(...args).stdout).toMatch(/^a\.pathway\.yaml$/m);
  });

  test("the action is given inputs that it has, in the version that this is", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    const { jobs } = parse(block("yaml", "# .github/workflows/pathways.yml")) as {
      jobs: { lint: { steps: { uses: string; with?: object }[] } };
    };
    const ours = jobs.lint.steps.find(({ uses }) => uses.startsWith("pathway-lint/"));
    expect(ours?.uses.endsWith(`@v${version}`)).toBe(true);
    expect(block("yaml", "# .pre-commit-config.yaml")).toContain(`rev: v${version}\n`);
    const { inputs } = readAction(join(root, "action.yml"));
    expect(Object.keys(ours?.with ?? {}).filter((name) => !Object.hasOwn(inputs, name))).toEqual([]);
  });
});
