import { describe, expect, test } from "vitest";
import { growthLine, memoryLines, table, timeLines } from "./lines.js";
import type { Result, Run } from "./measure.js";
import { type Proof, refusal } from "./proof.js";

const outcome = (output: string, code: number | null = 1, timedOut = false) => ({ code, timedOut, output });

describe("a program did its work", () => {
  const proof: Proof = {
    code: 1,
    findings: (output) => (/^\d+/.test(output) ? Number.parseInt(output, 10) : undefined),
    least: 3,
    most: 9,
  };

  test("when each run ends as it should and finds the same", () => {
    expect(refusal([outcome("5 findings"), outcome("5 findings")], proof)).toBeUndefined();
  });

  test.each([
    ["was not run", []],
    ["took too long", [outcome("5"), outcome("", null, true)]],
    ["ended with 2, not 1", [outcome("5"), outcome("unknown option", 2)]],
    ["ended with a signal, not 1", [outcome("5", null)]],
    ["does not say what it found", [outcome("")]],
    ["found 2, and at least 3 are there", [outcome("2")]],
    ["found 10, and no more than 9 are there", [outcome("10")]],
    ["found 5, and another time 6", [outcome("5"), outcome("6")]],
  ])("not when it %s", (reason, outcomes) => {
    expect(refusal(outcomes, proof)).toBe(reason);
  });
});

const result = (name: string, times: readonly number[], refused?: string): Result => ({
  name,
  runs: times.map((ms): Run => ({ ...outcome(""), ms, cpuMs: ms / 2, peakMiB: ms / 10 })),
  ...(refused !== undefined && { refusal: refused }),
});

describe("ratios", () => {
  const goals = [{ program: "ours", timesFloor: 1.5 }];
  const compare = (...results: Result[]) =>
    timeLines({ measured: "start", results, floor: "floor", ours: "ours", goals });

  test("are of medians, to the floor and to ours", () => {
    const [floor, ours, peer] = compare(
      result("floor", [100, 90, 400]),
      result("ours", [140, 130, 150]),
      result("peer", [700]),
    );
    expect(floor).toMatchObject({ middle: "100 ms", spread: "90.0 ms to 400 ms", cpu: "50.0 ms", toFloor: "–" });
    expect(ours).toMatchObject({ toFloor: "1.40 x", toOurs: "–", goal: "at most 1.50 x", verdict: "met" });
    expect(peer).toMatchObject({ toFloor: "7.00 x", toOurs: "5.00 x", goal: "", verdict: "" });
  });

  test("miss a goal", () => {
    expect(compare(result("floor", [100]), result("ours", [151]))[1]).toMatchObject({ verdict: "**missed**" });
  });

  test("are not made of a program that did not do its work, whose times are not told either", () => {
    const refused = "ended with 2, not 1";
    const [, ours, peer] = compare(result("floor", [100]), result("ours", [140]), result("peer", [50], refused));
    expect(peer).toMatchObject({ middle: `did not do its work: ${refused}`, spread: "–", toFloor: "–", toOurs: "–" });
    expect(ours).toMatchObject({ toFloor: "1.40 x" });
  });

  test("are not made to a floor or to ours when these did not do their work", () => {
    const [, ours, peer] = compare(result("floor", [100], "was not run"), result("ours", [140]), result("peer", [280]));
    expect(ours).toMatchObject({ toFloor: "–", goal: "at most 1.50 x", verdict: "" });
    expect(peer).toMatchObject({ toFloor: "–", toOurs: "2.00 x" });
    expect(
      compare(result("floor", [100]), result("ours", [], "is not installed"), result("peer", [280])),
    ).toMatchObject([{ toOurs: "–" }, { middle: "not installed" }, { toFloor: "2.80 x", toOurs: "–" }]);
  });

  test("of memory are judged by an amount", () => {
    const results = [result("floor", [400]), result("ours", [610])];
    const memory = {
      measured: "memory",
      results,
      floor: "floor",
      ours: "ours",
      goals: [{ program: "ours", most: 60 }],
    };
    expect(memoryLines(memory)[1]).toMatchObject({
      middle: "61 MiB",
      toFloor: "1.52 x",
      goal: "at most 60 MiB",
      verdict: "**missed**",
    });
  });
});

describe("growth", () => {
  const grown = (start: Result, ...results: Result[]) =>
    growthLine(
      "size",
      {
        show: (size) => `${size} kB`,
        start,
        results: results.map((each, i) => ({ size: 64 * 4 ** i, result: each })),
        seconds: 60,
      },
      1.1,
    );

  test("leaves out what a start takes", () => {
    expect(grown(result("ours", [100]), result("ours", [200]), result("ours", [500]))).toMatchObject({
      middle: "exponent 1.00, steepest 1.00",
      spread: "64 kB 200 ms to 256 kB 500 ms",
      goal: "at most 1.10",
      verdict: "met",
    });
  });

  test("says where a program took too long or did not do its work", () => {
    const late = [result("ours", [200]), result("ours", [500]), result("ours", [60_000], "took too long")];
    expect(grown(result("ours", [100]), ...late).middle).toBe("exponent 1.00, steepest 1.00; over 60 s at 1024 kB");
    expect(grown(result("ours", [100]), result("ours", [9], "ended with 2, not 1"))).toMatchObject({
      middle: "no exponent; ended with 2, not 1 at 64 kB",
      verdict: "",
    });
    expect(grown(result("ours", [100]), result("ours", [101])).middle).toBe("no exponent; too little beyond a start");
    expect(grown(result("ours", [], "is not installed")).middle).toBe("no exponent; is not installed");
  });
});

test("the table names what was measured once", () => {
  const results = [result("floor", [100]), result("ours", [140])];
  const lines = table(timeLines({ measured: "start", results, floor: "floor", ours: "ours" })).split("\n");
  expect(lines).toHaveLength(4);
  expect(lines[2]).toMatch(/^\| start \| floor \| 100 ms \|/);
  expect(lines[3]).toMatch(/^\| \| ours \| 140 ms \|/);
});
