import { spawn } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { binary, Folder, flawed, type Surroundings, sound } from "../support/run.js";

const file = ".pathway-lint-cache";
const cached = ["--cache", "-f", "json"];

/** What a run says with the cache; and that it says the same without. */
async function run(folder: Folder, args: string[] = [], now?: string): Promise<string> {
  const surroundings = now === undefined ? {} : { now };
  const withCache = await folder.run([...cached, ...args], surroundings);
  const without = await folder.run(["-f", "json", ...args], surroundings);
  expect(withCache).toEqual(without);
  return withCache.stdout;
}

afterEach(() => {
  vi.useRealTimers();
});

describe("--cache says what a run without it says", () => {
  test("twice, with every kind of report", async () => {
    const folder = new Folder({ "a.pathway.yaml": flawed, "b/b.pathway.yaml": sound, "c.pathway.yaml": "id: [" });
    // Files so young are kept without their times, which a later run adds.
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 10_000 });
    await run(folder);
    const before = folder.read(file);
    await run(folder);
    expect(folder.read(file)).toBe(before);
    for (const format of ["stylish", "sarif", "compact", "junit"]) {
      expect(await folder.run(["--cache", "-f", format]), format).toEqual(await folder.run(["-f", format]));
      expect(await folder.run(["--cache", "-f", format]), format).toEqual(await folder.run(["-f", format]));
    }
    expect(await folder.run(["audit", ".", "--cache"])).toEqual(await folder.run(["audit", "."]));
  });

  test("however a report looks, whichever was kept", async () => {
    const folder = new Folder({ "a.pathway.yaml": flawed, "b/b.pathway.yaml": sound, "c.pathway.yaml": "id: [" });
    const looks: [string[], Surroundings][] = [
      [[], {}],
      [["--quiet"], {}],
      [["--color"], {}],
      [[], { isTTY: true, columns: 60 }],
      [[], { isTTY: true, columns: 110 }],
      [["-f", "compact"], {}],
      [["-f", "stylish", "-f", "json", "-o", "out.json"], {}],
      [["-f", "stylish", "-o", "out.txt"], {}],
    ];
    const said = new Set<string>();
    for (const [args, surroundings] of [...looks, ...looks.reverse()]) {
      const without = await folder.run(args, surroundings);
      for (const _ of [1, 2]) expect(await folder.run(["--cache", ...args], surroundings)).toEqual(without);
      said.add(without.stdout);
    }
    expect(said.size).toBe(looks.length - 1);
    await folder.run(["--baseline", "old.json", "--update-baseline"]);
    const known = await folder.run(["--baseline", "old.json"]);
    expect(known.stdout).not.toContain("a.pathway.yaml");
    expect(await folder.run(["--cache", "--baseline", "old.json"])).toEqual(known);
  });

  test("when a file, a rule, an option, the profile, the day or a limit changes", async () => {
    const folder = new Folder({ "a.pathway.yaml": flawed });
    const seen = new Set([await run(folder)]);
    const changes: [string, string[], string?][] = [
      ["rule", ["--rule", "F.3:off"]],
      ["profile", ["--profile", "federal"]],
      ["day", [], "2020-01-01T12:00:00"],
      ["limit", ["--max-bytes", "100"]],
    ];
    for (const [what, args, now] of changes) {
      seen.add(await run(folder, args, now));
      expect(seen.size, what).toBe(changes.findIndex(([name]) => name === what) + 2);
    }
    folder.write(".pathway-lintrc", "rules: { element/a-industry-skill-needs: [error, { maxAgeMonths: 239 }] }\n");
    const one = await run(folder);
    folder.write(".pathway-lintrc", "rules: { element/a-industry-skill-needs: [error, { maxAgeMonths: 3 }] }\n");
    expect(await run(folder)).not.toBe(one);
    folder.write("a.pathway.yaml", sound);
    expect(await run(folder)).not.toBe(one);
  });

  test("when an included file changes, comes or goes", async () => {
    const part = (end: string) => `partners:\n  - { id: one, name: One, kind: unheard${end} }\n`;
    const folder = new Folder({ "a.pathway.yaml": `${flawed}\nincludes: [part.yaml]\n` });
    const missing = await run(folder);
    folder.write("part.yaml", part("1"));
    const there = await run(folder);
    folder.write("part.yaml", part("2"));
    const changed = await run(folder);
    rmSync(folder.at("part.yaml"));
    expect(new Set([missing, there, changed]).size).toBe(3);
    expect(await run(folder)).toBe(missing);
  });

  test("when a document that it names comes or goes", async () => {
    const folder = new Folder({
      "a.pathway.yaml": `${sound}\n`.replace(
        /\ndocuments:\n/,
        "\ndocuments:\n  - { id: paper, title: Paper, kind: agreement, dated: 2026-01-01, file: paper.pdf, supports: [A.2] }\n",
      ),
    });
    const missing = await run(folder);
    folder.write("paper.pdf", "x");
    const there = await run(folder);
    rmSync(folder.at("paper.pdf"));
    expect(await run(folder)).toBe(missing);
    expect(there).not.toBe(missing);
  });

  test("when a profile's file changes", async () => {
    const folder = new Folder({ "a.pathway.yaml": flawed, "p.yaml": "id: p\ntitle: P\n" });
    const one = await run(folder, ["--profile", "./p.yaml"]);
    folder.write("p.yaml", "id: p\ntitle: P\noptions: { element/a-industry-skill-needs: { maxAgeMonths: 240 } }\n");
    expect(await run(folder, ["--profile", "./p.yaml"])).not.toBe(one);
  });

  test("when a plugin changes, whether the command line or a trusted configuration names it", () => {
    const plugin = (severity: string) =>
      `export default { name: "pp", rules: { rr: { title: "R", severity: "${severity}", asks: "x", why: "x", fix: "x", messages: { none: "None." }, check() {} } } };\n`;
    const folder = new Folder({
      "a.pathway.yaml": flawed,
      "p.mjs": plugin("error"),
      ".pathway-lintrc": "plugins: [./p.mjs]\n",
    });
    for (const args of [["--plugin", "./p.mjs", "--no-config"], ["--trust-config"]]) {
      const { code, stderr } = folder.spawn(["--cache", "-f", "json", ...args]);
      expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
      expect(folder.has(file) && folder.read(file).includes("a.pathway.yaml")).toBe(false);
    }
  });
});

