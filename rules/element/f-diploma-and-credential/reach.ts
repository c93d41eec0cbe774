/** What people can come to hold from an entry point, and where a way breaks (F.0). */

import {
  alternativesOf,
  awardedBy,
  type Blocked,
  type Credential,
  type EntryPoint,
  isDiploma,
  type Journey,
  type Pathway,
  type Program,
  type RequiredItem,
  recognition,
  requiresDiploma,
} from "../../../src/rules-api/index.js";

function awards(program: Program, pathway: Pathway, counts: (credential: Credential) => boolean): boolean {
  return (program.awards ?? []).some((id) => {
    const credential = pathway.ids.credential(id);
    return credential !== undefined && counts(credential);
  });
}

/** The program within reach that awards such a credential: the line that proves it. */
function awarding(
  journey: Journey,
  pathway: Pathway,
  counts: (credential: Credential) => boolean,
): Program | undefined {
  return [...journey.programs].find((program) => awards(program, pathway, counts));
}

/** The certificates and certifications within reach of which nobody is said to recognize them. */
function unstatedFrom(journey: Journey, pathway: Pathway): Credential[] {
  const credentials = [...journey.programs].flatMap((program) => awardedBy(program, pathway));
  return [...new Set(credentials)].filter((credential) => recognition(credential, pathway.ids) === "unstated");
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
  /** The first step that asks for what nobody on this way holds; one that asks for a diploma before others. */
  break: Blocked | undefined;
}

export function reachFrom(entry: EntryPoint, pathway: Pathway): Reach {
  const journey = pathway.journey(entry);
  const { blocked } = journey;
  const credential = awarding(journey, pathway, (each) => recognition(each, pathway.ids) === "recognized");
  return {
    entry,
    needsDiploma: !requiresDiploma(entry.requires, pathway.ids),
    diploma: awarding(journey, pathway, isDiploma),
    credential,
    unstated: credential ? [] : unstatedFrom(journey, pathway),
    break: blocked.find(({ missing }) => requiresDiploma([missing], pathway.ids)) ?? blocked[0],
  };
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
