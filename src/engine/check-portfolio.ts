/** What can only be seen over all pathways of a run: ids that stand twice, links that lead nowhere. */

import { didYouMean } from "../findings/did-you-mean.js";
import type { Finding, Range, Severity } from "../findings/finding.js";
import { type PortfolioEntry, type PortfolioLink, portfolioOf } from "../findings/portfolio.js";
import type { FileResult } from "../findings/result.js";
import { fillMessage } from "./message.js";
import { cutToReadable } from "./omissions.js";
import { Pile } from "./pile.js";

const id = "integrity/portfolio";

/** How many ids may be looked at to guess what wrong ones mean: a second's worth. Who has more has other troubles. */
const mostLooks = 2_000_000;

/** The words of the rule integrity/portfolio. */
export type PortfolioMessages = Readonly<Record<string, string>>;

/** What is kept of a file. */
type Kept = [path: string, entries: PortfolioEntry[]];

/** Gathers what pathways say of each other while a run goes on; what it keeps of each is small. */
export class Portfolio {
  readonly #kept = new Pile<Kept>();
  readonly #messages: PortfolioMessages;
  readonly #severity: Severity;
  #lastPath = "";
  #isInOrder = true;
  #looks = mostLooks;

  constructor(messages: PortfolioMessages, severity: Severity) {
    this.#messages = messages;
    this.#severity = severity;
  }

  /** Adds a file; each but once. */
  add(result: FileResult): void {
    this.addTold(result.path, portfolioOf(result));
  }

  /** Adds a file of which only that is left. */
  addTold(path: string, portfolio: string): void {
    if (portfolio === "") return;
    this.#isInOrder &&= this.#lastPath <= path;
    this.#lastPath = path;
    this.#kept.add(portfolio);
  }

  /** What is wrong over all, as results of the files in which it is written, by path. */
  *check(): Generator<FileResult> {
    const firsts = new Map<string, { path: string; range: Range }>();
    const linked = new Map<string, PortfolioEntry | undefined>();
    let count = 0;
    for (const [path, entries] of this.#byPath()) {
      for (const { id, range, links } of entries) {
        count++;
        if (!firsts.has(id)) firsts.set(id, { path, range });
        for (const { pathway } of links) linked.set(pathway, undefined);
      }
    }
    if (firsts.size === count && linked.size === 0) return;
    for (const [, entries] of linked.size > 0 ? this.#byPath() : []) {
      for (const entry of entries) {
        if (linked.has(entry.id) && !linked.get(entry.id)) linked.set(entry.id, entry);
      }
    }
    for (const [path, entries] of this.#byPath()) {
      const found = new Map<string, Finding[]>();
      for (const { id, range, links } of entries) {
        const findings = found.get(id) ?? [];
        const first = firsts.get(id);
        if (first && (first.path !== path || !isSame(first.range, range)))
          findings.push(this.#sameId(id, range, first));
        for (const link of links) findings.push(...this.#link(link, linked.get(link.pathway), firsts));
        if (findings.length > 0) found.set(id, findings);
      }
      const documents = [...found].map(([pathway, findings]) => ({
        pathway,
        title: null,
        findings: cutToReadable(findings),
        requirements: [],
      }));
      if (documents.length > 0) yield { path, documents };
    }
  }

  /** All that is kept, in the order of runs, which is almost always that in which it was added. */
  #byPath(): Iterable<Kept> {
    return this.#isInOrder ? this.#kept : [...this.#kept].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  }

  #sameId(id: string, range: Range, first: { path: string; range: Range }): Finding {
    const related = [{ message: "It stands here too.", file: first.path, path: "/id", range: first.range }];
    return this.#finding("same-id", { id, other: first.path }, { path: "/id", range }, { related });
  }

  #link(link: PortfolioLink, other: PortfolioEntry | undefined, known: ReadonlyMap<string, unknown>): Finding[] {
    const { pathway, target, by } = link;
    if (!other) {
      const hint = this.#hint(pathway, known.keys(), known.size);
      return [this.#finding("unknown-pathway", { pathway, hint }, link, { severity: "info" })];
    }
    const targets = by === "next" ? other.programs : other.entryPoints;
    const kind = by === "next" ? "program" : "entry point";
    if (!targets.includes(target))
      return [
        this.#finding(
          "unknown-target",
          { pathway, target, kind, hint: this.#hint(target, targets, targets.length) },
          link,
        ),
      ];
    if (by === "next" && !other.entered.includes(target))
      return [this.#finding("no-way-in", { pathway, target }, link)];
    return [];
  }

  #hint(written: string, known: Iterable<string>, size: number): string {
    const meant = this.#looks > 0 ? didYouMean(written, known) : undefined;
    this.#looks -= size;
    return meant === undefined ? "." : `. Did you mean "${meant}"?`;
  }

  #finding(
    messageId: string,
    slots: Record<string, string>,
    place: { path: string; range: Range; file?: string },
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

function isSame(one: Range, other: Range): boolean {
  return one.start.line === other.start.line && one.start.column === other.start.column;
}
