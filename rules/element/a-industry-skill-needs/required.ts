/** Which credentials employers require, which lead to those, and with which of them people reach a job (A.3). */

import { append, type Credential, type ExitPoint, field, type Occupation, type Pathway, type Program, type Where } from "../../../src/rules-api/index.js";

/** Certificates, certifications, licenses and apprenticeships: credentials for a job. */
const occupational: readonly Credential["kind"][] = ["certificate", "certification", "license", "apprenticeship-completion"];

export function isRequired(credential: Credential): boolean {
  return (credential.requiredBy?.length ?? 0) > 0;
}

/** Credentials for a job that no employer requires, and that stack into none that one does. */
export function requiredByNobody(pathway: Pathway): Set<Credential> {
  const below = new Map<Credential, Credential[]>();
  for (const { from, to } of pathway.stacks.steps) append(below, to, from);
  const useful = new Set(pathway.credentials.filter(isRequired));
  // A Set is walked in insertion order, and what is added meanwhile is walked too.
  for (const credential of useful) for (const step of below.get(credential) ?? []) useful.add(step);
  return new Set(pathway.credentials.filter((credential) => occupational.includes(credential.kind) && !useful.has(credential)));
}

/** The programs that award each credential. */
export function awarders(pathway: Pathway): ReadonlyMap<Credential, readonly Program[]> {
  const byCredential = new Map<Credential, Program[]>();
  for (const program of pathway.programs) {
    for (const credential of credentialsOf(program.awards, pathway)) append(byCredential, credential, program);
  }
  return byCredential;
}

/** Where a credential that no program awards would be: people are said to leave with it after that program. */
export function wouldAward(credential: Credential, pathway: Pathway): Where | undefined {
  const exit = pathway.exitPoints.find((each) => credentialsOf(each.with, pathway).includes(credential));
  const program = exit && pathway.graph.after(exit)[0];
  return program && field(program, "awards");
}

/** What people surely hold who leave at an exit: what it says, and what each program right before it awards. */
function heldAt(exit: ExitPoint, pathway: Pathway): Set<Credential> {
  const held = new Set(credentialsOf(exit.with, pathway));
  const [first, ...others] = pathway.graph.after(exit).map((program) => new Set(credentialsOf(program.awards, pathway)));
  for (const credential of first ?? []) if (others.every((awards) => awards.has(credential))) held.add(credential);
  return held;
}

/** A way to an occupation, and what people hold who take it. */
export interface Arrival {
  /** The exit point; the program that prepares for it where no exit point names the occupation. */
  by: ExitPoint | Program;
  held: ReadonlySet<Credential>;
}

/** The ways to each occupation. Occupations that nothing leads to are no key. */
export function arrivals(pathway: Pathway): ReadonlyMap<Occupation, readonly Arrival[]> {
  const byOccupation = new Map<Occupation, Arrival[]>();
  const arrive = (ids: readonly string[] | undefined, arrival: Arrival) => {
    for (const id of ids ?? []) {
      const occupation = pathway.ids.occupation(id);
      if (occupation) append(byOccupation, occupation, arrival);
    }
  };
  for (const exit of pathway.exitPoints) arrive(exit.occupations, { by: exit, held: heldAt(exit, pathway) });
  const exited = new Set(byOccupation.keys());
  for (const program of pathway.programs) {
    const without = (program.preparesFor ?? []).filter((id) => {
      const occupation = pathway.ids.occupation(id);
      return occupation !== undefined && !exited.has(occupation);
    });
    arrive(without, { by: program, held: new Set(credentialsOf(program.awards, pathway)) });
  }
  return byOccupation;
}

function credentialsOf(ids: readonly string[] | undefined, pathway: Pathway): Credential[] {
  return (ids ?? []).flatMap((id) => pathway.ids.credential(id) ?? []);
}
