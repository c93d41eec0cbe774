/** What the command line may say, checked; and what it means where it says nothing. */

import { type Severity, severities, ToolFailure } from "../findings/finding.js";
import { isRealDay } from "../pathway/dates.js";
import type { Shard } from "../runner/shard.js";
import type { Io } from "./io.js";

/** One report that is wanted: a format, and the file that it goes to; standard output without one. */
export interface WantedReport {
  format: string;
  outputFile?: string;
}

/** Options that lint and audit share, as commander hands them over. */
export interface CheckOptions {
  /** Whether findings are wanted, or every requirement with how it came out. */
  purpose: "lint" | "audit";
  reports: WantedReport[];
  rule: Map<string, Severity | "off">;
  profile?: string;
  /** Mends what can be mended: in the files, or only in what is reported. */
  fix: "write" | "dry-run" | undefined;
  /** The part of the files that this run is about. */
  shard?: Shard;
  /** How many threads check files; undefined when their number is chosen. */
  workers?: number;
  /** Whether results of earlier runs are used, and kept. */
  cache: boolean;
  cacheLocation?: string;
  /** A file of old findings. */
  baseline?: string;
  /** What becomes of that file after the run. */
  baselineUse: "use" | "update" | "prune";
  /** A file, or false for none at all; undefined when configuration is searched for. */
  config?: string | false;
  /** Whether configuration and plugins that are code may run. */
  trustConfig: boolean;
  plugin: readonly string[];
  /** For files from strangers: nothing of the linted tree counts but the definitions. */
  safe: boolean;
  maxWarnings?: number;
  quiet: boolean;
  date?: string;
  stdinFilename?: string;
  maxBytes?: number;
  color?: boolean;
}

/** Whether a run writes anything besides what it mends and prints. */
export function writesFiles({ reports, cache, baselineUse }: CheckOptions): boolean {
  return cache || baselineUse !== "use" || reports.some(({ outputFile }) => outputFile !== undefined);
}

/** `--date`, or the day on which the command runs, where it runs. */
export function dateOf(given: string | undefined, now: Date): string {
  if (given !== undefined) return given;
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function parseDate(text: string): string {
  if (!isRealDay(text)) throw new ToolFailure(`--date wants a day such as 2026-08-01, not "${text}"`);
  return text;
}

export function parseCount(option: string, least = 0): (text: string) => number {
  return (text) => {
    const number = /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
    if (!(number >= least)) throw new ToolFailure(`${option} wants a whole number from ${least}, not "${text}"`);
    return number;
  };
}

/** `--workers n`, or `auto`. */
export function parseWorkers(text: string): number | undefined {
  if (text === "auto") return undefined;
  const number = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : mostWorkers + 1;
  if (number > mostWorkers)
    throw new ToolFailure(`--workers wants a number from 1 to ${mostWorkers}, or auto, not "${text}"`);
  return number;
}

/** More threads than this are not started. */
const mostWorkers = 256;

/** `--rule id:severity`, where the id is a rule's, a group glob's or a requirement's. */
export function parseRule(text: string, before: Map<string, Severity | "off">): Map<string, Severity | "off"> {
  const at = text.lastIndexOf(":");
  const severity = text.slice(at + 1);
  if (at < 1 || ![...severities, "off"].includes(severity)) {
    throw new ToolFailure(
      `--rule wants an id and a severity (error, warning, info or off), such as F.3:off, not "${text}"`,
    );
  }
  return new Map([...before, [text.slice(0, at), severity as Severity | "off"]]);
}

/** The flag, then NO_COLOR, then FORCE_COLOR, then whether it is a terminal. */
export function wantsColor(flag: boolean | undefined, io: Pick<Io, "env" | "stdout">): boolean {
  if (flag !== undefined) return flag;
  const { NO_COLOR, FORCE_COLOR, TERM } = io.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return io.stdout.isTTY && TERM !== "dumb";
}
