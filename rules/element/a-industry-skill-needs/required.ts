/** Which credentials employers require, which lead to those, and with which of them people reach a job (A.3). */

import {
  append,
  awardedBy,
  type Credential,
  defineRequirement,
  type ExitPoint,
  expectedAwarders,
  field,
  heldOnLeaving,
  isRequired,
  keysToUnreached,
  type Occupation,
  omissionOfAward,
  omissionOfWayTo,
  type Pathway,
  type Program,
  preparedFor,
  quotedIds,
  together,
} from "../../../src/rules-api/index.js";

/** Certificates, certifications, licenses and apprenticeships: credentials for a job. */
const occupational: readonly Credential["kind"][] = [
  "certificate",
  "certification",
  "license",
  "apprenticeship-completion",
];

/** Credentials for a job that no employer requires, and that stack into none that one does. */
function requiredByNobody(pathway: Pathway): Set<Credential> {
  const below = new Map<Credential, Credential[]>();
  for (const { from, to } of pathway.stacks.steps) append(below, to, from);
  const useful = new Set(pathway.credentials.filter((credential) => isRequired(credential, pathway)));
  // A Set is walked in insertion order, and what is added meanwhile is walked too.
  for (const credential of useful) for (const step of below.get(credential) ?? []) useful.add(step);
  return new Set(
    pathway.credentials.filter((credential) => occupational.includes(credential.kind) && !useful.has(credential)),
  );
}

function partition<T>(things: readonly T[], test: (thing: T) => boolean): [yes: T[], no: T[]] {
  return [things.filter(test), things.filter((thing) => !test(thing))];
}

/** The programs that award each credential. */
function awarders(pathway: Pathway): ReadonlyMap<Credential, readonly Program[]> {
  const byCredential = new Map<Credential, Program[]>();
  for (const program of pathway.programs) {
    for (const credential of awardedBy(program, pathway)) append(byCredential, credential, program);
  }
  return byCredential;
}

/** What each program awards. */
type Awarded = ReadonlyMap<Program, ReadonlySet<Credential>>;

/** What people surely hold who leave at an exit: what it says and can be so, and what each program right before it awards. */
function heldAt(exit: ExitPoint, pathway: Pathway, awarded: Awarded): Set<Credential> {
  const held = new Set(pathway.ids.credentials([...heldOnLeaving(exit, pathway)]));
  const [first, ...others] = pathway.graph.after(exit).flatMap((program) => awarded.get(program) ?? []);
  for (const credential of first ?? []) if (others.every((awards) => awards.has(credential))) held.add(credential);
  return held;
}

/** A way to an occupation, and what people hold who take it. */
interface Arrival {
  /** The exit point; the program that prepares for it where no exit point names the occupation. */
  by: ExitPoint | Program;
  held: ReadonlySet<Credential>;
  /** Whether something that they hold is accepted. */
  isAccepted: boolean;
}

