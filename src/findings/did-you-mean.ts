/** Finds the known word that somebody most likely meant. */

import { inPlainLetters } from "./look-alikes.js";

/** Case, hyphens, underscores and spaces do not tell words apart. */
function folded(word: string): string {
  return word.toLowerCase().replace(/[-_\s]+/g, "");
}

/**
 * Edits (insert, delete, replace, swap neighbours) from `a` to `b`, or `limit + 1` when there are more. A definition may ask
 * that of very many words that are alike: what they begin and end with in common is left out, and of the table only the
 * band is filled that lies within the limit.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let start = 0;
  let endA = a.length;
  let endB = b.length;
  while (start < endA && start < endB && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  return bandedDistance(a.slice(start, endA), b.slice(start, endB), limit);
}

function bandedDistance(a: string, b: string, limit: number): number {
  const tooMany = limit + 1;
  const newRow = (): number[] => Array(b.length + 2).fill(tooMany);
  let beforeLast = newRow();
  let last = newRow();
  let row = newRow();
  for (let j = 0; j <= Math.min(limit, b.length); j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    row[from - 1] = from === 1 ? Math.min(i, tooMany) : tooMany;
    row[to + 1] = tooMany;
    let least = row[from - 1] ?? tooMany;
    for (let j = from; j <= to; j++) {
      const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1);
      row[j] = edits;
      if (edits < least) least = edits;
    }
    if (least > limit) return tooMany;
    const free = beforeLast;
    beforeLast = last;
    last = row;
    row = free;
  }
  return Math.min(last[b.length] ?? tooMany, tooMany);
}

/**
 * Of how many words it is worth guessing which known one is meant, when so many are known: each guess looks at all of them.
 * Who has more wrong words than that has other troubles.
 */
export function worthGuessing(known: number, looks = 20_000): number {
  return Math.min(50, Math.ceil(looks / Math.max(1, known)));
}

/** Words longer than this are never guessed: no id or key is, and a hostile one would be costly. */
const longest = 80;

/** How many edits a word of so many letters may be away from the one that was meant. */
export type Reach = (letters: number) => number;

const aThird: Reach = (letters) => Math.min(3, Math.floor(letters / 3));

/** For words that may be what they are: a slip of the hand, and no more. */
export const aSlip: Reach = (letters) => Math.min(2, Math.max(1, Math.floor(letters / 6)));

/**
 * The known words closest to `word`, best first: the same but for case and hyphens, or within reach, by default with at most a
 * third of the letters (at most 3) edited. Of fewer than three letters none may be another. Where none is close, one may be
 * that looks the same. Linear in the number of known words.
 */
export function closest(word: string, known: Iterable<string>, reach: Reach = aThird): string[] {
  const looks = inPlainLetters(word);
  if (looks === word) return nearest(folded(word), known, reach);
  const words = [...known];
  const found = nearest(folded(word), words, reach);
  return found.length > 0 ? found : nearest(folded(looks), words, reach);
}

/** In shorter words no letter is a slip. */
const fewest = 3;

function nearest(wanted: string, known: Iterable<string>, reach: Reach): string[] {
  if (wanted.length > longest) return [];
  let least = wanted.length < fewest ? 0 : reach(wanted.length);
  let found: string[] = [];
  for (const candidate of known) {
    const edits = distance(wanted, folded(candidate), least);
    if (edits > least) continue;
    if (edits < least) found = [];
    least = edits;
    found.push(candidate);
  }
  return found;
}

/** The one known word that was most likely meant; undefined when none is close or several are equally so. */
export function didYouMean(word: string, known: Iterable<string>, reach?: Reach): string | undefined {
  const found = closest(word, known, reach);
  return found.length === 1 ? found[0] : undefined;
}

/** Letters of a word in which one that is wrong is a slip: `lpn` is not `rn`, nor `east` `west`. */
const enoughLetters = 5;

/**
 * Whether `written` can be nothing but a slip of the hand for `meant`, so that one may be put in place of the other without
 * asking: the same but for case, hyphens and letters that look alike, or with one edit within a word, behind its first
 * letter. Where digits differ, as in `survey-2021`, both may be meant.
 */
export function isSlip(written: string, meant: string): boolean {
  if (folded(inPlainLetters(written)) === folded(meant)) return true;
  const [words, wanted] = [wordsOfName(written), wordsOfName(meant)];
  return words.length === wanted.length && words.every((word, i) => isNearly(word, wanted[i] ?? ""));
}

function wordsOfName(text: string): string[] {
  return text.toLowerCase().split(/[-_\s]+/);
}

function isNearly(word: string, wanted: string): boolean {
  if (word === wanted) return true;
  const isLong = Math.min(word.length, wanted.length) >= enoughLetters && word.length <= longest;
  return isLong && word[0] === wanted[0] && !/\d/.test(word + wanted) && distance(word, wanted, 1) === 1;
}

/** Of the words of the longer of two names, so many are the same in both that they speak of one thing. */
const most = 3 / 4;

/** A shorter beginning says nothing. */
const shortestStem = 3;

/**
 * The one known name that speaks of the same as an unknown one: it begins with that (`transport`, `hire`), has all of its
 * two words and more (`foster-youth`), or nearly all of them; undefined when none does or several do.
 */
export function speaksOf(written: string, known: Iterable<string>): string | undefined {
  if (written.length > longest) return undefined;
  const words = wordsIn(written);
  const [only = ""] = words;
  const stem = words.length === 1 ? only.replace(/(?:e|s|ing)$/, "") : "";
  const found: string[] = [];
  for (const name of known) {
    if (stem.length >= shortestStem ? name.startsWith(stem) : sharesWords(words, wordsIn(name))) found.push(name);
  }
  return found.length === 1 ? found[0] : undefined;
}

/** Words of other scripts are compared as they are written, with their signs: a pattern of all letters takes 1 ms of a start. */
function wordsIn(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[\s!-/:-@[-`{-~]+/)
    .filter((word) => word !== "");
}

function sharesWords(some: readonly string[], others: readonly string[]): boolean {
  if (some.length < 2) return false;
  const shared = some.filter((word) => others.includes(word)).length;
  return shared === some.length || shared >= most * Math.max(some.length, others.length);
}
