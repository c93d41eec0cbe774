/** Whether two programs that are said to run at the same time can be taken at the same time. */

import { alternativesOf, type RequiredItem } from "./asked.js";
import type { Program } from "./definition.js";
import { awardersIn } from "./earned.js";
import type { Journey } from "./journey.js";
import type { Pathway } from "./pathway.js";
import { remembered } from "./remembered.js";

interface Missing {
  /** The program that cannot be started yet. */
  program: Program;
  /** What it requires and nobody holds at that time. */
  missing: RequiredItem;
}

/** What keeps somebody from taking both programs together. */
export interface KeptApart extends Missing {
  /** Whether the other program is where it is earned. */
  awardedByOther: boolean;
}

/**
 * What keeps those who come to `program` from taking it together with each of the ones beside it; undefined when somebody
 * can. They hold what their entry point requires and what they earned on the way, neither program's own awards among it.
 */
export function keptApart(pathway: Pathway, program: Program, besides: readonly Program[]): (KeptApart | undefined)[] {
  const ways = waysTo(program, pathway);
  return besides.map((beside) => {
    if (!program.requires?.length && !beside.requires?.length) return undefined;
    if (ways.length === 0)
      return requiringTheOther(program, beside, pathway) ?? requiringTheOther(beside, program, pathway);
    let first: Missing | undefined;
    for (const way of ways) {
      const missing = missingOn(way, program, beside, pathway);
      if (!missing) return undefined;
      first ??= missing;
    }
    if (!first) return undefined;
    const other = first.program === program ? beside : program;
    return { ...first, awardedByOther: awardsAny(other, first.missing, pathway) };
  });
}

/** How people come to a program: from where, and what they can have earned before by which programs. */
interface Way {
  journey: Journey;
  /** By credential. Of most nobody asks: a map of all, for each program, took a fifth of a second of a hostile file's. */
  awarders(credential: string): readonly Program[];
}

function waysTo(program: Program, pathway: Pathway): Way[] {
  const { graph } = pathway;
  const before = graph.leadingToAny([program]);
  const leads = (other: Program) => other === program || before.has(other);
  const entries = pathway.entryPoints.filter(
    (entry) => pathway.journey(entry).programs.has(program) && graph.into(entry).some(leads),
  );
  const all = awardersIn(pathway);
  const awarders = remembered((credential: string) =>
    (all.get(credential) ?? []).filter((other) => other !== program && before.has(other)),
  );
  return entries.map((entry) => ({ journey: pathway.journey(entry), awarders }));
}

function missingOn(
  { journey, awarders }: Way,
  program: Program,
  beside: Program,
  { graph }: Pathway,
): Missing | undefined {
  const isEarned = (credential: string) =>
    awarders(credential).some((other) => other !== beside && journey.programs.has(other));
  for (const start of [program, beside]) {
    const missing = graph
      .askedAt(start)
      .find((item) => !journey.onEntry.holdsOneOf(item) && !item.alternatives.some(isEarned));
    if (missing) return { program: start, missing: missing.item };
  }
  return undefined;
}

/** Where nobody comes to the program by itself, only what the two say of each other can be told. */
function requiringTheOther(program: Program, other: Program, pathway: Pathway): KeptApart | undefined {
  const missing = program.requires?.find((item) => awardsAny(other, item, pathway));
  return missing === undefined ? undefined : { program, missing, awardedByOther: true };
}

function awardsAny(program: Program, item: RequiredItem, pathway: Pathway): boolean {
  const { ids } = pathway;
  const awarded = new Set(program.awards?.map((id) => ids.credentialId(id)));
  return alternativesOf(item).some((id) => awarded.has(ids.credentialId(id)));
}
