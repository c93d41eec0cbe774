/** What people hold who leave by an exit point. */

import type { ExitPoint } from "./definition.js";
import type { PathwayGraph } from "./graph.js";
import { Holdings } from "./holdings.js";
import type { Journey } from "./journey.js";

/**
 * What someone on this journey can hold who leaves by the exit: what was asked for on entry, what programs before the
 * exit award, and what the exit says. What further programs would award is not held yet.
 */
export function holdingsAtExit(journey: Journey, exit: ExitPoint, graph: PathwayGraph): Holdings {
  const holdings = new Holdings();
  for (const item of journey.entry.requires ?? []) holdings.addRequired(item);
  for (const credential of exit.with ?? []) holdings.add(credential);
  const before = new Set(journey.programsBefore(exit));
  // What runs beside them is taken by then too.
  for (const program of before) for (const beside of graph.concurrent(program)) if (journey.programs.has(beside)) before.add(beside);
  for (const program of before) for (const credential of program.awards ?? []) holdings.add(credential);
  return holdings;
}
