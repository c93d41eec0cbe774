/** What a person holds at some point of a pathway: credentials for certain, and groups of which at least one is held. */

import type { Ids } from "./ids.js";

/** One item of a `requires` list: a credential's id, or alternatives of which one is enough. */
export type RequiredItem = string | { anyOf: readonly string[] };

/** The ids that would satisfy an item. */
export function alternativesOf(item: RequiredItem): readonly string[] {
  return typeof item === "string" ? [item] : item.anyOf;
}

/** An id with a typo stands for the credential that was meant, here as everywhere; integrity/references reports it. */
export class Holdings {
  readonly #ids: Ids;
  readonly #credentials = new Set<string>();
  /** From `anyOf`: the person holds one of each group, and nobody knows which. */
  readonly #groups: ReadonlySet<string>[] = [];

  constructor(ids: Ids) {
    this.#ids = ids;
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
    const [credential = id] = this.#meant(id);
    if (this.#credentials.has(credential)) return undefined;
    this.#credentials.add(credential);
    return credential;
  }

  /** Whoever passed a door that asks for `item` holds what satisfies it. */
  addRequired(item: RequiredItem): void {
    const alternatives = this.#meant(item);
    if (alternatives.length === 1 && alternatives[0] !== undefined) this.#credentials.add(alternatives[0]);
    else if (alternatives.length > 1) this.#groups.push(new Set(alternatives));
  }

  /** Whether everyone with these holdings satisfies the item, whichever alternative of their groups they hold. */
  satisfies(item: RequiredItem): boolean {
    const alternatives = this.#meant(item);
    if (alternatives.some((id) => this.#credentials.has(id))) return true;
    return this.#groups.some((group) => [...group].every((id) => alternatives.includes(id)));
  }

  /** The first item of a `requires` list that these holdings do not satisfy. */
  firstMissing(requires: readonly RequiredItem[] | undefined): RequiredItem | undefined {
    return requires?.find((item) => !this.satisfies(item));
  }
}
