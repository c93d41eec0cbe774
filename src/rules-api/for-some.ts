/** Services that are for some only of those who come: one wording for all requirements that ask for them at a place. */

import type { SupportService } from "../pathway/definition.js";
import { omissionOf } from "../pathway/omission.js";
import type { Pathway } from "../pathway/pathway.js";
import { type PopulationReader, populationsOf } from "../pathway/populations.js";
import { easing, partlyEasedTransitions } from "../pathway/transitions.js";
import { quotedIds, together } from "./together.js";
import type { ShortfallDetails } from "./verdict.js";
import { field } from "./where.js";

export const forSomeMessage =
  "Only {populations} get {what} {where}, and others come there too. Let {services} be for everybody (leave `populations` out), or add one for the others.";

/** The details of {@link forSomeMessage} but for what it is. `where` begins with "at" or the like; `services` holds at least one. */
export function forSome(
  services: Iterable<SupportService>,
  where: string,
  places: readonly string[],
): ShortfallDetails & Record<"services" | "populations" | "where", readonly string[]> {
  const those = [...new Set(services)];
  const place = together(
    those,
    (service) => field(service, "populations"),
    ({ id }) => `"${id}" is for some only too.`,
  );
  return {
    ...place,
    services: quotedIds(those),
    populations: populationsOf(those).map((each) => `"${each}"`),
    where: places.map((place, i) => (i === 0 ? `${where} ${place}` : place)),
  };
}

/** The same of transition support, for the steps where it is for some only; undefined where there is none. */
export function forSomeOnTheWay(pathway: Pathway, read: PopulationReader) {
  const edges = partlyEasedTransitions(pathway, read);
  if (edges.length === 0) return undefined;
  const services = edges.flatMap((edge) => easing(edge, pathway));
  const steps = edges.map(({ from, to }) => `"${from.id}" to "${to.id}"`);
  return {
    ...forSome(services, "on the way from", steps),
    omission: omissionOf("transition-support", "some", ...edges.map(({ from, to }) => `${from.id} ${to.id}`)),
  };
}
