/** What can only be seen over all pathways of a run: ids that stand twice, links that lead nowhere. */

import { didYouMean } from "../findings/did-you-mean.js";
import type { Finding, Severity } from "../findings/finding.js";
import type { PortfolioEntry, PortfolioLink } from "../findings/portfolio.js";
import type { FileResult } from "../findings/result.js";
import { fillMessage } from "./message.js";

const id = "integrity/portfolio";

/** The words of the rule integrity/portfolio. */
export type PortfolioMessages = Readonly<Record<string, string>>;

/** Gathers what pathways say of each other while a run goes on; what it keeps of each is small. */
export class Portfolio {
  readonly #entries: { path: string; entry: PortfolioEntry }[] = [];
  readonly #messages: PortfolioMessages;
  readonly #severity: Severity;

  constructor(messages: PortfolioMessages, severity: Severity) {
    this.#messages = messages;
    this.#severity = severity;
  }

  add({ path, documents }: FileResult): void {
    for (const { portfolio } of documents) if (portfolio) this.#entries.push({ path, entry: copyOf(portfolio) });
  }

  /** What is wrong over all, as results of the files in which it is written, by path. */
  check(): FileResult[] {
    const byId = new Map<string, { path: string; entry: PortfolioEntry }>();
    const found = new Map<string, Map<string, Finding[]>>();
    const report = (path: string, pathway: string, finding: Finding) => {
      const inFile = found.get(path) ?? new Map<string, Finding[]>();
      found.set(path, inFile.set(pathway, [...(inFile.get(pathway) ?? []), finding]));
    };
    const entries = [...this.#entries].sort((a, b) =>
      a.path < b.path ? -1 : a.path > b.path ? 1 : a.entry.range.start.line - b.entry.range.start.line,
    );
    for (const { path, entry } of entries) {
      const first = byId.get(entry.id);
      if (!first) byId.set(entry.id, { path, entry });
      else {
        const related = [{ message: "It stands here too.", file: first.path, path: "/id", range: first.entry.range }];
        report(
          path,
          entry.id,
          this.#finding(
            "same-id",
            { id: entry.id, other: first.path },
            { path: "/id", range: entry.range },
            { related },
          ),
        );
      }
    }
    for (const { path, entry } of entries) {
      for (const link of entry.links) {
        const finding = this.#link(link, byId);
        if (finding) report(path, entry.id, finding);
      }
    }
    return [...found].map(([path, pathways]) => ({
      path,
      documents: [...pathways].map(([pathway, findings]) => ({ pathway, title: null, findings, requirements: [] })),
    }));
  }

  #link(link: PortfolioLink, byId: ReadonlyMap<string, { path: string; entry: PortfolioEntry }>): Finding | undefined {
    const { pathway, target, by } = link;
    const other = byId.get(pathway)?.entry;
    if (!other) {
      const hint = hintOf(didYouMean(pathway, byId.keys()));
      return this.#finding("unknown-pathway", { pathway, hint }, link, { severity: "info" });
    }
    const known = by === "next" ? other.programs : other.entryPoints;
    const kind = by === "next" ? "program" : "entry point";
    if (!known.includes(target))
      return this.#finding("unknown-target", { pathway, target, kind, hint: hintOf(didYouMean(target, known)) }, link);
    if (by === "next" && !other.entered.includes(target)) return this.#finding("no-way-in", { pathway, target }, link);
    return undefined;
  }

  #finding(
    messageId: string,
    slots: Record<string, string>,
    place: { path: string; range: Finding["range"]; file?: string },
    more: Partial<Finding> = {},
  ): Finding {
    return {
      rule: id,
      requirement: null,
      severity: this.#severity,
      messageId,
      message: fillMessage(this.#messages[messageId] ?? messageId, slots),
      path: place.path,
      range: place.range,
      anchor: place.path,
      ...(place.file === undefined ? {} : { file: place.file }),
      related: [],
      alsoUnmet: [],
      fix: null,
      suggestions: [],
      suppressed: null,
      ...more,
    };
  }
}

function hintOf(meant: string | undefined): string {
  return meant === undefined ? "." : `. Did you mean "${meant}"?`;
}

/**
 * The entry in strings of its own: those that were cut out of a definition keep all of its text in memory, 8 kB for each
 * file of a run.
 */
function copyOf(entry: PortfolioEntry): PortfolioEntry {
  return JSON.parse(JSON.stringify(entry)) as PortfolioEntry;
}
