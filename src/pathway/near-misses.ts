/** Words of open lists that are nearly a known one: slips are read as what was meant; integrity/vocabulary tells. */

import { aSlip, didYouMean, speaksOf } from "../findings/did-you-mean.js";
import { severalIn } from "../findings/several.js";
import { copyOf } from "../source/node.js";
import type { Definition } from "./definition.js";
import { divided } from "./divided.js";
import { openLists } from "./generated/open-lists.js";
import { otherWord } from "./other-words.js";

/** A word that was read as another one, or an entry of a list that was read as several. */
export interface NearMiss {
  /** The mapping or list that holds it. */
  holder: object;
  key: string | number;
  written: string;
  meant: string;
  /** Whether it was read as that. One that only speaks of the same is left as it is. */
  isRead: boolean;
  /** Set where several stand in one entry of a list; then they are meant with commas between. */
  several?: "words" | "ids";
}

/** A file with more of them than this has other troubles. */
const mostNearMisses = 100;

/** Of so many different words it is guessed whether they are near misses; guessing costs a look at every known word. */
const mostGuesses = 500;

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
  let guesses = 0;
  for (const { path, words } of openLists) {
    const [section] = path;
    if (section === undefined || !Object.hasOwn(definition, section)) continue;
    const unknown: Unread[] = [];
    const guessed = new Map<string, string | undefined>();
    const guess = (written: string) => {
      if (guessed.has(written) || guesses >= mostGuesses) return guessed.get(written);
      guesses++;
      const meant = didYouMean(written, words, aSlip);
      guessed.set(written, meant);
      return meant;
    };
    const meantBy = (written: string) =>
      words.has(written) || alsoKnown.has(written) || nearMisses.length >= mostNearMisses ? undefined : guess(written);
    const isKnown = (written: string) => words.has(written) || alsoKnown.has(written);
    read = corrected(read, 0, { path, meantBy, isKnown, nearMisses, unknown });
    // Which partner program is meant, F.3 tells by who administers it.
    if (unknown.length > 0 && path.at(-1) !== "partnerProgram") speakOf(unknown, words, read, path, nearMisses);
  }
  return { definition: read as Definition, nearMisses };
}

/** A list of words that is looked for, and what comes of it. */
interface Search {
  path: readonly string[];
  meantBy(written: string): string | undefined;
  isKnown(written: string): boolean;
  nearMisses: NearMiss[];
  /** Words that are nearly none. */
  unknown: Unread[];
}

type Unread = Pick<NearMiss, "holder" | "key" | "written">;

/** Of so many words it is looked whether they speak of the same as a known one. */
const mostSpoken = 50;

/** Adds the words that speak of the same as a known one which is missing at that path. */
function speakOf(
  unknown: readonly Unread[],
  known: ReadonlySet<string>,
  definition: unknown,
  path: readonly string[],
  nearMisses: NearMiss[],
): void {
  const missing = new Set(known);
  for (const word of wordsAt(definition, path)) missing.delete(word);
  for (const { holder, key, written } of unknown.slice(0, mostSpoken)) {
    const meant = otherWord(written, missing) ?? speaksOf(written, missing);
    if (meant !== undefined) nearMisses.push({ holder, key, written, meant, isRead: false });
  }
}

/** The words at the end of a path; lists on the way are walked through. */
function wordsAt(value: unknown, path: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => wordsAt(entry, path));
  const [key, ...rest] = path;
  if (key === undefined) return typeof value === "string" ? [value] : [];
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return [];
  return wordsAt((value as Holder)[key], rest);
}

type Holder = Record<string | number, unknown>;

/** The value with words at the path corrected; what changes is copied and stays tied to its place. Makes nothing else. */
function corrected(value: unknown, depth: number, search: Search): unknown {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return correctedList(value, depth, search);
  const holder = value as Holder;
  const key = search.path[depth];
  if (key === undefined || !Object.hasOwn(holder, key)) return value;
  const now = readWord(holder[key], { holder, key }, depth + 1, search);
  if (now === holder[key]) return value;
  const copy = copyOf(holder);
  copy[key] = now;
  return copy;
}

function correctedList(list: unknown[], depth: number, search: Search): unknown[] {
  let copy: unknown[] | undefined;
  let parts: Map<number, readonly string[]> | undefined;
  for (let at = 0; at < list.length; at++) {
    const several = depth === search.path.length ? severalWords(list, at, search) : undefined;
    if (several) {
      parts ??= new Map();
      parts.set(at, several);
      continue;
    }
    const now = readWord(list[at], { holder: list, key: at }, depth, search);
    if (now === list[at]) continue;
    copy ??= copyOf(list);
    copy[at] = now;
  }
  return parts ? divided(copy ?? list, parts) : (copy ?? list);
}

/** The words of an entry that is several known ones. */
function severalWords(holder: readonly unknown[], key: number, search: Search): string[] | undefined {
  const { isKnown, nearMisses } = search;
  const written = holder[key];
  if (typeof written !== "string" || nearMisses.length >= mostNearMisses) return undefined;
  const words = severalIn(written, isKnown);
  if (words) nearMisses.push({ holder, key, written, meant: words.join(", "), isRead: true, several: "words" });
  return words;
}

/** An entry as it was meant; `depth` is that of what lies in it. */
function readWord(entry: unknown, at: Pick<NearMiss, "holder" | "key">, depth: number, search: Search): unknown {
  if (typeof entry !== "string") return corrected(entry, depth, search);
  const meant = depth === search.path.length ? search.meantBy(entry) : undefined;
  if (meant !== undefined) search.nearMisses.push({ ...at, written: entry, meant, isRead: true });
  else if (depth === search.path.length && !search.isKnown(entry)) search.unknown.push({ ...at, written: entry });
  return meant ?? entry;
}
