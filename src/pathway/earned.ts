/** Whether people can hold what an exit point says that they leave with. */

import type { ExitPoint, Program } from "./definition.js";
import { append } from "./lists.js";
import type { Pathway } from "./pathway.js";

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

/**
 * The ids of the credentials with which people leave there: those of `with` that somebody can have. What programs award that
 * come later, and no other, nobody has yet. What no program awards is believed here; integrity/graph tells of it.
 */
export function heldOnLeaving(exit: ExitPoint, pathway: Pathway): ReadonlySet<string> {
  const { graph, ids, entryPoints } = pathway;
  const said = new Set((exit.with ?? []).map((id) => ids.credentialId(id)));
  const journeys = entryPoints.map((entry) => pathway.journey(entry)).filter(({ exits }) => exits.has(exit));
  // That nobody comes there is told elsewhere.
  if (said.size === 0 || journeys.length === 0) return said;
  const awarding = awardersIn(pathway);
  const before = graph.leadingTo(exit);
  const level = graph.levelBefore(exit) ?? 0;
  const isTaken = (program: Program) =>
    (before.has(program) || program.level <= level) && journeys.some(({ programs }) => programs.has(program));
  const required = new Set(
    journeys.flatMap(({ entry }) => graph.askedAt(entry).flatMap(({ alternatives }) => alternatives)),
  );
  return new Set([...said].filter((id) => required.has(id) || (awarding.get(id)?.some(isTaken) ?? true)));
}
