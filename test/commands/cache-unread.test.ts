/** What `--cache` does not read again, because the disk says that it is the same file. */

import { existsSync, renameSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Folder, flawed, type Ran, sound } from "../support/run.js";

/** Every path that was opened. */
const opened = vi.hoisted(() => [] as string[]);
vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  const openSync: typeof fs.openSync = (path, ...rest) => {
    opened.push(String(path));
    return fs.openSync(path, ...rest);
  };
  return { ...fs, openSync };
});

/** Later than what the tests write, so that it may be known by its times. */
const wait = (seconds: number) => vi.setSystemTime(Date.now() + 1000 * seconds);
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

const definition = "a.pathway.yaml";

/** What a run with the cache says, and which definitions it reads; and that it says what one without it says. */
async function run(folder: Folder, args: string[] = []): Promise<Ran & { read: string[] }> {
  opened.length = 0;
  const ran = await folder.run(["--cache", ...args]);
  const read = opened.filter((path) => path.endsWith(".pathway.yaml")).map((path) => path.split("/").at(-1) ?? "");
  expect(ran).toEqual(await folder.run(args));
  return { ...ran, read: [...new Set(read)] };
}

/** Run so long after it was written that it is known by its times. */
async function keptAndKnown(files: Record<string, string>, args?: string[]): Promise<Folder> {
  const folder = new Folder(files);
  wait(10);
  expect((await run(folder, args)).read).toContain(definition);
  expect((await run(folder, args)).read).toEqual([]);
  return folder;
}

test("a file is not read again that is as it was", async () => {
  await keptAndKnown({ [definition]: flawed, "b.pathway.yaml": sound });
});

test("one that was written just before the run is, until it has been there for a while", async () => {
  const folder = new Folder({ [definition]: flawed });
  for (const read of [[definition], [definition]]) expect((await run(folder)).read).toEqual(read);
  wait(10);
  for (const read of [[definition], []]) expect((await run(folder)).read).toEqual(read);
});

test("one of the same size and time is read, when it was written in place or put there", async () => {
  const folder = await keptAndKnown({ [definition]: flawed });
  // A whole second, which every file system keeps as it is.
  const asOld = () => utimesSync(folder.at(definition), 1e9, 1e9);
  asOld();
  const { mtimeMs } = statSync(folder.at(definition));
  await run(folder);
  const other = flawed.replace("two-rivers", "two-lakess");
  expect(other).toHaveLength(flawed.length);
  const changes = [
    () => writeFileSync(folder.at(definition), other),
    () => {
      writeFileSync(folder.at("new"), flawed);
      renameSync(folder.at("new"), folder.at(definition));
    },
  ];
  for (const change of changes) {
    const before = await run(folder);
    expect(before.read).toEqual([]);
    change();
    asOld();
    expect(statSync(folder.at(definition))).toMatchObject({ mtimeMs, size: flawed.length });
    const { stdout, read } = await run(folder);
    expect(read).toEqual([definition]);
    expect(stdout).not.toBe(before.stdout);
    wait(10);
    await run(folder);
  }
});

test("one whose settings changed is read, and so is one beside an include that changed", async () => {
  const folder = await keptAndKnown({
    [definition]: `${flawed}\nincludes: [part.yaml]\n`,
    "part.yaml": "partners: []\n",
  });
  expect((await run(folder, ["--rule", "F.3:off"])).read).toEqual([definition]);
  expect((await run(folder)).read).toEqual([definition]);
  wait(10);
  expect((await run(folder)).read).toEqual([]);
  folder.write("part.yaml", "partners:\n  - { id: one, name: One, kind: unheard }\n");
  expect((await run(folder)).read).toEqual([definition]);
});

test("one that is now behind a link out of the tree is refused", async () => {
  const folder = new Folder({ "tree/in/a.pathway.yaml": flawed });
  wait(10);
  const inTree = (args: string[]) => folder.run(args, { cwd: "tree" });
  for (const _ of [1, 2]) expect((await inTree(["--cache", "in/a.pathway.yaml"])).code).toBe(1);
  renameSync(folder.at("tree/in"), folder.at("out"));
  symlinkSync("../out", folder.at("tree/in"));
  expect(existsSync(folder.at("tree/in/a.pathway.yaml"))).toBe(true);
  const { code, stderr } = await inTree(["--cache", "in/a.pathway.yaml"]);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringMatching(/^pathway-lint: cannot read in\/a\.pathway\.yaml: it lies behind a link out of/),
  });
});
