/** What people can come to hold from an entry point, and where a way breaks (F.0). */

import {
  alternativesOf,
  append,
  awardedBy,
  type Blocked,
  type Credential,
  type EntryPoint,
  forYounger,
  isBasicEducation,
  isDiploma,
  type Journey,
  lostBeyond,
  lostIn,
  type Pathway,
  type Program,
  presumesDiploma,
  type RequiredItem,
  recognition,
  remembered,
  requiresDiploma,
  systemOf,
} from "../../../src/rules-api/index.js";
import { type DoorsBefore, doorsBefore } from "./doors.js";

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
  /** The first id that names nothing, of those that say what it awards or where it leads. */
  lost(program: Program): { id: string | undefined };
  /** The doors before what awards a diploma, and before what awards a credential that is or may be a recognized one. */
  before: { diploma: DoorsBefore; credential: DoorsBefore };
}

function awarded(pathway: Pathway): Awarded {
  const standing = remembered((credential: Credential) => recognition(credential, pathway.ids));
  const diploma = remembered((program: Program) => awards(program, pathway, isDiploma));
  const recognized = remembered((program: Program) =>
    awards(program, pathway, (each) => standing(each) === "recognized"),
  );
  const unstated = remembered((program: Program) =>
    awardedBy(program, pathway).filter((each) => standing(each) === "unstated"),
  );
  const mayBeRecognized = (program: Program) => recognized(program) || unstated(program).length > 0;
  const before = { diploma: doorsBefore(diploma, pathway), credential: doorsBefore(mayBeRecognized, pathway) };
  const lost = remembered((program: Program) => ({ id: lostBeyond(program, pathway.ids) }));
  return { diploma, recognized, unstated, lost, before };
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
  /** The first id on the way that names nothing, where something is lacking: it may be lacking because of that. */
  lost: string | undefined;
  /** What is lacking for each cause: all that lies behind one step, and what no step keeps people from. */
  lacks: Lack[];
}

/** What is out of reach for one cause. */
export interface Lack {
  diploma: boolean;
  credential: boolean;
  /**
   * The first step that asks for what nobody on this way holds; one that asks for a diploma before others, and it alone where
   * nothing lies behind.
   */
  step: Blocked | undefined;
  /** Whether it would be within reach if that step asked for nothing. Else no program awards it, before the step or behind. */
  isBehind: boolean;
}

function reachFrom(entry: EntryPoint, pathway: Pathway, known: Awarded): Reach {
  const journey = pathway.journey(entry);
  const reach = reachOn(journey, pathway, known);
  const younger = forYounger(entry, journey.programs);
  if (younger.length === 0 || reach.lacks.length > 0) return reach;
  const own = reachOn(pathway.journeyWithout(entry, younger), pathway, known);
  return { ...own, forYounger: own.lacks.length > 0 ? younger : [] };
}

function reachOn(journey: Journey, pathway: Pathway, known: Awarded): Reach {
  const { entry } = journey;
  const awarding = [...journey.programs].filter((program) => program.awards);
  // The first one of them is the line that proves it.
  const credential = awarding.find(known.recognized);
  const needsDiploma = !presumesDiploma(entry.requires, pathway.ids);
  const diploma = awarding.find(known.diploma);
  const unstated = credential ? [] : [...unstatedFrom(awarding, known)];
  const lacks = lacksOf(journey, pathway, {
    diploma: needsDiploma && !diploma ? known.before.diploma : undefined,
    credential: credential || unstated.length > 0 ? undefined : known.before.credential,
  });
  const lost = lacks.length > 0 ? lostOn(journey, pathway, known) : undefined;
  return { entry, needsDiploma, diploma, credential, unstated, forYounger: [], lost, lacks };
}

function lostOn({ entry, programs, blocked }: Journey, { ids }: Pathway, known: Awarded): string | undefined {
  const asked = [...(entry.requires ?? []), ...blocked.map(({ missing }) => missing)].flatMap(alternativesOf);
  const first = lostIn(entry.into, (id) => ids.program(id)) ?? lostIn(asked, (id) => ids.credential(id));
  if (first !== undefined) return first;
  for (const program of programs) {
    const { id } = known.lost(program);
    if (id !== undefined) return id;
  }
  return undefined;
}

