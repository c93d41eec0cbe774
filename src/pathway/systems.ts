/** The five systems that a pathway aligns, and which of them a program belongs to. */

import type { Program } from "./definition.js";
import type { Ids } from "./ids.js";

export type System = NonNullable<Program["system"]>;

/** As the source's definition names them. */
export const systems: readonly System[] = [
  "secondary",
  "adult-education",
  "workforce-training",
  "career-and-technical-education",
  "postsecondary",
];

/** The system of a program: as it says, else that of its provider when the provider belongs to one alone. */
export function systemOf(program: Program, ids: Ids): System | undefined {
  if (program.system) return program.system;
  const ofProvider = ids.partner(program.provider)?.systems ?? [];
  return ofProvider.length === 1 ? ofProvider[0] : undefined;
}