/** The ways to each occupation. Occupations that nothing leads to are no key. */
function arrivals(
  pathway: Pathway,
  accepts: (credential: Credential) => boolean,
): ReadonlyMap<Occupation, readonly Arrival[]> {
  const byOccupation = new Map<Occupation, Arrival[]>();
  const arrive = (occupations: readonly Occupation[], by: Arrival["by"], held: ReadonlySet<Credential>) => {
    const arrival = { by, held, isAccepted: [...held].some(accepts) };
    for (const occupation of occupations) append(byOccupation, occupation, arrival);
  };
  const awarded = new Map(pathway.programs.map((program) => [program, new Set(awardedBy(program, pathway))]));
  for (const exit of pathway.exitPoints) {
    const occupations = pathway.ids.occupations(exit.occupations);
    arrive(occupations, exit, heldAt(exit, pathway, awarded));
  }
  const exited = new Set(byOccupation.keys());
  for (const program of pathway.programs) {
    const others = preparedFor(program, pathway).filter((occupation) => !exited.has(occupation));
    arrive(others, program, awarded.get(program) ?? new Set());
  }
  return byOccupation;
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
    "nobody-asks":
      "No credential says which employer requires it. Ask employers what they require when they hire, and name them in `requiredBy` of those credentials.",
    "required-by-nobody":
      "No employer is said to require {credentials}, and none of them counts toward one that is required. Name in `requiredBy` who asks for it, or in `stacksInto` the required credential that it leads to.",
    "required-by-others":
      "Those who are said to require {credentials} are no employers by their `kind`: {others}. Name in `requiredBy` the employers who ask for it when they hire.",
    "not-awarded":
      'Credential "{credential}" is required by {employers}, and no program awards it. Let one award it (`awards`).',
    "awarded-out-of-reach":
      'Credential "{credential}" is required by {employers}, and awarded by {programs} alone, which no entry point reaches. Lead people there, or let a program that they reach award it.',
    "occupation-without":
      "People come to {occupations} with {held}, which no employer is said to require. Name in `requiredBy` who asks for it, or let people earn what employers ask for.",
    "occupation-with-nothing":
      "People come to {occupations} without any credential. State what they hold (`with` of the exit point, `awards` of the program), and who requires it.",
  },
  check({ pathway }, verdict) {
    const { credentials, programs, entryPoints } = pathway;
    if (credentials.length === 0) {
      return verdict.short("no-credentials", { at: field(pathway.definition, "credentials") });
    }
    const required = credentials.filter((credential) => isRequired(credential, pathway));
    if (required.length === 0) {
      const told = credentials.filter(({ requiredBy }) => (requiredBy?.length ?? 0) > 0);
      if (told.length === 0) return verdict.short("nobody-asks", { at: field(pathway.definition, "credentials") });
    }
    const useless = requiredByNobody(pathway);
    if (useless.size > 0) {
      const place = (those: readonly Credential[]) =>
        together(
          those,
          (credential) => field(credential, "requiredBy"),
          ({ id }) => `Nor "${id}".`,
        );
      const [byOthers, byNobody] = partition([...useless], ({ requiredBy }) => (requiredBy?.length ?? 0) > 0);
      if (byNobody.length > 0)
        verdict.short("required-by-nobody", { ...place(byNobody), credentials: quotedIds(byNobody) });
      if (byOthers.length > 0) {
        verdict.short("required-by-others", {
          ...place(byOthers),
          credentials: quotedIds(byOthers),
          others: [...new Set(byOthers.flatMap(({ requiredBy }) => requiredBy ?? []))].map((id) => `"${id}"`),
        });
      }
    }

    const awarding = awarders(pathway);
    const expected = expectedAwarders(pathway);
    const keys = keysToUnreached(pathway);
    // Without any entry point, which F.0 reports, nothing is in reach; that says nothing of what is awarded.
    const reachable = entryPoints.length > 0 ? pathway.reachable : new Set(programs);
    for (const credential of programs.length > 0 ? required : []) {
      const by = awarding.get(credential) ?? [];
      const [first] = by;
      const words = { credential: credential.id, employers: (credential.requiredBy ?? []).map((id) => `"${id}"`) };
      if (by.some((program) => reachable.has(program))) verdict.met(field(credential, "requiredBy"));
      else if (first) {
        verdict.short("awarded-out-of-reach", {
          at: first,
          ...words,
          programs: quotedIds(by),
          omission: omissionOfWayTo(keys.get(first) ?? first, pathway),
        });
      } else {
        const program = expected.get(credential);
        const omission = omissionOfAward(credential, pathway);
        verdict.short("not-awarded", { at: program ? field(program, "awards") : credential, ...words, omission });
      }
    }

    const isAsked = new Set(required);
    const short = new Map<Arrival, Occupation[]>();
    for (const [occupation, ways] of arrivals(pathway, (each) => isAsked.has(each) || useless.has(each))) {
      const way = ways.find(({ held }) => held.size > 0) ?? ways[0];
      if (way && !ways.some(({ isAccepted }) => isAccepted)) append(short, way, occupation);
    }
    for (const [{ by, held }, those] of short) {
      const [first] = held;
      const occupations = quotedIds(those);
      if (!first) verdict.short("occupation-with-nothing", { at: by, occupations });
      else verdict.short("occupation-without", { at: field(first, "requiredBy"), occupations, held: quotedIds(held) });
    }
  },
});
