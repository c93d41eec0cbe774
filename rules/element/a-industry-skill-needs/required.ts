/** Which credentials employers require, which lead to those, and with which of them people reach a job (A.3). */

import {
  append,
  awardedBy,
  type Credential,
  defineRequirement,
  type ExitPoint,
  field,
  type Occupation,
  omissionOf,
  outOfReachBecauseOf,
  type Pathway,
  type Program,
  quotedIds,
  together,
  type Where,
} from "../../../src/rules-api/index.js";

/** Certificates, certifications, licenses and apprenticeships: credentials for a job. */
const occupational: readonly Credential["kind"][] = [
  "certificate",
  "certification",
  "license",
  "apprenticeship-completion",
];

function isRequired(credential: Credential): boolean {
  return (credential.requiredBy?.length ?? 0) > 0;
}

/** Credentials for a job that no employer requires, and that stack into none that one does. */
function requiredByNobody(pathway: Pathway): Set<Credential> {
  const below = new Map<Credential, Credential[]>();
  for (const { from, to } of pathway.stacks.steps) append(below, to, from);
  const useful = new Set(pathway.credentials.filter(isRequired));
  // A Set is walked in insertion order, and what is added meanwhile is walked too.
  for (const credential of useful) for (const step of below.get(credential) ?? []) useful.add(step);
  return new Set(
    pathway.credentials.filter((credential) => occupational.includes(credential.kind) && !useful.has(credential)),
  );
}

/** The programs that award each credential. */
function awarders(pathway: Pathway): ReadonlyMap<Credential, readonly Program[]> {
  const byCredential = new Map<Credential, Program[]>();
  for (const program of pathway.programs) {
    for (const credential of awardedBy(program, pathway)) append(byCredential, credential, program);
  }
  return byCredential;
}

/** Where a credential that no program awards would be: people are said to leave with it after that program. */
function wouldAward(credential: Credential, pathway: Pathway): Where | undefined {
  const exit = pathway.exitPoints.find((each) => credentialsOf(each.with, pathway).includes(credential));
  const program = exit && pathway.graph.after(exit)[0];
  return program && field(program, "awards");
}

/** What people surely hold who leave at an exit: what it says, and what each program right before it awards. */
function heldAt(exit: ExitPoint, pathway: Pathway): Set<Credential> {
  const held = new Set(credentialsOf(exit.with, pathway));
  const [first, ...others] = pathway.graph.after(exit).map((program) => new Set(awardedBy(program, pathway)));
  for (const credential of first ?? []) if (others.every((awards) => awards.has(credential))) held.add(credential);
  return held;
}

/** A way to an occupation, and what people hold who take it. */
interface Arrival {
  /** The exit point; the program that prepares for it where no exit point names the occupation. */
  by: ExitPoint | Program;
  held: ReadonlySet<Credential>;
}

/** The ways to each occupation. Occupations that nothing leads to are no key. */
function arrivals(pathway: Pathway): ReadonlyMap<Occupation, readonly Arrival[]> {
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
    arrive(without, { by: program, held: new Set(awardedBy(program, pathway)) });
  }
  return byOccupation;
}

function credentialsOf(ids: readonly string[] | undefined, pathway: Pathway): Credential[] {
  return (ids ?? []).flatMap((id) => pathway.ids.credential(id) ?? []);
}

export const requiredCredentials = defineRequirement({
  authority: "guidance",
  source: { part: "element", section: "A", item: 3 },
  asks: "The certifications, licenses and credentials that employers require are identified, and programs lead to them.",
  why: "A credential that no employer asks for opens no door, however well it was earned.",
  fix: "Ask employers what they require when they hire, and name them in the `requiredBy` of each credential. Let a program that people can reach award it, and let every occupation be reached with one that is required.",
  evidence: "The credentials that employers require, and the programs that award them.",
  messages: {
    "no-credentials":
      "The definition names no credential. Ask employers which ones they require, and add them to `credentials`, each with who requires it (`requiredBy`).",
    "required-by-nobody":
      "No employer is said to require {credentials}, and none of them counts toward one that is required. Name in `requiredBy` who asks for it, or in `stacksInto` the required credential that it leads to.",
    "not-awarded":
      'Credential "{credential}" is required by {employers}, and no program awards it. Let one award it (`awards`).',
    "awarded-out-of-reach":
      'Credential "{credential}" is required by {employers}, and awarded by {programs} alone, which no entry point reaches. Lead people there, or let a program that they reach award it.',
    "occupation-without":
      'Occupation "{occupation}" is reached with {held}, which no employer is said to require. Name in `requiredBy` who asks for it, or let people earn what employers ask for.',
    "occupation-with-nothing":
      'People come to occupation "{occupation}" without any credential. State what they hold (`with` of the exit point, `awards` of the program), and who requires it.',
  },
  check({ pathway }, verdict) {
    const { credentials, programs, entryPoints } = pathway;
    if (credentials.length === 0) {
      return verdict.short("no-credentials", { at: field(pathway.definition, "credentials") });
    }
    const useless = requiredByNobody(pathway);
    if (useless.size > 0) {
      const place = together(
        [...useless],
        (credential) => field(credential, "requiredBy"),
        ({ id }) => `Nor "${id}".`,
      );
      verdict.short("required-by-nobody", { ...place, credentials: quotedIds(useless) });
    }

    const awarding = awarders(pathway);
    // Without any entry point, which F.0 reports, nothing is in reach; that says nothing of what is awarded.
    const reachable = entryPoints.length > 0 ? pathway.reachable : new Set(programs);
    for (const credential of programs.length > 0 ? credentials.filter(isRequired) : []) {
      const by = awarding.get(credential) ?? [];
      const [first] = by;
      const words = { credential: credential.id, employers: (credential.requiredBy ?? []).map((id) => `"${id}"`) };
      if (by.some((program) => reachable.has(program))) verdict.met(field(credential, "requiredBy"));
      else if (first) {
        verdict.short("awarded-out-of-reach", {
          at: first,
          ...words,
          programs: quotedIds(by),
          omission: omissionOf("unreachable-program", outOfReachBecauseOf(first, pathway).id),
        });
      } else
        verdict.short("not-awarded", {
          at: wouldAward(credential, pathway) ?? credential,
          ...words,
          omission: omissionOf("unawarded-credential", credential.id),
        });
    }

    for (const [occupation, ways] of arrivals(pathway)) {
      const held = ways.flatMap((way) => [...way.held]);
      if (held.some((credential) => isRequired(credential) || useless.has(credential))) continue;
      const [first] = held;
      const [way] = ways;
      if (first) {
        verdict.short("occupation-without", {
          at: field(first, "requiredBy"),
          occupation: occupation.id,
          held: quotedIds(new Set(held)),
        });
      } else if (way) verdict.short("occupation-with-nothing", { at: way.by, occupation: occupation.id });
    }
  },
});
