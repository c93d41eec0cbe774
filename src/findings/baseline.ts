/** Findings that were there when a project began to lint: kept by what they are, not by line, so that new ones are seen. */

import type { Finding } from "./finding.js";
import { ToolFailure } from "./finding.js";
import { fingerprint } from "./fingerprint.js";
import type { FileResult } from "./result.js";

/** One old finding. */
export interface BaselineEntry {
  rule: string;
  requirement: string | null;
  /** Its place in terms of ids. */
  at: string;
  /** Rule, place and what it says; two findings with the same hash say the same of the same place. */
  hash: string;
  /** Why it is left for now; `old finding` when nobody said. */
  reason?: string;
}

export class Baseline {
  readonly #entries: ReadonlyMap<string, readonly BaselineEntry[]>;
  /** What is still found, by file. */
  readonly #found = new Map<string, BaselineEntry[]>();
  readonly #stale: { path: string; entry: BaselineEntry }[] = [];

  readonly #takesAll: boolean;

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
    const { version, files } = (typeof value === "object" && value !== null ? value : {}) as { version?: unknown; files?: unknown };
    if (version !== 1 || typeof files !== "object" || files === null) throw new ToolFailure(`${shown} is no baseline of this version; write it anew with --update-baseline`);
    const entries = new Map<string, BaselineEntry[]>();
    for (const [path, list] of Object.entries(files)) {
      if (!Array.isArray(list) || !list.every(isEntry)) throw new ToolFailure(`${shown}: the entries of ${path} are damaged; write it anew with --update-baseline`);
      entries.set(path, list);
    }
    return new Baseline(entries, takesAll);
  }

  /** Marks the findings of a file that are old, each entry for one finding, and notes which entries are found no more. */
  apply(result: FileResult): void {
    const left = [...(this.#entries.get(result.path) ?? [])];
    const now: BaselineEntry[] = [];
    for (const finding of result.documents.flatMap(({ findings }) => findings)) {
      if (finding.suppressed || finding.rule === "integrity/syntax") continue;
      const entry = entryOf(finding, result.path);
      const at = left.findIndex(({ hash }) => hash === entry.hash);
      const [old] = at === -1 ? [] : left.splice(at, 1);
      now.push({ ...entry, ...(old?.reason === undefined ? {} : { reason: old.reason }) });
      if (old || this.#takesAll) finding.suppressed = { by: "baseline", reason: old?.reason ?? "old finding" };
    }
    if (now.length > 0) this.#found.set(result.path, now);
    for (const entry of left) this.#stale.push({ path: result.path, entry });
  }

  /** Entries of linted files that are found no more. */
  get stale(): readonly { path: string; entry: BaselineEntry }[] {
    return this.#stale;
  }

  /** The file with everything that is found now. */
  updated(): string {
    return serialized(new Map([...this.#entries, ...this.#found]), new Set(this.#stale.map(({ entry }) => entry)));
  }

  /** The file without the entries that are found no more. */
  pruned(): string {
    return serialized(this.#entries, new Set(this.#stale.map(({ entry }) => entry)));
  }
}

function isEntry(value: unknown): value is BaselineEntry {
  if (typeof value !== "object" || value === null) return false;
  const { rule, at, hash, reason } = value as Partial<Record<keyof BaselineEntry, unknown>>;
  return typeof rule === "string" && typeof at === "string" && typeof hash === "string" && (reason === undefined || typeof reason === "string");
}

function entryOf(finding: Finding, path: string): BaselineEntry {
  const { rule, requirement, anchor } = finding;
  return { rule, requirement, at: anchor, hash: fingerprint(finding, path) };
}

/** Sorted, an entry a line, so that two branches' changes merge. */
function serialized(entries: ReadonlyMap<string, readonly BaselineEntry[]>, without: ReadonlySet<BaselineEntry>): string {
  const key = ({ requirement, rule, at, hash }: BaselineEntry) => [rule, requirement ?? "", at, hash].join("\0");
  const files = [...entries]
    .map(([path, list]) => [path, list.filter((entry) => !without.has(entry)).toSorted((a, b) => (key(a) < key(b) ? -1 : 1))] as const)
    .filter(([, list]) => list.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, list]) => `    ${JSON.stringify(path)}: [\n${list.map((entry) => `      ${JSON.stringify(entry)}`).join(",\n")}\n    ]`);
  return `{\n  "version": 1,\n  "files": {\n${files.join(",\n")}\n  }\n}\n`;
}
