/** Ids that name nothing, where something is not found because of one: people see it told once, by integrity/references. */

import { alternativesOf } from "./asked.js";
import type { Credential, Program } from "./definition.js";
import { awardersIn } from "./earned.js";
import type { Ids } from "./ids.js";
import { type Omission, omissionOf } from "./omission.js";
import type { Pathway } from "./pathway.js";
import { rememberedOfLast } from "./remembered.js";
import { unreachedPrograms } from "./unreached.js";

/** The omission of what is not found because of such an id; undefined where there is none. */
export function omissionOfLost(id: string | undefined): Omission | undefined {
  return id === undefined ? undefined : omissionOf("lost-id", id);
}

/** The first id of a list that names nothing. */
export function lostIn(list: readonly string[] | undefined, find: (id: string) => unknown): string | undefined {
  return list?.find((id) => find(id) === undefined);
}

/** The first id that names nothing, of those that say what a program awards or where it leads. */
export function lostBeyond(program: Program, ids: Ids): string | undefined {
  return lostIn(program.awards, (id) => ids.credential(id)) ?? lostNext(program, ids);
}

/** The first program that a step of `next` leads to and that is not there, nor in another pathway (`pathway#id`). */
export function lostNext({ next }: Program, ids: Ids): string | undefined {
  return next?.find(({ program }) => !program.includes("#") && ids.program(program) === undefined)?.program;
}

const lostAwardsIn = rememberedOfLast((pathway: Pathway) => {
  const { programs, credentials, ids } = pathway;
  const awarders = awardersIn(pathway);
  const [only, another] = credentials.filter(({ id }) => !awarders.has(id));
  const [lost] = programs.flatMap(({ awards }) => lostIn(awards, (id) => ids.credential(id)) ?? []);
  return { only: another ? undefined : only, lost };
});

/** The omission of a program that awards a credential: where it is the only one, an id that names nothing may stand for it. */
export function omissionOfAward({ id }: Pick<Credential, "id">, pathway: Pathway): Omission {
  // Read each time, so that whoever asks is known to depend on them.
  void [pathway.programs, pathway.credentials];
  const { only, lost } = lostAwardsIn(pathway);
  return lost !== undefined && id === only?.id ? omissionOf("lost-id", lost) : omissionOf("unawarded-credential", id);
}

const lostWaysIn = rememberedOfLast((pathway: Pathway) => {
  const { programs, entryPoints, ids } = pathway;
  const [only, another] = unreachedPrograms(pathway);
  const asked = only?.blocked?.missing.flatMap(alternativesOf);
  const into = entryPoints.flatMap((entry) => lostIn(entry.into, (id) => ids.program(id)) ?? []);
  const next = programs.flatMap((program) => lostNext(program, ids) ?? []);
  const lost = only?.blocked ? lostIn(asked, (id) => ids.credential(id)) : (into[0] ?? next[0]);
  return { only: another ? undefined : only?.program, lost };
});

/**
 * The omission of a way to a program that nobody reaches: where it is the only one, an id that names nothing may stand where
 * people are led to it, or among what it asks for.
 */
export function omissionOfWayTo(program: Program, pathway: Pathway): Omission {
  void [pathway.programs, pathway.entryPoints];
  const { only, lost } = lostWaysIn(pathway);
  return lost !== undefined && program === only
    ? omissionOf("lost-id", lost)
    : omissionOf("unreachable-program", program.id);
}
