/** Ids that name nothing, gathered so that one mistake is told once. */

import { append, closest, didYouMean, type Ids, type Kind, type Reference } from "../../../src/rules-api/index.js";
import { allKinds } from "./kinds.js";

export interface MissingId {
  id: string;
  kinds: readonly Kind[];
  /** Every place that names it. */
  named: [Reference, ...Reference[]];
  /** The ids that may be meant, closest first. */
  candidates: string[];
  /** What has that id, where it is something of another kind. */
  other: Kind | undefined;
}

/** Guessing costs a look at every id; who has more wrong ids than this has other troubles. */
const mostGuesses = 50;

/** The ids that are named and that nothing of the kind has. */
export function missingIds(references: readonly Reference[], ids: Ids): MissingId[] {
  return gathered(references, ids).map(({ kinds, named }, i) => {
    const { id } = named[0];
    const known = i < mostGuesses ? kinds.flatMap((kind) => [...ids.known(kind)]) : [];
    return { id, kinds, named, candidates: closest(id, known), other: allKinds.find((kind) => ids.has(kind, id)) };
  });
}

/** Places that name the same missing id, where the same thing may be meant by it. */
function gathered(references: readonly Reference[], ids: Ids): Pick<MissingId, "kinds" | "named">[] {
  const byId = new Map<string, Pick<MissingId, "kinds" | "named">[]>();
  for (const reference of references) {
    const { id, kinds, mayBeName } = reference;
    if (mayBeName || kinds.some((kind) => ids.has(kind, id))) continue;
    const same = byId.get(id)?.find((group) => group.kinds.some((kind) => kinds.includes(kind)));
    if (!same) append(byId, id, { kinds, named: [reference] });
    else {
      same.kinds = same.kinds.filter((kind) => kinds.includes(kind));
      same.named.push(reference);
    }
  }
  return [...byId.values()].flat();
}

/** An id, and not the name of somebody: small letters, digits and hyphens. */
const looksLikeId = /^[a-z0-9-]+$/;

/** Where the id of a partner may stand as well as a name: ids that nobody has, and that are nearly a partner's. */
export function nearPartners(references: readonly Reference[], ids: Ids): { reference: Reference; partner: string }[] {
  const guesses = new Map<string, string | undefined>();
  return references.flatMap((reference) => {
    const { id, mayBeName } = reference;
    if (!mayBeName || !looksLikeId.test(id) || ids.has("partner", id)) return [];
    if (!guesses.has(id) && guesses.size < mostGuesses) guesses.set(id, didYouMean(id, ids.known("partner")));
    const partner = guesses.get(id);
    return partner === undefined ? [] : [{ reference, partner }];
  });
}
