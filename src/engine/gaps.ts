/** Texts that stand for a claim, ids that name nothing, and what is unmet because of either: one finding for people. */

import type { Evidence, Finding } from "../findings/finding.js";
import { type Omission, omissionOf } from "../pathway/omission.js";
import type { Gap } from "../pathway/unsaid.js";
import { field } from "../rules-api/where.js";
import type { Draft } from "./outcome.js";
import type { Places } from "./place.js";

const placeOf = ({ file, path }: Pick<Evidence, "file" | "path">) => `${file ?? ""} ${path}`;

/**
 * The drafts, where what is told of nothing but such places, or the lists that hold them, is told as one omission with the
 * text or the id that stands there. What several requirements miss there is the same for all of them, wherever they tell it.
 */
export function joinedToGaps(drafts: readonly Draft[], gaps: readonly Gap[], places: Places): readonly Draft[] {
  const omissions = omissionsOfLost(drafts);
  if (gaps.length === 0 && omissions.size === 0) return drafts;
  const placeAt = ({ holder, key }: Pick<Gap, "holder" | "key">) =>
    placeOf(places.of(field(holder as Record<string | number, unknown>, key)));
  for (const gap of gaps) {
    const text = placeAt(gap);
    const omission = omissionOf("stand-in", text);
    omissions.set(text, omission);
    const whole = gap.list && placeAt(gap.list);
    if (whole !== undefined && !omissions.has(whole)) omissions.set(whole, omission);
  }
  const gapOf = (finding: Finding) => {
    const omission = omissions.get(placeOf(finding));
    // Integrity is about what is written there, and not about what follows from it.
    if (omission?.isCause) return finding.requirement === null ? undefined : omission;
    return finding.related.every((place) => omissions.has(placeOf(place))) ? omission : undefined;
  };
  const same = new Map<string, Omission>();
  for (const { finding, omission } of drafts) {
    const gap = omission && gapOf(finding);
    if (gap) same.set(omission.id, gap);
  }
  return drafts.map((draft) => {
    // What is told of the id itself stays by that id, also where another stands in the same list.
    if (draft.omission?.isCause) return draft;
    const gap = gapOf(draft.finding) ?? (draft.omission && same.get(draft.omission.id));
    return gap ? { ...draft, omission: gap } : draft;
  });
}

/** Behind the key of a list, where in it an id stands: by itself, in a list of its own, or in a step. */
const listIn = /(?:\/\d+)+(?:\/(?:program|credential))?$/;

/** By the places that ids which name nothing stand at, and the lists that hold those: the first such id there. */
function omissionsOfLost(drafts: readonly Draft[]): Map<string, Omission> {
  const omissions = new Map<string, Omission>();
  for (const { finding, omission } of drafts) {
    if (!omission?.isCause) continue;
    for (const { file, path } of [finding, ...finding.related])
      for (const at of [path, path.replace(listIn, "")]) {
        const place = placeOf({ ...(file === undefined ? {} : { file }), path: at });
        if (!omissions.has(place)) omissions.set(place, omission);
      }
  }
  return omissions;
}
