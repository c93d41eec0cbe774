/** Reports of parts, read back: first whether each is whole, then file by file. */

import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type Finding, ToolFailure } from "../findings/finding.js";
import type { FileResult } from "../findings/result.js";
import type { ShardExtras, ShardMark } from "../findings/shard.js";
import { fileFailure } from "./read-file.js";

/** What stands before and after the files. */
export interface ShardHead {
  path: string;
  tool: { name: string; version: string };
  date: string;
  shard: ShardMark;
  failures: string[];
}

type Entry = {
  path: string;
  pathway: string | null;
  findings: Finding[];
  requirements: FileResult["documents"][number]["requirements"];
  merge?: ShardExtras;
};

/** Where the entries begin and end: the report's own layout, an entry a line. */
const firstLine = '"files": [';
const lastLine = "],";

/** So many lines stand before and after the files. */
const mostLinesAround = 10;

/** Reads a report through once. Throws {@link ToolFailure} when it is no part's report, or was cut or changed. */
export async function readShardHead(path: string, shown: string): Promise<ShardHead> {
  const refuse = (why: string): never => {
    throw new ToolFailure(`${shown} ${why}`);
  };
  const hash = createHash("sha256");
  const around: string[] = [];
  let phase: "before" | "files" | "after" = "before";
  let seal: string | undefined;
  let written = false;
  for await (const line of linesOf(path, shown)) {
    if (line.startsWith('"seal": ')) {
      seal = line.slice(8);
      continue;
    }
    if (seal !== undefined) {
      if (line !== "}") refuse("goes on after its end; it is no report of one part");
      continue;
    }
    // The first line of the hash has none before it; every other begins with the end of the one before.
    hash.update(written ? `\n${line}` : line);
    written = true;
    if (phase === "before" && line === firstLine) phase = "files";
    else if (phase === "files" && line === lastLine) phase = "after";
    else if (phase !== "files") around.push(line);
    if (around.length > mostLinesAround) refuse("is no report of a part; make it with --shard and --format json");
  }
  if (seal === undefined || phase !== "after")
    refuse("is no whole report of a part (made with --shard and --format json), or was cut short");
  hash.update("\n");
  if (JSON.parse(seal ?? '""') !== hash.digest("hex")) refuse("was changed or cut since it was written; make it again");
  return headOf(around, path, refuse);
}

function headOf(lines: readonly string[], path: string, refuse: (why: string) => never): ShardHead {
  try {
    const text = lines.join("\n").replace(/,\s*$/, "");
    const { tool, date, shard, failures } = JSON.parse(`${text}}`) as Omit<ShardHead, "path">;
    if (!shard || !tool || !Array.isArray(failures))
      return refuse("is no report of a part; make it with --shard and --format json");
    return { path, tool, date, shard, failures };
  } catch (error) {
    if (error instanceof ToolFailure) throw error;
    return refuse("is no report of a part; make it with --shard and --format json");
  }
}

/** Lines as the report ends them. The reader that Node has ends them at U+2028 too in some versions, which JSON leaves as it is. */
async function* linesOf(path: string, shown: string): AsyncGenerator<string> {
  let unfinished = "";
  try {
    for await (const chunk of createReadStream(path, { encoding: "utf8" }) as AsyncIterable<string>) {
      const lines = chunk.split("\n");
      lines[0] = unfinished + lines[0];
      unfinished = lines.pop() ?? "";
      yield* lines;
    }
  } catch (error) {
    throw fileFailure(shown, error);
  }
  if (unfinished !== "") yield unfinished;
}

/** The results of a part, in the order of their paths. The report was read through before. */
export async function* readShardResults(path: string, shown: string): AsyncGenerator<FileResult> {
  let result: FileResult | undefined;
  let extras: ShardExtras | undefined;
  let inFiles = false;
  for await (const line of linesOf(path, shown)) {
    if (!inFiles) {
      inFiles = line === firstLine;
      continue;
    }
    if (line === lastLine) break;
    const entry = JSON.parse(line.endsWith(",") ? line.slice(0, -1) : line) as Entry;
    if (entry.merge) {
      if (result) yield result;
      extras = entry.merge;
      result = {
        path: entry.path,
        documents: [],
        ...(extras.lines ? { lines: extras.lines } : {}),
        ...(extras.ignoredComments === undefined ? {} : { ignoredComments: extras.ignoredComments }),
      };
    }
    const about = extras?.documents[result?.documents.length ?? 0];
    result?.documents.push({
      pathway: entry.pathway,
      title: about?.title ?? null,
      findings: entry.findings.map((finding, i) => ({ ...finding, anchor: about?.anchors[i] ?? finding.path })),
      requirements: entry.requirements,
      ...(about?.portfolio ? { portfolio: about.portfolio } : {}),
    });
  }
  if (result) yield result;
}
