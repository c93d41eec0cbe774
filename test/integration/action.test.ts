import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { commandsIn } from "../reporters/workflow-commands.js";
import { copyProject, root } from "./project.js";
import { type Contexts, holds, type Ran, readAction, runStep, type Step } from "./workflow.js";

const action = readAction(join(root, "action.yml"));
const whole = readFileSync(join(root, "examples/nursing.pathway.yaml"), "utf8");
const draft = readFileSync(join(root, "examples/first-draft.pathway.yaml"), "utf8");
/** Short of what the law asks for, whatever day it is. */
const short = whole.replace(/^ +registeredApprenticeship: .*\n/m, "");

function step(name: string): Step {
  const found = action.runs.steps.find((each) => each.name === name);
  if (!found) throw new Error(`there is no step ${name}`);
  return found;
}

let base: string;
/** The action as the runner has checked it out, built by its own step. */
let actionPath: string;
let origin: string;
let workspace: string;

const git = (cwd: string, ...args: string[]) =>
  execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.org", ...args], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  }).trim();

const environment = (more: Record<string, string> = {}) => ({
  PATH: process.env.PATH,
  HOME: join(base, "home"),
  NODE_EXTRA_CA_CERTS: process.env.NODE_EXTRA_CA_CERTS,
  npm_config_cache: process.env.npm_config_cache ?? join(process.env.HOME ?? "", ".npm"),
  GITHUB_ACTIONS: "true",
  GITHUB_ACTION_PATH: actionPath,
  GITHUB_WORKSPACE: workspace,
  GITHUB_REPOSITORY: "state/pathways",
  RUNNER_TEMP: join(base, "temp"),
  ...more,
});

beforeAll(async () => {
  base = realpathSync(mkdtempSync(join(tmpdir(), "pathway-lint-action-")));
  [actionPath, origin, workspace] = ["action", "origin", "workspace"].map((name) => join(base, name)) as [
    string,
    string,
    string,
  ];
  for (const name of ["home", "temp", "action"]) mkdirSync(join(base, name));
  copyProject(actionPath);
  const { code, log } = await runStep(step("Build pathway-lint"), {}, base, environment());
  if (code !== 0) throw new Error(`the action could not be built\n${log}`);
}, 600_000);

