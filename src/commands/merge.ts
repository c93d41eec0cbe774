import { resolve } from "node:path";
import { ToolFailure } from "../findings/finding.js";
import { count, countFindings, emptySummary, type FileResult } from "../findings/result.js";
import { Linter } from "../index.js";
import { visible } from "../reporters/safe-text.js";
import { type KnownShard, readShardHead, readShardResults, type ShardHead } from "../runner/read-shard.js";
import { largestPiece } from "../runner/report-lines.js";
import { exitCodes } from "./exit-codes.js";
import type { Io } from "./io.js";
import type { CheckOptions } from "./options.js";
import { Reports } from "./reports.js";

/**
 * Puts the reports of all parts together into any report, the same to the byte as that of one machine. Throws
 * {@link ToolFailure} when a part is missing, doubled, cut, or of another run; nothing is reported then.
 */
export async function merge(files: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const heads: ShardHead[] = [];
  for (const file of files) heads.push(readShardHead(resolve(io.cwd, file), file));
  const [first] = heads;
  if (!first) throw new ToolFailure("merge wants the reports of all parts");
  checkTogether(heads, files);

  const linter = new Linter({ date: first.date });
  const reports = await Reports.open(options, linter, first.date, io);
  const summary = emptySummary();
  const portfolio = linter.portfolio();
  try {
    await reports.begin();
    const shards = heads.map(({ seal }, i) => ({ path: resolve(io.cwd, files[i] ?? ""), shown: files[i] ?? "", seal }));
    for (const result of inOrder(shards)) {
      count(summary, result);
      portfolio.add(result);
      await reports.file(result);
    }
    for (const result of portfolio.check()) {
      countFindings(summary, result);
      await reports.file(result);
    }
    const failures = [...new Set(heads.flatMap((head) => head.failures))];
    await reports.end(summary, failures);
    for (const failure of failures) await io.stderr.write(`pathway-lint: ${visible(failure)}\n`);
    if (failures.length > 0) return exitCodes.notDone;
  } finally {
    await reports.abandon();
  }
  const tooMany = options.maxWarnings !== undefined && summary.warnings > options.maxWarnings;
  return summary.errors > 0 || tooMany ? exitCodes.findings : exitCodes.clean;
}

function checkTogether(heads: readonly ShardHead[], files: readonly string[]): void {
  const [first] = heads as readonly [ShardHead];
  const seen = new Map<number, string>();
  heads.forEach(({ tool, date, shard }, i) => {
    const file = files[i] ?? "";
    if (tool.version !== first.tool.version)
      throw new ToolFailure(`${file} was made by version ${tool.version}, and ${files[0]} by ${first.tool.version}`);
    if (shard.run !== first.shard.run || shard.of !== first.shard.of || date !== first.date) {
      throw new ToolFailure(
        `${file} is of another run than ${files[0]}: their settings, dates or numbers of parts differ`,
      );
    }
    const other = seen.get(shard.index);
    if (other !== undefined) throw new ToolFailure(`${file} and ${other} are both part ${shard.index} of ${shard.of}`);
    seen.set(shard.index, file);
  });
  const missing = Array.from({ length: first.shard.of }, (_, i) => i + 1).filter((index) => !seen.has(index));
  if (missing.length > 0)
    throw new ToolFailure(`part ${missing.slice(0, 10).join(", ")} of ${first.shard.of} is missing`);
}

/** So many bytes of the parts are held at a time, whatever their number is; but of each a small definition's entry. */
const mostHeld = 2 ** 26;
const smallestPiece = 4096;

/** The results of all parts by path; each part has its own in that order. */
function* inOrder(shards: readonly KnownShard[]): Generator<FileResult> {
  const pieceSize = Math.max(smallestPiece, Math.min(largestPiece, Math.floor(mostHeld / shards.length)));
  // The least is the last, since what is taken from there moves no other.
  const waiting: { next: FileResult; rest: Iterator<FileResult> }[] = [];
  const wait = (rest: Iterator<FileResult>) => {
    const { value: next, done } = rest.next();
    if (done) return;
    let [from, to] = [0, waiting.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((waiting[middle]?.next.path ?? "") > next.path) from = middle + 1;
      else to = middle;
    }
    waiting.splice(from, 0, { next, rest });
  };
  for (const shard of shards) wait(readShardResults(shard, pieceSize));
  for (let least = waiting.pop(); least; least = waiting.pop()) {
    yield least.next;
    wait(least.rest);
  }
}
