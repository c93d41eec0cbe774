/** Whether two programs that are said to run at the same time can be taken at the same time. */

import type { EntryPoint, Program } from "./definition.js";
import { alternativesOf, Holdings, type RequiredItem } from "./holdings.js";
import type { Pathway } from "./pathway.js";

/** What keeps somebody from taking both programs together. */
export interface KeptApart {
  /** The program that cannot be started yet. */
  program: Program;
  /** What it requires and nobody holds at that time. */
  missing: RequiredItem;
  /** Whether the other program is where it is earned. */
  awardedByOther: boolean;
}

/**
 * What keeps those who come to `program` from taking it together with the one beside it; undefined when somebody can. They
 * hold what their entry point requires and what they earned on the way, neither program's own awards among it.
 */
export function keptApart(pathway: Pathway, program: Program, beside: Program): KeptApart | undefined {
  const entries = pathway.entryPoints.filter((entry) => comesFirst(pathway, entry, program, beside));
  if (entries.length === 0) return requiringTheOther(program, beside) ?? requiringTheOther(beside, program);
  let first: KeptApart | undefined;
  for (const entry of entries) {
    const apart = keptApartFrom(pathway, entry, program, beside);
    if (!apart) return undefined;
    first ??= apart;
  }
  return first;
}

/** Whether people from there come to `program` by itself, and not only because it runs beside the other one. */
function comesFirst(pathway: Pathway, entry: EntryPoint, program: Program, beside: Program): boolean {
  if (pathway.graph.into(entry).includes(program)) return true;
  for (const reached of pathway.journey(entry).programs) if (reached === program || reached === beside) return reached === program;
  return false;
}

function keptApartFrom(pathway: Pathway, entry: EntryPoint, program: Program, beside: Program): KeptApart | undefined {
  const held = new Holdings();
  for (const item of entry.requires ?? []) held.addRequired(item);
  for (const earlier of pathway.journey(entry).programs) {
    if (earlier === program) break;
    if (earlier !== beside) for (const credential of earlier.awards ?? []) held.add(credential);
  }
  for (const [start, other] of [[program, beside], [beside, program]] as const) {
    const missing = held.firstMissing(start.requires);
    if (missing !== undefined) return { program: start, missing, awardedByOther: awardsAny(other, missing) };
  }
  return undefined;
}

/** Where nobody comes to the program by itself, only what the two say of each other can be told. */
function requiringTheOther(program: Program, other: Program): KeptApart | undefined {
  const missing = program.requires?.find((item) => awardsAny(other, item));
  return missing === undefined ? undefined : { program, missing, awardedByOther: true };
}

function awardsAny(program: Program, item: RequiredItem): boolean {
  return alternativesOf(item).some((id) => program.awards?.includes(id));
}
