/** What is agreed about the steps between programs: what counts, and how much credit is kept (E.1). */

import type { NextEdge, Pathway, Program } from "../../../src/rules-api/index.js";

/** Whether a program is known to bear credit; one that does not say is not. */
const bearsCredit = ({ creditHours }: Program) => creditHours !== undefined && creditHours > 0;

export function bearCredit({ from, to }: NextEdge): boolean {
  return bearsCredit(from) && bearsCredit(to);
}

/** The keys that a step leaves out of what has to be agreed about it: between two providers, or where both programs bear credit. */
export function notAgreed(edge: NextEdge, { ids }: Pathway): ("articulation" | "creditHours")[] {
  const { from, to, step } = edge;
  const providerOf = ({ provider }: Program) => ids.partner(provider) ?? provider;
  const missing: ("articulation" | "creditHours")[] = [];
  if ((bearCredit(edge) || providerOf(from) !== providerOf(to)) && (step.articulation?.trim() ?? "") === "") missing.push("articulation");
  if (bearCredit(edge) && step.creditHours === undefined) missing.push("creditHours");
  return missing;
}
