/** The merged report of parts that GNU parallel ran is that of one machine; `npm run test:shards` shows it of more files. */

import { beforeAll, describe, expect, test } from "vitest";
import { type Comparison, compareShards, reportFormats } from "./compare-shards.js";

describe("2,000 small files in seven parts", () => {
  const said: string[] = [];
  let found: Comparison;
  beforeAll(() => {
    const say = (line: string) => said.push(line);
    found = compareShards({ files: 2000, shards: 7, jobs: 2, seed: 1, formats: reportFormats, say });
  }, 300_000);

  test("merge to the same bytes in every format", () => {
    expect(found.differing, said.join("\n")).toEqual([]);
    for (const [format, bytes] of Object.entries(found.bytes)) expect(bytes, format).toBeGreaterThan(10_000);
  });

  test("merge to the same exit code", () => {
    expect(found.shards.map(({ code }) => code)).toEqual(Array(7).fill(1));
    expect([found.whole.code, found.merged.code]).toEqual([1, 1]);
  });

  test("are not merged when one part is missing", () => {
    expect(found.withoutOne).toMatchObject({ code: 2, isReported: false });
    expect(found.withoutOne.stderr).toBe("pathway-lint: part 1 of 7 is missing\n");
  });
});
