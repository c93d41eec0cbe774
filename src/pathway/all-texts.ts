/** Every text of a definition, with where it stands. */

export interface PlacedText {
  /** The mapping or list that holds it. */
  holder: Record<string | number, unknown>;
  key: string | number;
  text: string;
  /** The key of the list that holds it, where one does. */
  under?: string | number;
}

/**
 * Several rules ask for the texts of one definition, and then nobody any more. In a WeakMap each definition outlived all
 * collections of young objects.
 */
let last: { definition: object; texts: readonly PlacedText[] } | undefined;

/** All texts, in the order of the definition. */
export function textsOf(definition: object): readonly PlacedText[] {
  if (last?.definition !== definition) {
    const texts: PlacedText[] = [];
    gather(definition as PlacedText["holder"], texts);
    last = { definition, texts };
  }
  return last.texts;
}

/** The depth of a definition is bounded by the front end. */
function gather(holder: PlacedText["holder"], found: PlacedText[], under?: string | number): void {
  if (Array.isArray(holder)) for (let at = 0; at < holder.length; at++) take(holder, at, found, under);
  else for (const key of Object.keys(holder)) take(holder, key, found);
}

function take(holder: PlacedText["holder"], key: string | number, found: PlacedText[], under?: string | number): void {
  const entry = holder[key];
  if (typeof entry === "string")
    found.push(under === undefined ? { holder, key, text: entry } : { holder, key, text: entry, under });
  else if (typeof entry === "object" && entry !== null) gather(entry as PlacedText["holder"], found, key);
}
