import { execFileSync, spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { otherCommands } from "../../bin/run-kind.js";
import { type Installed, installPackage, node, run } from "./installed.js";

const root = join(import.meta.dirname, "../..");

let installed: Installed;
beforeAll(() => {
  installed = installPackage();
  copyFileSync(join(root, "examples/nursing.pathway.yaml"), join(installed.project, "nursing.pathway.yaml"));
  return () => installed.remove();
});

const binary = "node_modules/pathway-lint/dist/launch.cjs";
const lint = (...args: string[]) => run(installed.project, binary, "--date", "2026-08-01", ...args);

describe("the tarball", () => {
  const published = [
    /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
    /^examples\/nursing\.pathway\.yaml$/,
    /^schemas\/[\w.-]+\.schema\.json$/,
    /^dist\/(?:launch\.cjs|pathway-lint\.cjs|parts\/[\w-]+\.cjs|(?:index|testing)\.js|chunk-\w+\.js|THIRD-PARTY-NOTICES\.txt)$/,
    /^dist\/types\/(?:src|rules)\/.*\.d\.ts$/,
  ];

  test("holds what runs and nothing else", () => {
    const others = installed.files.filter((path) => !published.some((pattern) => pattern.test(path)));
    expect(others, "Leave these out by `files` of package.json, or name them here").toEqual([]);
  });

  test("holds everything that package.json points to", () => {
    const { bin, exports } = JSON.parse(readFileSync(join(installed.folder, "package.json"), "utf8")) as {
      bin: Record<string, string>;
      exports: Record<string, string | Record<string, string>>;
    };
    const exported = Object.values(exports).flatMap((target) =>
      typeof target === "string" ? target : Object.values(target),
    );
    const schemas = ["pathway", "config", "profile", "report"].map((name) => `schemas/${name}.schema.json`);
    const targets = [...Object.values(bin), ...exported.filter((path) => !path.includes("*")), ...schemas];
    const missing = targets.map((path) => path.replace(/^\.\//, "")).filter((path) => !installed.files.includes(path));
    expect(missing).toEqual([]);
  });

  test("gives the notices of the packages that it bundles", () => {
    const notices = readFileSync(join(installed.folder, "dist/THIRD-PARTY-NOTICES.txt"), "utf8");
    for (const name of ["yaml", "commander", "chalk"])
      expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, "m"));
  });
});

describe("the binary", () => {
  test("lints an example, and says the same with a code cache and without", () => {
    const [first, second] = [lint("nursing.pathway.yaml"), lint("nursing.pathway.yaml")];
    expect(first).toMatchObject({ status: 0, stderr: "" });
    expect(first.stdout).toContain("1 file checked, no findings");
    expect(caches()).toHaveLength(1);
    expect(second).toMatchObject({ status: 0, stderr: "", stdout: first.stdout });
  });

  test("checks many files, in one thread and in two, and no setting of V8 is unknown to this Node", () => {
    const text = readFileSync(join(installed.project, "nursing.pathway.yaml"), "utf8");
    const folder = join(installed.project, "many");
    mkdirSync(folder);
    // Each with an error: the id of all is the same.
    for (let i = 0; i < 150; i++) writeFileSync(join(folder, `f${i}.pathway.yaml`), text);
    const [one, two] = [lint("--workers", "1", "many"), lint("--workers", "2", "many")];
    rmSync(folder, { recursive: true });
    expect(one).toMatchObject({ status: 1, stderr: "" });
    expect(one.stdout).toContain("in 150 files");
    expect(two).toMatchObject({ status: 1, stderr: "", stdout: one.stdout });
  });

  test("starts through the link that npm makes", () => {
    const PATH = `${dirname(node)}:${process.env.PATH}`;
    const stdout = execFileSync("node_modules/.bin/pathway-lint", ["--version"], {
      cwd: installed.project,
      encoding: "utf8",
      env: { PATH },
    });
    expect(stdout).toBe("0.1.0\n");
  });

  test("exits with 1 for a finding and 2 for a file that is not there", () => {
    writeFileSync(join(installed.project, "empty.pathway.yaml"), "");
    expect(lint("empty.pathway.yaml")).toMatchObject({ status: 1, stderr: "" });
    const missing = lint("missing.pathway.yaml");
    expect(missing.status).toBe(2);
    expect(missing.stderr).toMatch(/^pathway-lint: .*missing\.pathway\.yaml.*\n$/);
  });

  test("stops quietly, and not with 0, when nobody reads its output", () => {
    const pipe = `(sleep 0.3; exec "$0" ${binary} rules) | true; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", pipe, node], { cwd: installed.project, encoding: "utf8" });
    expect({ stdout, stderr }).toEqual({ stdout: "2\n", stderr: "" });
  });

  test("delivers all to a slow reader through a pipe that does not block", () => {
    mkdirSync(join(installed.project, "many"));
    for (const name of ["a", "b", "c", "d", "e", "f"]) {
      copyFileSync(join(root, "examples/nursing.pathway.yaml"), join(installed.project, `many/${name}.pathway.yaml`));
    }
    const unblock = "perl -MFcntl -e 'fcntl(STDOUT, F_SETFL, O_WRONLY | O_NONBLOCK)'";
    const pipe = `(${unblock}; exec "$0" ${binary} many --date 2026-08-01 -f json) | (sleep 1; cat)`;
    const options = { cwd: installed.project, encoding: "utf8", maxBuffer: 1e8 } as const;
    const { stdout, stderr } = spawnSync("bash", ["-c", pipe, node], options);
    expect(stdout.length, "more than a pipe holds").toBeGreaterThan(70_000);
    expect({ stderr, stdout: stdout === lint("many", "-f", "json").stdout }).toEqual({ stderr: "", stdout: true });
  });

  test("ends by the signal on Ctrl-C, without a word", async () => {
    const child = spawn(node, [binary, "-"], { cwd: installed.project });
    let said = "";
    child.stdout.on("data", (data) => (said += data));
    child.stderr.on("data", (data) => (said += data));
    child.stdin.write("id: a\n");
    setTimeout(() => child.kill("SIGINT"), 500);
    const signal = await new Promise((resolve) => child.on("close", (_, how) => resolve(how)));
    expect({ signal, said }).toEqual({ signal: "SIGINT", said: "" });
  });
});

test("a part that is missing is a failure of the program, and not of the file that needs it", () => {
  const part = join(installed.folder, "dist/parts/composed.cjs");
  const odd = ["odd-1.pathway.yaml", "odd-2.pathway.yaml"];
  for (const name of odd) writeFileSync(join(installed.project, name), "title: !!str A\n");
  renameSync(part, `${part}.away`);
  try {
    const { status, stdout, stderr } = lint(...odd, "nursing.pathway.yaml");
    expect({ status, stdout }).toEqual({ status: 2, stdout: expect.not.stringContaining("odd-") });
    expect(stderr).toContain("composed.cjs");
  } finally {
    renameSync(`${part}.away`, part);
  }
});

describe("the code cache", () => {
  const clean = () => {
    for (const name of caches()) rmSync(join(installed.folder, "dist", name), { recursive: true });
  };
  const made = () => {
    clean();
    lint("nursing.pathway.yaml");
    const [name] = caches();
    expect(name).toBeDefined();
    return join(installed.folder, "dist", name ?? "");
  };
  const works = { status: 0, stderr: "", stdout: expect.stringContaining("no findings") };

  test.each([
    ["is cut off", (path: string) => truncateSync(path, 1000)],
    ["is empty", (path: string) => truncateSync(path, 0)],
    ["is of something else", (path: string) => writeFileSync(path, Buffer.alloc(5000, 7))],
    ["has a changed byte", (path: string) => writeFileSync(path, withChangedByte(readFileSync(path)))],
  ])("is not used, and made anew, when it %s", (_, damage) => {
    const path = made();
    const whole = readFileSync(path);
    damage(path);
    expect(lint("nursing.pathway.yaml")).toMatchObject(works);
    expect(readFileSync(path).length).toBeGreaterThan(whole.length / 2);
    expect(caches()).toHaveLength(1);
  });

  test("can be written by nobody else, whatever a user lets others write", () => {
    clean();
    const run = `umask 0; exec "$0" ${binary} --date 2026-08-01 nursing.pathway.yaml`;
    expect(spawnSync("sh", ["-c", run, node], { cwd: installed.project, encoding: "utf8" })).toMatchObject(works);
    expect(statSync(join(installed.folder, "dist", caches()[0] ?? "")).mode & 0o777).toBe(0o644);
  });

  test("leaves nothing behind where it cannot be written", () => {
    const path = made();
    rmSync(path);
    mkdirSync(path);
    expect(lint("nursing.pathway.yaml")).toMatchObject(works);
    expect(caches()).toHaveLength(1);
  });

  test("is the user's own where none can be written beside the program, and is not another's", () => {
    const path = made();
    rmSync(path);
    mkdirSync(path);
    const home = mkdtempSync(join(tmpdir(), "pathway-lint-home-"));
    onTestFinished(() => rmSync(home, { recursive: true }));
    const own = join(home, "pathway-lint");
    mkdirSync(own);
    const [cache, ofOtherBuild] = [join(own, basename(path)), join(own, "pathway-lint.cjs.0123-v20.0.0-x64.cache")];
    writeFileSync(ofOtherBuild, "");
    writeFileSync(join(own, "cache-secret"), "");
    const lintThere = () => {
      const env = { XDG_CACHE_HOME: dirname(own) };
      const args = [binary, "--date", "2026-08-01", "nursing.pathway.yaml"];
      expect(spawnSync(node, args, { cwd: installed.project, encoding: "utf8", env })).toMatchObject(works);
      const { ino, mode } = statSync(cache);
      return { ino, mode: mode & 0o777 };
    };
    const first = lintThere();
    expect(first.mode).toBe(0o600);
    expect(readdirSync(own).sort()).toEqual(["cache-secret", basename(cache)]);
    expect(lintThere(), "It is used.").toEqual(first);
    chmodSync(cache, 0o622);
    expect(lintThere().ino, "Others could have written it.").not.toBe(first.ino);
    writeFileSync(cache, withChangedByte(readFileSync(cache)));
    const damaged = statSync(cache).ino;
    expect(lintThere().ino).not.toBe(damaged);
    clean();
  });

  test("is not taken from the project, wherever the user's own folder is said to be", () => {
    const path = made();
    const whole = readFileSync(path);
    rmSync(path);
    mkdirSync(path);
    for (const env of [{ XDG_CACHE_HOME: ".cache" }, { XDG_CACHE_HOME: join(installed.project, ".cache") }]) {
      const own = join(installed.project, ".cache/pathway-lint");
      mkdirSync(own, { recursive: true });
      const brought = join(own, basename(path));
      writeFileSync(brought, withChangedByte(whole), { mode: 0o600 });
      const { ino } = statSync(brought);
      const args = [binary, "--date", "2026-08-01", "nursing.pathway.yaml"];
      expect(spawnSync(node, args, { cwd: installed.project, encoding: "utf8", env })).toMatchObject(works);
      // One that were looked at, and is damaged, would be written anew.
      expect(statSync(brought).ino).toBe(ino);
      rmSync(own, { recursive: true });
    }
    clean();
  });

  test("is made by runs that lint, whose code it is for", () => {
    clean();
    run(installed.project, binary, "rules");
    run(installed.project, binary, "--version");
    lint("missing.pathway.yaml");
    expect(caches()).toEqual([]);
  });

  test("of runs over one file is not that of runs over many", () => {
    const path = made();
    const { ino } = statSync(path);
    lint(".");
    lint("nursing.pathway.yaml", "nursing.pathway.yaml");
    expect(caches().sort()).toEqual([basename(path).replace(".cache", "-many.cache"), basename(path)].sort());
    expect(statSync(path).ino).toBe(ino);
    clean();
  });

  test("that lacks much of what another kind of run compiles gets that; and is looked at by three runs of a kind", () => {
    const state = () => {
      const [name = ""] = caches();
      const { ino, size } = statSync(join(installed.folder, "dist", name));
      return {
        ino,
        size,
        kinds: readFileSync(join(installed.folder, "dist", name))
          .subarray(-512)
          .toString()
          .trim(),
      };
    };
    writeFileSync(join(installed.project, "broken.pathway.yaml"), "a: b: c\n");
    clean();
    lint("broken.pathway.yaml");
    const ofBroken = state();
    lint("nursing.pathway.yaml");
    const ofBoth = state();
    expect(ofBoth.size).toBeGreaterThan(1.1 * ofBroken.size);
    expect(ofBoth.kinds).toMatch(`${ofBroken.kinds},`);
    const [kind = ""] = ofBoth.kinds.split(",").slice(-1);
    for (let i = 0; i < 4; i++) lint("nursing.pathway.yaml");
    const ofMore = { ...ofBoth, kinds: [ofBoth.kinds, kind, kind].join() };
    expect(state()).toEqual(ofMore);
    lint("broken.pathway.yaml", "--no-config");
    expect(state()).toEqual({ ...ofMore, kinds: expect.stringMatching(/,.*--no-config/) });
    expect(lint("nursing.pathway.yaml")).toMatchObject(works);
    expect(caches()).toHaveLength(1);
    rmSync(join(installed.project, "broken.pathway.yaml"));
    clean();
  });

  test("of a part is made by whoever loads it, and is not used when it is damaged", () => {
    const parts = join(installed.folder, "dist/parts");
    const ofRules = () => readdirSync(parts).filter((name) => /^rules\.cjs\..*\.cache$/.test(name));
    const { status, stdout } = run(installed.project, binary, "rules");
    expect(status).toBe(0);
    const [name = ""] = ofRules();
    const whole = readFileSync(join(parts, name));
    writeFileSync(join(parts, name), withChangedByte(Buffer.from(whole)));
    expect(run(installed.project, binary, "rules")).toMatchObject({ status: 0, stderr: "", stdout });
    expect(ofRules()).toEqual([name]);
    const again = readFileSync(join(parts, name)).subarray(0, -512);
    expect(again.subarray(0, again.length / 2)).toEqual(again.subarray(again.length / 2));
  });

  test("is good after a run over a large file, which changes V8's flags", () => {
    clean();
    const definition = readFileSync(join(installed.project, "nursing.pathway.yaml"), "utf8");
    writeFileSync(join(installed.project, "large.pathway.yaml"), definition + "# a comment\n".repeat(30_000));
    expect(lint("large.pathway.yaml")).toMatchObject(works);
    const [name = ""] = caches();
    const isUsed = `const { readFileSync } = require("node:fs");
      const [program, cache] = process.argv.slice(1);
      const whole = readFileSync(cache).subarray(0, -512);
      const cachedData = whole.subarray(0, whole.length / 2);
      const script = new (require("node:vm").Script)(readFileSync(program, "latin1"), { filename: program, cachedData });
      console.log(script.cachedDataRejected === false);`;
    const paths = ["pathway-lint.cjs", name].map((each) => join(installed.folder, "dist", each));
    expect(execFileSync(node, ["-e", isUsed, ...paths], { encoding: "utf8" })).toBe("true\n");
    rmSync(join(installed.project, "large.pathway.yaml"));
    clean();
  });

  test("of a part is good for runs over many files, which change V8's flags", () => {
    const folder = mkdtempSync(join(installed.project, "many-"));
    const definition = readFileSync(join(installed.project, "nursing.pathway.yaml"));
    for (let i = 0; i < 70; i++) writeFileSync(join(folder, `${i}.pathway.yaml`), definition);
    const parts = join(installed.folder, "dist/parts");
    const clear = () => {
      for (const name of readdirSync(parts)) if (name.endsWith(".cache")) rmSync(join(parts, name));
    };
    const written = () =>
      Object.fromEntries(
        readdirSync(parts)
          .filter((name) => name.endsWith(".cache"))
          .map((name) => [name.replace(/\.cjs\..*/, ""), statSync(join(parts, name)).ino]),
      );
    const lintAll = (...args: string[]) =>
      expect(run(folder, join(installed.folder, "dist/launch.cjs"), ...args)).toMatchObject({ status: 1, stderr: "" });
    clear();
    lintAll("--workers", "1");
    const ofOneThread = written();
    expect(Object.keys(ofOneThread)).toEqual(expect.arrayContaining(["program", "walk-folder", "long-run"]));
    lintAll("--workers", "1");
    expect(written()).toEqual(ofOneThread);
    lintAll("--workers", "2");
    const all = written();
    expect(all).toMatchObject({ ...ofOneThread, threads: expect.any(Number) });
    lintAll("--workers", "2");
    lintAll("--workers", "1");
    expect(written()).toEqual(all);
    rmSync(folder, { recursive: true });
  });

  test("is left alone by every other command", () => {
    const help = run(installed.project, binary, "--help").stdout;
    const commands = [...help.slice(help.indexOf("Commands:")).matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name);
    expect(commands).toContain("explain");
    expect(commands.sort()).toEqual(otherCommands);
  });

  function withChangedByte(bytes: Buffer): Buffer {
    const at = Math.floor(bytes.length / 3);
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    return bytes;
  }
});

describe("the library", () => {
  test("is imported as an ES module, and by require", () => {
    const script = `
      import { readFileSync } from "node:fs";
      import { createRequire } from "node:module";
      import { Linter, ToolFailure } from "pathway-lint";
      const require = createRequire(import.meta.url);
      const linter = new Linter({ date: "2026-08-01" });
      const { documents } = linter.lint(readFileSync("nursing.pathway.yaml"), { path: "nursing.pathway.yaml" });
      console.log(JSON.stringify([
        documents.map(({ findings }) => findings.length),
        linter.rules.length > 0,
        require("pathway-lint").ToolFailure === ToolFailure,
        require("pathway-lint/schemas/pathway.schema.json").$schema,
      ]));`;
    writeFileSync(join(installed.project, "use.js"), script);
    const { status, stdout } = run(installed.project, "use.js");
    expect({ status, result: JSON.parse(stdout || "null") }).toEqual({
      status: 0,
      result: [[0], true, true, "http://json-schema.org/draft-07/schema#"],
    });
  });

  test("has types that resolve", () => {
    const consumer = `
      import { defineRule, Linter, type Finding } from "pathway-lint";
      const linter = new Linter({ date: "2026-08-01" });
      export const findings: Finding[] = linter.lint("id: a", { path: "a" }).documents.flatMap((document) => document.findings);
      // @ts-expect-error a linter needs a day
      new Linter({});
      export const define: typeof defineRule = defineRule;`;
    writeFileSync(join(installed.project, "use.ts"), consumer);
    const options = ["--strict", "--noEmit", "--target", "es2022", "--module", "nodenext", "--types", "", "use.ts"];
    const { stdout, status } = spawnSync(
      process.execPath,
      [join(root, "node_modules/typescript/bin/tsc"), ...options],
      {
        cwd: installed.project,
        encoding: "utf8",
      },
    );
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  });
});

function caches(): string[] {
  return readdirSync(join(installed.folder, "dist")).filter((name) => name.includes(".cache"));
}
