import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Installed, installPackage, node, run } from "./installed.js";

const root = join(import.meta.dirname, "../..");
const example = join(root, "examples/plugin");
const binary = "node_modules/pathway-lint/dist/launch.cjs";

let installed: Installed;
beforeAll(() => {
  installed = installPackage();
  cpSync(example, join(installed.project, "board"), { recursive: true });
  const reference = readFileSync(join(root, "examples/nursing.pathway.yaml"), "utf8");
  writeFileSync(join(installed.project, "whole.pathway.yaml"), reference);
  const supports = /^ {2}- \{ kind: (?:pell-grant|emergency-fund|earn-and-learn), provider.*\n/gm;
  writeFileSync(join(installed.project, "short.pathway.yaml"), reference.replaceAll(supports, ""));
  return () => installed.remove();
});

const inBoard = (...args: string[]) =>
  spawnSync("npm", args, {
    cwd: join(installed.project, "board"),
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: "", PATH: `${dirname(node)}:${process.env.PATH}` },
  });

describe("the example of a plugin", () => {
  test("passes its own tests with the published package", () => {
    const { status, stdout } = inBoard("test", "--", "--test-reporter=tap");
    expect(stdout).toMatch(/^# pass 7$/m);
    expect(stdout).toMatch(/^# fail 0$/m);
    expect(status).toBe(0);
  });

  test("fails its own tests when the rule and a fixture differ", () => {
    const fixture = join(installed.project, "board/rules/account-limit/invalid/nothing-but-accounts.yaml");
    const text = readFileSync(fixture, "utf8");
    writeFileSync(fixture, text.replace("our-board.1 rest-unpaid", "our-board.1 cost-not-stated"));
    const { status, stdout } = inBoard("test", "--", "--test-reporter=tap");
    writeFileSync(fixture, text);
    expect(stdout).toContain("our-board.1 cost-not-stated: expected, and not found");
    expect(status).toBe(1);
  });

  test("has the document that its rule and fixtures make", () => {
    const readme = "rules/account-limit/README.md";
    rmSync(join(installed.project, "board", readme));
    expect(inBoard("run", "docs").status).toBe(0);
    expect(
      readFileSync(join(installed.project, "board", readme), "utf8"),
      "run `npm run docs` in examples/plugin",
    ).toBe(readFileSync(join(example, readme), "utf8"));
  });

  test("is typed: the compiler reads it with the published types, and sees a slot that is not filled", () => {
    const rule = join(installed.project, "board/rules/account-limit/rule.js");
    const compile = () => {
      const options = [
        "--allowJs",
        "--checkJs",
        "--strict",
        "--noEmit",
        "--target",
        "es2022",
        "--module",
        "nodenext",
        "--types",
        "",
        "index.js",
      ];
      return spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), ...options], {
        cwd: join(installed.project, "board"),
        encoding: "utf8",
      });
    };
    expect(compile()).toMatchObject({ status: 0, stdout: "" });
    const text = readFileSync(rule, "utf8");
    writeFileSync(rule, text.replace("          limit,\n", ""));
    expect(compile().stdout).toMatch(/rule\.js\(\d+,\d+\): error TS2345: .*'limit' is missing/s);
    writeFileSync(rule, text);
  });

  test("gives findings when the command line names it, as a file and as a package", () => {
    const lint = (plugin: string, file: string) =>
      run(installed.project, binary, "--date", "2026-08-01", "-f", "compact", "--plugin", plugin, file);
    const { status, stdout, stderr } = lint("./board/index.js", "short.pathway.yaml");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^short\.pathway\.yaml:\d+:1: warning: .*8000 dollars.*"registered-nursing"/m);
    expect(lint("./board/index.js", "whole.pathway.yaml")).toMatchObject({
      status: 0,
      stdout: "0 errors, 0 warnings, 0 info in 1 file\n",
    });
    execFileSync("npm", ["install", "--offline", "--legacy-peer-deps", "./board"], {
      cwd: installed.project,
      stdio: "ignore",
    });
    expect(lint("pathway-lint-plugin-our-board", "short.pathway.yaml").stdout).toBe(stdout);
  });

  test("is set by the configuration of its README, with trust and not without", () => {
    const [, config = ""] =
      /```yaml\n(# pathway-lint\.config\.yaml\n.*?)```/s.exec(readFileSync(join(example, "README.md"), "utf8")) ?? [];
    expect(parse(config)).toHaveProperty("plugins");
    writeFileSync(join(installed.project, "board/pathway-lint.config.yaml"), config);
    const lint = (...args: string[]) =>
      run(
        installed.project,
        binary,
        "--date",
        "2026-08-01",
        "-f",
        "compact",
        "--config",
        "board/pathway-lint.config.yaml",
        "short.pathway.yaml",
        ...args,
      );
    expect(lint()).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringContaining("plugin ./index.js is code, and is not loaded"),
    });
    expect(lint("--trust-config")).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/ error: .*6500 dollars.*"practical-nursing" and "registered-nursing"/),
    });
  });

  test("is explained", () => {
    const { stdout } = run(installed.project, binary, "explain", "our-board.1", "--plugin", "./board/index.js");
    expect(stdout).toContain("Prairie Rivers Workforce Board, policy on individual training accounts, sec. 4");
  });

  test("holds nothing that its README does not lead to", () => {
    const readme = readFileSync(join(example, "README.md"), "utf8");
    const files = readdirSync(example).filter(
      (name) => !["README.md", "package.json", "write-docs.js", "rules"].includes(name),
    );
    expect(files.filter((name) => !readme.includes(`(${name})`))).toEqual([]);
  });
});

describe("a configuration in TypeScript", () => {
  const typed = 'const rules: Record<string, string> = { "F.0": "off" };\nexport default { rules };\n';

  test("is read where Node reads TypeScript, and named with what to do where it does not", () => {
    writeFileSync(join(installed.project, "pathway-lint.config.ts"), typed);
    const { status, stdout, stderr } = run(installed.project, binary, "config", "whole.pathway.yaml", "--trust-config");
    const strips = run(installed.project, "-p", "Boolean(process.features.typescript)").stdout.trim() === "true";
    if (strips)
      expect({ status, line: /^F\.0 .*$/m.exec(stdout)?.[0] }).toMatchObject({
        status: 0,
        line: expect.stringMatching(/ off +pathway-lint\.config\.ts$/),
      });
    else
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: expect.stringMatching(
          /^pathway-lint: pathway-lint\.config\.ts failed: Node\.js \S+ reads no TypeScript; take 22\.18 or later, or write the configuration in JavaScript or YAML\n$/,
        ),
      });
  });
});
