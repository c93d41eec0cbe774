/** Lines of the table: what was measured, and ratios of what did its work. */

import type { Result, Run } from "./measure.js";
import { beyondStart, growth, median, type Point } from "./statistics.js";

export interface Line {
  measured: string;
  program: string;
  middle: string;
  spread: string;
  cpu: string;
  toFloor: string;
  toOurs: string;
  goal: string;
  verdict: string;
}

/** What our program is to stay within: so many times the floor, or so much. */
export interface Goal {
  program: string;
  timesFloor?: number;
  most?: number;
}

export interface Comparison {
  measured: string;
  results: readonly Result[];
  /** Names of the programs that the others are compared with. */
  floor: string;
  ours: string;
  goals?: readonly Goal[];
}

const nothing = "–";

const cells = (measured: string, program: string): Line => ({
  measured,
  program,
  middle: nothing,
  spread: nothing,
  cpu: nothing,
  toFloor: nothing,
  toOurs: nothing,
  goal: "",
  verdict: "",
});

/** Medians of time, and their ratios. */
export function timeLines(comparison: Comparison): Line[] {
  return compare(comparison, ({ ms }) => ms, time);
}

/** Medians of the peak of memory, and their ratios. */
export function memoryLines(comparison: Comparison): Line[] {
  return compare(comparison, ({ peakMiB }) => peakMiB, memory).map((line) => ({ ...line, cpu: nothing }));
}

function compare(
  { measured, results, floor, ours, goals = [] }: Comparison,
  value: (run: Run) => number | undefined,
  show: (value: number) => string,
): Line[] {
  const middles = new Map(results.map((result) => [result.name, middle(result, value)]));
  const ratio = (name: string, of: string): number | undefined => {
    const [mine, other] = [middles.get(name), middles.get(of)];
    return name === of || mine === undefined || other === undefined ? undefined : mine / other;
  };
  return results.map((result) => {
    const { name, runs, refusal } = result;
    const line = cells(measured, name);
    if (refusal !== undefined)
      return { ...line, middle: refusal === "is not installed" ? "not installed" : `did not do its work: ${refusal}` };
    const values = runs.map(value).filter((each) => each !== undefined);
    const mine = middles.get(name);
    if (mine === undefined) return { ...line, middle: "not measured" };
    const cpu = middle(result, ({ cpuMs }) => cpuMs);
    const toFloor = ratio(name, floor);
    const goal = goals.find(({ program }) => program === name);
    return {
      ...line,
      middle: show(mine),
      spread: `${show(Math.min(...values))} to ${show(Math.max(...values))}`,
      cpu: cpu === undefined ? nothing : time(cpu),
      toFloor: times(toFloor),
      toOurs: times(ratio(name, ours)),
      ...judged(goal, goal?.most === undefined ? toFloor : mine, goal?.most === undefined ? times : show),
    };
  });
}

/** The results of one program, by the size of what it did. */
export interface Series {
  /** The unit of the sizes, as it is shown. */
  show(size: number): string;
  /** On next to nothing. */
  start: Result;
  /** In ascending order of sizes. */
  results: readonly { size: number; result: Result }[];
  /** After which a run is ended. */
  seconds: number;
}

/** How a program's time grows; up to the first size at which it was not done. */
export function growthLine(measured: string, { show, start, results, seconds }: Series, most?: number): Line {
  const line = cells(measured, start.name);
  const failed = [{ size: 0, result: start }, ...results].find(({ result }) => result.refusal !== undefined);
  const until =
    failed === undefined
      ? ""
      : failed.result.refusal === "took too long"
        ? `; over ${seconds} s at ${show(failed.size)}`
        : `; ${failed.result.refusal}${failed.size === 0 ? "" : ` at ${show(failed.size)}`}`;
  const points: Point[] = [];
  for (const { size, result } of results) {
    const ms = middle(result, (run) => run.ms);
    if (ms === undefined) break;
    points.push({ size, ms });
  }
  const begin = middle(start, (run) => run.ms);
  const grown = begin === undefined ? undefined : growth(beyondStart(points, begin));
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || !grown) return { ...line, middle: `no exponent${until || "; too little beyond a start"}` };
  return {
    ...line,
    middle: `exponent ${grown.exponent.toFixed(2)}, steepest ${grown.steepest.toFixed(2)}${until}`,
    spread: `${show(first.size)} ${time(first.ms)} to ${show(last.size)} ${time(last.ms)}`,
    ...judged(most === undefined ? undefined : { program: start.name, most }, grown.exponent, (each) =>
      each.toFixed(2),
    ),
  };
}

function judged(goal: Goal | undefined, value: number | undefined, show: (value: number) => string) {
  const bound = goal?.most ?? goal?.timesFloor;
  if (bound === undefined) return { goal: "", verdict: "" };
  return { goal: `at most ${show(bound)}`, verdict: value === undefined ? "" : value <= bound ? "met" : "**missed**" };
}

/** Undefined when a program did not do its work, or the value was not measured. */
function middle({ runs, refusal }: Result, value: (run: Run) => number | undefined): number | undefined {
  const values = runs.map(value).filter((each) => each !== undefined);
  return refusal !== undefined || values.length === 0 ? undefined : median(values);
}

const time = (ms: number): string => (ms < 1000 ? `${ms.toFixed(ms < 100 ? 1 : 0)} ms` : `${(ms / 1000).toFixed(2)} s`);
const memory = (mebibytes: number): string => `${mebibytes.toFixed(0)} MiB`;
const times = (ratio: number | undefined): string =>
  ratio === undefined ? nothing : `${ratio.toFixed(ratio < 10 ? 2 : 1)} x`;

/** The table in Markdown. */
export function table(lines: readonly Line[]): string {
  const head = ["", "program", "median", "lowest to highest", "CPU", "to the floor", "to pathway-lint", "goal", ""];
  const rows = lines.map((line, i) => [
    line.measured === lines[i - 1]?.measured ? "" : line.measured,
    ...[line.program, line.middle, line.spread, line.cpu, line.toFloor, line.toOurs, line.goal, line.verdict],
  ]);
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`.replaceAll("  ", " ")).join("\n");
}
