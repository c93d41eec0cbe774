/** Compares what people wrote: texts pasted from one place to another, texts that say nothing of their own. */

import { rememberedOfEach } from "./remembered.js";
import { isStandIn } from "./stand-ins.js";

/** Most texts have nothing but ASCII, whose words are found in a third of the time. */
const beyondAscii = /[^ -~\s]/;
const asciiWord = /[a-z0-9]+/g;

/** Words that tell no text from another. */
const fillers: ReadonlySet<string> = new Set(
  (
    "a an and are as at be been but by can for from has have how in into is it its may of on or our so such than that the " +
    "their them there these they this through to was we were what when where which who will with your"
  ).split(" "),
);

/**
 * Whether one of the words stands in a text, in large letters or small. A pattern would do the same, but V8 takes 0.1 ms and
 * more of each start to compile one of many words.
 */
export function mentions(text: string, words: readonly string[]): boolean {
  const small = text.toLowerCase();
  return words.some((each) => small.includes(each));
}

/** All words of a text, in small letters, without punctuation. */
export function wordsOf(text: string): string[] {
  if (!beyondAscii.test(text)) return text.toLowerCase().match(asciiWord) ?? [];
  // Written here, since V8 reads a pattern where it stands, and takes 1 ms of each start for the letters of all scripts.
  return (
    inSmallLetters(text)
      .slice(0, longestCompared)
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Texts have at most 5,000 characters, but one character may be normalized to 18: the words of all of them took 3 s of a file. */
const longestCompared = 10_000;

/** Of more marks in a row than any writing has, the first 30 are left (UAX #15, Stream-Safe Text): sorting them is quadratic. */
function inSmallLetters(text: string): string {
  if (!beyondAscii.test(text)) return text.toLowerCase();
  return text
    .replace(/(\p{M}{30})\p{M}+/gu, "$1")
    .normalize("NFKC")
    .toLowerCase();
}

/** The words that carry a text, in small letters, without punctuation and fillers. */
export function contentWords(text: string): string[] {
  return wordsOf(text).filter((each) => !fillers.has(each));
}

/** Texts with fewer words than this are the same only when all their words are. */
const longEnoughToDiffer = 8;

/** A number for a word, spread so that sums of numbers stand for sets of words. */
function spread(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Sums of words are kept below this, so that they are exact. */
const numbers = 2 ** 52;

/** A word's number: 32 bits of one hash and 12 of another. */
function numberOf(text: string): number {
  return spread(text, 0x811c9dc5) * 4096 + (spread(text, 0x1b873593) & 4095);
}

/** Names of a text that it shares with whatever has the same words; the first is of all its words, each other leaves one out. */
function namesOf(words: readonly string[]): number[] {
  const each = words.map(numberOf);
  const all = each.reduce((sum, number) => (sum + number) % numbers, 0);
  return words.length < longEnoughToDiffer ? [all] : [all, ...each.map((number) => (all - number + numbers) % numbers)];
}

/**
 * Groups of two and more things whose texts are the same but for case, punctuation and order, or, where they have eight
 * words and more, for one word. Things without any word are left out. Linear in the length of the texts.
 */
export function pasted<T>(things: Iterable<T>, wordsIn: (thing: T) => readonly string[]): T[][] {
  const groups: T[][] = [];
  const named = new Map<number, T[]>();
  for (const thing of things) {
    const words = wordsIn(thing);
    if (words.length === 0) continue;
    const names: number[] = [];
    let group: T[] | undefined;
    for (const name of namesOf(words)) {
      group = named.get(name);
      if (group) break;
      names.push(name);
    }
    if (!group) {
      group = [];
      groups.push(group);
      for (const name of names) named.set(name, group);
    }
    group.push(thing);
  }
  return groups.filter((group) => group.length > 1);
}

/** `learning` and `learner`, `contextual` and `context` count as one. */
const stemLength = 5;
const stem = (each: string) => each.slice(0, stemLength);

/** The stems of sentences that ask for something. There are some dozens of them, and they come again with every text. */
const askedStems = new Map<string, ReadonlySet<string>>();

function stemsOf(sentence: string): ReadonlySet<string> {
  let stems = askedStems.get(sentence);
  if (!stems) {
    stems = new Set(contentWords(sentence).map(stem));
    askedStems.set(sentence, stems);
  }
  return stems;
}

/** Share of the words of a text that stand in a sentence which it only repeats. */
const fewestRepeated = 0.8;

/** Whether so many of the stems are there that a text only repeats what they are in. Looks no further than it takes to know. */
function areMostly(stems: readonly string[], isThere: (stem: string) => boolean): boolean {
  const least = stems.length * fewestRepeated;
  let most = stems.length;
  for (const each of stems) if (!isThere(each) && --most < least) return false;
  return true;
}

/** Sentences as one text in small letters, and which stems stand in it. */
interface Asked {
  text: string;
  stems: Map<string, boolean>;
}

/** By the lists of rules, which are the same for file after file. */
const askedIn = rememberedOfEach(
  (sentences: readonly string[]): Asked => ({ text: inSmallLetters(sentences.join("\n")), stems: new Map() }),
);

/** A file has 250,000 words at most, each of which was sought in 10,000 letters: 1 s. */
const mostStems = 10_000;

/**
 * Whether so many stems stand in none of the sentences that no sentence can be repeated: so of nearly all texts, and seen
 * without taking the sentences apart, for which a short run has no time.
 */
function repeatsNone(stems: readonly string[], sentences: readonly string[]): boolean {
  const { text, stems: known } = askedIn(sentences);
  return !areMostly(stems, (each) => {
    let isThere = known.get(each);
    if (isThere === undefined) {
      isThere = text.includes(each);
      if (known.size === mostStems) known.clear();
      known.set(each, isThere);
    }
    return isThere;
  });
}

/**
 * The place of the sentence that a text only repeats: four fifths of its words, or more, stand there; -1 when it repeats
 * none. The sentences are those of rules, and not a definition's: what is found out of a list of them is kept with it.
 */
export function restated(text: string, sentences: readonly string[]): number {
  const stems = contentWords(text).map(stem);
  if (stems.length === 0 || repeatsNone(stems, sentences)) return -1;
  return sentences.findIndex((sentence) => {
    const asked = stemsOf(sentence);
    return areMostly(stems, (each) => asked.has(each));
  });
}

/** Whether a text only repeats one of the sentences. */
export function restates(text: string, sentences: readonly string[]): boolean {
  return restated(text, sentences) !== -1;
}

/** Five words, of which the first begins no stand-in: most texts tell by their beginning that they are a statement. */
const statement =
  /^[!-/ ]{0,9}(?![Tt][Bb][Dd]|[Ll][Oo][Rr][Ee][Mm]|[Xx]|[Tt][Oo] [Bb][Ee] |[Nn][Oo](?:[Nn][Ee]|[Tt][Hh][Ii][Nn][Gg]|[Tt])? )[A-Za-z0-9]{1,30}(?:[ ,-]{1,3}[A-Za-z0-9]{1,30}){4}/;

/** Short texts are ids and words of lists, which come again and again, in one file and in the next. */
const short = 24;
const judged = new Map<string, boolean>();
const mostJudged = 10_000;

/** Whether a text is no statement: empty, signs only, `TBD`, `N/A`, `xxx`, lorem ipsum, `see attached`, `none yet`. */
export function isPlaceholder(text: string): boolean {
  if (text.length > short) return !statement.test(text) && standsForNothing(text);
  let isOne = judged.get(text);
  if (isOne === undefined) {
    isOne = standsForNothing(text);
    if (judged.size === mostJudged) judged.clear();
    judged.set(copyOf(text), isOne);
  }
  return isOne;
}

/** The same text, cut out of no other: a piece of a file holds all of the file in memory, and 10,000 were held. */
function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}

/** So much of a text is looked at first: six words and more tell by the first of them, and the rest need not be taken apart. */
const beginning = 200;

function standsForNothing(text: string): boolean {
  if (text.length > beginning) {
    const words = wordsOf(text.slice(0, beginning));
    if (words.length > 5 && !allX.test(words[0] ?? "")) return beginsAsStandIn(words);
  }
  const words = wordsOf(text);
  if (words.length === 0) return true;
  if (words.length <= 8 && isStandIn(words.join(" "))) return true;
  return words.every((each) => allX.test(each)) || beginsAsStandIn(words);
}

const allX = /^x{3,}$/;

function beginsAsStandIn([first, second]: readonly string[]): boolean {
  return first === "tbd" || (first === "lorem" && second === "ipsum");
}
