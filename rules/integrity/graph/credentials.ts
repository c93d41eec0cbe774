/** Credentials that nobody comes to hold. */

import { alternativesOf, type Credential, type Pathway } from "../../../src/rules-api/index.js";

/**
 * Credentials that no program awards and that nobody brings along, though something names them. One that only a program
 * out of reach awards comes with that program; one that nothing names is reported as unused.
 */
export function credentialsOutOfReach(pathway: Pathway): Credential[] {
  const { programs, entryPoints, credentials, ids } = pathway;
  // Without programs nothing is awarded, and that there are none is told.
  if (programs.length === 0) return [];
  const held = new Set<Credential>();
  const hold = (id: string) => {
    const credential = ids.credential(id);
    if (credential) held.add(credential);
  };
  for (const { awards } of programs) for (const id of awards ?? []) hold(id);
  for (const { requires } of entryPoints) for (const item of requires ?? []) alternativesOf(item).forEach(hold);
  const rest = credentials.filter((credential) => !held.has(credential));
  if (rest.length === 0) return [];
  const named = new Set(
    pathway.references.flatMap(({ id, kinds }) => (kinds.includes("credential") ? (ids.credential(id) ?? []) : [])),
  );
  return rest.filter((credential) => named.has(credential));
}
