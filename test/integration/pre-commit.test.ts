/** The hook with the real pre-commit (Debian's package `pre-commit`), which builds it from a clone as it does for users. */

import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyProject, root } from "./project.js";

const whole = readFileSync(join(root, "examples/nursing.pathway.yaml"), "utf8");
const draft = readFileSync(join(root, "examples/first-draft.pathway.yaml"), "utf8");

let base: string;
let hooks: string;
let user: string;
let env: NodeJS.ProcessEnv;

function git(cwd: string, ...args: string[]): string {
  return execFileSync("git", args, { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
}

function commitAll(cwd: string): void {
  git(cwd, "add", "--all");
  git(cwd, "commit", "--quiet", "--no-verify", "--message", "As it is");
}

function preCommit(...args: string[]) {
  const { status, stdout, stderr } = spawnSync("pre-commit", args, { cwd: user, env, encoding: "utf8" });
  return { status, output: stdout + stderr };
}

/** Definitions grow old: the day of every run but those of the hook as it comes. */
const date = "--date=2026-08-01";

/** The user's repository anew, with these files, and settings of the hook. */
function repository(files: Record<string, string>, hook: object = { args: [date, "--"] }): void {
  rmSync(user, { recursive: true, force: true });
  mkdirSync(user);
  git(user, "init", "--quiet");
  const repo = { repo: hooks, rev: git(hooks, "rev-parse", "HEAD"), hooks: [{ id: "pathway-lint", ...hook }] };
  write({ ".pre-commit-config.yaml": JSON.stringify({ repos: [repo] }), ...files });
}

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(user, path)), { recursive: true });
    writeFileSync(join(user, path), text);
  }
  git(user, "add", "--all");
}

beforeAll(() => {
  const { error } = spawnSync("pre-commit", ["--version"]);
  if (error) throw new Error("this test needs pre-commit: install it with `apt-get install pre-commit`");
  base = realpathSync(mkdtempSync(join(tmpdir(), "pathway-lint-pre-commit-")));
  hooks = join(base, "hooks");
  user = join(base, "user");
  env = {
    ...process.env,
    PRE_COMMIT_HOME: join(base, "cache"),
    GIT_CONFIG_GLOBAL: join(base, "gitconfig"),
    GIT_CONFIG_NOSYSTEM: "1",
  };
  // What runs the tests sets these for its own npm, and pre-commit's would take them over.
  for (const name of Object.keys(env)) if (/^npm_(?!config_(?:cache|registry|cafile)$)/.test(name)) delete env[name];
  writeFileSync(
    join(base, "gitconfig"),
    "[user]\n  name = Test\n  email = test@example.org\n[init]\n  defaultBranch = main\n",
  );
  mkdirSync(hooks);
  copyProject(hooks);
  git(hooks, "init", "--quiet");
  commitAll(hooks);
  repository({ "nursing.pathway.yaml": whole });
  const { status, output } = preCommit("install", "--install-hooks");
  if (status !== 0) throw new Error(`pre-commit could not install the hook\n${output}`);
}, 600_000);

afterAll(() => rmSync(base, { recursive: true, force: true }));

describe("the hook", () => {
  test("lets a commit pass when its definitions have no error", () => {
    repository({ "nursing.pathway.yaml": whole, "other.yaml": "no: definition\n" });
    expect(preCommit("run")).toMatchObject({ status: 0, output: expect.stringMatching(/pathway-lint\.+Passed/) });
    preCommit("install");
    git(user, "commit", "--quiet", "--message", "A pathway");
    expect(git(user, "log", "--format=%s")).toBe("A pathway");
  });

  test("stops a commit, and shows why", () => {
    repository({ "a.pathway.yaml": whole, "b/draft.pathway.yaml": draft, "c/draft.pathway.json": "{}" });
    preCommit("install");
    const { status, stderr } = spawnSync("git", ["commit", "--message", "A draft"], {
      cwd: user,
      env,
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/pathway-lint\.+Failed/);
    expect(stderr).toContain("exit code: 1");
    expect(stderr).toMatch(/^b\/draft\.pathway\.yaml$/m);
    expect(stderr).toMatch(/^c\/draft\.pathway\.json$/m);
    expect(stderr).not.toMatch(/^a\.pathway\.yaml$/m);
    expect(git(user, "rev-list", "--all")).toBe("");
  });

  test("looks at what is committed, and at all with --all-files", () => {
    repository({ "old.pathway.yaml": draft });
    commitAll(user);
    write({ "new.pathway.yaml": whole });
    expect(preCommit("run").status).toBe(0);
    expect(preCommit("run", "--all-files")).toMatchObject({
      status: 1,
      output: expect.stringContaining("old.pathway.yaml"),
    });
  });

  test("respects what is excluded", () => {
    repository({ "drafts/draft.pathway.yaml": draft }, { args: [date, "--"], exclude: "^drafts/" });
    expect(preCommit("run", "--all-files")).toMatchObject({ status: 0, output: expect.stringContaining("Skipped") });
  });

  test("leaves out what the configuration ignores, though pre-commit names it", () => {
    repository({ "archive/draft.pathway.yaml": draft, "pathway-lint.config.yaml": 'ignores: ["archive/**"]\n' });
    expect(preCommit("run", "--all-files")).toMatchObject({ status: 0, output: expect.stringContaining("Passed") });
    expect(preCommit("run", "--files", "archive/draft.pathway.yaml").status).toBe(0);
    write({ "pathway-lint.config.yaml": "ignores: []\n" });
    expect(preCommit("run", "--files", "archive/draft.pathway.yaml").status).toBe(1);
  });

  describe.each([
    ["as it comes", {}],
    ["with options of the user's before --", { args: [date, "--"] }],
    ["with options of the user's and without --", { args: [date] }],
  ])("%s", (_, hook) => {
    test("takes a file named like an option for a file", () => {
      repository({}, { ...hook, exclude: "^evil" });
      write({ "--config=evil.pathway.yaml": draft, "evil.pathway.yaml": 'rules: { "*": off }\n' });
      const { status, output } = preCommit("run", "--all-files");
      expect({ status, named: /^--config=evil\.pathway\.yaml$/m.test(output) }).toEqual({ status: 1, named: true });
    });
  });

  test("lets files named like options pass when they are right", () => {
    repository({
      "--config=evil.pathway.yaml": whole,
      "--fix.pathway.yaml": whole.replace("id: prairie", "id: second"),
    });
    expect(preCommit("run", "--all-files")).toMatchObject({ status: 0, output: expect.stringContaining("Passed") });
    expect(readFileSync(join(user, "--fix.pathway.yaml"), "utf8")).toContain("id: second");
  });
});
