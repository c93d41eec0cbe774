/** What a program names by id. Ids that name nothing are left out: integrity/references reports them. */

import type { Credential, Occupation, Program } from "./definition.js";
import type { Pathway } from "./pathway.js";

/** The occupations that a program prepares for. */
export function preparedFor(program: Program, pathway: Pathway): Occupation[] {
  return (program.preparesFor ?? []).flatMap((id) => pathway.ids.occupation(id) ?? []);
}

/** The credentials that a program awards. */
export function awardedBy(program: Program, pathway: Pathway): Credential[] {
  return (program.awards ?? []).flatMap((id) => pathway.ids.credential(id) ?? []);
}
