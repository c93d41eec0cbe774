/** Which of several services a missing place was most likely meant to stand in. */

import type { EntryPoint, ExitPoint, Program } from "./definition.js";

/** Where a service can be given. */
export type Place = Program | EntryPoint | ExitPoint;

/** How far two places are from each other, for somebody who wonders which service serves both. */
function distance(place: Place, other: Place): number {
  if ("provider" in place && "provider" in other)
    return place.provider === other.provider ? 0 : 1 + steps(place, other);
  if ("after" in place && "after" in other) return 1 + steps(place, other);
  if ("into" in place && "into" in other) return 1;
  return Number.POSITIVE_INFINITY;
}

function steps(place: Program | ExitPoint, other: Program | ExitPoint): number {
  return Math.abs((place.level ?? 0) - (other.level ?? 0));
}

/**
 * The service to extend to a place that all of them leave out: one that is given nowhere yet; else one that is given at
 * the place nearest to it, by provider and then by level; the first of equals. Undefined when there are no services.
 */
export function nearestTo<T>(
  place: Place,
  services: readonly T[],
  placesOf: (service: T) => readonly Place[],
): T | undefined {
  let nearest: T | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const service of services) {
    const places = placesOf(service);
    const far =
      places.length === 0 ? -1 : places.reduce((min, other) => Math.min(min, distance(place, other)), Number.MAX_VALUE);
    if (nearest !== undefined && far >= least) continue;
    nearest = service;
    least = far;
  }
  return nearest;
}
