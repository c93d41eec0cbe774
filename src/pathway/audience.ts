/** Whom a program or an entry point is for. */

import type { EntryPoint, Program } from "./definition.js";
import type { PathwayGraph } from "./graph.js";
import { rememberedOfEach } from "./remembered.js";

/** No list of a true definition is longer, so that of these nothing is kept: what is kept outlives collections of young objects. */
const long = 20;

const namedIn = rememberedOfEach((list: readonly string[]) => new Set(list));

/** Whether two audiences have somebody in common. */
function meet(some: readonly string[], others: readonly string[]): boolean {
  if (some.length < long && others.length < long) return some.some((who) => others.includes(who));
  const [fewer, more] = some.length < others.length ? [some, others] : [others, some];
  const known = namedIn(more);
  for (const who of fewer.length < long ? fewer : namedIn(fewer)) if (known.has(who)) return true;
  return false;
}

/** Whether adults take the program: as its audience says, else as its entry points say, else unless it is a secondary program. */
export function isForAdults(program: Program, graph: PathwayGraph): boolean {
  if (program.audience) return program.audience.includes("adults");
  let isSaid = false;
  for (const entry of graph.entriesInto(program)) {
    const { audience = [] } = entry;
    if (audience.includes("adults")) return true;
    isSaid ||= audience.length > 0;
  }
  return !isSaid && program.system !== "secondary";
}

/** Whether adults enter there. */
export function isEntryForAdults(entry: EntryPoint): boolean {
  return entry.audience?.includes("adults") ?? false;
}

/** Whether adults enter there, and nobody else. */
function isEntryForAdultsAlone({ audience }: EntryPoint): boolean {
  return audience !== undefined && audience.length > 0 && !audience.includes("youth");
}

/** Whether the program is for youth, and for nobody else. */
function isForYouthAlone({ audience }: Program): boolean {
  return audience !== undefined && audience.length > 0 && !audience.includes("adults");
}

/** The programs among these that whoever enters there is too old for. Youth, on the other hand, grow up on their way. */
export function forYounger(entry: EntryPoint, programs: Iterable<Program>): Program[] {
  return isEntryForAdultsAlone(entry) ? [...programs].filter(isForYouthAlone) : [];
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
  return meet(entry.audience, program.audience);
}
