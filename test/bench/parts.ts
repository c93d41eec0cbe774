/** The parts of the benchmark: what runs against what, and what is to come of it. */

import { join } from "node:path";
import { type CorpusFile, corpus } from "./corpus.js";
import { chain, ladders, laddersOfSize } from "./large.js";
import { growthLine, type Line, memoryLines, timeLines } from "./lines.js";
import { type Entrant, measures, type Result, race } from "./measure.js";
import type { Programs, Start } from "./programs.js";
import { type Target, writeSingle, writeTarget } from "./targets.js";

export interface Bench {
  programs: Programs;
  /** For files that the benchmark makes. */
  folder: string;
  peers: string;
  /** Definitions of the corpus. */
  files: number;
  /** Of what is short; what takes long gets fewer. */
  rounds: number;
  /** The largest file of all, in kB. */
  largest: number;
  /** The most programs of a definition. */
  mostPrograms: number;
  tell(line: string): void;
}

/** What a part has to say. */
export interface Told {
  lines: Line[];
  memory: Line[];
}

/** A row's name says how many cores its programs had, where that could be set. */
const oneCore = measures.cores ? { cores: [0] } : {};
const twoCores = measures.cores ? { cores: [0, 1] } : {};
const onOneCore = measures.cores ? "on one core" : "on all cores, which this machine does not let be set";

const run = (bench: Bench, title: string, entrants: readonly Entrant[], rounds: number, seconds = 600): Result[] =>
  race(entrants, { title, rounds, seconds, output: join(bench.folder, "output.txt"), tell: bench.tell });

/** One definition of about 9 kB with a mistake that all readers of the schema see. */
function oneDefinition({ folder, peers }: Bench): Target {
  const size = ({ text }: CorpusFile) => Math.abs(text.length - 9000);
  const [file] = [...corpus(200)]
    .filter(({ path, parses, fitsSchema }) => path.endsWith(".yaml") && parses && !fitsSchema)
    .sort((a, b) => size(a) - size(b));
  if (!file) throw new Error("the corpus holds no definition that misses the schema");
  return writeSingle(join(folder, "one"), file, peers);
}

function coldStart(bench: Bench): Told {
  const { nothing, ours, peers } = bench.programs;
  const target = oneDefinition(bench);
  const floor = nothing.name;
  const mine = ours(target, { isPlain: true });
  const results = run(bench, "cold start", [nothing, mine, ...peers.map((peer) => peer(target))], bench.rounds);
  const of = { results, floor, ours: mine.name };
  const goals = [{ program: mine.name, timesFloor: 1.5 }];
  const here = [nothing, mine].map((entrant): Entrant => ({ ...entrant, wholeEnvironment: true }));
  const resultsHere = run(bench, "cold start in this environment", here, bench.rounds);
  return {
    lines: [
      ...timeLines({ ...of, measured: "cold start: one definition of 9 kB", goals }),
      ...timeLines({ ...of, results: resultsHere, measured: "the same, in this machine's environment", goals }),
    ],
    memory: memoryLines({ ...of, measured: "peak memory, cold start", goals: [{ program: mine.name, most: 60 }] }),
  };
}

const corpora = new WeakMap<Bench, Target>();

function wholeCorpus(bench: Bench): Target {
  const target = corpora.get(bench) ?? writeTarget(join(bench.folder, "corpus"), [...corpus(bench.files)], bench.peers);
  corpora.set(bench, target);
  return target;
}

function corpusOnOneCore(bench: Bench): Told {
  const { parse, ours, peers } = bench.programs;
  const target = wholeCorpus(bench);
  const floor = parse(target, oneCore);
  const mine = ours(target, { ...oneCore, args: ["--workers", "1"] });
  const others = peers.map((peer) => peer(target, oneCore));
  const results = run(bench, "corpus", [floor, mine, ...others], Math.min(bench.rounds, 5));
  const of = { results, floor: floor.name, ours: mine.name };
  const measured = `corpus: ${bench.files} definitions, ${onOneCore}`;
  return {
    lines: timeLines({ ...of, measured, goals: [{ program: mine.name, timesFloor: 1.15 }] }),
    // 120 MB.
    memory: memoryLines({ ...of, measured: "peak memory, corpus", goals: [{ program: mine.name, most: 114 }] }),
  };
}

