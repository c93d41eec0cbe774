/** What may be meant by an id that nothing has: the one thing of the kind that nothing names, as after renaming it. */

import type { Kind } from "./kind.js";
import { append } from "./lists.js";

/** A place that names an id: of a thing of one of these kinds, or it may be a name. */
export interface Naming {
  id: string;
  kinds: readonly Kind[];
  mayBeName: boolean;
}

/** What is known of ids, kind by kind. */
interface Known {
  has(kind: Kind, id: string): boolean;
  /** What is declared and nothing unless something names it. */
  idle(kind: Kind): readonly { readonly id: string }[];
  /** The id of the thing that an id stands for, by itself or because it is close to it. */
  standsFor(kind: Kind, id: string): string | undefined;
}

/** More places that name an id are not gone through for a guess. */
const mostReferences = 20_000;

/**
 * By kind, the only id that is sought in vain with the only id that is declared and named nowhere. Empty where there are
 * several of either, since nobody can tell which is which.
 */
export function leftOver(
  references: readonly Naming[],
  known: Known,
): ReadonlyMap<Kind, { sought: string; declared: string }> {
  if (references.length > mostReferences) return new Map();
  const sought = idsSought(references, known);
  const soughtOf = new Map<Kind, string[]>();
  for (const [id, kinds] of sought) for (const kind of kinds) append(soughtOf, kind, id);
  const pairs = new Map<Kind, { sought: string; declared: string }>();
  const isNamed = named(references, known);
  for (const [kind, [id, another]] of soughtOf) {
    if (id === undefined || another !== undefined) continue;
    const [declared, ...others] = known.idle(kind).filter((each) => !isNamed(kind, each.id));
    if (declared && others.length === 0) pairs.set(kind, { sought: id, declared: declared.id });
  }
  // Where an entry point or a program may be meant, and both are there, neither is certain.
  for (const [id, kinds] of sought) {
    const found = kinds.filter((kind) => pairs.get(kind)?.sought === id);
    if (found.length > 1) for (const kind of found) pairs.delete(kind);
  }
  return pairs;
}

/** Ids that nothing has and that are close to none, with the kinds of which all places that name them may speak. */
function idsSought(references: readonly Naming[], known: Known): Map<string, readonly Kind[]> {
  const sought = new Map<string, readonly Kind[]>();
  for (const { id, kinds, mayBeName } of references) {
    if (mayBeName || kinds.some((kind) => known.standsFor(kind, id) !== undefined)) continue;
    const before = sought.get(id);
    sought.set(id, before ? before.filter((kind) => kinds.includes(kind)) : kinds);
  }
  return sought;
}

/** Whether a thing is named, or something else by its id. */
function named(references: readonly Naming[], known: Known): (kind: Kind, id: string) => boolean {
  const written = new Set<string>();
  const meant = new Set<string>();
  for (const { id, kinds, mayBeName } of references) {
    written.add(id);
    if (mayBeName) continue;
    for (const kind of kinds) {
      const other = known.has(kind, id) ? undefined : known.standsFor(kind, id);
      if (other !== undefined) meant.add(`${kind} ${other}`);
    }
  }
  return (kind, id) => written.has(id) || meant.has(`${kind} ${id}`);
}
