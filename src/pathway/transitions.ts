/** Transitions from one program to the next, and who helps people through them. */

import type { Program, SupportService } from "./definition.js";
import type { NextEdge } from "./graph.js";
import { cyclesOfNext } from "./ladder.js";
import type { Pathway } from "./pathway.js";
import { type PopulationReader, servingAllWhoCome } from "./populations.js";

/** The entries of `next` that no transition support eases, each pair of programs once. One that leads back is to be taken out. */
export function uneasedTransitions(pathway: Pathway): NextEdge[] {
  const uneased = transitions(pathway).filter((edge) => easing(edge, pathway).length === 0);
  if (uneased.length === 0) return uneased;
  const back = new Set<object>(cyclesOfNext(pathway).map((cycle) => cycle.back.step));
  return uneased.filter(({ step }) => !back.has(step));
}

/** The entries of `next` that are eased for some only of those who go on there, each pair of programs once. */
export function partlyEasedTransitions(pathway: Pathway, read: PopulationReader): NextEdge[] {
  const serve = servingAllWhoCome(pathway, read);
  return transitions(pathway).filter((edge) => {
    const guides = easing(edge, pathway);
    return guides.length > 0 && !serve(guides, [edge.from, edge.to]);
  });
}

/** The transition support for a step. */
export function easing(edge: NextEdge, { services }: Pathway): SupportService[] {
  return services.supportBetween(edge).filter(({ kind }) => kind === "transition-support");
}

function transitions(pathway: Pathway): NextEdge[] {
  const seen = new Map<Program, Set<Program>>();
  return pathway.graph.edges.filter((edge) => {
    const targets = seen.get(edge.from) ?? new Set();
    seen.set(edge.from, targets);
    if (targets.has(edge.to)) return false;
    targets.add(edge.to);
    return true;
  });
}
