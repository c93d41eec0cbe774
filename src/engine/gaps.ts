/** Texts that stand for a claim, and what is unmet because of them: one finding for people. */

import type { Evidence, Finding } from "../findings/finding.js";
import { type Omission, omissionOf } from "../pathway/omission.js";
import type { Gap } from "../pathway/unsaid.js";
import { field } from "../rules-api/where.js";
import type { Draft } from "./outcome.js";
import type { Places } from "./place.js";

const placeOf = ({ file, path }: Pick<Evidence, "file" | "path">) => `${file ?? ""} ${path}`;

/**
 * The drafts, where what is told of nothing but such places is told as one omission with the text that stands there. What
 * several requirements miss there is the same for all of them, wherever they tell it.
 */
export function joinedToGaps(drafts: readonly Draft[], gaps: readonly Gap[], places: Places): readonly Draft[] {
  if (gaps.length === 0) return drafts;
  const omissions = new Map<string, Omission>();
  const placeAt = ({ holder, key }: Pick<Gap, "holder" | "key">) =>
    placeOf(places.of(field(holder as Record<string | number, unknown>, key)));
  for (const gap of gaps) {
    const text = placeAt(gap);
    const omission = omissionOf("stand-in", text);
    omissions.set(text, omission);
    const whole = gap.list && placeAt(gap.list);
    if (whole !== undefined && !omissions.has(whole)) omissions.set(whole, omission);
  }
  const gapOf = (finding: Finding) =>
    finding.related.every((place) => omissions.has(placeOf(place))) ? omissions.get(placeOf(finding)) : undefined;
  const same = new Map<string, Omission>();
  for (const { finding, omission } of drafts) {
    const gap = omission && gapOf(finding);
    if (gap) same.set(omission.id, gap);
  }
  return drafts.map((draft) => {
    const gap = gapOf(draft.finding) ?? (draft.omission && same.get(draft.omission.id));
    return gap ? { ...draft, omission: gap } : draft;
  });
}
