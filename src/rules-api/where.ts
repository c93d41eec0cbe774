/** How a rule names a place: a thing of the definition, or one field of it. */

import { nodeOf } from "../source/node.js";

/** A registered symbol, so that a plugin's copy of this module and ours know each other's fields. */
const mark = Symbol.for("pathway-lint.field");

/** One entry of a mapping or list of the definition, whether it is there or not. */
export interface Field {
  readonly [mark]: true;
  readonly holder: object;
  readonly key: string | number;
  /** Points at the key instead of the value. */
  readonly keyOnly: boolean;
}

/** A mapping or list that came out of the definition, or a field of one. */
export type Where = object | Field;

/** The mark is on the prototype: a file has hundreds of fields, and to write a symbol into each is a slow call into V8. */
class Entry implements Field {
  readonly holder: object;
  readonly key: string | number;
  readonly keyOnly: boolean;

  constructor(holder: object, key: string | number, keyOnly: boolean) {
    this.holder = holder;
    this.key = key;
    this.keyOnly = keyOnly;
  }

  get [mark](): true {
    return true;
  }
}

/** The place of an entry: its value when it is there, and the mapping that lacks it when it is not. */
export function field<T extends object>(holder: T, key: keyof T & (string | number)): Field {
  return new Entry(holder, key, false);
}

/** The place of a key itself. */
export function keyOf<T extends object>(holder: T, key: keyof T & string): Field {
  return new Entry(holder, key, true);
}

/** Whether an entry is written in the mapping itself, and was not merged in from an anchor elsewhere. */
export function isWrittenIn<T extends object>(holder: T, key: keyof T & string): boolean {
  const node = nodeOf(holder);
  return node?.kind === "map" && node.entries.get(key)?.parent === (node.writtenAs ?? node);
}

/** Whether the value of an entry is the one that is written, and does not stand for one that could not be read. */
export function isAsWritten<T extends object>(holder: T, key: keyof T): boolean {
  const node = nodeOf(holder);
  return node?.kind === "map" && node.entries.get(String(key))?.value === holder[key];
}

export function isField(where: Where): where is Field {
  return mark in where;
}
