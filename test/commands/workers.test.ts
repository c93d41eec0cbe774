import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { formats } from "../../src/reporters/formats.js";
import { corpus } from "../bench/corpus.js";
import { Folder, flawed, type Ran, sound } from "../support/run.js";

/** A folder with definitions of every kind, and with what is none. */
function mixed(count: number): Folder {
  const folder = new Folder();
  for (const { path, text } of corpus(count, 7)) folder.write(path, text);
  folder.write("sound.pathway.yaml", sound);
  folder.write("same/id.pathway.yaml", sound);
  folder.write("two.pathway.yaml", `${sound}---\n${flawed}`);
  folder.write("broken.pathway.yaml", "title: [");
  folder.write("empty.pathway.yaml", "");
  folder.write("binary.pathway.yaml", new Uint8Array([0, 159, 146, 150]));
  folder.write("including.pathway.yaml", "formatVersion: 1\nid: parts\nincludes: [part.yaml, gone.yaml]\n");
  folder.write("part.yaml", "title: 3\nprograms: [{ id: a, provider: nobody }]\n");
  folder.write("excused.pathway.yaml", `# pathway-lint-disable EQ1 -- the state keeps these data\n${flawed}`);
  folder.write("area-01/.pathway-lintrc", "rules: { F.3: off }\n");
  folder.write("area-02/.pathway-lintrc", "rules: { F.99: off }\n");
  execFileSync("mkfifo", [folder.at("pipe.pathway.yaml")]);
  return folder;
}

/** What a run does, but for how many threads it has. */
const run = (folder: Folder, workers: number, ...args: string[]): Ran =>
  folder.spawn(["--date", "2026-08-01", "--workers", String(workers), ...args]);

