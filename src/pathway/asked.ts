/** What entry points and programs ask for, item by item. */

import type { Ids } from "./ids.js";

/** One item of a `requires` list: a credential's id, or alternatives of which one is enough. */
export type RequiredItem = string | { anyOf: readonly string[] };

/** The ids that would satisfy an item. */
export function alternativesOf(item: RequiredItem): readonly string[] {
  return typeof item === "string" ? [item] : item.anyOf;
}

/** An item of a `requires` list, and what would satisfy it. */
export class AskedItem {
  readonly item: RequiredItem;
  /** The ids as they were meant. */
  readonly alternatives: readonly string[];
  /** Their numbers, each once. */
  readonly numbers: readonly number[];
  #set: ReadonlySet<number> | undefined;

  constructor(item: RequiredItem, alternatives: readonly string[], numbers: readonly number[]) {
    this.item = item;
    this.alternatives = alternatives;
    this.numbers = numbers;
  }

  /** Whether whatever satisfies the other satisfies this one. */
  contains(other: AskedItem): boolean {
    if (other.numbers.length > this.numbers.length) return false;
    this.#set ??= new Set(this.numbers);
    for (const number of other.numbers) if (!this.#set.has(number)) return false;
    return true;
  }
}

/**
 * A number for each credential that is asked for or awarded, as they come. An id with a typo stands for the credential that
 * was meant, here as everywhere; integrity/references reports it.
 */
export class CredentialNumbers {
  readonly #ids: Ids;
  readonly #numbers = new Map<string, number>();

  constructor(ids: Ids) {
    this.#ids = ids;
  }

  /** How many have a number: they are those below it. */
  get count(): number {
    return this.#numbers.size;
  }

  /** That of an id as it was meant. */
  numberOf(credential: string): number {
    let number = this.#numbers.get(credential);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(credential, number);
    }
    return number;
  }

  asked(item: RequiredItem): AskedItem {
    const alternatives = alternativesOf(item).map((id) => this.#ids.credentialId(id));
    const numbers = alternatives.map((id) => this.numberOf(id));
    return new AskedItem(item, alternatives, numbers.length > 1 ? [...new Set(numbers)] : numbers);
  }
}
