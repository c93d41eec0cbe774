/** What can only be seen over all pathways of a run: ids that stand twice, links that lead nowhere. */

import { didYouMean } from "../findings/did-you-mean.js";
import type { Finding, Range } from "../findings/finding.js";
import { type PortfolioEntry, type PortfolioLink, portfolioOf, portfolioRule } from "../findings/portfolio.js";
import type { FileResult } from "../findings/result.js";
import { fillMessage } from "./message.js";
import { cutToReadable } from "./omissions.js";
import { Pile } from "./pile.js";

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
  #lastPath = "";
  #isInOrder = true;
  #looks = mostLooks;

  constructor(messages: PortfolioMessages) {
    this.#messages = messages;
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
      for (const { id, range, severity, links } of entries) {
        // Others may still name it, and have its id.
        if (severity === "off") continue;
        const findings = found.get(id) ?? [];
        const tell: Tell = (...told) => findings.push(this.#finding(severity, ...told));
        const first = firsts.get(id);
        if (first && (first.path !== path || !isSame(first.range, range))) sameId(id, range, first, tell);
        for (const link of links) this.#link(link, linked.get(link.pathway), firsts, tell);
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

  #link(link: PortfolioLink, other: PortfolioEntry | undefined, known: ReadonlyMap<string, unknown>, tell: Tell): void {
    const { pathway, target, by } = link;
    if (!other) {
      const hint = this.#hint(pathway, known.keys(), known.size);
      tell("unknown-pathway", { pathway, hint }, link, { severity: "info" });
      return;
    }
    const targets = by === "next" ? other.programs : other.entryPoints;
    const kind = by === "next" ? "program" : "entry point";
    if (!targets.includes(target)) {
      const hint = this.#hint(target, targets, targets.length);
      tell("unknown-target", { pathway, target, kind, hint }, link);
    } else if (by === "next" && !other.entered.includes(target)) tell("no-way-in", { pathway, target }, link);
  }

  #hint(written: string, known: Iterable<string>, size: number): string {
    const meant = this.#looks > 0 ? didYouMean(written, known) : undefined;
    this.#looks -= size;
    return meant === undefined ? "." : `. Did you mean "${meant}"?`;
  }

  #finding(severity: Finding["severity"], ...[messageId, slots, place, more = {}]: Parameters<Tell>): Finding {
    return {
      rule: portfolioRule,
      requirement: null,
      severity,
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

/** Tells what is wrong with a pathway. */
type Tell = (
  messageId: string,
  slots: Record<string, string>,
  place: { path: string; range: Range; file?: string },
  more?: Partial<Finding>,
) => void;

function sameId(id: string, range: Range, first: { path: string; range: Range }, tell: Tell): void {
  const related = [{ message: "It stands here too.", file: first.path, path: "/id", range: first.range }];
  tell("same-id", { id, other: first.path }, { path: "/id", range }, { related });
}

function isSame(one: Range, other: Range): boolean {
  return one.start.line === other.start.line && one.start.column === other.start.column;
}
