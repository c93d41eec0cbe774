/** Findings that were there when a project began to lint: kept by what they are, not by line, so that new ones are seen. */

import type { BaselineEntry } from "./baseline-entry.js";
import type { Finding } from "./finding.js";
import { ToolFailure } from "./finding.js";
import { fingerprint } from "./fingerprint.js";
import { portfolioRule } from "./portfolio.js";
import type { DocumentResult, FileResult } from "./result.js";

export class Baseline {
  readonly #entries: ReadonlyMap<string, readonly BaselineEntry[]>;
  readonly #takesAll: boolean;
  /** What is still found, by file. */
  readonly #found = new Map<string, BaselineEntry[]>();
  /** Entries that no finding was shown for yet, by file. */
  readonly #left = new Map<string, BaselineEntry[]>();
  /** Files that could not be read as definitions: what was wrong with them was not looked for. */
  readonly #unread = new Set<string>();
  readonly #gone = new Set<string>();

  /** With `takesAll`, what is found now becomes old. */
  constructor(entries: ReadonlyMap<string, readonly BaselineEntry[]>, takesAll: boolean) {
    this.#entries = entries;
    this.#takesAll = takesAll;
  }

  /** Reads a baseline file's text. Throws {@link ToolFailure} with the file's name. */
  static parse(text: string, shown: string, takesAll = false): Baseline {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      throw new ToolFailure(`${shown} is no baseline: it is not valid JSON`);
    }
    const { version, files } = (isObject(value) ? value : {}) as { version?: unknown; files?: unknown };
    if (version !== 1 || !isObject(files))
      throw new ToolFailure(`${shown} is no baseline of this version; write it anew with --update-baseline`);
    const entries = new Map<string, BaselineEntry[]>();
    for (const [path, list] of Object.entries(files)) {
      if (!Array.isArray(list) || !list.every(isEntry))
        throw new ToolFailure(`${shown}: the entries of ${path} are damaged; write it anew with --update-baseline`);
      entries.set(path, list);
    }
    return new Baseline(entries, takesAll);
  }

  /** Marks the findings of a file that are old, each entry for one finding. A file may come several times. */
  apply(result: FileResult): void {
    const { path } = result;
    const left = this.#left.get(path) ?? [...(this.#entries.get(path) ?? [])];
    const now = this.#found.get(path) ?? [];
    if (result.documents.some(isUnread)) this.#unread.add(path);
    for (const finding of result.documents.flatMap(({ findings }) => findings)) {
      if (finding.suppressed || finding.rule === "integrity/syntax") continue;
      const entry = entryOf(finding, path);
      const at = left.findIndex(({ hash }) => hash === entry.hash);
      const [old] = at === -1 ? [] : left.splice(at, 1);
      now.push({ ...entry, ...(old?.reason === undefined ? {} : { reason: old.reason }) });
      if (old || this.#takesAll) finding.suppressed = { by: "baseline", reason: old?.reason ?? "old finding" };
    }
    this.#left.set(path, left);
    this.#found.set(path, now);
  }

  /** Takes out what is left of a rule for a file: who sees all files will show its findings. */
  takeLeft(path: string, rule: string): BaselineEntry[] {
    const left = this.#left.get(path) ?? [];
    this.#left.set(
      path,
      left.filter((entry) => entry.rule !== rule),
    );
    return left.filter((entry) => entry.rule === rule);
  }

  /** Notes of files that were not linted which of them are gone: nothing is found in them any more. */
  forget(isGone: (path: string) => boolean): void {
    for (const [path, entries] of this.#entries) {
      if (this.#left.has(path) || !isGone(path)) continue;
      this.#gone.add(path);
      this.#left.set(path, [...entries]);
    }
  }

  /**
   * Entries of linted files that were looked for and are found no more; what is wrong between pathways, only where the run
   * was about `allFiles`. To be asked when every file was shown to {@link apply}.
   */
  stale(allFiles: boolean): readonly { path: string; entry: BaselineEntry }[] {
    const betweenToo = allFiles && this.#unread.size === 0;
    const wasLookedFor = (path: string, { rule }: BaselineEntry) =>
      this.#gone.has(path) || (!this.#unread.has(path) && (betweenToo || rule !== portfolioRule));
    return [...this.#left].flatMap(([path, entries]) =>
      entries.filter((entry) => wasLookedFor(path, entry)).map((entry) => ({ path, entry })),
    );
  }

  /** The file with everything that is found now. */
  updated(allFiles: boolean): string {
    const now = [...this.#found].map(([path, found]) => [path, [...found, ...(this.#left.get(path) ?? [])]] as const);
    return serialized(new Map([...this.#entries, ...now]), this.#staleEntries(allFiles));
  }

  /** The file without the entries that are found no more. */
  pruned(allFiles: boolean): string {
    return serialized(this.#entries, this.#staleEntries(allFiles));
  }

  #staleEntries(allFiles: boolean): ReadonlySet<BaselineEntry> {
    return new Set(this.stale(allFiles).map(({ entry }) => entry));
  }
}

function isUnread({ findings, portfolio }: DocumentResult): boolean {
  return portfolio === undefined && findings.some(({ rule }) => rule === "integrity/syntax");
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isEntry(value: unknown): value is BaselineEntry {
  if (typeof value !== "object" || value === null) return false;
  const { rule, at, hash, reason } = value as Partial<Record<keyof BaselineEntry, unknown>>;
  return (
    typeof rule === "string" &&
    typeof at === "string" &&
    typeof hash === "string" &&
    (reason === undefined || typeof reason === "string")
  );
}

function entryOf(finding: Finding, path: string): BaselineEntry {
  const { rule, requirement, anchor } = finding;
  return { rule, requirement, at: anchor, hash: fingerprint(finding, path) };
}

/** Sorted, an entry a line, so that two branches' changes merge. */
function serialized(
  entries: ReadonlyMap<string, readonly BaselineEntry[]>,
  without: ReadonlySet<BaselineEntry>,
): string {
  const key = ({ requirement, rule, at, hash }: BaselineEntry) => [rule, requirement ?? "", at, hash].join("\0");
  const files = [...entries]
    .map(
      ([path, list]) =>
        [path, list.filter((entry) => !without.has(entry)).toSorted((a, b) => (key(a) < key(b) ? -1 : 1))] as const,
    )
    .filter(([, list]) => list.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([path, list]) =>
        `    ${JSON.stringify(path)}: [\n${list.map((entry) => `      ${JSON.stringify(entry)}`).join(",\n")}\n    ]`,
    );
  return `{\n  "version": 1,\n  "files": {\n${files.join(",\n")}\n  }\n}\n`;
}