/** What is lacking, by its causes. What is lacking is given with the doors before the programs that award it. */
function lacksOf(
  { entry, blocked }: Journey,
  pathway: Pathway,
  lacking: { diploma: DoorsBefore | undefined; credential: DoorsBefore | undefined },
): Lack[] {
  const { diploma, credential } = lacking;
  if (!diploma && !credential) return [];
  const asksForDiploma = ({ missing }: Blocked) => requiresDiploma([missing], pathway.ids);
  const first = blocked.find(asksForDiploma);
  const stepBefore = (doorsOf: DoorsBefore) => {
    const before = doorsOf(entry);
    const doors = blocked.filter(({ door }) => before.has(door));
    return doors.find(asksForDiploma) ?? doors[0];
  };
  const [toDiploma, toCredential] = [diploma && stepBefore(diploma), credential && stepBefore(credential)];
  if (!diploma || !credential) {
    const behind = toDiploma ?? toCredential;
    return [{ diploma: !!diploma, credential: !!credential, step: behind ?? first, isBehind: behind !== undefined }];
  }
  if (toDiploma && toDiploma === toCredential)
    return [{ diploma: true, credential: true, step: toDiploma, isBehind: true }];
  // A diploma that nothing awards is what keeps people from the credential too.
  if (!toDiploma && toCredential && asksForDiploma(toCredential))
    return [{ diploma: true, credential: true, step: toCredential, isBehind: false }];
  return [
    { diploma: true, credential: false, step: toDiploma ?? first, isBehind: toDiploma !== undefined },
    { diploma: false, credential: true, step: toCredential ?? first, isBehind: toCredential !== undefined },
  ];
}

/**
 * The only program of basic education or school on the way of which nothing says what it awards: it may be the one that
 * awards the diploma. Of several entry points, each may have its own.
 */
export function silentSchools(reaches: readonly Reach[], pathway: Pathway): Program[] {
  return [...new Set(reaches.flatMap((reach) => silentSchool(reach, pathway) ?? []))];
}

function silentSchool({ entry }: Reach, pathway: Pathway): Program | undefined {
  const [only, another] = [...pathway.journey(entry).programs].filter(
    (program) =>
      (program.awards ?? []).length === 0 &&
      (isBasicEducation(program) || systemOf(program, pathway.ids) === "secondary"),
  );
  return another ? undefined : only;
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

/** What is lacking, by its cause: what no program on the way awards, and what only programs for youth do. */
export function causesOf(reaches: readonly Reach[]) {
  const open = new Map<string, [Reach, Lack][]>();
  const forYouth = new Map<string, Reach[]>();
  for (const reach of reaches) {
    if (reach.forYounger.length > 0) append(forYouth, reach.forYounger.map(({ id }) => id).join(" "), reach);
    for (const lack of reach.forYounger.length > 0 ? [] : reach.lacks) {
      const { diploma, credential, step, isBehind } = lack;
      const cause = isBehind || diploma ? step?.door.id : undefined;
      append(open, [diploma, credential, isBehind, cause, reach.lost].join(" "), [reach, lack]);
    }
  }
  return { open: open.values(), forYouth: forYouth.values() };
}

/** What to do where a diploma is out of reach, before that a program could be added. */
export function adviceFor(reaches: readonly Reach[], silent: readonly Program[]): string {
  if (silent.length > 0) {
    const [named, says] = [silent.map(({ id }) => `"${id}"`).join(" and "), silent.length === 1 ? "does" : "do"];
    return `If ${named} ${says}, say so in \`awards\`; otherwise`;
  }
  const awards = "say in `awards` which program does, or";
  return reaches.every(({ entry }) => (entry.requires?.length ?? 0) > 0)
    ? `If people who enter there have one, ask for it in \`requires\`; otherwise ${awards}`
    : awards.replace("say", "Say");
}

/** What people cannot come to, as messages say it. */
export function whatIsLacking(diploma: boolean, credential: boolean): string {
  if (diploma && credential)
    return "neither a secondary diploma or equivalency nor a recognized postsecondary credential";
  return diploma ? "no secondary diploma or equivalency" : "no recognized postsecondary credential";
}