function twoWorkers(bench: Bench): Told {
  const { parse, ours } = bench.programs;
  const target = wholeCorpus(bench);
  const floor = parse(target, oneCore);
  const one = ours(target, { ...oneCore, args: ["--workers", "1"] });
  const two = ours(target, { ...twoCores, args: ["--workers", "2"], name: "pathway-lint, two workers" });
  const results = run(bench, "two workers", [floor, one, two], Math.min(bench.rounds, 5));
  const of = { results, floor: floor.name, ours: one.name };
  return {
    lines: timeLines({
      ...of,
      measured: `two workers: ${bench.files} definitions on two cores, to the floor on one`,
      goals: [{ program: two.name, timesFloor: 0.65 }],
    }),
    memory: memoryLines({ ...of, measured: "peak memory, two workers", goals: [{ program: two.name, most: 114 }] }),
  };
}

function cached(bench: Bench): Told {
  const { hash, ours } = bench.programs;
  const target = wholeCorpus(bench);
  const cold = ours(oneDefinition(bench), { name: "pathway-lint, cold start", isPlain: true });
  const args = ["--cache", "--cache-location", join(bench.folder, "cache")];
  const mine = ours(target, { args, name: "pathway-lint --cache" });
  run(bench, "cached, filling the cache", [mine], 0);
  const results = run(bench, "cached", [cold, mine, hash(target)], Math.min(bench.rounds, 7));
  const of = { results, floor: cold.name, ours: mine.name };
  return {
    lines: timeLines({
      ...of,
      measured: `cached: ${bench.files} definitions again, to a cold start`,
      goals: [{ program: mine.name, timesFloor: 3 }],
    }),
    memory: memoryLines({ ...of, measured: "peak memory, cached" }),
  };
}

/** Definitions by their sizes, of which the first is hardly more than a start. */
interface Sizes {
  measured: string;
  show(size: number): string;
  of: readonly number[];
  definition(size: number): { text: string; withoutInstruction: number };
}

const bySize = ({ largest }: Bench): Sizes => ({
  measured: "growth with size",
  show: (size) => (size < 1024 ? `${size} kB` : `${size / 1024} MB`),
  of: [64, 256, 1024, 4096, 16384].filter((size) => size <= largest),
  definition: (size) => {
    const { text, ladders } = laddersOfSize(size);
    // Of each ladder, two of three programs have none.
    return { text, withoutInstruction: 2 * ladders };
  },
});

const byPrograms = ({ mostPrograms }: Bench): Sizes => ({
  measured: "growth with programs",
  show: (size) => `${size} programs`,
  of: [10, 100, 1000, 10_000].filter((size) => size <= mostPrograms),
  definition: (size) => ({ text: chain(size, Math.min(size, 100)), withoutInstruction: size }),
});

const growthSeconds = 60;

function growing(bench: Bench, { measured, show, of, definition }: Sizes): Told {
  const { parse, ours, peers } = bench.programs;
  const starts: readonly Start[] = [parse, ours, ...peers];
  const measureAt = (size: number, runners: readonly Start[]) => {
    const { text, withoutInstruction } = size === 0 ? { text: ladders(1), withoutInstruction: 2 } : definition(size);
    const folder = join(bench.folder, `${measured.replaceAll(" ", "-")}-${size}`);
    const file = { path: "large.pathway.yaml", text, fitsSchema: true };
    const target = { ...writeSingle(folder, file, bench.peers), withoutInstruction };
    const entrants = runners.map((start) => start(target));
    return run(
      bench,
      `${measured}, ${size === 0 ? "start" : show(size)}`,
      entrants,
      Math.min(bench.rounds, 3),
      growthSeconds,
    );
  };

  const series = measureAt(0, starts).map((start, i) => ({
    program: starts[i] as Start,
    start,
    results: [] as { size: number; result: Result }[],
  }));
  // Who fails at a size is not asked for a larger one.
  let left = series.filter(({ start }) => start.refusal === undefined);
  let latest: Result[] = [];
  for (const size of of) {
    latest = measureAt(
      size,
      left.map(({ program }) => program),
    );
    left.forEach(({ results }, i) => results.push({ size, result: latest[i] as Result }));
    left = left.filter((_, i) => latest[i]?.refusal === undefined);
  }
  const [floor, mine] = series.map(({ start }) => start.name) as [string, string];
  const lines = series.map((each) =>
    growthLine(
      `${measured}, beyond a start`,
      { ...each, show, seconds: growthSeconds },
      each.start.name === mine ? 1.1 : undefined,
    ),
  );
  const largest = of.at(-1) ?? 0;
  return {
    lines,
    memory: memoryLines({ measured: `peak memory, ${show(largest)}`, results: latest, floor, ours: mine }),
  };
}

export const parts: Readonly<Record<string, (bench: Bench) => Told>> = {
  "cold-start": coldStart,
  corpus: corpusOnOneCore,
  workers: twoWorkers,
  cached,
  size: (bench) => growing(bench, bySize(bench)),
  programs: (bench) => growing(bench, byPrograms(bench)),
};
