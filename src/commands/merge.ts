import { resolve } from "node:path";
import { ToolFailure } from "../findings/finding.js";
import { count, countFindings, emptySummary, type FileResult } from "../findings/result.js";
import { Linter } from "../index.js";
import { visible } from "../reporters/safe-text.js";
import { readShardHead, readShardResults, type ShardHead } from "../runner/read-shard.js";
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
  for (const file of files) heads.push(await readShardHead(resolve(io.cwd, file), file));
  const [first] = heads;
  if (!first) throw new ToolFailure("merge wants the reports of all parts");
  checkTogether(heads, files);

  const linter = new Linter({ date: first.date });
  const reports = await Reports.open(options, linter, first.date, io);
  const summary = emptySummary();
  const portfolio = linter.portfolio();
  try {
    await reports.begin();
    for await (const result of inOrder(heads)) {
      count(summary, result);
      portfolio?.add(result);
      await reports.file(result);
    }
    for (const result of portfolio?.check() ?? []) {
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

/** The results of all parts by path; each part has its own in that order. */
async function* inOrder(heads: readonly ShardHead[]): AsyncGenerator<FileResult> {
  const streams = heads.map((head) => readShardResults(head.path, head.path));
  const next = await Promise.all(streams.map((stream) => stream.next()));
  for (;;) {
    let least = -1;
    next.forEach((each, i) => {
      if (each.done) return;
      const other = next[least];
      if (least === -1 || (other && !other.done && each.value.path < other.value.path)) least = i;
    });
    const [stream, chosen] = [streams[least], next[least]];
    if (!stream || !chosen || chosen.done) return;
    yield chosen.value;
    next[least] = await stream.next();
  }
}
