/** Runs that are killed in the middle of their work, as by the system when memory is short. */

import { spawn } from "node:child_process";
import { statSync, utimesSync, watch } from "node:fs";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { WholeFile } from "../../src/runner/write-file.js";
import { binary, Folder, flawed } from "../support/run.js";

const kills = 20;
const cacheFile = ".pathway-lint-cache";
const date = ["--date", "2026-08-01"];

/** What is in need of mending, by path. */
const drafts: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 150 }, (_, i) => [`p${i}.pathway.yaml`, flawed.replace("two-rivers-pharmacy", `pharmacy-${i}`)]),
);
const paths = Object.keys(drafts);

const isLeftOver = (path: string): boolean => /^\.pathway-lint-[0-9a-f]{16}\.tmp$/.test(path);
const leftOvers = (folder: Folder): number => folder.list().filter(isLeftOver).length;

/**
 * Starts the program, and kills it so many milliseconds after it has begun to write the n-th file of the folder; with 0,
 * after its start. Tells how it ended.
 */
function killed(folder: Folder, args: readonly string[], writes: number, delay: number): Promise<unknown> {
  const begun = new Set<string>();
  const kill = () => (delay === 0 ? child.kill("SIGKILL") : setTimeout(() => child.kill("SIGKILL"), delay));
  const watcher = watch(folder.path, (_, name) => {
    if (name === null || !isLeftOver(name) || begun.has(name)) return;
    if (begun.add(name).size === writes) kill();
  });
  const child = spawn(process.execPath, [binary, ...args, ...date], {
    cwd: folder.path,
    env: { HOME: folder.home },
    stdio: "ignore",
  });
  if (writes === 0) kill();
  return new Promise((resolve) => {
    child.on("close", (code, signal) => {
      watcher.close();
      resolve(signal ?? code);
    });
  });
}

describe("a run that is killed", () => {
  test(`with --fix --cache leaves each definition as it was or mended, ${kills} times`, async () => {
    const whole = new Folder(drafts);
    expect(whole.spawn(["--fix", ...date])).toMatchObject({ code: 1 });
    const mended = Object.fromEntries(paths.map((path) => [path, whole.read(path)]));

    const folder = new Folder(drafts);
    let [partly, before] = [0, 0];
    for (let i = 0; i < kills; i++) {
      // Twice before it has mended anything; then a few files further each time, at any moment of writing one.
      const moment = i < 2 ? ([0, 60 * (i + 1)] as const) : ([i % 7, i % 3] as const);
      expect(await killed(folder, ["--fix", "--cache"], ...moment)).toBe("SIGKILL");
      for (const path of paths) expect([drafts[path], mended[path]], path).toContain(folder.read(path));
      const now = paths.filter((path) => folder.read(path) === mended[path]).length;
      expect(now).toBeGreaterThanOrEqual(before);
      if (now > before && now < paths.length) partly++;
      before = now;
      // Nothing lies beside them but what no run looks at.
      const others = folder.list().filter((path) => !paths.includes(path) && !path.startsWith(".cache/"));
      expect(others.filter((path) => !isLeftOver(path) && path !== cacheFile)).toEqual([]);
    }
    expect(partly).toBeGreaterThan(3);
    expect(leftOvers(folder)).toBeGreaterThan(0);

    const last = folder.spawn(["--fix", "--cache", "-f", "json", ...date]);
    expect(last.code).toBe(1);
    for (const path of paths) expect(folder.read(path), path).toBe(mended[path]);
    expect(last.stdout).toBe(whole.spawn(["-f", "json", ...date]).stdout);
  }, 60_000);

  test("with --cache leaves a cache that is whole", async () => {
    const folder = new Folder(drafts);
    const cached = ["--cache", "-f", "json", ...date];
    await killed(folder, cached, 1, 0);
    const without = folder.spawn(["-f", "json", ...date]);
    expect(folder.spawn(cached)).toEqual(without);
    const unfinished = leftOvers(folder);
    for (let i = 0; i < kills / 2; i++) {
      // Changed each time, so that there is something to write.
      folder.write("p0.pathway.yaml", `${drafts["p0.pathway.yaml"]}# Change ${i}.\n`);
      // Some are killed when they have just put it in its place, or have ended.
      await killed(folder, cached, 1, i % 4);
      const [head = "", index = ""] = folder.read(cacheFile).split("\n");
      expect(head).toMatch(/^pathway-lint-cache 5 \d+ \d+ \S{43} \S{43} \S{43}$/);
      const entries = JSON.parse(index) as [string, { size: number }][];
      expect(entries.map(([path]) => path).sort()).toEqual([...paths].sort());
      const sizes = entries.map(([, { size }]) => size).concat(Number(head.split(" ")[2]), head.length + 1);
      expect(statSync(folder.at(cacheFile)).size).toBe(sizes.reduce((sum, size) => sum + size));
    }
    expect(leftOvers(folder)).toBeGreaterThan(unfinished);
    folder.write("p0.pathway.yaml", drafts["p0.pathway.yaml"] ?? "");
    for (const _ of [1, 2]) expect(folder.spawn(cached)).toEqual(without);
  }, 60_000);

  test("leaves a file that the next one takes away once nobody can be writing to it", async () => {
    const [old, young] = [".pathway-lint-0123456789abcdef.tmp", ".pathway-lint-fedcba9876543210.tmp"];
    const folder = new Folder({ "a.pathway.yaml": flawed, [old]: "half", [young]: "ha", ".pathway-lint-x.tmp": "" });
    const hoursAgo = new Date(Date.now() - 2 * 3_600_000);
    for (const path of [old, "a.pathway.yaml", ".pathway-lint-x.tmp"]) utimesSync(folder.at(path), hoursAgo, hoursAgo);
    await folder.run(["-f", "compact"]);
    expect(folder.has(old)).toBe(true);
    await folder.run(["--fix", "-f", "compact"]);
    expect(folder.list()).toEqual([young, ".pathway-lint-x.tmp", "a.pathway.yaml"]);
  });

  test("leaves alone that of a run that has had nothing to write for hours", async () => {
    const folder = new Folder();
    vi.useFakeTimers({ toFake: ["setInterval"] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const report = await WholeFile.open(folder.at("report"));
    const temporary = folder.at(folder.list()[0] ?? "");
    const hoursAgo = new Date(Date.now() - 2 * 3_600_000);
    utimesSync(temporary, hoursAgo, hoursAgo);
    vi.advanceTimersByTime(15 * 60_000);
    await vi.waitUntil(() => Date.now() - statSync(temporary).mtimeMs < 60_000);
    await report.write("all");
    await report.close();
    expect(folder.list()).toEqual(["report"]);
  });
});