describe("a cache that is not this user's is as if it were not there", () => {
  /** A folder with a cache of it. */
  async function kept(): Promise<Folder> {
    const folder = new Folder({ "a.pathway.yaml": flawed });
    await run(folder);
    return folder;
  }

  test("damaged at any place", async () => {
    const folder = await kept();
    const whole = folder.read(file);
    for (const damaged of [
      whole.slice(0, -10),
      whole.replace('"severity":"error"', '"severity":"info"'),
      `${whole}x`,
      whole.replace("cache 3", "cache 2"),
      whole.replace(/(?<=^\S+ 3 )\d+/, (size) => String(Number(size) - 1)),
      whole.replace(/(?<=^\S+ 3 \d+ )\d+/, (size) => String(Number(size) + 1)),
      whole.replace(/(?<=^\S+ 3 )\d+ \d+/, "0 0"),
      "",
      "\n",
      "\0",
      whole.replaceAll("\t", " "),
      "x".repeat(1e6),
    ]) {
      folder.write(file, damaged);
      await run(folder);
      expect(folder.read(file)).toBe(whole);
    }
  });

  test("damaged in what a report says, or pieced together from two", async () => {
    const folder = await kept();
    const [without, with1] = [await folder.run([]), await folder.run(["--cache"])];
    expect(with1).toEqual(without);
    const whole = folder.read(file);
    const clause = whole.lastIndexOf(
      "WIOA sec. 3(7)",
      whole.indexOf('{"path":"a.pathway.yaml","documents":[{"pathway":"t'),
    );
    expect(clause).toBeGreaterThan(0);
    folder.write(file, `${whole.slice(0, clause)}X${whole.slice(clause + 1)}`);
    expect(await folder.run(["--cache"])).toEqual(without);
    expect(folder.read(file)).toBe(whole);
    // The results of one state under the index of another.
    folder.write("a.pathway.yaml", sound);
    await run(folder);
    const other = folder.read(file);
    const results = (text: string) => text.slice(text.indexOf('{"path":"a.pathway.yaml","documents":[{"pathway":"'));
    folder.write(file, other.replace(results(other), results(whole)));
    await run(folder);
    expect(folder.read(file)).toBe(other);
  });

  test("sealed with another secret: a stranger's tree brings no verdicts", async () => {
    const folder = await kept();
    const foreign = folder.read(file);
    const clean = await folder.run(cached, { env: { HOME: `${folder.home}-of-another` } });
    expect(clean.code).toBe(1);
    expect(folder.read(file).split("\n")[0]).not.toBe(foreign.split("\n")[0]);
  });

  test("a FIFO, a folder, a link out of the tree", async () => {
    const folder = new Folder({ "tree/a.pathway.yaml": flawed, victim: "precious" });
    symlinkSync("../victim", folder.at(`tree/${file}`));
    expect(await folder.run(cached, { cwd: "tree" })).toMatchObject({ code: 1, stderr: "" });
    expect(folder.read("victim")).toBe("precious");
    expect(lstatSync(folder.at(`tree/${file}`)).isSymbolicLink()).toBe(false);
    rmSync(folder.at(`tree/${file}`));
    folder.write(`tree/${file}/x`, "");
    const { code, stderr } = await folder.run(cached, { cwd: "tree" });
    expect({ code, isPlain: /^pathway-lint: cannot write the cache: .+\n$/.test(stderr) }).toEqual({
      code: 2,
      isPlain: true,
    });
  });

  test("where no secret can be kept there is none", async () => {
    const folder = new Folder({ "a.pathway.yaml": flawed });
    writeFileSync(folder.home, "a file");
    expect(await folder.run(cached)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^pathway-lint: nothing is cached: .*\n$/),
    });
    expect(folder.has(file)).toBe(false);
  });

  test("where the secret would lie in the project there is none: whoever wrote that would know it", async () => {
    const folder = new Folder({ "a.pathway.yaml": flawed, "below/b.pathway.yaml": flawed, ".git/": "" });
    for (const [env, cwd] of [
      [{ HOME: "" }, ""],
      [{ HOME: folder.path }, ""],
      [{ XDG_CACHE_HOME: "../own" }, ""],
      [{ XDG_CACHE_HOME: folder.at(".cache") }, ""],
      [{ XDG_CACHE_HOME: folder.at(".cache") }, "below"],
    ] as const) {
      expect(await folder.run(cached, { env, cwd })).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/^pathway-lint: nothing is cached: .*\n$/),
      });
      expect(folder.list()).toEqual(["a.pathway.yaml", "below/b.pathway.yaml"]);
    }
  });

  test("what a definition includes is what lies beside it now, wherever the tree was moved, and whatever it is", async () => {
    const definition = "formatVersion: 1\nid: a\ntitle: A\nincludes: [part.yaml]\n";
    const folder = new Folder({ "a.pathway.yaml": definition, "own/part.yaml": "partners: [{ id: p }]\n", "out/": "" });
    const [tree, cache] = [folder.at("tree"), folder.at("cache")];
    const both = async (cwd: string) => {
      const args = ["-f", "json", "a.pathway.yaml"];
      const withCache = await folder.run(["--cache", "--cache-location", cache, ...args], { cwd });
      expect(withCache).toEqual(await folder.run(args, { cwd }));
      return withCache.stdout;
    };
    folder.write("tree/a.pathway.yaml", definition);
    expect(await both("tree")).toContain("there is no such file");
    folder.write("other/a.pathway.yaml", definition);
    folder.write("other/part.yaml", "partners: [{ id: p }]\n");
    expect(await both("other")).not.toContain("there is no such file");
    folder.write("tree/part.yaml", "partners: [{ id: p }]\n");
    const read = await both("tree");
    rmSync(join(tree, "part.yaml"));
    symlinkSync(folder.at("own/part.yaml"), join(tree, "part.yaml"));
    expect(await both("tree")).toContain("a link out of the working directory");
    rmSync(join(tree, "part.yaml"));
    mkdirSync(join(tree, "part.yaml"));
    expect(await both("tree")).toContain("no file that can be read");
    rmSync(join(tree, "part.yaml"), { recursive: true });
    folder.write("tree/part.yaml", "partners: [{ id: p }]\n");
    expect(await both("tree")).toBe(read);
  });

  test("a file that is no cache is not written over, and a device never", async () => {
    const folder = new Folder({ "a.pathway.yaml": flawed, "notes.txt": "my notes", empty: "" });
    const to = (location: string) => folder.run([...cached, "--cache-location", location, "a.pathway.yaml"]);
    expect(await to("notes.txt")).toEqual({
      code: 2,
      stdout: "",
      stderr: "pathway-lint: notes.txt is no cache; give the cache another file with --cache-location\n",
    });
    expect(folder.read("notes.txt")).toBe("my notes");
    expect(await to("empty")).toMatchObject({ code: 1, stderr: "" });
    expect(await to("empty")).toMatchObject({ code: 1, stderr: "" });
    expect(await to("/dev/null")).toMatchObject({ code: 1, stderr: "" });
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
    symlinkSync("/dev/null", folder.at("link"));
    expect(await to("link")).toMatchObject({ code: 2, stderr: expect.stringContaining("it is no regular file") });
    expect(lstatSync(folder.at("link")).isSymbolicLink()).toBe(true);
  });

  test("what is kept of a file that is gone goes, too; but not where other folders may keep theirs", async () => {
    const folder = new Folder({ "a.pathway.yaml": flawed, "b.pathway.yaml": sound });
    const elsewhere = join(folder.home, "shared");
    const caches: [path: string, args: string[]][] = [
      [folder.at(file), []],
      [elsewhere, ["--cache-location", elsewhere]],
    ];
    const kept = () => caches.map(([path]) => readFileSync(path, "utf8").split("\n")[1] ?? "");
    for (const [, args] of caches) await run(folder, args);
    for (const index of kept()) expect(index).toContain('"b.pathway.yaml"');
    renameSync(folder.at("b.pathway.yaml"), folder.at("c.pathway.yaml"));
    for (const [, args] of caches) await run(folder, args);
    for (const index of kept()) expect(index).toContain('"c.pathway.yaml"');
    expect(kept().map((index) => index.includes('"b.pathway.yaml"'))).toEqual([false, true]);
  });

  test("a secret that others could have written is made anew", async () => {
    const folder = await kept();
    const before = folder.read(file);
    const secret = join(folder.home, ".cache/pathway-lint/cache-secret");
    chmodSync(secret, 0o666);
    await run(folder);
    expect(statSync(secret).mode & 0o777).toBe(0o600);
    expect(folder.read(file).split("\n")[0]).not.toBe(before.split("\n")[0]);
  });

  test("a cache of a stranger that says that it is huge is not read", async () => {
    const folder = await kept();
    const head = `pathway-lint-cache 5 ${2 ** 31} ${2 ** 32} x x x\n`;
    folder.write(file, head);
    truncateSync(folder.at(file), 2 ** 33);
    const before = process.resourceUsage().maxRSS;
    await run(folder);
    expect((process.resourceUsage().maxRSS - before) / 1024).toBeLessThan(500);
    expect(statSync(folder.at(file)).size).toBeLessThan(2 ** 20);
  });
});

test("runs at the same time leave a whole cache, and say the same", async () => {
  const folder = new Folder();
  for (let i = 0; i < 12; i++) folder.write(`f${i}.pathway.yaml`, flawed.replace("two-rivers-pharmacy", `f${i}`));
  const args = [binary, "--cache", "-f", "compact", "--date", "2026-08-01"];
  const once = () =>
    new Promise<string>((resolve) => {
      const child = spawn(process.execPath, args, { cwd: folder.path, env: { HOME: folder.home } });
      const chunks: Buffer[] = [];
      child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
      child.on("close", (code) => resolve(`${code} ${Buffer.concat(chunks).toString()}`));
    });
  const results = await Promise.all([once(), once(), once(), once()]);
  expect(new Set(results).size).toBe(1);
  expect(await once()).toBe(results[0]);
  expect(folder.list().filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test("under --safe nothing is written", async () => {
  const folder = new Folder({ "a.pathway.yaml": flawed });
  writeFileSync(folder.at("marker"), "");
  const before = folder.list();
  await folder.run(["--cache", "--safe"]);
  expect(folder.list()).toEqual(before);
});
