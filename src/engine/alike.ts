/** Findings that differ in nothing but whom they are about: one finding that lists all of them. */

import type { Finding } from "../findings/finding.js";
import { mostPlaces } from "../rules-api/together.js";

/** The slot of a message that names whom a finding is about. */
export interface Listing {
  /** What stands in the slot. */
  items: readonly string[];
  /** The message with other items in the slot. */
  tell(items: readonly string[]): string;
}

/** Said of the places of the others. */
export const sameHere = "The same here.";

/**
 * Tells findings of one requirement together that would say the same of one thing after the other: at the first of them, with
 * the places of the others beside it. What is suppressed, or mends itself, stays alone. `findings` are in the order of their places.
 */
export function tellTogether(findings: readonly Finding[], listings: ReadonlyMap<Finding, Listing>): Finding[] {
  const groups = new Map<string, Group>();
  const kept = findings.filter((finding) => {
    const listing = listings.get(finding);
    if (!listing || finding.suppressed || finding.fix || finding.suggestions.length > 0) return true;
    const { rule, requirement, messageId, severity, file } = finding;
    const key = [rule, requirement, messageId, severity, file, listing.tell(["\0"])].join("\0");
    const group = groups.get(key);
    if (!group) {
      groups.set(key, { first: finding, listing, items: [...listing.items], places: new Set([placeOf(finding)]) });
      return true;
    }
    include(group, finding, listing);
    return false;
  });
  for (const { first, listing, items } of groups.values()) first.message = listing.tell([...new Set(items)]);
  return kept;
}

/** Findings that are told together. */
interface Group {
  first: Finding;
  listing: Listing;
  items: string[];
  places: Set<string>;
}

function placeOf({ range: { start } }: Finding): string {
  return `${start.line}:${start.column}`;
}

function include({ first, items, places }: Group, other: Finding, listing: Listing): void {
  for (const item of listing.items) items.push(item);
  for (const id of other.alsoUnmet) if (!first.alsoUnmet.includes(id)) first.alsoUnmet.push(id);
  const place = placeOf(other);
  // What several take over from one anchor is written once.
  if (places.has(place) || places.size > mostPlaces) return;
  places.add(place);
  const { path, range, file } = other;
  first.related.push({ message: sameHere, path, range, ...(file === undefined ? {} : { file }) });
}
