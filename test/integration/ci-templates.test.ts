import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { parse } from "yaml";
import { root } from "./project.js";
import { readAction } from "./workflow.js";

const read = (name: string) => parse(readFileSync(join(root, "examples/ci", name), "utf8"));
const whole = readFileSync(join(root, "examples/nursing.pathway.yaml"), "utf8");
/** Short of what the law asks for, whatever day it is. */
const short = whole.replace(/^ +registeredApprenticeship: .*\n/m, "");

describe("examples/ci/gitlab-ci.yml", () => {
  interface Job {
    script: string[];
    variables: Record<string, string>;
    artifacts: { when: string; reports: Record<string, string> };
  }
  const job: Job = read("gitlab-ci.yml")["pathway-lint"];
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  let base: string;
  let tree: string;

  /** As GitLab's runner does: all lines in one shell that stops at the first failure. */
  function runJob(variables: Record<string, string>) {
    const env = {
      ...process.env,
      npm_config_prefix: join(base, "global"),
      PATH: `${join(base, "global/bin")}:${process.env.PATH}`,
      CI_PROJECT_ID: "1",
      ...job.variables,
      PATHWAY_LINT: inject("packed").path,
      ...variables,
    };
    return spawnSync("bash", ["-eo", "pipefail", "-c", job.script.join("\n")], { cwd: tree, encoding: "utf8", env });
  }

  const report = (name: "codequality" | "junit") => readFileSync(join(tree, job.artifacts.reports[name] ?? ""), "utf8");

  beforeAll(() => {
    base = realpathSync(mkdtempSync(join(tmpdir(), "pathway-lint-gitlab-")));
    tree = join(base, "tree");
  });
  afterAll(() => rmSync(base, { recursive: true }));
  beforeEach(() => {
    rmSync(tree, { recursive: true, force: true });
    mkdirSync(tree);
  });

  test("installs the version that it stands beside", () => {
    expect(job.variables.PATHWAY_LINT).toBe(`pathway-lint@${version}`);
  });

  test("fails for errors, and keeps both reports whatever comes out", () => {
    writeFileSync(join(tree, "short.pathway.yaml"), short);
    const { status, stdout } = runJob({});
    expect({ status, shown: stdout.includes("short.pathway.yaml\n") }).toEqual({ status: 1, shown: true });
    const issues = JSON.parse(report("codequality")) as { severity: string; location: { path: string } }[];
    expect(issues.find(({ severity }) => severity === "critical")?.location.path).toBe("short.pathway.yaml");
    expect(report("junit")).toMatch(/<failure type="error"/);
    expect(job.artifacts.when).toBe("always");
  });

  test("passes without errors", () => {
    writeFileSync(join(tree, "short.pathway.yaml"), short);
    writeFileSync(join(tree, "pathway-lint.config.yaml"), 'rules: { "*": off }\n');
    expect(runJob({ CI_MERGE_REQUEST_SOURCE_PROJECT_ID: "1" }).status).toBe(0);
    expect(report("codequality")).toBe("[]\n");
  });

  test("heeds no configuration of a fork, nor its .npmrc", () => {
    writeFileSync(join(tree, "short.pathway.yaml"), short);
    writeFileSync(join(tree, "pathway-lint.config.yaml"), 'rules: { "*": off }\n');
    writeFileSync(join(tree, ".npmrc"), "registry=http://127.0.0.1:9/\n");
    const { status, stderr } = runJob({ CI_MERGE_REQUEST_SOURCE_PROJECT_ID: "2" });
    expect({ status, stderr }).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("not heeded under --safe: pathway-lint.config.yaml"),
    });
  });
});

describe("examples/ci/github-workflow.yml", () => {
  const { jobs, permissions } = read("github-workflow.yml");
  const steps: { uses: string; with?: Record<string, unknown> }[] = jobs.lint.steps;
  const ours = steps.find(({ uses }) => uses.startsWith("pathway-lint/pathway-lint@"));

  test("gives the action inputs that it has", () => {
    const { inputs } = readAction(join(root, "action.yml"));
    expect(Object.keys(ours?.with ?? {}).filter((name) => !Object.hasOwn(inputs, name))).toEqual([]);
  });

  test("asks for no permission but those that the inputs need", () => {
    expect(permissions).toEqual({ contents: "read" });
    expect(Object.keys(jobs.lint.permissions)).toEqual(["contents", "security-events", "pull-requests"]);
  });

  test("checks out before", () => {
    expect(steps[0]?.uses).toMatch(/^actions\/checkout@/);
  });
});
