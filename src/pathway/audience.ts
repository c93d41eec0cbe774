/** Whom a program or an entry point is for. */

import type { EntryPoint, Program } from "./definition.js";
import type { PathwayGraph } from "./graph.js";

/** Whether adults take the program: as its audience says, else as its entry points say, else unless it is a secondary program. */
export function isForAdults(program: Program, graph: PathwayGraph): boolean {
  if (program.audience) return program.audience.includes("adults");
  const said = graph.entriesInto(program).flatMap((entry) => entry.audience ?? []);
  if (said.length > 0) return said.includes("adults");
  return program.system !== "secondary";
}

/** Whether adults enter there. */
export function isEntryForAdults(entry: EntryPoint): boolean {
  return entry.audience?.includes("adults") ?? false;
}

/** Basic education: adult education, or a program below the first level that is no high school. */
export function isBasicEducation(program: Program): boolean {
  return program.system === "adult-education" || (program.level === 0 && program.system !== "secondary");
}

/**
 * Whether people who enter there can take a program beside another one: adults do not sit in a class for youth, nor youth
 * in one for adults. What does not say for whom it is keeps nobody out.
 */
export function sharesAudience(entry: EntryPoint, program: Program): boolean {
  if (!entry.audience || !program.audience) return true;
  return entry.audience.some((who) => program.audience?.includes(who));
}
