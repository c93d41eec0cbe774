/** Things that have the id of another of their kind. integrity/references tells; for every other rule there is one of them alone. */

import { copyOf, type ListNode, nodeOf, tie } from "../source/node.js";
import type { Definition } from "./definition.js";
import { Pathway } from "./pathway.js";
import { referencesOf } from "./references.js";
import type { Twin, WithId } from "./twin.js";

/** Everything that has an id, by the words for one of them. */
const sections = {
  "labor market evidence": "laborMarketEvidence",
  occupation: "occupations",
  partner: "partners",
  credential: "credentials",
  program: "programs",
  "entry point": "entryPoints",
  "exit point": "exitPoints",
  "support service": "supportServices",
  assessment: "assessments",
  "employment service": "employmentServices",
  "work-based learning": "workBasedLearning",
  document: "documents",
} as const satisfies Record<string, keyof Definition>;

/**
 * The definition with the fullest of the things that share an id; the very same one when none do. All of them stay where one
 * may be what an id means that nothing else has, as after copying without a new id, or names what nothing else names.
 */
export function readTwins(definition: Definition): { definition: Definition; twins: Twin[] } {
  const twins = Object.entries(sections).flatMap(([kind, section]) => twinsIn(kind, definition[section] ?? []));
  const dataTwins = twinsIn("improvement data", definition.improvement?.data ?? []);
  if (twins.length === 0) return { definition, twins: dataTwins };
  const left = new Set<object>();
  const fullest = new Map<WithId, WithId>();
  for (const { first, again } of twins) {
    const other = fullest.get(first) ?? first;
    const [more, less] = Object.keys(again).length > Object.keys(other).length ? [again, other] : [other, again];
    fullest.set(first, more);
    left.add(less);
  }
  const rest = without(definition, left);
  return { definition: isNothingLost(definition, rest, left) ? rest : definition, twins: [...twins, ...dataTwins] };
}

function twinsIn(kind: string, things: readonly WithId[]): Twin[] {
  if (things.length < 2) return [];
  const firsts = new Map<string, WithId>();
  const twins: Twin[] = [];
  for (const again of things) {
    const first = firsts.get(again.id);
    if (first) twins.push({ kind, first, again, isCopy: isSame(first, again) });
    else firsts.set(again.id, again);
  }
  return twins;
}

/** Whether all ids that are named are still named, and each of them means what it meant. */
function isNothingLost(definition: Definition, rest: Definition, left: ReadonlySet<object>): boolean {
  const before = new Pathway(definition, [], false);
  const kept = new Set(referencesOf(new Pathway(rest, [], false)).map(({ id }) => id));
  const { ids } = before;
  const isLost = (found: WithId | undefined) => found !== undefined && left.has(found);
  return referencesOf(before).every(
    ({ id, kinds }) =>
      kept.has(id) && (kinds.some((kind) => ids.has(kind, id)) || !kinds.some((kind) => isLost(ids.find(kind, id)))),
  );
}

function without(definition: Definition, left: ReadonlySet<object>): Definition {
  const copy: Record<string, unknown> = copyOf<object>(definition) as Record<string, unknown>;
  for (const section of Object.values(sections)) {
    const list: readonly object[] = definition[section] ?? [];
    if (!list.some((thing) => left.has(thing))) continue;
    const kept = list.filter((thing) => !left.has(thing));
    const node = nodeOf(list);
    if (node?.kind === "list") tie(kept, listOf(node, list, kept, left));
    copy[section] = kept;
  }
  return copy as object as Definition;
}

function listOf(node: ListNode, list: readonly object[], kept: object[], left: ReadonlySet<object>): ListNode {
  return { ...node, value: kept, items: node.items.filter((_, at) => !left.has(list[at] ?? node)) };
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  const at = (holder: object, key: string) => (holder as Readonly<Record<string, unknown>>)[key];
  return (
    keys.length === others.length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(at(one, key), at(other, key)))
  );
}
