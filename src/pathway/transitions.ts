/** Transitions from one program to the next, and who helps people through them. */

import type { Program } from "./definition.js";
import type { NextEdge } from "./graph.js";
import { cyclesOfNext } from "./ladder.js";
import type { Pathway } from "./pathway.js";

/** The entries of `next` that no transition support eases, each pair of programs once. One that leads back is to be taken out. */
export function uneasedTransitions(pathway: Pathway): NextEdge[] {
  const uneased = edgesUneased(pathway);
  if (uneased.length === 0) return uneased;
  const back = new Set<object>(cyclesOfNext(pathway).map((cycle) => cycle.back.step));
  return uneased.filter(({ step }) => !back.has(step));
}

function edgesUneased(pathway: Pathway): NextEdge[] {
  const seen = new Map<Program, Set<Program>>();
  return pathway.graph.edges.filter((edge) => {
    const targets = seen.get(edge.from) ?? new Set();
    seen.set(edge.from, targets);
    if (targets.has(edge.to)) return false;
    targets.add(edge.to);
    return !pathway.services.supportBetween(edge).some(({ kind }) => kind === "transition-support");
  });
}
