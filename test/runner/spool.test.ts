import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Spool } from "../../src/runner/spool.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pathway-lint-spool-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Bytes that tell which they are. */
const piece = (i: number, size: number) => Buffer.alloc(size, `${i},`);

test.each([
  { each: 1_000, number: 10, where: "in memory" },
  { each: 10_000, number: 1_000, where: "in memory and on the disk" },
  { each: 1_048_576, number: 3, where: "as much as stays in memory, each" },
  { each: 3_000_000, number: 2, where: "more than stays in memory, each" },
])("what was added is read back: $number pieces of $each bytes ($where)", ({ each, number }) => {
  const spool = new Spool(folder);
  const pieces = Array.from({ length: number }, (_, i) => piece(i, each + (i % 7)));
  const places = pieces.map((bytes) => spool.add(bytes));
  for (const [i, bytes] of pieces.entries())
    expect(bytes.equals(spool.read(places[i] ?? Number.NaN, bytes.length))).toBe(true);
  spool.close();
});

test("pieces that are small and large are read back in any order, also between others that are added", () => {
  const spool = new Spool(folder);
  const sizes = [5, 1_200_000, 0, 7, 1_048_576, 600_000, 600_000, 3];
  const places = sizes.map((size, i) => {
    const at = spool.add(piece(i, size));
    expect(piece(i, size).equals(spool.read(at, size))).toBe(true);
    return at;
  });
  for (const i of [7, 0, 5, 1, 6, 4, 3, 2])
    expect(piece(i, sizes[i] ?? 0).equals(spool.read(places[i] ?? Number.NaN, sizes[i] ?? 0))).toBe(true);
  spool.close();
});

test("nothing is left on the disk, also while it is used", () => {
  const spool = new Spool(folder);
  for (let i = 0; i < 5; i++) spool.add(piece(i, 900_000));
  expect(readdirSync(folder)).toEqual([]);
  spool.close();
});

test("where nothing can be written nothing is lost", () => {
  const spool = new Spool(join(folder, "no-folder"));
  const sizes = [700_000, 700_000, 2_000_000, 0, 1_000];
  const places = sizes.map((size, i) => spool.add(piece(i, size)));
  for (const [i, size] of sizes.entries())
    expect(piece(i, size).equals(spool.read(places[i] ?? Number.NaN, size))).toBe(true);
  expect(readdirSync(folder)).toEqual([]);
  spool.close();
});

test("what is not there is told, and not made up", () => {
  const spool = new Spool(folder);
  spool.add(piece(1, 900_000));
  spool.add(piece(2, 900_000));
  expect(() => spool.read(100, 2_000_000)).toThrow("shorter than what was written");
  spool.close();
});
