/** Findings that differ in nothing but whom they are about: one finding that lists all of them. */

import type { Finding } from "../findings/finding.js";

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
  const groups = new Map<string, { first: Finding; listing: Listing; items: string[] }>();
  const kept = findings.filter((finding) => {
    const listing = listings.get(finding);
    if (!listing || finding.suppressed || finding.fix || finding.suggestions.length > 0) return true;
    const { rule, requirement, messageId, severity, file } = finding;
    const key = [rule, requirement, messageId, severity, file, listing.tell(["\0"])].join("\0");
    const group = groups.get(key);
    if (!group) {
      groups.set(key, { first: finding, listing, items: [...listing.items] });
      return true;
    }
    group.items.push(...listing.items);
    include(group.first, finding);
    return false;
  });
  for (const { first, listing, items } of groups.values()) first.message = listing.tell([...new Set(items)]);
  return kept;
}

function include(first: Finding, other: Finding): void {
  const { path, range, file } = other;
  first.related.push({ message: sameHere, path, range, ...(file === undefined ? {} : { file }) });
  first.alsoUnmet = [...new Set([...first.alsoUnmet, ...other.alsoUnmet])];
}
