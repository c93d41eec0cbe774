/** What people can come to hold from an entry point, and where a way breaks (F.0). */

import {
  alternativesOf,
  awardedBy,
  type Blocked,
  type Credential,
  type EntryPoint,
  forYounger,
  isDiploma,
  type Journey,
  type Pathway,
  type Program,
  type RequiredItem,
  recognition,
  remembered,
  requiresDiploma,
} from "../../../src/rules-api/index.js";

function awards(program: Program, pathway: Pathway, counts: (credential: Credential) => boolean): boolean {
  return (program.awards ?? []).some((id) => {
    const credential = pathway.ids.credential(id);
    return credential !== undefined && counts(credential);
  });
}

/** What is found out of a program once, for however many entry points lead to it. */
interface Awarded {
  diploma(program: Program): boolean;
  /** Whether it awards a recognized postsecondary credential. */
  recognized(program: Program): boolean;
  /** The certificates and certifications that it awards and of which nobody is said to recognize them. */
  unstated(program: Program): readonly Credential[];
}

function awarded(pathway: Pathway): Awarded {
  const standing = remembered((credential: Credential) => recognition(credential, pathway.ids));
  return {
    diploma: remembered((program) => awards(program, pathway, isDiploma)),
    recognized: remembered((program) => awards(program, pathway, (each) => standing(each) === "recognized")),
    unstated: remembered((program) => awardedBy(program, pathway).filter((each) => standing(each) === "unstated")),
  };
}

function unstatedFrom(programs: readonly Program[], { unstated }: Awarded): ReadonlySet<Credential> {
  const found = new Set<Credential>();
  for (const program of programs) for (const credential of unstated(program)) found.add(credential);
  return found;
}

/** What somebody can reach who enters there. */
export interface Reach {
  entry: EntryPoint;
  /** Whether a diploma has to be within reach: whoever enters has none yet. */
  needsDiploma: boolean;
  /** The program within reach that awards a diploma or an equivalency. */
  diploma: Program | undefined;
  /** The program within reach that awards a recognized postsecondary credential. */
  credential: Program | undefined;
  /** Credentials of which nothing says whether they are recognized, where none is known to be. */
  unstated: Credential[];
  /** Programs for youth alone, where what adults lack who enter there is reached by way of them only. */
  forYounger: readonly Program[];
  /** The first step that asks for what nobody on this way holds; one that asks for a diploma before others. */
  break: Blocked | undefined;
}

function reachFrom(entry: EntryPoint, pathway: Pathway, known: Awarded): Reach {
  const journey = pathway.journey(entry);
  const reach = reachOn(journey, pathway, known);
  const younger = forYounger(entry, journey.programs);
  if (younger.length === 0 || isShort(reach)) return reach;
  const own = reachOn(pathway.journeyWithout(entry, younger), pathway, known);
  return { ...own, forYounger: isShort(own) ? younger : [] };
}

function isShort({ needsDiploma, diploma, credential }: Reach): boolean {
  return (needsDiploma && !diploma) || !credential;
}

function reachOn(journey: Journey, pathway: Pathway, known: Awarded): Reach {
  const { entry, blocked } = journey;
  const awarding = [...journey.programs].filter((program) => program.awards);
  // The first one of them is the line that proves it.
  const credential = awarding.find(known.recognized);
  return {
    entry,
    needsDiploma: !requiresDiploma(entry.requires, pathway.ids),
    diploma: awarding.find(known.diploma),
    credential,
    unstated: credential ? [] : [...unstatedFrom(awarding, known)],
    forYounger: [],
    break: blocked.find(({ missing }) => requiresDiploma([missing], pathway.ids)) ?? blocked[0],
  };
}

/** What can be reached from each entry point. */
export function reachFromEach(pathway: Pathway): Reach[] {
  const known = awarded(pathway);
  return pathway.entryPoints.map((entry) => reachFrom(entry, pathway, known));
}

/** Whether no program that people can reach awards a diploma. */
export function isDiplomaNowhere(pathway: Pathway): boolean {
  return ![...pathway.reachable].some((program) => awards(program, pathway, isDiploma));
}

/** The credentials that would open a door, as a message names them. */
export function namesOf(item: RequiredItem, pathway: Pathway): string {
  return alternativesOf(item)
    .map((id) => `"${pathway.ids.credential(id)?.id ?? id}"`)
    .join(" or ");
}
