/** Reports of parts, read back: first whether each is whole, then file by file. */

import { createHash } from "node:crypto";
import { type Finding, ToolFailure } from "../findings/finding.js";
import type { FileResult } from "../findings/result.js";
import type { ShardExtras, ShardMark } from "../findings/shard.js";
import { linesOf } from "./report-lines.js";

/** What stands before and after the files. */
export interface ShardHead {
  tool: { name: string; version: string };
  date: string;
  shard: ShardMark;
  failures: string[];
  /** Of what stands before it: by this a report is known again. */
  seal: string;
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
const sealLine = /^"seal": "([0-9a-f]{64})"$/;

/** So many lines stand before and after the files. */
const mostLinesAround = 10;

const noPart = "is no report of a part; make it with --shard and --format json";
const wasCut = "is no whole report of a part (made with --shard and --format json), or was cut short";

/** The hash of lines, and of what ends each of them. */
class LineHash {
  readonly #hash = createHash("sha256");

  add(line: string): void {
    this.#hash.update(line).update("\n");
  }

  end(): string {
    return this.#hash.digest("hex");
  }
}

/** Reads a report through once. Throws {@link ToolFailure} when it is no part's report, or was cut or changed. */
export function readShardHead(path: string, shown: string): ShardHead {
  const refuse = (why: string): never => {
    throw new ToolFailure(`${shown} ${why}`);
  };
  const hash = new LineHash();
  const around: string[] = [];
  let phase: "start" | "before" | "files" | "after" | "sealed" | "end" = "start";
  let seal = "";
  for (const line of linesOf(path, shown)) {
    if (phase === "start") {
      if (line !== "{") refuse(noPart);
      phase = "before";
    }
    const sealed: RegExpExecArray | null = phase === "after" ? sealLine.exec(line) : null;
    if (phase === "end" || (phase === "sealed" && line !== "}"))
      refuse("goes on after its end; it is no report of one part");
    if (phase === "sealed") phase = "end";
    else if (sealed) {
      seal = sealed[1] ?? "";
      phase = "sealed";
    } else {
      hash.add(line);
      if (phase === "before" && line === firstLine) phase = "files";
      else if (phase === "files" && line === lastLine) phase = "after";
      else if (phase !== "files") around.push(line);
      if (around.length > mostLinesAround) refuse(noPart);
    }
  }
  if (phase !== "end") refuse(wasCut);
  if (seal !== hash.end()) refuse("was changed or cut since it was written; make it again");
  return headOf(around, seal, refuse);
}

function headOf(lines: readonly string[], seal: string, refuse: (why: string) => never): ShardHead {
  try {
    const text = lines.join("\n").replace(/,\s*$/, "");
    const { tool, date, shard, failures } = JSON.parse(`${text}}`) as Omit<ShardHead, "seal">;
    if (!shard || !tool || !Array.isArray(failures)) return refuse(noPart);
    return { tool, date, shard, failures, seal };
  } catch (error) {
    if (error instanceof ToolFailure) throw error;
    return refuse(noPart);
  }
}

/** A part that was read through before. */
export interface KnownShard {
  path: string;
  shown: string;
  seal: string;
}

/** The results of a part, in the order of their paths. Throws {@link ToolFailure} when it is not as it was. */
export function* readShardResults({ path, shown, seal }: KnownShard, pieceSize?: number): Generator<FileResult> {
  const hash = new LineHash();
  const changed = () => new ToolFailure(`${shown} was changed while it was read; merge again`);
  let phase: "before" | "files" | "after" | "sealed" = "before";
  let results = new FileEntries();
  for (const line of linesOf(path, shown, pieceSize)) {
    if (phase === "after" && sealLine.test(line)) phase = "sealed";
    if (phase === "sealed") break;
    hash.add(line);
    if (phase === "before" && line === firstLine) phase = "files";
    else if (phase === "files" && line === lastLine) phase = "after";
    else if (phase === "files") {
      const entry = parsed(line);
      if (!entry) throw changed();
      if (entry.merge) {
        if (results.result) yield results.result;
        results = new FileEntries();
      }
      results.add(entry);
    }
  }
  if (phase !== "sealed" || hash.end() !== seal) throw changed();
  if (results.result) yield results.result;
}

function parsed(line: string): Entry | undefined {
  try {
    return JSON.parse(line.endsWith(",") ? line.slice(0, -1) : line) as Entry;
  } catch {
    return undefined;
  }
}

/** The entries of one file, put together. */
class FileEntries {
  result: FileResult | undefined;
  #extras: ShardExtras | undefined;

  add({ path, pathway, findings, requirements, merge }: Entry): void {
    this.#extras ??= merge;
    const { lines, ignoredComments, order, baseline, documents = [] } = this.#extras ?? {};
    this.result ??= {
      path,
      documents: [],
      ...(lines ? { lines } : {}),
      ...(ignoredComments === undefined ? {} : { ignoredComments }),
      ...(order === undefined ? {} : { order }),
      ...(baseline ? { baseline } : {}),
    };
    const about = documents[this.result.documents.length];
    this.result.documents.push({
      pathway,
      title: about?.title ?? null,
      findings: findings.map((finding, i) => ({ ...finding, anchor: about?.anchors[i] ?? finding.path })),
      requirements,
      ...(about?.portfolio ? { portfolio: about.portfolio } : {}),
    });
  }
}
