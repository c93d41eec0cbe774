import { resolve } from "node:path";
import { Baseline } from "../findings/baseline.js";
import type { BaselineEntry } from "../findings/baseline-entry.js";
import { ToolFailure } from "../findings/finding.js";
import { count, countFindings, emptySummary, type FileResult } from "../findings/result.js";
import { Linter } from "../index.js";
import { type KnownShard, readShardHead, readShardResults, type ShardHead } from "../runner/read-shard.js";
import { largestPiece } from "../runner/report-lines.js";
import { tool } from "../version.js";
import { tellStale } from "./baseline-file.js";
import { ending } from "./ending.js";
import type { Io } from "./io.js";
import type { CheckOptions } from "./options.js";
import { Reports } from "./reports.js";
import { RunWords } from "./run-words.js";
import { checkTargets } from "./targets.js";

/**
 * Puts the reports of all parts together into any report, the same to the byte as that of one machine. Throws
 * {@link ToolFailure} when a part is missing, doubled, cut, or of another run; nothing is reported then. What the command
 * line asks for may depend on what the parts are of.
 */
export async function merge(
  files: readonly string[],
  optionsFor: (purpose: CheckOptions["purpose"]) => CheckOptions,
  io: Io,
): Promise<number> {
  const { shards, first, failures } = readHeads(files, io.cwd);
  const options = optionsFor(first.shard.purpose);
  checkTargets(options, files, io.cwd);
  const reports = await Reports.open(options, RunWords.read(first.shard.plugins), first.date, io);
  const summary = emptySummary();
  const portfolio = new Linter({ date: first.date }).portfolio();
  const old = new Map<string, readonly BaselineEntry[]>();
  const baseline = new Baseline(old, false);
  try {
    await reports.begin();
    for (const result of inOrder(shards)) {
      count(summary, result);
      portfolio.add(result);
      if (result.baseline) {
        old.set(result.path, result.baseline);
        // So that what nothing is found for is known to be found no more.
        baseline.apply({ path: result.path, documents: result.documents });
      }
      await reports.file(result);
    }
    for (const result of portfolio.check()) {
      baseline.apply(result);
      countFindings(summary, result);
      await reports.file(result);
    }
    await reports.end(summary, failures);
  } finally {
    await reports.abandon();
  }
  // Each part told what else of it is found no more.
  await tellStale(baseline.stale(first.shard.allFiles && failures.length === 0), "the baseline", io);
  return ending(summary, failures, options, io);
}

interface Heads {
  shards: KnownShard[];
  first: ShardHead;
  failures: string[];
}

/** Reads all reports through once. What each says of its run is the same, so that of the first alone is kept. */
function readHeads(files: readonly string[], cwd: string): Heads {
  const shards: KnownShard[] = [];
  const failures = new Set<string>();
  const seen = new Map<number, string>();
  const program = { version: tool.version, rules: RunWords.of([]).rules };
  let first: ShardHead | undefined;
  for (const shown of files) {
    const path = resolve(cwd, shown);
    const head = readShardHead(path, shown, program);
    first ??= head;
    checkTogether({ first, shown: files[0] ?? "" }, { head, shown });
    const { index, of } = head.shard;
    const other = seen.get(index);
    if (other !== undefined) throw new ToolFailure(`${shown} and ${other} are both part ${index} of ${of}`);
    seen.set(index, shown);
    shards.push({ path, shown, seal: head.seal });
    for (const failure of head.failures) failures.add(failure);
  }
  if (!first) throw new ToolFailure("merge wants the reports of all parts");
  const { of } = first.shard;
  const missing = Array.from({ length: of }, (_, i) => i + 1).filter((index) => !seen.has(index));
  if (missing.length > 0) throw new ToolFailure(`part ${missing.slice(0, 10).join(", ")} of ${of} is missing`);
  return { shards, first, failures: [...failures] };
}

/** So many of the things in which parts differ are named. */
const mostNamed = 3;

function checkTogether(
  { first, shown: other }: { first: ShardHead; shown: string },
  { head, shown }: { head: ShardHead; shown: string },
): void {
  const [ours, theirs] = [head.shard, first.shard];
  const differing = differencesOf(ours.run, theirs.run);
  if (ours.of !== theirs.of) differing.unshift(`the number of parts (${ours.of} and ${theirs.of})`);
  // With other settings or definitions, other configuration is used.
  if (differing.length === 0) differing.push(...differencesOf(ours.configuration, theirs.configuration));
  if (differing.length === 0) return;
  const more = differing.length - mostNamed;
  const named = [...differing.slice(0, mostNamed), ...(more > 0 ? [`${more} more`] : [])];
  const list = named.length === 1 ? named[0] : `${named.slice(0, -1).join(", ")} and ${named.at(-1)}`;
  throw new ToolFailure(
    `${shown} is of another run than ${other}: they differ in ${list}; make all parts of the same files with the same settings`,
  );
}

function differencesOf(ours: Readonly<Record<string, string>>, theirs: typeof ours): string[] {
  const names = new Set([...Object.keys(theirs), ...Object.keys(ours)]);
  return [...names].filter((name) => ours[name] !== theirs[name]);
}

/** So many bytes of the parts are held at a time, whatever their number is; but of each a small definition's entry. */
const mostHeld = 2 ** 26;
const smallestPiece = 4096;

/** The results of all parts in the order of their run; each part has its own in that order. */
function* inOrder(shards: readonly KnownShard[]): Generator<FileResult> {
  const pieceSize = Math.max(smallestPiece, Math.min(largestPiece, Math.floor(mostHeld / shards.length)));
  // The least is the last, since what is taken from there moves no other.
  const waiting: { at: string; next: FileResult; rest: Iterator<FileResult> }[] = [];
  const wait = (rest: Iterator<FileResult>) => {
    const { value: next, done } = rest.next();
    if (done) return;
    const at = next.order ?? next.path;
    let [from, to] = [0, waiting.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((waiting[middle]?.at ?? "") > at) from = middle + 1;
      else to = middle;
    }
    waiting.splice(from, 0, { at, next, rest });
  };
  for (const shard of shards) wait(readShardResults(shard, pieceSize));
  for (let least = waiting.pop(); least; least = waiting.pop()) {
    yield least.next;
    wait(least.rest);
  }
}
