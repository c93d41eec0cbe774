/** Which entry points and programs the support services of one kind leave out. */

import type { EntryPoint, Program, SupportService } from "./definition.js";
import { nearestTo } from "./nearest.js";
import type { Pathway } from "./pathway.js";
import { type PopulationReader, serveEverybody, servingAllWhoCome } from "./populations.js";

export interface SupportCoverage<T> {
  /** The services of the kind. */
  services: readonly SupportService[];
  /** The places where none of them is given. */
  missing: readonly T[];
  /** The places where they are for some only of those who come, and which of them are given there. */
  partial: readonly T[];
  givenInPart: readonly SupportService[];
  /** The service to extend to what is missing; without anything missing, the first. Undefined when there is none of the kind. */
  nearest: SupportService | undefined;
}

/** How services of a kind cover these places. A service covers a place only when its `at` names it. */
export function supportCoverage<T extends EntryPoint | Program>(
  pathway: Pathway,
  kind: string,
  places: readonly T[],
  read: PopulationReader,
): SupportCoverage<T> {
  const services = pathway.supportServices.filter((service) => service.kind === kind);
  const serve = servingAllWhoCome(pathway, read);
  const isForAll = (place: EntryPoint | Program, given: readonly SupportService[]) =>
    "into" in place ? serveEverybody(given, [place], read) : serve(given, [place]);
  const missing: T[] = [];
  const partial: T[] = [];
  const givenInPart = new Set<SupportService>();
  for (const place of places) {
    const given = pathway.services.supportAt(place).filter((service) => service.kind === kind);
    if (given.length === 0) missing.push(place);
    else if (!isForAll(place, given)) {
      partial.push(place);
      for (const service of given) givenInPart.add(service);
    }
  }
  const nearest = nearestSupport(pathway, services, missing);
  return { services, missing, partial, givenInPart: [...givenInPart], nearest };
}

/** Services that do not say where they are given. Transition support is given between programs, and says so elsewhere. */
export function unplacedSupport({ supportServices }: Pathway): SupportService[] {
  return supportServices.filter(({ at, kind }) => (at?.length ?? 0) === 0 && kind !== "transition-support");
}

/** Of services that leave places out, the one to extend to the first of them. */
export function nearestSupport(
  pathway: Pathway,
  services: readonly SupportService[],
  [first]: readonly (EntryPoint | Program)[],
): SupportService | undefined {
  const { ids } = pathway;
  const placesOf = ({ at }: SupportService) =>
    (at ?? []).flatMap((id) => (ids.has("entry point", id) ? ids.entryPoint(id) : ids.program(id)) ?? []);
  return first ? nearestTo(first, services, placesOf) : services[0];
}