describe("any number of workers says the same to the byte, in the same order", () => {
  test("in every format", () => {
    const folder = mixed(40);
    const reports = (workers: number) => {
      const files = formats.map((format) => ({ format, path: `${format}-${workers}.txt` }));
      const { code, stderr } = run(folder, workers, ...files.flatMap(({ format, path }) => ["-f", format, "-o", path]));
      return { code, stderr, reports: files.map(({ path }) => folder.read(path)) };
    };
    const one = reports(1);
    for (const report of one.reports) expect(report.length).toBeGreaterThan(1000);
    for (const workers of [2, 5]) expect(reports(workers)).toEqual(one);
  });

  const runs = {
    "with files that are named and are not there": [
      "gone.pathway.yaml",
      "area-00",
      "no/such.yaml",
      "sound.pathway.yaml",
    ],
    "of the report that threads write": [],
    "of it, in color and of errors alone": ["--color", "--quiet"],
    "for an audit": ["-f", "json", "--rule", "element/*:off"],
    "under --safe": ["--safe", "-f", "compact"],
    "and says what it would mend": ["--fix-dry-run", "-f", "compact"],
    "of one part": ["--shard", "2/3", "-f", "json"],
    "when configuration is wrong for some": ["-f", "compact", "area-01", "area-02"],
    "when it is wrong for all": ["--rule", "F.99:off", "area-00"],
  };
  test.each(Object.entries(runs))("%s", (_, args) => {
    const folder = mixed(40);
    const one = run(folder, 1, ...args);
    expect(one.stdout.length + one.stderr.length, one.stderr).toBeGreaterThan(0);
    for (const workers of [2, 5]) expect(run(folder, workers, ...args)).toEqual(one);
  });

  test("against a baseline, and of standard input among files", () => {
    const folder = mixed(20);
    run(folder, 1, "--baseline", "one.json", "--update-baseline");
    run(folder, 3, "--baseline", "three.json", "--update-baseline");
    expect(folder.read("three.json")).toBe(folder.read("one.json"));
    folder.write("sound.pathway.yaml", flawed);
    const after = run(folder, 1, "--baseline", "one.json");
    expect(after.stdout).toContain("sound.pathway.yaml");
    expect(run(folder, 3, "--baseline", "one.json")).toEqual(after);
    const args = (workers: string) => ["--workers", workers, "--date", "2026-08-01", "area-00", "-", "area-03"];
    expect(folder.spawn(args("3"), { stdin: flawed })).toEqual(folder.spawn(args("1"), { stdin: flawed }));
  });

  test("with a cache of what was told, whoever filled it", () => {
    const folder = mixed(40);
    const without = run(folder, 1);
    for (const workers of [1, 3, 5])
      for (const cache of ["one", "other"])
        expect(run(folder, workers, "--cache", "--cache-location", `${cache}-${workers > 1}`)).toEqual(without);
  });

  test("with a cache of what was told, of which some is not true any more", () => {
    const folder = new Folder();
    // More than is read of the cache at once.
    const files = [...corpus(150, 9)];
    for (const { path, text } of files) folder.write(path, text);
    const cached = (workers: number) => run(folder, workers, "--cache", "--cache-location", `by-${workers}`);
    const before = run(folder, 1);
    expect(before.stdout.length).toBeGreaterThan(600_000);
    for (const workers of [1, 3]) expect(cached(workers)).toEqual(before);
    for (const path of ["area-00/pathway-00000.pathway.yaml", "area-15/pathway-00045.pathway.yaml"])
      folder.write(path, flawed);
    const after = run(folder, 1);
    expect(after.stdout).not.toBe(before.stdout);
    for (const workers of [1, 3]) {
      expect(cached(workers)).toEqual(after);
      expect(cached(workers), "of what was kept anew").toEqual(after);
    }
  });

  test("with a cache, whoever filled it", () => {
    const folder = mixed(40);
    const without = run(folder, 1, "-f", "json");
    for (const [first, second] of [
      [1, 3],
      [3, 1],
    ] as const) {
      const cache = ["--cache", "--cache-location", `by-${first}`, "-f", "json"];
      expect(run(folder, first, ...cache)).toEqual(without);
      expect(run(folder, second, ...cache)).toEqual(without);
      folder.write("sound.pathway.yaml", sound.replace("awards: [hse]", "awards: []"));
      folder.write("part.yaml", "title: Part\n");
      const changed = run(folder, 1, "-f", "json");
      expect(changed.stdout).not.toBe(without.stdout);
      expect(run(folder, second, ...cache)).toEqual(changed);
      folder.write("sound.pathway.yaml", sound);
      folder.write("part.yaml", "title: 3\nprograms: [{ id: a, provider: nobody }]\n");
    }
  });

  test("and mends the same files", () => {
    const [one, three] = [mixed(30), mixed(30)];
    const said = run(one, 1, "--fix", "-f", "compact");
    expect(said.stderr).toContain("mended");
    expect(run(three, 3, "--fix", "-f", "compact")).toEqual(said);
    for (const path of one.list()) if (path !== "pipe.pathway.yaml") expect(three.read(path)).toBe(one.read(path));
  });
});

/** A plugin with one rule, which has one message: "By {who}.". */
const plugin = (check: string) => `import { isMainThread } from "node:worker_threads";
export default { name: "ours", rules: { watched: { title: "Watched", requirements: { "ours.1": {
  authority: "policy",
  source: { part: "policy", clause: "Policy of the board, sec. 2" },
  asks: "A.", why: "B.", fix: "C.", evidence: "D.",
  messages: { where: "By {who}." },
  check({ pathway }, verdict) { ${check} },
} } } } };`;

/** A rule that does something to the thread that checks the pathway `deadly`. */
const deadly = (deed: string) => plugin(`if (pathway.definition.id === "deadly") { ${deed} }`);

