/** One omission, shown once: under the requirement with the highest authority, with the others named. */

import { type Finding, severities } from "../findings/finding.js";
import type { Draft } from "./outcome.js";

/** How near to the law a finding is: lower goes first. Errors of integrity are before all, since they are about what can be believed. */
export type RankOf = (finding: Finding) => number;

/** The findings to show. Excused ones stay by themselves, so that what excuses one does not hide the others. */
export function mergeOmissions(drafts: readonly Draft[], rankOf: RankOf): Finding[] {
  const shown: Finding[] = [];
  const byOmission = new Map<string, { shownUnder: string | undefined; same: Finding[] }>();
  const told = new Told();
  for (const { finding, omission } of drafts) {
    if (told.again(finding)) continue;
    if (!omission || finding.suppressed) shown.push(finding);
    else {
      const same = byOmission.get(omission.id);
      if (same) same.same.push(finding);
      else byOmission.set(omission.id, { shownUnder: omission.shownUnder, same: [finding] });
    }
  }
  for (const { shownUnder, same } of byOmission.values()) {
    const [only] = same;
    shown.push(same.length === 1 && only ? only : merged(same, shownUnder, rankOf));
  }
  return shown;
}

/** What was told. A file may have 20,000 findings, nearly all of places of their own: messages are compared of the same place only. */
class Told {
  /** The first finding of each kind and place. */
  readonly #firsts = new Map<string, Finding>();
  readonly #several = new Set<string>();

  /** Whether the same was told of the same place before. */
  again(finding: Finding): boolean {
    const there = `${kindOf(finding)}\0${finding.path}`;
    const first = this.#firsts.get(there);
    if (!first) {
      this.#firsts.set(there, finding);
      return false;
    }
    const identity = identityOf(finding);
    this.#several.add(identityOf(first));
    const isAgain = this.#several.has(identity);
    this.#several.add(identity);
    return isAgain;
  }
}

function identityOf({ rule, requirement, messageId, file, path, range: { start }, message }: Finding): string {
  return `${rule}\0${requirement}\0${messageId}\0${file}\0${path}\0${start.line}:${start.column}\0${message}`;
}

function merged(same: Finding[], shownUnder: string | undefined, rankOf: RankOf): Finding {
  const rank = (finding: Finding) =>
    shownUnder !== undefined && (finding.requirement ?? finding.rule) === shownUnder ? -1 : rankOf(finding);
  const [first, ...others] = same.sort((a, b) => rank(a) - rank(b)) as [Finding, ...Finding[]];
  const alsoUnmet = new Set<string>();
  for (const { requirement } of others) if (requirement !== null) alsoUnmet.add(requirement);
  if (first.requirement !== null) alsoUnmet.delete(first.requirement);
  first.alsoUnmet = [...alsoUnmet];
  const loudest = Math.min(...same.map((finding) => severities.indexOf(finding.severity)));
  first.severity = severities[loudest] ?? first.severity;
  return first;
}

/** More findings of one message are not read one by one: the rest is counted with the last. */
export const mostOfAKind = 100;

/** So many are told of each document, however many there are in a file. */
const leastOfAKind = 3;

/** How many findings of a kind are told of each document of a file: 99 documents that cite one another had 23,000. */
export function shareOf(documents: number): number {
  return Math.max(leastOfAKind, Math.floor(mostOfAKind / documents));
}

/** Findings of a kind are of one rule and requirement, and say the same of different places. */
export function kindOf({ rule, requirement, messageId }: Pick<Finding, "rule" | "requirement" | "messageId">): string {
  return `${rule}\0${requirement}\0${messageId}`;
}

/** The first of each kind of finding, by place; the last of a kind that was cut tells how many there are besides. */
export function cutToReadable(
  findings: readonly Finding[],
  /** How many of a kind there are besides these. */
  left: ReadonlyMap<string, number> = new Map(),
  most = mostOfAKind,
): Finding[] {
  if (findings.length <= most && left.size === 0) return [...findings];
  const counts = new Map<string, number>();
  const last = new Map<string, Finding>();
  const kept = findings.filter((finding) => {
    const kind = `${kindOf(finding)}\0${finding.suppressed === null}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count <= most) last.set(kind, finding);
    return count <= most;
  });
  for (const [kind, finding] of last) {
    const cut = Math.max(0, (counts.get(kind) ?? 0) - most);
    const more = cut + (finding.suppressed ? 0 : (left.get(kindOf(finding)) ?? 0));
    if (more > 0) finding.message += ` (And ${more} more like this.)`;
  }
  return kept;
}
