/** Lists in which several ids stand in one entry, as in `[cna; aide]`. integrity/references tells; for every other rule they are several. */

import { severalIn } from "../findings/several.js";
import { copyOf } from "../source/node.js";
import type { Definition } from "./definition.js";
import { divided } from "./divided.js";
import type { NearMiss } from "./near-misses.js";
import { Pathway } from "./pathway.js";
import { referencesOf } from "./references.js";

/** Characters of all such entries that are read as several: what they become costs the reader of YAML nothing. */
const mostInRows = 20_000;

type Divisions = Map<object, Map<number, readonly string[]>>;

/** The definition with each of such ids as an entry of its own; the very same one when there are none. */
export function readSeveralIds(definition: Definition): { definition: Definition; several: NearMiss[] } {
  const several: NearMiss[] = [];
  if (!hasRow(definition)) return { definition, several };
  const pathway = new Pathway(definition, [], false);
  const divisions: Divisions = new Map();
  let length = 0;
  for (const { holder, key, id, kinds } of referencesOf(pathway)) {
    if (typeof key !== "number" || !row.test(id)) continue;
    const ids = severalIn(id, (each) => kinds.some((kind) => pathway.ids.has(kind, each)));
    length += id.length;
    if (!ids || length > mostInRows) continue;
    several.push({ holder, key, written: id, meant: ids.join(", "), isRead: true, several: "ids" });
    const parts = divisions.get(holder) ?? new Map<number, readonly string[]>();
    divisions.set(holder, parts.set(key, ids));
  }
  return { definition: divisions.size > 0 ? (withDivided(definition, divisions) as Definition) : definition, several };
}

/** Names of small letters, with anything between them that is none. */
const row = /^[a-z0-9-]+[\s;,/|]+[a-z0-9-]/;

/** Whether an entry of any list may be several ids. Not deeper than the format. */
function hasRow(value: unknown): boolean {
  if (Array.isArray(value))
    return value.some((entry: unknown) => (typeof entry === "string" ? row.test(entry) : hasRow(entry)));
  if (typeof value !== "object" || value === null) return false;
  for (const key in value) {
    const inner = (value as Record<string, unknown>)[key];
    if (typeof inner === "object" && hasRow(inner)) return true;
  }
  return false;
}

/** The value with lists divided; what changes is copied and stays tied to its place. */
function withDivided(value: unknown, divisions: Divisions): unknown {
  if (typeof value !== "object" || value === null) return value;
  let copy: Record<string, unknown> | undefined;
  for (const [key, inner] of Object.entries(value)) {
    const now = withDivided(inner, divisions);
    if (now === inner) continue;
    copy ??= copyOf(value as Record<string, unknown>);
    copy[key] = now;
  }
  const parts = divisions.get(value);
  return parts ? divided((copy ?? value) as unknown[], parts) : (copy ?? value);
}
