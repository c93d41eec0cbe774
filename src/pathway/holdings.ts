/** What a person holds at some point of a pathway: credentials for certain, and groups of which at least one is held. */

import type { Ids } from "./ids.js";
import { append } from "./lists.js";

/** One item of a `requires` list: a credential's id, or alternatives of which one is enough. */
export type RequiredItem = string | { anyOf: readonly string[] };

/** An item of a `requires` list, and the ids that would satisfy it as they were meant. */
export interface AskedItem {
  item: RequiredItem;
  alternatives: readonly string[];
}

/** The ids that would satisfy an item. */
export function alternativesOf(item: RequiredItem): readonly string[] {
  return typeof item === "string" ? [item] : item.anyOf;
}

function isWithin(group: ReadonlySet<string>, alternatives: ReadonlySet<string>): boolean {
  for (const id of group) if (!alternatives.has(id)) return false;
  return true;
}

const none: readonly never[] = [];

/** An id with a typo stands for the credential that was meant, here as everywhere; integrity/references reports it. */
export class Holdings {
  readonly #ids: Ids;
  readonly #credentials = new Set<string>();
  /** From `anyOf`: the person holds one of each group, and nobody knows which. Each stands under the id that has fewest. */
  readonly #groups = new Map<string, ReadonlySet<string>[]>();

  /** `passed` are the items that were asked for where the person came in. */
  constructor(ids: Ids, passed: readonly RequiredItem[] = []) {
    this.#ids = ids;
    for (const item of passed) this.addRequired(item);
  }

  /** The same holdings, to which more can be added. */
  copy(): Holdings {
    const copy = new Holdings(this.#ids);
    for (const id of this.#credentials) copy.#credentials.add(id);
    for (const [id, groups] of this.#groups) copy.#groups.set(id, [...groups]);
    return copy;
  }

  #meant(item: RequiredItem): string[] {
    return alternativesOf(item).map((id) => this.#ids.credentialId(id));
  }

  /** The ids held for certain, in the order in which they were gained. */
  get credentials(): ReadonlySet<string> {
    return this.#credentials;
  }

  /** The credential's id, when it is new. */
  add(id: string): string | undefined {
    const credential = this.#ids.credentialId(id);
    return this.gain(credential) ? credential : undefined;
  }

  /** Whether a credential, by its id as it was meant, is new. It is held from now on. */
  gain(credential: string): boolean {
    if (this.#credentials.has(credential)) return false;
    this.#credentials.add(credential);
    return true;
  }

  /** Whoever passed a door that asks for `item` holds what satisfies it. */
  addRequired(item: RequiredItem): void {
    const alternatives = this.#meant(item);
    if (alternatives.length === 1 && alternatives[0] !== undefined) this.#credentials.add(alternatives[0]);
    // Of two groups of which one lies within the other, it tells all.
    else if (alternatives.length > 1 && !this.holdsOneOf(alternatives)) this.#addGroup(new Set(alternatives));
  }

  #addGroup(group: ReadonlySet<string>): void {
    const countOf = (id: string) => this.#groups.get(id)?.length ?? 0;
    const under = [...group].reduce((fewest, id) => (countOf(id) < countOf(fewest) ? id : fewest));
    append(this.#groups, under, group);
  }

  /** Whether everyone with these holdings satisfies the item, whichever alternative of their groups they hold. */
  satisfies(item: RequiredItem): boolean {
    return this.holdsOneOf(this.#meant(item));
  }

  /** The same of ids as they were meant. */
  holdsOneOf(alternatives: readonly string[]): boolean {
    for (const id of alternatives) if (this.#credentials.has(id)) return true;
    return this.#groups.size > 0 && this.#holdsGroupWithin(new Set(alternatives));
  }

  /** Groups of which one id each is held. */
  get groups(): ReadonlySet<string>[] {
    return [...this.#groups.values()].flat();
  }

  /** Whether one of the groups lies within the alternatives, so that any of it is enough. */
  #holdsGroupWithin(alternatives: ReadonlySet<string>): boolean {
    for (const id of alternatives) {
      for (const group of this.#groups.get(id) ?? none) if (isWithin(group, alternatives)) return true;
    }
    return false;
  }
}
