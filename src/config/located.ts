/** A value with where it is written, so that whatever is wrong with it can be said there. */

import { ToolFailure } from "../findings/finding.js";
import type { SourceNode } from "../source/node.js";
import type { SourceText } from "../source/text.js";

export interface LocatedEntry {
  value: Located;
  /** The key's own place. */
  keyPlace: Located;
}

export interface Located {
  /** The value without its place. */
  readonly plain: unknown;
  /** `file:line`, or the file alone for configuration that is code. */
  readonly origin: string;
  /** Throws {@link ToolFailure} with the place. */
  fail(message: string): never;
  /** The entries of a mapping; fails with the message when it is none. */
  entries(message: string): ReadonlyMap<string, LocatedEntry>;
  /** The items of a list; fails with the message when it is none. */
  items(message: string): Located[];
}

/** A node of a YAML or JSON file. `file` is shown as it is. */
export function locatedNode(node: SourceNode, text: SourceText, file: string, offset = node.start): Located {
  const origin = `${file}:${text.position(offset).line}`;
  const fail = (message: string): never => {
    throw new ToolFailure(`${origin}: ${message}`);
  };
  return {
    plain: node.value,
    origin,
    fail,
    entries(message) {
      if (node.kind !== "map") return fail(message);
      return new Map(
        [...node.entries].map(([key, entry]) => {
          const at = entry.key?.start ?? entry.start;
          return [key, { value: locatedNode(entry, text, file, at), keyPlace: locatedNode(entry, text, file, at) }];
        }),
      );
    },
    items: (message) =>
      node.kind === "list" ? node.items.map((item) => locatedNode(item, text, file)) : fail(message),
  };
}

/** A value that code made. */
export function locatedValue(plain: unknown, origin: string): Located {
  const fail = (message: string): never => {
    throw new ToolFailure(`${origin}: ${message}`);
  };
  return {
    plain,
    origin,
    fail,
    entries(message) {
      if (typeof plain !== "object" || plain === null || Array.isArray(plain)) return fail(message);
      return new Map(
        Object.entries(plain).map(([key, value]) => [
          key,
          { value: locatedValue(value, origin), keyPlace: locatedValue(value, origin) },
        ]),
      );
    },
    items: (message) =>
      Array.isArray(plain) ? plain.map((item: unknown) => locatedValue(item, origin)) : fail(message),
  };
}
