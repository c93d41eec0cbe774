/** What a person holds at some point of a pathway: credentials for certain, and groups of which at least one is held. */

import type { AskedItem, CredentialNumbers, RequiredItem } from "./asked.js";
import { append } from "./lists.js";

const none: readonly never[] = [];

/** Credentials by their numbers: a hundred ways in may each come to as many doors, and ask at each for a hundred things. */
export class Holdings {
  readonly #credentials: CredentialNumbers;
  /** By number: 1 for what is held for certain. What lies beyond its end is not held. */
  #held: Uint8Array;
  /** From `anyOf`: the person holds one of each group, and nobody knows which. Each stands under the number that has fewest. */
  readonly #groups = new Map<number, AskedItem[]>();

  /** `passed` are the items that were asked for where the person came in. */
  constructor(credentials: CredentialNumbers, passed: readonly AskedItem[] = []) {
    this.#credentials = credentials;
    this.#held = new Uint8Array(0);
    for (const item of passed) this.#pass(item);
  }

  /** The same holdings, to which more can be added. */
  copy(): Holdings {
    const copy = new Holdings(this.#credentials);
    copy.#held = new Uint8Array(this.#credentials.count);
    copy.#held.set(this.#held);
    for (const [number, groups] of this.#groups) copy.#groups.set(number, [...groups]);
    return copy;
  }

  /** The numbers of what is held for certain. */
  get credentials(): readonly number[] {
    const numbers: number[] = [];
    for (let number = 0; number < this.#held.length; number++) if (this.#held[number] === 1) numbers.push(number);
    return numbers;
  }

  /** Whether a credential is new. It is held from now on. */
  gain(number: number): boolean {
    if (this.#held[number] === 1) return false;
    if (number >= this.#held.length) {
      const held = new Uint8Array(Math.max(this.#credentials.count, number + 1));
      held.set(this.#held);
      this.#held = held;
    }
    this.#held[number] = 1;
    return true;
  }

  /** Whoever passed a door that asks for an item holds what satisfies it. */
  #pass(item: AskedItem): void {
    const [first] = item.numbers;
    if (first === undefined) return;
    if (item.numbers.length === 1) this.gain(first);
    // Of two groups of which one lies within the other, it tells all.
    else if (!this.holdsOneOf(item)) this.#addGroup(item);
  }

  #addGroup(group: AskedItem): void {
    const countOf = (number: number) => this.#groups.get(number)?.length ?? 0;
    const under = group.numbers.reduce((fewest, number) => (countOf(number) < countOf(fewest) ? number : fewest));
    append(this.#groups, under, group);
  }

  /** Whether everyone with these holdings satisfies the item, whichever alternative of their groups they hold. */
  satisfies(item: RequiredItem): boolean {
    return this.holdsOneOf(this.#credentials.asked(item));
  }

  /** The same of an item whose credentials are numbered. */
  holdsOneOf(item: AskedItem): boolean {
    const { numbers } = item;
    for (let i = 0; i < numbers.length; i++) if (this.#held[numbers[i] as number] === 1) return true;
    return this.#groups.size > 0 && this.#holdsGroupWithin(item);
  }

  /** Groups of which one credential each is held, by number. */
  get groups(): readonly (readonly number[])[] {
    return [...this.#groups.values()].flatMap((groups) => groups.map(({ numbers }) => numbers));
  }

  /** Whether one of the groups lies within the alternatives, so that any of it is enough. */
  #holdsGroupWithin(item: AskedItem): boolean {
    for (const number of item.numbers) {
      for (const group of this.#groups.get(number) ?? none) if (item.contains(group)) return true;
    }
    return false;
  }
}
