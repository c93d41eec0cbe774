/** How a rule names a place: a thing of the definition, or one field of it. */

import { nodeOf } from "../source/node.js";

declare const brand: unique symbol;

/** One entry of a mapping or list of the definition, whether it is there or not. */
export interface Field {
  readonly [brand]?: never;
  readonly holder: object;
  readonly key: string | number;
  /** Points at the key instead of the value. */
  readonly keyOnly: boolean;
}

class FieldReference implements Field {
  readonly holder: object;
  readonly key: string | number;
  readonly keyOnly: boolean;
  constructor(holder: object, key: string | number, keyOnly: boolean) {
    this.holder = holder;
    this.key = key;
    this.keyOnly = keyOnly;
  }
}

/** A mapping or list that came out of the definition, or a field of one. */
export type Where = object | Field;

/** The place of an entry: its value when it is there, and the mapping that lacks it when it is not. */
export function field<T extends object>(holder: T, key: keyof T & (string | number)): Field {
  return new FieldReference(holder, key, false);
}

/** The place of a key itself. */
export function keyOf<T extends object>(holder: T, key: keyof T & string): Field {
  return new FieldReference(holder, key, true);
}

/** Whether an entry is written in the mapping itself, and was not merged in from an anchor elsewhere. */
export function isWrittenIn<T extends object>(holder: T, key: keyof T & string): boolean {
  const node = nodeOf(holder);
  return node?.kind === "map" && node.entries.get(key)?.parent === node;
}

export function isField(where: Where): where is Field {
  return where instanceof FieldReference;
}