describe("a thread that dies is told with the file that it checked, and the others are checked", () => {
  test.each([
    ["because it ends itself", "process.exit(0);", "it ended by itself"],
    ["because of its memory", "const all = []; for (;;) all.push(new Array(1e6).fill(0.5));", "it ran out of memory"],
  ])("%s", (_, deed, reason) => {
    const folder = new Folder({ "ours.mjs": deadly(deed) });
    const names = Array.from({ length: 30 }, (_, i) => `f${String(i).padStart(2, "0")}.pathway.yaml`);
    for (const [i, name] of names.entries())
      folder.write(
        name,
        i === 3 || i === 20 ? "formatVersion: 1\nid: deadly\n" : flawed.replace("two-rivers", `t${i}`),
      );
    const { code, stdout, stderr } = folder.spawn(["--workers", "2", "-f", "jsonl", "--plugin", "./ours.mjs"], {
      env: { NODE_OPTIONS: "--max-old-space-size=64" },
    });
    expect({ code, lines: stderr.trimEnd().split("\n") }).toEqual({
      code: 2,
      lines: ["f03", "f20"].map(
        (name) => `pathway-lint: cannot check ${name}.pathway.yaml: the thread that did it died: ${reason}`,
      ),
    });
    const checked = stdout
      .trimEnd()
      .split("\n")
      .flatMap((line) => (JSON.parse(line) as { path?: string }).path ?? []);
    expect(checked).toEqual(names.filter((_, i) => i !== 3 && i !== 20));
  });

  test("and a rule that throws ends no thread", () => {
    const folder = new Folder({
      "ours.mjs": deadly('throw new Error("no board today");'),
      "a.pathway.yaml": "formatVersion: 1\nid: deadly\n",
      "b.pathway.yaml": flawed,
    });
    const args = ["-f", "json", "--plugin", "./ours.mjs"];
    const one = run(folder, 1, ...args);
    expect(one).toMatchObject({
      code: 2,
      stderr: "pathway-lint: cannot check a.pathway.yaml: rule ours/watched failed: no board today\n",
    });
    expect(run(folder, 2, ...args)).toEqual(one);
  });
});

describe("threads are started", () => {
  const tells = plugin('verdict.short("where", { at: pathway.definition, who: isMainThread ? "main" : "thread" });');
  const checkedBy = (count: number, ...args: string[]): Set<string> => {
    const folder = new Folder({ "ours.mjs": tells });
    for (let i = 0; i < count; i++) folder.write(`f${i}.pathway.yaml`, `formatVersion: 1\nid: pathway-${i}\n`);
    const { stdout } = folder.spawn(["--plugin", "./ours.mjs", "-f", "compact", ...args]);
    return new Set(stdout.match(/\bBy \w+/g));
  };

  test("for many files, and not for fewer than pay", () => {
    expect(checkedBy(100)).toEqual(new Set(["By main"]));
    expect(checkedBy(400)).toEqual(new Set(["By thread"]));
    expect(checkedBy(400, "--workers", "1")).toEqual(new Set(["By main"]));
    expect(checkedBy(2, "--workers", "2")).toEqual(new Set(["By thread"]));
    expect(checkedBy(1, "--workers", "2")).toEqual(new Set(["By main"]));
  });

  test.each(["0", "-1", "many", "1.5", "1000"])("but never %s of them", (number) => {
    const { code, stdout, stderr } = new Folder({ "a.pathway.yaml": sound }).spawn(["--workers", number]);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: "",
      stderr: `pathway-lint: --workers wants a number from 1 to 256, or auto, not "${number}"\n`,
    });
  });

  test("or it is said that none can be", () => {
    const folder = new Folder({
      "a.pathway.yaml": sound,
      "b.pathway.yaml": flawed,
      "none.cjs": 'if (!require("node:worker_threads").isMainThread) throw new Error("no board today");',
    });
    expect(folder.spawn(["--workers", "2"], { env: { NODE_OPTIONS: "--require ./none.cjs" } })).toMatchObject({
      code: 2,
      stderr: "pathway-lint: no thread can be started: no board today; --workers 1 does without\n",
    });
  });
});
