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
  if (!program.requires?.length && !beside.requires?.length) return undefined;
  const { graph } = pathway;
  const before = graph.leadingToAny([program]);
  const leads = (other: Program) => other === program || before.has(other);
  const entries = pathway.entryPoints.filter(
    (entry) => pathway.journey(entry).programs.has(program) && graph.into(entry).some(leads),
  );
  if (entries.length === 0)
    return requiringTheOther(program, beside, pathway) ?? requiringTheOther(beside, program, pathway);
  let first: KeptApart | undefined;
  for (const entry of entries) {
    const { programs } = pathway.journey(entry);
    const earlier = [...before].filter((other) => other !== program && other !== beside && programs.has(other));
    const apart = keptApartFrom(pathway, entry, earlier, program, beside);
    if (!apart) return undefined;
    first ??= apart;
  }
  return first;
}

function keptApartFrom(
  pathway: Pathway,
  entry: EntryPoint,
  earlier: readonly Program[],
  program: Program,
  beside: Program,
): KeptApart | undefined {
  const held = new Holdings(pathway.ids);
  for (const item of entry.requires ?? []) held.addRequired(item);
  for (const { awards } of earlier) for (const credential of awards ?? []) held.add(credential);
  for (const [start, other] of [
    [program, beside],
    [beside, program],
  ] as const) {
    const missing = held.firstMissing(start.requires);
    if (missing !== undefined) return { program: start, missing, awardedByOther: awardsAny(other, missing, pathway) };
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
