/** Whether people can hold what an exit point says that they leave with. */

import type { EntryPoint, ExitPoint, Program } from "./definition.js";
import { append } from "./lists.js";
import type { Pathway } from "./pathway.js";
import { remembered } from "./remembered.js";

/** By credential, the programs that award it. */
const awarders = new WeakMap<Pathway, ReadonlyMap<string, readonly Program[]>>();

export function awardersIn(pathway: Pathway): ReadonlyMap<string, readonly Program[]> {
  const { programs, graph } = pathway;
  let known = awarders.get(pathway);
  if (!known) {
    const found = new Map<string, Program[]>();
    for (const program of programs) for (const id of graph.awardsOf(program)) append(found, id, program);
    awarders.set(pathway, found);
    known = found;
  }
  return known;
}

/** By entry point, what is asked for there. */
const asked = new WeakMap<Pathway, Map<EntryPoint, ReadonlySet<string>>>();

function askedAt(entry: EntryPoint, pathway: Pathway): ReadonlySet<string> {
  let known = asked.get(pathway);
  if (!known) {
    known = new Map();
    asked.set(pathway, known);
  }
  let ids = known.get(entry);
  if (!ids) {
    ids = new Set(pathway.graph.askedAt(entry).flatMap(({ alternatives }) => alternatives));
    known.set(entry, ids);
  }
  return ids;
}

/**
 * The ids of the credentials with which people leave there: those of `with` that somebody can have. What programs award that
 * come later, and no other, nobody has yet. What no program awards is believed here; integrity/graph tells of it.
 */
export function heldOnLeaving(exit: ExitPoint, pathway: Pathway): ReadonlySet<string> {
  const { graph, ids, entryPoints } = pathway;
  const said = new Set((exit.with ?? []).map((id) => ids.credentialId(id)));
  if (said.size === 0) return said;
  const journeys = entryPoints.map((entry) => pathway.journey(entry)).filter(({ exits }) => exits.has(exit));
  // That nobody comes there is told elsewhere.
  if (journeys.length === 0) return said;
  const awarding = awardersIn(pathway);
  const level = graph.levelBefore(exit) ?? 0;
  const isTaken = remembered(
    (program: Program) =>
      (program.level <= level || graph.leadingTo(exit).has(program)) &&
      journeys.some(({ programs }) => programs.has(program)),
  );
  const isAsked = (id: string) => journeys.some(({ entry }) => askedAt(entry, pathway).has(id));
  return new Set([...said].filter((id) => (awarding.get(id)?.some(isTaken) ?? true) || isAsked(id)));
}
