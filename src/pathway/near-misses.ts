/** Words of open lists that are nearly a known one: read as what was meant, and reported once by integrity/vocabulary. */

import { aSlip, didYouMean } from "../findings/did-you-mean.js";
import { nodeOf, tie } from "../source/node.js";
import type { Definition } from "./definition.js";
import { openLists } from "./generated/open-lists.js";

/** A word that was read as another one. */
export interface NearMiss {
  /** The mapping or list that holds it. */
  holder: object;
  key: string | number;
  written: string;
  meant: string;
}

/** A file with more of them than this has other troubles; guessing costs a look at every known word. */
const mostGuesses = 100;

/**
 * The definition with near misses read as what was meant; the very same one when there are none. `alsoKnown` are words of
 * the state's profile.
 */
export function readNearMisses(
  definition: Definition,
  alsoKnown: ReadonlySet<string>,
): { definition: Definition; nearMisses: NearMiss[] } {
  const nearMisses: NearMiss[] = [];
  let read: unknown = definition;
  for (const { path, words } of openLists) {
    const meantBy = (written: string) =>
      words.has(written) || alsoKnown.has(written) || nearMisses.length >= mostGuesses
        ? undefined
        : didYouMean(written, words, aSlip);
    read = corrected(read, path, 0, meantBy, nearMisses);
  }
  return { definition: read as Definition, nearMisses };
}

type MeantBy = (written: string) => string | undefined;

/** The value with words at the path corrected; what changes is copied and stays tied to its place. */
function corrected(
  value: unknown,
  path: readonly string[],
  depth: number,
  meantBy: MeantBy,
  nearMisses: NearMiss[],
): unknown {
  if (value === null || typeof value !== "object") return value;
  let copy: Record<string | number, unknown> | undefined;
  const set = (key: string | number, now: unknown) => {
    if (!copy) {
      copy = (Array.isArray(value) ? [...value] : Object.assign(Object.create(null), value)) as Record<
        string | number,
        unknown
      >;
      const node = nodeOf(value);
      if (node) tie(copy, node);
    }
    copy[key] = now;
  };
  const visit = (key: string | number, entry: unknown, at: number) => {
    if (typeof entry === "string") {
      const meant = at === path.length ? meantBy(entry) : undefined;
      if (meant === undefined) return;
      nearMisses.push({ holder: value, key, written: entry, meant });
      set(key, meant);
    } else {
      const now = corrected(entry, path, at, meantBy, nearMisses);
      if (now !== entry) set(key, now);
    }
  };
  if (Array.isArray(value)) value.forEach((entry, i) => visit(i, entry, depth));
  else {
    const key = path[depth];
    if (key !== undefined && Object.hasOwn(value, key)) visit(key, (value as Record<string, unknown>)[key], depth + 1);
  }
  return copy ?? value;
}
