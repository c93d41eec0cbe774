/** Finds the known word that somebody most likely meant. */

/** Case, hyphens, underscores and spaces do not tell words apart. */
function folded(word: string): string {
  return word.toLowerCase().replace(/[-_\s]+/g, "");
}

/** Edits (insert, delete, replace, swap neighbours) from `a` to `b`, or `limit + 1` when there are more. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1);
      row.push(edits);
      if (edits < least) least = edits;
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
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
 * third of the letters (at most 3) edited. Words of fewer than three letters are not guessed. Linear in the number of known words.
 */
export function closest(word: string, known: Iterable<string>, reach: Reach = aThird): string[] {
  const wanted = folded(word);
  if (wanted.length < 3 || wanted.length > longest) return [];
  let least = reach(wanted.length);
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
