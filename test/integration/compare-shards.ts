/** One machine against many: the same files linted at once, and in parts by GNU parallel whose reports are merged. */

import { spawnSync } from "node:child_process";
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { root } from "./project.js";
import { writeSmallFiles } from "./small-files.js";

export const reportFormats = [
  ..."json jsonl sarif junit stylish compact github gitlab checkstyle markdown".split(" "),
] as const;

export interface Plan {
  files: number;
  shards: number;
  /** How many of them run at a time. */
  jobs: number;
  seed: number;
  /** Of the reports that are compared. */
  formats: readonly string[];
  /** Told what was done, line by line. */
  say(line: string): void;
}

/** What a process said and cost. */
interface Ran {
  code: number | null;
  stderr: string;
  seconds: number;
  mebibytes: number;
}

export interface Comparison {
  whole: Ran;
  shards: Ran[];
  merged: Ran;
  /** What merge does when one part is missing, and whether it reported anything. */
  withoutOne: Ran & { isReported: boolean };
  /** Bytes of each report that one machine makes. */
  bytes: Record<string, number>;
  /** The formats in which the merged report is another. */
  differing: string[];
}

/** Does it in a folder of its own, which is taken away. Throws when there is no GNU parallel. */
export function compareShards(plan: Plan): Comparison {
  const { error } = spawnSync("parallel", ["--version"]);
  if (error) throw new Error("this needs GNU parallel: install it with `apt-get install parallel`");
  const folder = mkdtempSync(join(tmpdir(), "pathway-lint-shards-"));
  try {
    return compareIn(folder, plan);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compareIn(folder: string, { files, shards, jobs, seed, formats, say }: Plan): Comparison {
  const [tree, bin] = [join(folder, "tree"), join(folder, "bin")];
  for (const each of [tree, bin]) mkdirSync(each);
  symlinkSync(join(root, "dist/launch.cjs"), join(bin, "pathway-lint"));
  const written = writeSmallFiles(tree, files, seed);
  say(`${files} files of ${(written / files).toFixed(0)} bytes in the mean, seed ${seed}`);

  const costs = join(folder, "costs");
  const env = {
    PATH: `${bin}${delimiter}${process.env.PATH}`,
    HOME: folder,
    NODE_OPTIONS: `--require ${join(import.meta.dirname, "record-costs.cjs")}`,
    COSTS: costs,
  };
  /** Runs a command of a shell, as people do; what each process of ours in it cost. */
  const shell = (command: string): Ran[] => {
    rmSync(costs, { force: true });
    const { stderr } = spawnSync("sh", ["-c", command], { cwd: tree, env, encoding: "utf8" });
    const lines = readFileSync(costs, "utf8").trimEnd().split("\n");
    return lines.map((line) => ({ ...JSON.parse(line), stderr }));
  };
  const one = (command: string): Ran => {
    const [ran] = shell(command);
    if (!ran) throw new Error(`${command} did not run`);
    return ran;
  };
  const all = (kind: string) => formats.map((format) => `-f ${format} -o ../${kind}.${format}`).join(" ");

  const whole = one(`pathway-lint --date 2026-08-01 ${all("whole")}`);
  say(`at once: ${costsOf([whole])}`);
  const ofShards = shell(`${recipe(shards, jobs)} --date 2026-08-01`.replace(/ (:::.*) (--date \S+)$/, " $2 $1"));
  say(`in ${shards} parts: ${costsOf(ofShards)}`);
  const parts = Array.from({ length: shards }, (_, i) => `part-${i + 1}.json`);
  const merged = one(`pathway-lint merge ${all("merged")} ${parts.join(" ")}`);
  say(`merged: ${costsOf([merged])}`);
  const withoutOne = one(`pathway-lint merge -f json -o ../without-one.json ${parts.slice(1).join(" ")}`);
  const isReported = statSync(join(folder, "without-one.json"), { throwIfNoEntry: false }) !== undefined;
  say(`without a part: exit code ${withoutOne.code}, ${withoutOne.stderr.trim()}`);

  const bytes: Record<string, number> = {};
  const differing = formats.filter((format) => {
    const [ours, theirs] = [join(folder, `whole.${format}`), join(folder, `merged.${format}`)];
    bytes[format] = statSync(ours).size;
    const isSame = areEqual(ours, theirs);
    say(`${format}: ${bytes[format]} bytes, ${isSame ? "the same" : "ANOTHER"}`);
    return !isSame;
  });
  return { whole, shards: ofShards, merged, withoutOne: { ...withoutOne, isReported }, bytes, differing };
}

/** The command of the README for GNU parallel, with so many parts. */
function recipe(shards: number, jobs: number): string {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const found = /`(parallel pathway-lint [^`]*) ::: 1 2 3 4`/.exec(readme)?.[1];
  if (found === undefined) throw new Error("the README has no recipe for GNU parallel");
  const numbers = Array.from({ length: shards }, (_, i) => i + 1);
  return `${found.replace("parallel", `parallel -j${jobs}`).replace("{}/4", `{}/${shards}`)} ::: ${numbers.join(" ")}`;
}

function costsOf(runs: readonly Ran[]): string {
  const seconds = runs.reduce((sum, run) => sum + run.seconds, 0);
  const codes = [...new Set(runs.map(({ code }) => code))].join(", ");
  return `exit code ${codes}, ${seconds.toFixed(1)} s of processor's time, ${Math.max(...runs.map(({ mebibytes }) => mebibytes)).toFixed(0)} MiB at most`;
}

/** Whether two files have the same bytes; they may be larger than what fits into memory. */
function areEqual(one: string, other: string): boolean {
  if (statSync(one).size !== statSync(other).size) return false;
  const descriptors = [openSync(one, "r"), openSync(other, "r")] as const;
  const [ours, theirs] = [Buffer.alloc(2 ** 20), Buffer.alloc(2 ** 20)];
  try {
    for (;;) {
      const read = readSync(descriptors[0], ours);
      if (read === 0) return true;
      readSync(descriptors[1], theirs, 0, read, null);
      if (ours.compare(theirs, 0, read, 0, read) !== 0) return false;
    }
  } finally {
    for (const descriptor of descriptors) closeSync(descriptor);
  }
}
