import { awardedBy, type Pathway, type Program, refusals } from "../../../src/rules-api/index.js";
import type { Lack, Reach } from "./reach.js";

/** What people earn from these entry points that is no recognized credential whoever recognizes it, and why (F.0). */
export function refusedFrom(affected: readonly (readonly [Reach, Lack])[], pathway: Pathway): string {
  const programs = new Set<Program>();
  for (const [{ entry }] of affected) for (const program of pathway.journey(entry).programs) programs.add(program);
  return refusals(
    [...programs].flatMap((program) => awardedBy(program, pathway)),
    pathway,
  );
}
