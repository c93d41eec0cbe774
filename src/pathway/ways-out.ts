/** What people have behind them, and who helps them, when they leave by an exit point. */

import type { ExitPoint } from "./definition.js";
import type { Pathway } from "./pathway.js";

/** The exit points where no employment service is given, of whatever kind. */
export function exitsWithoutEmploymentService({ exitPoints, services }: Pathway): ExitPoint[] {
  return exitPoints.filter((exit) => services.employmentAt(exit).length === 0);
}

/** The exit points before which no program has work-based learning. Those that stand after no program are left out. */
export function exitsWithoutWorkBasedLearning({ programs, exitPoints, graph, services }: Pathway): ExitPoint[] {
  const learned = new Set(programs.filter((program) => services.workBasedLearningOf(program).length > 0));
  // A Set is walked in insertion order, and what is added meanwhile is walked too.
  for (const program of learned) for (const next of graph.next(program)) learned.add(next);
  return exitPoints.filter((exit) => {
    const before = graph.after(exit);
    return before.length > 0 && !before.some((program) => learned.has(program));
  });
}
