import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { defaultLimits } from "../../src/source/limits.js";
import { readSource } from "../../src/source/read.js";
import { Folder, root, sound } from "../support/run.js";
import { damaged } from "./damage.js";
import { pairs } from "./pairs.js";
import { pathways } from "./pathways.js";
import { repetitions } from "./repetitions.js";
import { texts } from "./texts.js";

/** What a file may cost, measured in a process of its own. The time allows for tests that share the machine. */
const most = { seconds: 3, mebibytes: 256 };
const damagedFiles = 100;

interface Cost {
  path: string;
  seconds: number;
  mebibytes: number;
  findings: number;
  longest: number;
}

/** Whether a text holds so much that nothing of it is checked: that would cost little whatever the rules do. */
function isRefused(text: string): boolean {
  return readSource(text).documents.some(({ problems, root }) => {
    const count = (section: string) => {
      const list = root?.kind === "map" ? root.entries.get(section) : undefined;
      return list?.kind === "list" ? list.items.length : 0;
    };
    // No more entry points are read.
    const ways = Math.min(count("entryPoints"), 100) * count("programs");
    return ways > defaultLimits.ways || problems.some(({ code }) => code === "too-many-tokens");
  });
}

/** Lints files one after another in one process. */
function costs(folder: Folder, files: readonly string[]): Cost[] {
  const args = [`${root}/test/hostile/lint-each.cjs`, `${root}/dist/index.js`, ...files];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder.path,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

describe("a definition that fits the format costs little, however large or entangled", () => {
  test.each(Object.entries(pathways))("%s", (_, make) => {
    const text = make();
    expect(text.length).toBeLessThanOrEqual(2 ** 20);
    expect(isRefused(text)).toBe(false);
    const folder = new Folder({ "a.pathway.yaml": text });
    const [cost] = costs(folder, ["a.pathway.yaml"]);
    expect(cost?.findings).toBeGreaterThan(0);
    expect(cost?.mebibytes).toBeLessThan(most.mebibytes);
    expect(cost?.seconds).toBeLessThan(most.seconds);
  });
});

describe("a definition in which very much would be held against very much costs hardly more than a plain one", () => {
  /** As large, of programs that have nothing to do with each other. */
  const plain = `formatVersion: 1\nid: plain\ntitle: Plain\nprograms:\n${Array.from(
    { length: 10_500 },
    (_, i) => `- {"id":"g${i}","title":"P","provider":"p","level":0,"system":"secondary"}\n`,
  ).join("")}`;
  /** In one process, so that a slow machine is slow for both. Without care most take 2.5 to 25 times as long, and 1.4 at most with it. */
  const mostTimes = 2;

  test.each(Object.entries({ ...pairs, ...repetitions }))("%s", { retry: 2 }, (_, make) => {
    const text = make();
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(2 ** 20);
    expect([plain, text].map(isRefused)).toEqual([false, false]);
    const folder = new Folder({ "plain.pathway.yaml": plain, "a.pathway.yaml": text });
    const [base, cost] = costs(folder, ["plain.pathway.yaml", "a.pathway.yaml"]);
    expect(cost?.findings).toBeGreaterThan(0);
    expect(cost?.mebibytes).toBeLessThan(most.mebibytes);
    expect(cost?.seconds).toBeLessThan(most.seconds);
    expect((cost?.seconds ?? 0) / (base?.seconds ?? 0)).toBeLessThan(mostTimes);
  });
});

/** In a process of its own each, as for a hook. Where nothing is counted for the file as a whole, each takes many seconds. */
describe("a definition that is too much as a whole costs one finding", () => {
  const programs = (count: number) =>
    Array.from(
      { length: count },
      (_, i) => `  - { id: g${i}, title: P, provider: p, level: 1, next: [{ program: g${i + 1} }] }\n`,
    );
  const doors = (count: number) =>
    Array.from({ length: count }, (_, i) => `  - { id: e${i}, title: E, into: [g${i}], audience: [adults] }\n`);
  const definition = (i: number, rest: string) => `formatVersion: 1\nid: d${i}\ntitle: D\n${rest}`;
  const documents = (rest: string) => Array.from({ length: 99 }, (_, i) => definition(i, rest)).join("---\n");
  const all = (list: string[], from: number, to: number) => list.slice(from, to).join("");
  const text = `${"a.".repeat(2450)}@`;

  test.each<[string, string, string, Record<string, string>?]>([
    [
      "more ways than are followed",
      definition(0, `programs:\n${all(programs(5000), 0, 5000)}entryPoints:\n${all(doors(100), 0, 100)}`),
      "100 entry points and 5000 programs are too many together",
    ],
    [
      "of which most is included",
      definition(0, "includes: [programs.yaml, doors.yaml]\n"),
      "100 entry points and 5000 programs are too many together",
      {
        "programs.yaml": `programs:\n${all(programs(5000), 0, 5000)}`,
        "doors.yaml": `entryPoints:\n${all(doors(100), 0, 100)}`,
      },
    ],
    [
      "aliases in each of a hundred definitions",
      documents(`summary: &a "${text}"\nbarriers:\n${"  - { barrier: *a }\n".repeat(95)}`),
      "The aliases and merges of the file stand for more than 500000 characters",
    ],
  ])("%s", (_, whole, message, others = {}) => {
    const folder = new Folder({ "a.pathway.yaml": whole, ...others });
    const started = performance.now();
    const { code, stdout } = folder.spawn(["-f", "compact"]);
    expect((performance.now() - started) / 1000).toBeLessThan(most.seconds);
    expect(code).toBe(1);
    expect(stdout).toContain(message);
  });

  test("what each of a hundred definitions includes", () => {
    const shared = `programs:\n${all(programs(1000), 0, 1000)}entryPoints:\n${all(doors(100), 0, 100)}`;
    const folder = new Folder({ "a.pathway.yaml": documents("includes: [shared.yaml]\n"), "shared.yaml": shared });
    const started = performance.now();
    const { code, stdout } = folder.spawn(["-f", "compact"]);
    expect((performance.now() - started) / 1000).toBeLessThan(2 * most.seconds);
    expect(code).toBe(1);
    expect(stdout).toContain("a file brings in 512 KiB at most, with all its documents");
  });
});

describe("a text that would cost a YAML reader dearly costs little, and is told in a few findings", () => {
  /** In a few processes, since each text is a megabyte at most: the memory of all is a bound for that of each. */
  const groups = Array.from({ length: 8 }, (_, group) => Object.entries(texts).filter((_, i) => i % 8 === group));

  test.each(groups.map((group) => [group.map(([name]) => name).join("; "), group] as const))("%s", (_, group) => {
    const files = group.map(([name, make]) => [`${name.replaceAll(/\W+/g, "-")}.yaml`, make()] as const);
    const folder = new Folder(Object.fromEntries(files));
    for (const { path, ...cost } of costs(
      folder,
      files.map(([path]) => path),
    )) {
      expect(cost.seconds, path).toBeLessThan(most.seconds);
      expect(cost.mebibytes, path).toBeLessThan(most.mebibytes);
      expect(cost.findings, path).toBeGreaterThan(0);
      expect(cost.longest, path).toBeLessThan(2000);
    }
  });

  test("and the program still checks the others", () => {
    const files = Object.entries(texts).map(([, make], i) => [`t${i}.pathway.yaml`, make()] as const);
    const folder = new Folder({ ...Object.fromEntries(files), "z.pathway.yaml": sound });
    const { code, stdout, stderr } = folder.spawn(["-f", "jsonl", "--date", "2026-08-01"]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toContain('"path":"z.pathway.yaml","pathway":"prairie-patient-care","findings":[]');
    expect(stdout).toContain(`"files":${files.length + 1}`);
  });
});

describe(`${damagedFiles} definitions, damaged at random`, () => {
  const names = Array.from({ length: damagedFiles }, (_, seed) => `seed-${seed}.pathway.yaml`);
  const files = (): Record<string, string> =>
    Object.fromEntries(names.map((name, seed) => [name, damaged(sound, seed)]));

  test("cost little each", () => {
    const folder = new Folder(files());
    const slow = costs(folder, names).filter(({ seconds }) => seconds >= most.seconds);
    expect(slow).toEqual([]);
  });

  test("are each reported on by the program, beside one that is sound", () => {
    const folder = new Folder({ ...files(), "sound.pathway.yaml": sound });
    const { code, stdout, stderr } = folder.spawn(["-f", "jsonl", "--date", "2026-08-01"]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    const lines: { path?: string; findings?: { message: string; range: { start: { line: number } } }[] }[] = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    const paths = new Set(lines.map(({ path }) => path));
    for (const name of [...names, "sound.pathway.yaml"]) expect(paths).toContain(name);
    for (const { path, findings } of lines) {
      if (path === undefined || path === "sound.pathway.yaml") continue;
      for (const { message, range } of findings ?? []) {
        expect(message, path).toMatch(/\S/);
        expect(message, path).not.toMatch(/\bundefined\b|\[object|\bNaN\b/);
        expect(range.start.line, path).toBeGreaterThanOrEqual(1);
      }
    }
  });
});

test("a hidden character does not hide the mistake behind it", () => {
  const { documents } = readSource("a:\n    b: { c: d\u202ee }\n -  f: g\n");
  expect(documents).toMatchObject([
    { root: null, problems: [{ code: "bidi-character" }, { code: "first-line-lost" }] },
  ]);
});
