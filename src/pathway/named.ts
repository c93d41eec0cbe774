/** What a program names by id. Ids that name nothing are left out: integrity/references reports them. */

import type { Credential, Occupation, Program } from "./definition.js";
import type { Pathway } from "./pathway.js";

/** The occupations that a program prepares for. */
export function preparedFor(program: Program, pathway: Pathway): Occupation[] {
  return pathway.ids.occupations(program.preparesFor);
}

/** The credentials that a program awards. */
export function awardedBy(program: Program, pathway: Pathway): Credential[] {
  return pathway.ids.credentials(program.awards);
}

/** The program after which people are said to leave with a credential, by credential: where one would look for its award. */
export function expectedAwarders({ exitPoints, graph, ids }: Pathway): ReadonlyMap<Credential, Program> {
  const byCredential = new Map<Credential, Program>();
  for (const exit of exitPoints) {
    const [program] = graph.after(exit);
    for (const id of exit.with ?? []) {
      const credential = ids.credential(id);
      if (program && credential && !byCredential.has(credential)) byCredential.set(credential, program);
    }
  }
  return byCredential;
}
