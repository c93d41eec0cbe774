/** Transitions from one program to the next, and who helps people through them. */

import type { Program } from "./definition.js";
import type { NextEdge } from "./graph.js";
import type { Pathway } from "./pathway.js";

/** The entries of `next` that no transition support eases, each pair of programs once. */
export function uneasedTransitions(pathway: Pathway): NextEdge[] {
  const seen = new Map<Program, Set<Program>>();
  return pathway.graph.edges.filter((edge) => {
    const targets = seen.get(edge.from) ?? new Set();
    seen.set(edge.from, targets);
    if (targets.has(edge.to)) return false;
    targets.add(edge.to);
    return !pathway.services.supportBetween(edge).some(({ kind }) => kind === "transition-support");
  });
}
