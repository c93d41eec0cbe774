/** One finding for several things that lack the same. */

import { alternativesOf, type RequiredItem } from "../pathway/asked.js";
import type { ShortfallDetails } from "./verdict.js";
import type { Where } from "./where.js";

/** Nobody goes through more places than this of one finding; a hostile file would have a hundred thousand. */
export const mostPlaces = 100;

/** Shown at the first of them, with the others beside it. `things` holds at least one. */
export function together<T>(
  things: readonly T[],
  place: (thing: T) => Where,
  message: (thing: T) => string,
): Pick<ShortfallDetails, "at" | "related"> {
  const [first, ...others] = things as readonly [T, ...T[]];
  const shown = others.slice(0, mostPlaces);
  return { at: place(first), related: shown.map((thing) => ({ at: place(thing), message: message(thing) })) };
}

/** Ids as messages name them: in double quotes. */
export function quotedIds(things: Iterable<{ readonly id: string }>): string[] {
  return Array.from(things, ({ id }) => `"${id}"`);
}

/** More items than a message names. */
const moreThanNamed = 20;

/**
 * What is required, item by item: of alternatives one is enough. Of those that no message names there is only the number:
 * for a hundred ways out and back with 490 things each they were five million texts.
 */
export function namesOfRequired(items: readonly RequiredItem[]): string[] {
  const names = items.slice(0, moreThanNamed).map((item) =>
    alternativesOf(item)
      .map((id) => `"${id}"`)
      .join(" or "),
  );
  names.length = items.length;
  return names;
}
