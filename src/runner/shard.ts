/** One part of many: which files a machine checks when several share the work. */

import { ToolFailure } from "../findings/finding.js";

export interface Shard {
  /** From 1. */
  index: number;
  /** How many there are. */
  of: number;
}

/** More machines than this nobody has; a larger number is a slip. */
export const mostShards = 10_000;

type Environment = Readonly<Record<string, string | undefined>>;

/** How an engine tells a job which part it is: names of variables, and what the first index is. */
interface Engine {
  name: string;
  index: string;
  total: string;
  first: 0 | 1;
}

const engines: readonly Engine[] = [
  { name: "set by hand", index: "PATHWAY_LINT_SHARD_INDEX", total: "PATHWAY_LINT_SHARD_TOTAL", first: 0 },
  { name: "GitLab", index: "CI_NODE_INDEX", total: "CI_NODE_TOTAL", first: 1 },
  { name: "CircleCI", index: "CIRCLE_NODE_INDEX", total: "CIRCLE_NODE_TOTAL", first: 0 },
  { name: "Buildkite", index: "BUILDKITE_PARALLEL_JOB", total: "BUILDKITE_PARALLEL_JOB_COUNT", first: 0 },
  // Kubernetes tells an indexed job its index only; the job's manifest has to pass the total on.
  { name: "Kubernetes", index: "JOB_COMPLETION_INDEX", total: "PATHWAY_LINT_SHARD_TOTAL", first: 0 },
];

/** `--shard i/n`, or `auto` by the environment. Throws {@link ToolFailure} when that makes no shard. */
export function parseShard(text: string, env: Environment): Shard {
  if (text === "auto") return shardOf(env);
  const parts = /^(\d{1,5})\/(\d{1,5})$/.exec(text);
  if (!parts) throw new ToolFailure(`--shard wants a part such as 1/4, or auto, not "${text}"`);
  return checked(Number(parts[1]), Number(parts[2]), `--shard ${text}`);
}

function shardOf(env: Environment): Shard {
  for (const { name, index, total, first } of engines) {
    const [i, n] = [env[index], env[total]];
    if (i !== undefined && n !== undefined)
      return checked(numberOf(index, i) - first + 1, numberOf(total, n), `--shard auto (${name})`);
  }
  const {
    SLURM_ARRAY_TASK_ID: id,
    SLURM_ARRAY_TASK_MIN: min,
    SLURM_ARRAY_TASK_COUNT: count,
    SLURM_ARRAY_TASK_STEP: step,
  } = env;
  if (id !== undefined && count !== undefined) {
    const index =
      (numberOf("SLURM_ARRAY_TASK_ID", id) - numberOf("SLURM_ARRAY_TASK_MIN", min ?? "0")) /
      Math.max(1, numberOf("SLURM_ARRAY_TASK_STEP", step ?? "1"));
    return checked(index + 1, numberOf("SLURM_ARRAY_TASK_COUNT", count), "--shard auto (Slurm)");
  }
  // GitLab numbers the jobs only where there are several.
  if (engines.some(({ total }) => env[total] === "1")) return { index: 1, of: 1 };
  throw new ToolFailure(
    "--shard auto finds no engine that says which part this is; set PATHWAY_LINT_SHARD_INDEX (from 0) and PATHWAY_LINT_SHARD_TOTAL, or write --shard 1/4",
  );
}

function numberOf(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new ToolFailure(`--shard auto: ${name} is "${text}", which is no number`);
  return Number(text);
}

function checked(index: number, of: number, what: string): Shard {
  if (!Number.isInteger(index) || index < 1 || of < 1 || index > of || of > mostShards)
    throw new ToolFailure(`${what}: there is no part ${index} of ${of}`);
  return { index, of };
}

/** Whether a file belongs to a part. By its path alone, so that it stays with its part when others come and go. */
export function isInShard(path: string, { index, of }: Shard): boolean {
  return fnv1a(path) % of === index - 1;
}

/** The FNV-1a hash of a text's UTF-16 units, mixed once more so that its low bits are spread. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
