/** Reports of parts, read back: first whether each is whole and as it was written, then file by file. */

import { createHash } from "node:crypto";
import type { RuleDescription } from "../findings/description.js";
import { type Finding, ToolFailure } from "../findings/finding.js";
import type { FileResult, Summary } from "../findings/result.js";
import type { ShardExtras, ShardMark } from "../findings/shard.js";
import { linesOf } from "./report-lines.js";
import type { Shape } from "./shapes.js";
import { checkedSeal, wasCut } from "./shard-seal.js";
import { entryShape, isHead, isTail } from "./shard-shapes.js";

/** What stands before the files. */
interface Head {
  tool: { name: string; version: string };
  date: string;
  shard: ShardMark;
}

/** What stands after them. */
interface Tail {
  summary: Pick<Summary, "files">;
  failures: string[];
}

/** What stands around the files, and by what a report is known again: a hash of all that stands before it. */
export interface ShardHead extends Head, Pick<Tail, "failures"> {
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
const sealLine = /^"seal": "[0-9a-f]{64}"$/;

/** So many lines stand before the files. */
const mostLinesAround = 10;

/** UTF-16 units of a line there. The longest has the words of a plugin's rules: those of the built-in ones are 113,360. */
const longestBefore = 2 ** 24;

const noPart = "is no report of a part; make it with --shard and --format json";

/** The hash of lines, and of what ends each of them: of the bytes that the seal is of. */
class LineHash {
  readonly #hash = createHash("sha256");

  add(line: string): void {
    this.#hash.update(line).update("\n");
  }

  end(): string {
    return this.#hash.digest("hex");
  }
}

/** What a report is compared with. */
export interface ReadingProgram {
  version: string;
  /** The words of the built-in rules. */
  rules: readonly RuleDescription[];
}

/**
 * What a report says of itself. Nothing of its files is parsed before its seal was found good: of 180 MB of brackets in
 * place of an entry, that would take 4 GB. Throws {@link ToolFailure} when it is no part's report, or was cut, changed or
 * damaged.
 */
export function readShardHead(path: string, shown: string, program: ReadingProgram): ShardHead {
  const refuse = (why: string): never => {
    throw new ToolFailure(`${shown} ${why}`);
  };
  const head = headOf(linesBeforeFiles(path, shown, refuse), program, refuse);
  const seal = checkedSeal(path, shown, refuse);
  const damaged = (line: number): never =>
    refuse(`is damaged: line ${line} is not what this program writes; make it again`);
  let [phase, number]: ["before" | "files" | "after", number] = ["before", 0];
  const entries = new EntryCheck([...program.rules, ...(head?.shard.plugins ?? [])]);
  const after: string[] = [];
  for (const line of linesOf(path, shown)) {
    number++;
    if (phase === "after" && sealLine.test(line)) break;
    if (phase === "before" && line === firstLine) {
      if (!head) damaged(number);
      phase = "files";
    } else if (phase === "files" && line === lastLine) phase = "after";
    else if (phase === "files") {
      if (!entries.isSound(parsed(line))) damaged(number);
    } else if (phase === "after") after.push(line);
  }
  const tail = asObject(["{", ...after]);
  if (!isTail(tail) || !entries.isAtEnd || entries.files !== (tail as Tail).summary.files) damaged(number);
  return { ...(head as Head), failures: (tail as Tail).failures, seal };
}

function linesBeforeFiles(path: string, shown: string, refuse: (why: string) => never): string[] {
  const lines: string[] = [];
  for (const line of linesOf(path, shown, { longest: longestBefore })) {
    if (line === firstLine && lines.length > 0) return lines;
    lines.push(line);
    if (lines[0] !== "{" || lines.length > mostLinesAround) refuse(noPart);
  }
  return refuse(wasCut);
}

/** What stands before the files; undefined when it is damaged. */
function headOf(
  lines: readonly string[],
  { version }: ReadingProgram,
  refuse: (why: string) => never,
): Head | undefined {
  const head = asObject(lines) as Partial<Head> | undefined;
  // A report of a whole run begins alike.
  if (!head?.shard || !head.tool) return refuse(noPart);
  const theirs = head.tool.version;
  if (typeof theirs === "string" && theirs !== version)
    return refuse(`was made by version ${theirs}, and this is ${version}; make it again with this version`);
  return isHead(head) && head.shard.index <= head.shard.of ? (head as Head) : undefined;
}

/** The lines of an object, of which the last may have a comma. */
function asObject(lines: readonly string[]): unknown {
  return parsed(`${lines.join("\n").replace(/,\s*$/, "")}}`);
}

/** Whether entries are what the program writes, and those of one file follow each other. */
class EntryCheck {
  readonly #shape: Shape;
  #path = "";
  /** Documents of the file whose entries are still to come. */
  #left: ShardExtras["documents"] = [];

  constructor(rules: readonly RuleDescription[]) {
    this.#shape = entryShape(rules);
  }

  /** How many files were begun. */
  files = 0;

  get isAtEnd(): boolean {
    return this.#left.length === 0;
  }

  isSound(value: unknown): boolean {
    if (!this.#shape(value)) return false;
    const { path, findings, merge } = value as Entry;
    if ((merge === undefined) === this.isAtEnd) return false;
    if (merge) {
      this.#left = [...merge.documents];
      this.#path = path;
      this.files++;
    }
    return path === this.#path && this.#left.shift()?.anchors.length === findings.length;
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
  for (const line of linesOf(path, shown, { pieceSize })) {
    if (phase === "after" && sealLine.test(line)) phase = "sealed";
    if (phase === "sealed") break;
    hash.add(line);
    if (phase === "before" && line === firstLine) phase = "files";
    else if (phase === "files" && line === lastLine) phase = "after";
    else if (phase === "files") {
      const entry = parsed(line) as Entry | undefined;
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

/** A line, which may end in a comma; undefined when it is no JSON. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line.endsWith(",") ? line.slice(0, -1) : line);
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
