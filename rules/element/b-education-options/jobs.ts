/** The jobs that programs lead to, level by level, and what they pay (B.2). */

import { medianHourly, type Occupation, type Pathway, type Program } from "../../../src/rules-api/index.js";

/** Programs that people can take; all of them without entry points, of which F.0 tells. */
export function takeable({ entryPoints, programs, reachable }: Pathway): readonly Program[] {
  return entryPoints.length === 0 ? programs : programs.filter((program) => reachable.has(program));
}

function preparedFor(program: Program, pathway: Pathway): Occupation[] {
  return (program.preparesFor ?? []).flatMap((id) => pathway.ids.occupation(id) ?? []);
}

/** The occupations that people can reach, in the order of the definition. */
export function reachedOccupations(pathway: Pathway): Occupation[] {
  const reached = new Set(takeable(pathway).flatMap((program) => preparedFor(program, pathway)));
  return pathway.occupations.filter((occupation) => reached.has(occupation));
}

/** Those of the highest level among them. */
export function highest(occupations: readonly Occupation[]): Occupation[] {
  const level = occupations.reduce((most, each) => Math.max(most, each.level ?? 0), 0);
  return occupations.filter((each) => (each.level ?? 0) === level);
}

/** A step from one job to another of a higher level. */
export interface Rise {
  lower: Occupation;
  higher: Occupation;
}

/**
 * The steps between jobs that `next` makes: for each, of the jobs at the highest level that the one program prepares for
 * the best paid, and of those of the other the least paid. Jobs without a level or a wage are left out.
 */
export function rises(pathway: Pathway): Rise[] {
  const programs = new Set(takeable(pathway));
  const ends = new Map<Program, { best: Occupation; least: Occupation }>();
  for (const program of programs) {
    const known = preparedFor(program, pathway).filter((each) => each.level !== undefined && medianHourly(each) !== undefined);
    const byPay = highest(known).sort((a, b) => (medianHourly(a) ?? 0) - (medianHourly(b) ?? 0));
    const [least, best] = [byPay[0], byPay.at(-1)];
    if (least && best) ends.set(program, { best, least });
  }
  const found = new Map<Occupation, Set<Occupation>>();
  for (const { from, to } of pathway.graph.edges) {
    const [lower, higher] = [ends.get(from)?.best, ends.get(to)?.least];
    if (!lower || !higher || (lower.level ?? 0) >= (higher.level ?? 0)) continue;
    found.set(lower, (found.get(lower) ?? new Set()).add(higher));
  }
  return [...found].flatMap(([lower, all]) => [...all].map((higher) => ({ lower, higher })));
}
