/** Transitions from one program to the next, and who helps people through them. */

import type { Program, SupportService } from "./definition.js";
import type { NextEdge } from "./graph.js";
import type { Pathway } from "./pathway.js";
import { type PopulationReader, servingAllWhoCome } from "./populations.js";

/** The entries of `next` that no transition support eases, each pair of programs once. */
export function uneasedTransitions(pathway: Pathway): NextEdge[] {
  return transitions(pathway).filter((edge) => easing(edge, pathway).length === 0);
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