afterAll(() => rmSync(base, { recursive: true, force: true }));

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The state's repository with these files, and its checkout with changes of a pull request. Returns the base's commit. */
function checkout(files: Readonly<Record<string, string>>, changes: Readonly<Record<string, string>> = {}): string {
  for (const folder of [origin, workspace]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(origin);
  git(origin, "init", "--quiet");
  write(origin, files);
  git(origin, "add", "--all");
  git(origin, "commit", "--quiet", "--allow-empty", "--message", "Base");
  const sha = git(origin, "rev-parse", "HEAD");
  git(origin, "checkout", "--quiet", "-b", "pull");
  write(origin, changes);
  git(origin, "add", "--all");
  git(origin, "commit", "--quiet", "--allow-empty", "--message", "Change");
  git(base, "clone", "--quiet", "--depth=1", "--branch=pull", `file://${origin}`, workspace);
  return sha;
}

interface Event {
  name?: string;
  /** Where the pull request comes from. */
  head?: string;
  baseSha?: string;
}

function contexts({ head, baseSha }: Event, inputs: Record<string, string>): Contexts {
  const defaults = Object.fromEntries(
    Object.entries(action.inputs).map(([name, { default: value }]) => [name, value ?? ""]),
  );
  const pull =
    head === undefined
      ? {}
      : { pull_request: { number: 7, head: { repo: { full_name: head } }, base: { sha: baseSha } } };
  return { inputs: { ...defaults, ...inputs }, github: { event: pull, token: "secret" }, steps: {} };
}

function lint(event: Event, inputs: Record<string, string> = {}): Promise<Ran> {
  const env = environment({ GITHUB_EVENT_NAME: event.name ?? "push", GITHUB_SHA: git(workspace, "rev-parse", "HEAD") });
  return runStep(step("Lint"), contexts(event, inputs), workspace, env);
}

const fork = (baseSha: string): Event => ({ name: "pull_request", head: "stranger/pathways", baseSha });
const own = (baseSha: string): Event => ({ name: "pull_request", head: "state/pathways", baseSha });
const errors = ({ log }: Ran) => commandsIn(log).filter(({ name }) => name === "error");

describe("action.yml", () => {
  test("pins what it uses, and names the version", () => {
    const lines = readFileSync(join(root, "action.yml"), "utf8").match(/^ *uses: .*$/gm);
    expect(lines).toHaveLength(2);
    for (const line of lines ?? []) expect(line).toMatch(/uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("puts no text of others into a script", () => {
    for (const { run } of action.runs.steps) expect(run ?? "").not.toContain("${{");
  });

  test("says what each input and output is for", () => {
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)])
      expect(description).toMatch(/\.$/);
  });

  test("uploads and comments only when it is asked to, and there is something", () => {
    const some = { lint: { outputs: { sarif: "/a.sarif", markdown: "/a.md" } } };
    const [upload, comment] = ["Upload to code scanning", "Comment on the pull request"].map(
      (name) => step(name).if ?? "",
    );
    const on = { ...contexts(own("1"), { sarif: "true", comment: "true" }), steps: some };
    const off = { ...contexts(own("1"), {}), steps: some };
    const push = { ...contexts({}, { sarif: "true", comment: "true" }), steps: some };
    const nothing = { ...on, steps: { lint: { outputs: {} } } };
    expect([on, off, push, nothing].map((each) => holds(upload ?? "", each))).toEqual([true, false, true, false]);
    expect([on, off, push, nothing].map((each) => holds(comment ?? "", each))).toEqual([true, false, false, false]);
  });
});

describe("the step Lint", () => {
  test("annotates, writes SARIF, Markdown and a summary, and leaves the verdict to the last step", async () => {
    checkout({ "in/draft.pathway.yaml": draft, "nursing.pathway.yaml": whole });
    const ran = await lint({});
    expect({ code: ran.code, exit: ran.outputs["exit-code"] }).toEqual({ code: 0, exit: "1" });
    expect(errors(ran).length).toBeGreaterThan(3);
    expect(errors(ran)[0]?.properties).toMatchObject({ file: "in/draft.pathway.yaml", title: expect.any(String) });
    const sarif = JSON.parse(readFileSync(ran.outputs.sarif ?? "", "utf8"));
    expect(sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe("in/draft.pathway.yaml");
    expect(ran.summary).toBe(readFileSync(ran.outputs.markdown ?? "", "utf8"));
    expect(ran.summary).toContain("## pathway-lint");
    const verdict = (code: string) =>
      runStep(step("Verdict"), { steps: { lint: { outputs: { "exit-code": code } } } }, workspace, environment());
    expect((await verdict("1")).code).toBe(1);
    expect((await verdict("0")).code).toBe(0);
    expect(await verdict("2")).toMatchObject({ code: 2, log: expect.stringContaining("::error::") });
  });

  test("leaves the checkout as it is", async () => {
    checkout({ "draft.pathway.yaml": draft });
    await lint({});
    expect(git(workspace, "status", "--porcelain", "--ignored")).toBe("");
  });

  test("takes paths, a line each, whatever is in them", async () => {
    checkout({
      "a b/one.pathway.yaml": draft,
      "$(touch pwned)/`touch pwned`.pathway.yaml": draft,
      "--config=evil.pathway.yaml": draft,
      "other.pathway.yaml": draft,
    });
    const paths = "a b\n$(touch pwned)/`touch pwned`.pathway.yaml\n\n--config=evil.pathway.yaml\n";
    const ran = await lint({}, { paths });
    expect(new Set(errors(ran).map(({ properties }) => properties.file))).toEqual(
      new Set(["a b/one.pathway.yaml", "$(touch pwned)/`touch pwned`.pathway.yaml", "--config=evil.pathway.yaml"]),
    );
    expect(existsSync(join(workspace, "pwned"))).toBe(false);
  });

  test("says what it could not do, and the verdict is 2", async () => {
    checkout({ "draft.pathway.yaml": draft });
    const ran = await lint({}, { paths: "missing.pathway.yaml" });
    expect(ran).toMatchObject({
      code: 0,
      outputs: { "exit-code": "2" },
      log: expect.stringContaining("cannot read missing.pathway.yaml"),
    });
    const wrong = await lint({}, { profile: "atlantis" });
    expect(wrong.outputs).toEqual({ "exit-code": "2" });
  });

  test("counts warnings when it is told to", async () => {
    checkout({
      "nursing.pathway.yaml": whole.replaceAll("readiness: limited", "readiness: ready"),
      "pathway-lint.config.yaml": 'rules: { "*": off, FT2: warning }\n',
    });
    expect((await lint({})).outputs["exit-code"]).toBe("0");
    expect((await lint({}, { "max-warnings": "0" })).outputs["exit-code"]).toBe("1");
  });

  test("takes no other word for safe than true, false and auto", async () => {
    checkout({ "draft.pathway.yaml": draft });
    expect(await lint({}, { safe: "yes" })).toMatchObject({ code: 2, log: expect.stringContaining("::error::") });
  });
});

describe("what decides the verdict", () => {
  const lenient = 'rules: { "*": off }\n';
  const verdict = async (event: Event, inputs: Record<string, string> = {}) =>
    (await lint(event, inputs)).outputs["exit-code"];

  test.each([
    ["push", undefined, "0"],
    ["schedule", undefined, "0"],
    ["workflow_dispatch", undefined, "0"],
    ["merge_group", undefined, "0"],
    ["pull_request", "state/pathways", "0"],
    ["pull_request", "stranger/pathways", "1"],
    // The fork is gone.
    ["pull_request", "", "1"],
    ["pull_request_target", "state/pathways", "1"],
    ["workflow_run", undefined, "1"],
    ["issue_comment", undefined, "1"],
  ])("on %s from %s: the configuration of the tree counts only when its author may write", async (name, head, exit) => {
    const baseSha = checkout({ "draft.pathway.yaml": short, "pathway-lint.config.yaml": lenient });
    expect(await verdict({ name, baseSha, ...(head === undefined ? {} : { head }) })).toBe(exit);
  });

  test("safe can be set", async () => {
    const baseSha = checkout({ "draft.pathway.yaml": short, "pathway-lint.config.yaml": lenient });
    expect(await verdict({}, { safe: "true" })).toBe("1");
    expect(await verdict(fork(baseSha), { safe: "false" })).toBe("0");
  });

  test("a fork is judged by the configuration and the profile of the base branch", async () => {
    const strictBase = {
      "lint/ours.yaml": "extends: [./more.yaml]\n",
      "lint/more.yaml": "rules: { integrity/placeholder: info }\n",
      "our.profile.yaml": "id: ours\ntitle: Ours\n",
    };
    const changes = { "lint/ours.yaml": lenient, "our.profile.yaml": "not: a profile\n", "draft.pathway.yaml": short };
    const baseSha = checkout({ "nursing.pathway.yaml": whole, ...strictBase }, changes);
    const inputs = { config: "lint/ours.yaml", profile: "./our.profile.yaml" };
    expect(await verdict(fork(baseSha), inputs)).toBe("1");
    expect(await verdict(own(baseSha), { config: "lint/ours.yaml" })).toBe("0");
    const lenientBase = checkout(
      { "lint/ours.yaml": lenient },
      { "lint/ours.yaml": "rules: { F.0: error }\n", "draft.pathway.yaml": short },
    );
    expect(await verdict(fork(lenientBase), { config: "lint/ours.yaml" })).toBe("0");
    expect(await verdict(fork(lenientBase), { config: "lint/none.yaml" })).toBe("2");
  });

  test("a fork is judged by a built-in profile that the workflow names", async () => {
    const baseSha = checkout({}, { "draft.pathway.yaml": short });
    expect(await verdict(fork(baseSha), { profile: "illinois" })).toBe("1");
  });

  test("a run stops when the base branch cannot be read", async () => {
    checkout({ "draft.pathway.yaml": short, "ours.yaml": lenient });
    expect(await lint(fork("0".repeat(40)), { config: "ours.yaml" })).toMatchObject({ code: 128, outputs: {} });
  });
});

test("a stranger's pull request runs nothing, leaks nothing, and says nothing to the runner", async () => {
  const pwn = (how: string) => `require("fs").writeFileSync("${join(base, "pwned")}", "${how}")`;
  const title = "A\\e[31m ::error::x @everyone <script>alert(1)</script> ![x](http://evil.example/x)";
  const secret = join(base, "secret.yaml");
  writeFileSync(secret, "partners:\n  - { id: leaked-word, name: Leaked, kind: employer }\n");
  const changes = {
    "draft.pathway.yaml": draft.replace(/^title: .*$/m, `title: "${title}"\nincludes: [../secret.yaml, /etc/passwd]`),
    "::set-output name=exit-code::0.pathway.yaml": draft,
    "%0A::error::x.pathway.yaml": draft,
    ".config/config.js": pwn("cosmiconfig"),
    ".config/config.cjs": pwn("cosmiconfig"),
    "pathway-lint.config.js": pwn("config"),
    "package.json": JSON.stringify({
      scripts: { prepare: `node -e '${pwn("npm")}'` },
      "pathway-lint": { plugins: ["./p.cjs"] },
    }),
    "p.cjs": pwn("plugin"),
    ".npmrc": "node-options=--require=./p.cjs\n",
    "node_modules/pathway-lint/index.js": pwn("package"),
    ".gitattributes": "* filter=evil\n",
  };
  const baseSha = checkout({ "ours.yaml": "extends: pathway-lint:recommended\n" }, changes);
  execFileSync("ln", ["-s", secret, join(workspace, "link.pathway.yaml")]);
  const ran = await lint(fork(baseSha), { config: "ours.yaml" });
  expect(existsSync(join(base, "pwned"))).toBe(false);
  expect(ran.outputs["exit-code"]).toBe("2");
  expect(ran.log).toContain("cannot read link.pathway.yaml: it is a link out of the working directory");
  const commands = commandsIn(ran.log);
  expect(new Set(commands.map(({ name, form }) => form + name))).toEqual(new Set(["::error", "::warning", "::notice"]));
  expect(commands.every(({ properties }) => properties.file?.endsWith(".pathway.yaml"))).toBe(true);
  for (const text of [ran.log, ran.summary, readFileSync(ran.outputs.sarif ?? "", "utf8")]) {
    expect(text).not.toContain("Leaked");
    expect(text).not.toContain("root:x:0");
    expect(text).not.toContain("\u001b");
  }
  expect(ran.summary).not.toMatch(/<script|!\[x\]|[^`\\]@everyone/);
  expect(readdirSync(base).sort()).toEqual(["action", "home", "origin", "secret.yaml", "temp", "workspace"]);
});

describe("the step Comment on the pull request", () => {
  interface Asked {
    method: string | undefined;
    url: string | undefined;
    authorization: string | undefined;
    body: { body: string } | undefined;
  }
  let server: Server;
  let asked: Asked[];
  let comments: { id: number; user: { type: string } | null; body: string | null }[];
  let refusesTo: string | undefined;

  beforeEach(async () => {
    [asked, comments, refusesTo] = [[], [], undefined];
    server = createServer(async (request, response) => {
      let text = "";
      for await (const chunk of request) text += chunk;
      const { method, url, headers } = request;
      asked.push({
        method,
        url,
        authorization: headers.authorization,
        body: text === "" ? undefined : JSON.parse(text),
      });
      const page = Number(/[?&]page=(\d+)/.exec(url ?? "")?.[1] ?? 1);
      response.statusCode = method === refusesTo ? 403 : 200;
      response.end(JSON.stringify(method === "GET" ? comments.slice((page - 1) * 100, page * 100) : {}));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return () => server.close();
  });

  const comment = async (markdown = "## pathway-lint\n\nAll is well.\n") => {
    writeFileSync(join(base, "temp/report.md"), markdown);
    const known = {
      ...contexts(own("1"), { comment: "true" }),
      steps: { lint: { outputs: { markdown: join(base, "temp/report.md") } } },
    };
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return runStep(step("Comment on the pull request"), known, base, environment({ GITHUB_API_URL: url }));
  };
  const written = () => asked.filter(({ method }) => method !== "GET");

  test("comments once, with what the linter wrote, as the token", async () => {
    expect(await comment()).toMatchObject({ code: 0, log: "" });
    const body = "<!-- pathway-lint -->\n## pathway-lint\n\nAll is well.\n";
    expect(written()).toEqual([
      {
        method: "POST",
        url: "/repos/state/pathways/issues/7/comments",
        authorization: "Bearer secret",
        body: { body },
      },
    ]);
  });

  test("keeps its comment up to date, and only its own", async () => {
    const other = (id: number) => ({ id, user: { type: "User" }, body: "<!-- pathway-lint -->\nMine" });
    const bots = { id: 300, user: { type: "Bot" }, body: "Coverage" };
    comments = [
      ...Array.from({ length: 150 }, (_, i) => other(i)),
      bots,
      { id: 301, user: null, body: null },
      { id: 302, user: { type: "Bot" }, body: "<!-- pathway-lint -->\r\nOld" },
    ];
    expect((await comment()).code).toBe(0);
    expect(written().map(({ method, url }) => [method, url])).toEqual([
      ["PATCH", "/repos/state/pathways/issues/comments/302"],
    ]);
  });

  test("warns, and does not fail, where the token may not write", async () => {
    refusesTo = "POST";
    const { code, log } = await comment();
    expect({ code, log }).toEqual({
      code: 0,
      log: "::warning::The findings are not in a comment: GitHub answers 403 to POST /repos/state/pathways/issues/7/comments.\n",
    });
  });
});
