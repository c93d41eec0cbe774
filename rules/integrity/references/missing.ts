/** Ids that name nothing, gathered so that one mistake is told once. */

import {
  append,
  closest,
  didYouMean,
  type Ids,
  type Kind,
  type Reference,
  worthGuessing,
} from "../../../src/rules-api/index.js";
import { allKinds } from "./kinds.js";

export interface MissingId {
  id: string;
  kinds: readonly Kind[];
  /** Every place that names it. */
  named: [Reference, ...Reference[]];
  /** The ids that may be meant, closest first. */
  candidates: string[];
  /** Whether it is the title or name of the one candidate, which is then certain. */
  isTitle: boolean;
  /** What has that id, where it is something of another kind. */
  other: Kind | undefined;
}

type Gathered = Pick<MissingId, "kinds" | "named">;

/** The ids that are named and that nothing of the kind has. */
export function missingIds(references: readonly Reference[], ids: Ids): MissingId[] {
  return gathered(references, ids).map(({ kinds, named }, i) => {
    const { id } = named[0];
    const other = allKinds.find((kind) => ids.has(kind, id));
    // However few are known, more are not guessed.
    const known = i < worthGuessing(0) ? kinds.flatMap((kind) => [...ids.known(kind)]) : [];
    const candidates = i < worthGuessing(known.length) ? closest(id, known) : [];
    const [titled, second] = kinds.flatMap((kind) => ids.titled(kind, id)?.id ?? []);
    // Where an id is its title with a slip in it, the slip is what is wrong.
    if (titled === undefined || second !== undefined || candidates.includes(titled))
      return { id, kinds, named, candidates, isTitle: false, other };
    return { id, kinds, named, candidates: [titled], isTitle: true, other };
  });
}

/** Whether it is named as a thing of a kind of which none is declared. */
export function isOfNothing({ kinds, other }: MissingId, ids: Ids): boolean {
  return other === undefined && kinds.length === 1 && kinds.every((kind) => isEmpty(ids.known(kind)));
}

function isEmpty(things: Iterable<unknown>): boolean {
  return things[Symbol.iterator]().next().done === true;
}

/** Those ids, by their kinds. */
export function ofNothing(missing: readonly MissingId[], ids: Ids): ReadonlyMap<Kind, MissingId[]> {
  const byKind = new Map<Kind, MissingId[]>();
  for (const each of missing) if (isOfNothing(each, ids)) for (const kind of each.kinds) append(byKind, kind, each);
  return byKind;
}

const isMissing = ({ id, kinds }: Reference, ids: Ids) => !kinds.some((kind) => ids.has(kind, id));

/** Places that name the same missing id, where the same thing may be meant by it. */
function gathered(references: readonly Reference[], ids: Ids): Gathered[] {
  const byId = new Map<string, Gathered[]>();
  const sameAs = ({ id, kinds }: Reference) =>
    byId.get(id)?.find((group) => group.kinds.some((kind) => kinds.includes(kind)));
  for (const reference of references) {
    if (reference.mayBeName || !isMissing(reference, ids)) continue;
    const same = sameAs(reference);
    if (!same) append(byId, reference.id, { kinds: reference.kinds, named: [reference] });
    else {
      same.kinds = same.kinds.filter((kind) => reference.kinds.includes(kind));
      same.named.push(reference);
    }
  }
  // What may be a name is none where the same text stands for an id elsewhere.
  for (const reference of references) if (reference.mayBeName) sameAs(reference)?.named.push(reference);
  return [...byId.values()].flat();
}

/** An id, and not the name of somebody: small letters, digits and hyphens. */
const looksLikeId = /^[a-z0-9-]+$/;

export interface NearPartner {
  id: string;
  partner: string;
  named: [Reference, ...Reference[]];
}

/** Where names may stand, ids that nobody has and that are nearly a partner's; those that `missing` tells of are left out. */
export function nearPartners(references: readonly Reference[], missing: readonly MissingId[], ids: Ids): NearPartner[] {
  // A file may name 400,000 ids, few of which may be names.
  const told = new Set<Reference>();
  for (const { named } of missing) for (const reference of named) if (reference.mayBeName) told.add(reference);
  const byId = new Map<string, Reference[]>();
  for (const reference of references) {
    if (!reference.mayBeName || told.has(reference) || !looksLikeId.test(reference.id)) continue;
    if (isMissing(reference, ids)) append(byId, reference.id, reference);
  }
  const partners = [...ids.known("partner")];
  return [...byId].slice(0, worthGuessing(partners.length)).flatMap(([id, [first, ...others]]) => {
    const partner = didYouMean(id, partners);
    return partner === undefined || !first ? [] : [{ id, partner, named: [first, ...others] }];
  });
}
