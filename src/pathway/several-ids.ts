/** Lists in which several ids stand in one entry, as in `[cna; aide]`. integrity/references tells; for every other rule they are several. */

import { severalIn } from "../findings/several.js";
import { copyOf } from "../source/node.js";
import type { Definition } from "./definition.js";
import { divided } from "./divided.js";
import type { NearMiss } from "./near-misses.js";
import type { Pathway } from "./pathway.js";

/** Characters of all such entries that are read as several: what they become costs the reader of YAML nothing. */
const mostInRows = 20_000;

type Divisions = Map<object, Map<number, readonly string[]>>;

/** The definition of a pathway with each of such ids as an entry of its own; undefined when there are none. */
export function readSeveralIds({
  definition,
  references,
  ids,
}: Pathway): { definition: Definition; several: NearMiss[] } | undefined {
  const several: NearMiss[] = [];
  const divisions: Divisions = new Map();
  let length = 0;
  for (const { holder, key, id, kinds } of references) {
    if (typeof key !== "number") continue;
    const named = severalIn(id, (each) => kinds.some((kind) => ids.has(kind, each)));
    if (!named) continue;
    length += id.length;
    if (length > mostInRows) break;
    several.push({ holder, key, written: id, meant: named.join(", "), isRead: true, several: "ids" });
    const parts = divisions.get(holder) ?? new Map<number, readonly string[]>();
    divisions.set(holder, parts.set(key, named));
  }
  if (several.length === 0) return undefined;
  return { definition: withDivided(definition, divisions) as Definition, several };
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
