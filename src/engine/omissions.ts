/** One omission, shown once: under the requirement with the highest authority, with the others named. */

import { type Finding, severities } from "../findings/finding.js";
import type { Draft } from "./outcome.js";

/** How near to the law a finding is: lower goes first. Errors of integrity are before all, since they are about what can be believed. */
export type RankOf = (finding: Finding) => number;

/** The findings to show. Excused ones stay by themselves, so that what excuses one does not hide the others. */
export function mergeOmissions(drafts: readonly Draft[], rankOf: RankOf): Finding[] {
  const shown: Finding[] = [];
  const byOmission = new Map<string, { shownUnder: string | undefined; same: Finding[] }>();
  const told = new Set<string>();
  for (const { finding, omission } of drafts) {
    const { rule, requirement, messageId, file, path, range, message } = finding;
    const identity = `${rule}\0${requirement}\0${messageId}\0${file}\0${path}\0${range.start.line}:${range.start.column}\0${message}`;
    if (told.has(identity)) continue;
    told.add(identity);
    if (!omission || finding.suppressed) shown.push(finding);
    else {
      const same = byOmission.get(omission.id);
      if (same) same.same.push(finding);
      else byOmission.set(omission.id, { shownUnder: omission.shownUnder, same: [finding] });
    }
  }
  for (const { shownUnder, same } of byOmission.values()) {
    shown.push(
      merged(same, (finding) =>
        shownUnder !== undefined && (finding.requirement ?? finding.rule) === shownUnder ? -1 : rankOf(finding),
      ),
    );
  }
  return shown;
}

function merged(same: Finding[], rankOf: RankOf): Finding {
  const [first, ...others] = same.sort((a, b) => rankOf(a) - rankOf(b)) as [Finding, ...Finding[]];
  const alsoUnmet = new Set(others.flatMap((finding) => finding.requirement ?? []));
  if (first.requirement !== null) alsoUnmet.delete(first.requirement);
  first.alsoUnmet = [...alsoUnmet];
  const loudest = Math.min(...same.map((finding) => severities.indexOf(finding.severity)));
  first.severity = severities[loudest] ?? first.severity;
  return first;
}

/** More findings of one message are not read one by one: the rest is counted with the last. */
const mostOfAKind = 100;

/** The first of each kind of finding, by place; the last of a kind that was cut tells how many there are besides. */
export function cutToReadable(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  const last = new Map<string, Finding>();
  const kept = findings.filter((finding) => {
    const kind = `${finding.rule}\0${finding.requirement}\0${finding.messageId}\0${finding.suppressed === null}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count <= mostOfAKind) last.set(kind, finding);
    return count <= mostOfAKind;
  });
  for (const [kind, finding] of last) {
    const more = (counts.get(kind) ?? 0) - mostOfAKind;
    if (more > 0) finding.message += ` (And ${more} more like this.)`;
  }
  return kept;
}
