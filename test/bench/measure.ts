/** Runs programs one after another, again and again, and takes their times. */

import { spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { type Outcome, type Proof, refusal } from "./proof.js";

/** What one run took. */
export interface Run extends Outcome {
  ms: number;
  /** Undefined where it cannot be measured, as is `peakMiB`. */
  cpuMs?: number;
  peakMiB?: number;
}

/** A program that is measured. */
export interface Entrant {
  name: string;
  /** Undefined when it is not installed. */
  command: readonly string[] | undefined;
  cwd: string;
  /** The cores that it may run on; all when there is none. */
  cores?: readonly number[];
  /** Set for who gets all of this process's environment. */
  wholeEnvironment?: true;
  proof: Proof;
}

export interface Result {
  name: string;
  /** Empty when it was not installed. */
  runs: readonly Run[];
  /** Why nothing may be compared with it. */
  refusal?: string;
}

export interface Race {
  title: string;
  rounds: number;
  /** A run that takes longer is ended. */
  seconds: number;
  /** A file for what the programs print. */
  output: string;
  tell(line: string): void;
}

const helper = join(import.meta.dirname, "measure.py");
const python = spawnSync("python3", ["-c", "import os; os.posix_spawnp; os.wait4"]).status === 0;

/** How well this machine lets its programs be measured. */
export const measures = {
  memory: python,
  cores: python && spawnSync("python3", ["-c", "import os; os.sched_setaffinity(0, [0])"]).status === 0,
};

/** A first run that takes longer than this counts. */
const slowMs = 5000;

/** How often a program runs whose first run took so long. */
function roundsFor(firstMs: number, rounds: number): number {
  if (firstMs < slowMs) return rounds;
  return Math.min(rounds, firstMs < 60_000 ? 3 : 2);
}

/**
 * Measures programs in turn, A B A B, so that what slows the machine down slows all of them. The first run of each fills
 * caches and is not counted.
 */
export function race(entrants: readonly Entrant[], { title, rounds, seconds, output, tell }: Race): Result[] {
  const tracks = entrants.map((entrant) => ({
    entrant,
    rounds,
    runs: [] as Run[],
    refused: undefined as string | undefined,
  }));
  for (let round = 0; round <= rounds; round++) {
    tell(`${title}: ${round === 0 ? "first runs" : `round ${round} of ${rounds}`}`);
    for (const track of tracks) {
      const { entrant, runs } = track;
      if (!entrant.command) track.refused = "is not installed";
      if (!entrant.command || track.refused !== undefined) continue;
      if (round > 0 && runs.length >= track.rounds) continue;
      const run = measure(entrant.command, entrant, { seconds, output });
      const isSlow = run.ms > slowMs;
      if (round > 0 || isSlow) runs.push(run);
      if (round === 0) track.rounds = roundsFor(run.ms, rounds);
      track.refused = refusal(runs.length > 0 ? runs : [run], entrant.proof);
    }
  }
  return tracks.map(({ entrant: { name }, runs, refused }) => ({
    name,
    runs,
    ...(refused !== undefined && { refusal: refused }),
  }));
}

/** Nothing of the user's that changes how a program runs. */
const leastEnvironment = { PATH: process.env.PATH ?? "", HOME: homedir() };

function measure(
  command: readonly string[],
  { cwd, cores, wholeEnvironment }: Pick<Entrant, "cwd" | "cores" | "wholeEnvironment">,
  { seconds, output }: Pick<Race, "seconds" | "output">,
): Run {
  const env = wholeEnvironment ? process.env : leastEnvironment;
  if (!python) return measureTime(command, { cwd, env, seconds, output });
  const job = { command, cwd, cores: cores ?? [], seconds, output, env };
  const { stdout, stderr } = spawnSync("python3", [helper, JSON.stringify(job)], { encoding: "utf8" });
  if (stdout === "") throw new Error(`${command.join(" ")} could not be measured: ${stderr}`);
  return { ...(JSON.parse(stdout) as Omit<Run, "output">), output: readFileSync(output, "utf8") };
}

/** Without Python, there is the time alone. */
function measureTime(
  [program = "", ...args]: readonly string[],
  { cwd, env, seconds, output }: { cwd: string; env: NodeJS.ProcessEnv; seconds: number; output: string },
): Run {
  const file = openSync(output, "w");
  const started = performance.now();
  const { status, signal } = spawnSync(program, args, {
    cwd,
    env,
    stdio: ["ignore", file, file],
    timeout: seconds * 1000,
    killSignal: "SIGKILL",
  });
  const ms = performance.now() - started;
  closeSync(file);
  return {
    ms,
    code: status,
    timedOut: signal === "SIGKILL" && ms >= seconds * 1000,
    output: readFileSync(output, "utf8"),
  };
}
