import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isInShard, parseShard } from "../../src/runner/shard.js";

describe("a part of the files", () => {
  test("has every file in exactly one", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 50 }), (path, of) => {
        const parts = Array.from({ length: of }, (_, i) => i + 1).filter((index) => isInShard(path, { index, of }));
        expect(parts.length).toBe(1);
      }),
    );
  });

  test("is about as large as the others, for names that hardly differ", () => {
    const sizes = [0, 0, 0, 0];
    for (let i = 0; i < 4000; i++) {
      const index =
        [1, 2, 3, 4].find((part) => isInShard(`counties/county-${i}.pathway.yaml`, { index: part, of: 4 })) ?? 0;
      sizes[index - 1] = (sizes[index - 1] ?? 0) + 1;
    }
    for (const size of sizes) expect(size).toBeGreaterThan(850);
  });

  test.each([
    ["2/4", {}, { index: 2, of: 4 }],
    ["auto", { CI_NODE_INDEX: "1", CI_NODE_TOTAL: "4" }, { index: 1, of: 4 }],
    ["auto", { CI_NODE_TOTAL: "1" }, { index: 1, of: 1 }],
    ["auto", { CIRCLE_NODE_INDEX: "0", CIRCLE_NODE_TOTAL: "3" }, { index: 1, of: 3 }],
    ["auto", { BUILDKITE_PARALLEL_JOB: "2", BUILDKITE_PARALLEL_JOB_COUNT: "3" }, { index: 3, of: 3 }],
    ["auto", { JOB_COMPLETION_INDEX: "4", PATHWAY_LINT_SHARD_TOTAL: "5" }, { index: 5, of: 5 }],
    ["auto", { PATHWAY_LINT_SHARD_INDEX: "0", PATHWAY_LINT_SHARD_TOTAL: "2" }, { index: 1, of: 2 }],
    [
      "auto",
      {
        SLURM_ARRAY_TASK_ID: "4000014",
        SLURM_ARRAY_TASK_MIN: "4000010",
        SLURM_ARRAY_TASK_COUNT: "3",
        SLURM_ARRAY_TASK_STEP: "2",
      },
      { index: 3, of: 3 },
    ],
  ])("%s with %o is %o", (text, env, shard) => {
    expect(parseShard(text, env)).toEqual(shard);
  });

  test.each([
    ["0/4", {}],
    ["5/4", {}],
    ["1/0", {}],
    ["half", {}],
    ["1/4/2", {}],
    ["-1/4", {}],
    ["auto", {}],
    ["auto", { CI_NODE_INDEX: "five", CI_NODE_TOTAL: "4" }],
    ["auto", { CI_NODE_INDEX: "0", CI_NODE_TOTAL: "4" }],
    ["auto", { SLURM_ARRAY_TASK_ID: "3", SLURM_ARRAY_TASK_COUNT: "2", SLURM_ARRAY_TASK_STEP: "2" }],
  ])("%s with %o is refused in one line", (text, env) => {
    expect(() => parseShard(text, env)).toThrow(/^--shard[^\n]*$/);
  });
});
