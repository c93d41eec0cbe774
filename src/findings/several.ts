/** Several names in the place of one: a comma between them is missing, or another sign stands there. */

/** No longer text is a row of names. */
const longestRow = 500;

const between = /[\s;,/|]+(?:(?:and|&)\s+)?/;

/** Between names of which one will do. */
const choice = /,?\s+or\s+|\s*,\s*/;

/** The names that stand in one text, when there are several and all are known; else undefined. */
export function severalIn(text: string, isKnown: (name: string) => boolean): string[] | undefined {
  if (text.length > longestRow || !between.test(text)) return undefined;
  const names = text.split(between);
  return names.every(isKnown) ? names : undefined;
}

/** The names between which a text leaves the choice, as `diploma or hse` does, when all are known; else undefined. */
export function choiceIn(text: string, isKnown: (name: string) => boolean): string[] | undefined {
  if (text.length > longestRow || !/\sor\s/.test(text)) return undefined;
  const names = text.replace(/^either\s+/, "").split(choice);
  return names.every(isKnown) ? names : undefined;
}
