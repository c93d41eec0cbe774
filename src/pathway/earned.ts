/** Whether people can hold what an exit point says that they leave with. */

import type { EntryPoint, ExitPoint, Program } from "./definition.js";
import { append } from "./lists.js";
import type { Pathway } from "./pathway.js";
import { remembered, rememberedOfLast } from "./remembered.js";

const awardersOf = rememberedOfLast(({ programs, graph }: Pathway): ReadonlyMap<string, readonly Program[]> => {
  const awarders = new Map<string, Program[]>();
  for (const program of programs) for (const id of graph.awardsOf(program)) append(awarders, id, program);
  return awarders;
});

/** By credential, the programs that award it. */
export function awardersIn(pathway: Pathway): ReadonlyMap<string, readonly Program[]> {
  // Read each time, so that whoever asks is known to depend on them.
  void pathway.programs;
  void pathway.graph;
  return awardersOf(pathway);
}

/** By entry point, the ids of what is asked for there. */
const askedIn = rememberedOfLast(({ graph }: Pathway) => ({
  at: remembered(
    (entry: EntryPoint): ReadonlySet<string> =>
      new Set(graph.askedAt(entry).flatMap(({ alternatives }) => alternatives)),
  ),
}));

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
  const asked = askedIn(pathway);
  const isAsked = (id: string) => journeys.some(({ entry }) => asked.at(entry).has(id));
  return new Set([...said].filter((id) => (awarding.get(id)?.some(isTaken) ?? true) || isAsked(id)));
}
