/** Puts the definition of a document and those that it includes together. */

import type { Definition } from "../pathway/definition.js";
import { type MapNode, nodeOf, tie } from "../source/node.js";

/** What one file has of a definition. */
export interface Part {
  definition: Definition;
  root: MapNode;
}

/** Keys that belong to a pathway and not to what pathways share. */
export const ownKeys: ReadonlySet<string> = new Set(["$schema", "formatVersion", "id", "title", "includes"]);

/**
 * The document's own sections first. Lists are put together; of a section that is no list the first is taken, so that a
 * definition says for itself what it shares otherwise. Everything stays placed in the file where it is written.
 */
export function combined(parts: readonly Part[]): Definition {
  const [own, ...others] = parts as [Part, ...Part[]];
  const value: Definition & Record<string, unknown> = Object.assign(Object.create(null), own.definition);
  const root: MapNode = { ...own.root, value, entries: new Map(own.root.entries) };
  for (const { definition, root: from } of others) {
    for (const [key, section] of Object.entries(definition)) {
      if (ownKeys.has(key)) continue;
      const node = from.entries.get(key);
      if (!(key in value)) {
        value[key] = section;
        if (node) root.entries.set(key, node);
      } else if (Array.isArray(value[key]) && Array.isArray(section)) value[key] = joined(value[key], section);
    }
  }
  tie(value, root);
  return value;
}

/** Two lists as one, placed where the first is. */
function joined(first: unknown[], second: unknown[]): unknown[] {
  const list = [...first, ...second];
  const [node, other] = [nodeOf(first), nodeOf(second)];
  if (node?.kind === "list")
    tie(list, { ...node, value: list, items: [...node.items, ...(other?.kind === "list" ? other.items : [])] });
  return list;
}
