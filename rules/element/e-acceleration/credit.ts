/** What is agreed about the steps between programs: what counts, and how much credit is kept (E.1). */

import type { NextEdge, Pathway, Program } from "../../../src/rules-api/index.js";

/** Whether a program is known to bear credit; one that does not say is not. */
const bearsCredit = ({ creditHours }: Program) => creditHours !== undefined && creditHours > 0;

export function bearCredit({ from, to }: NextEdge): boolean {
  return bearsCredit(from) && bearsCredit(to);
}

/** Whether people could be made to repeat something: between two providers, or where both programs bear credit. */
function isAtStake(edge: NextEdge, { ids }: Pathway): boolean {
  const providerOf = ({ provider }: Program) => ids.partner(provider) ?? provider;
  return bearCredit(edge) || providerOf(edge.from) !== providerOf(edge.to);
}

/** The keys that a step leaves out of what has to be agreed about it. */
export function notAgreed(edge: NextEdge, pathway: Pathway): ("articulation" | "creditHours")[] {
  const { step } = edge;
  const missing: ("articulation" | "creditHours")[] = [];
  if (isAtStake(edge, pathway) && (step.articulation?.trim() ?? "") === "") missing.push("articulation");
  if (bearCredit(edge) && step.creditHours === undefined) missing.push("creditHours");
  return missing;
}

/** The steps about which something is agreed, or ought to be. */
export function stepsAtStake(pathway: Pathway): NextEdge[] {
  return pathway.graph.edges.filter(
    (edge) => isAtStake(edge, pathway) || edge.step.articulation !== undefined || edge.step.creditHours !== undefined,
  );
}
