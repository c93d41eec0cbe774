/** Every text of a definition, with where it stands. */

export interface PlacedText {
  /** The mapping or list that holds it. */
  holder: Record<string | number, unknown>;
  key: string | number;
  text: string;
}

/** Several rules ask for the texts of one definition. */
const known = new WeakMap<object, readonly PlacedText[]>();

/** All texts, in the order of the definition. */
export function textsOf(definition: object): readonly PlacedText[] {
  let texts = known.get(definition);
  if (!texts) {
    const found: PlacedText[] = [];
    gather(definition as PlacedText["holder"], found);
    texts = found;
    known.set(definition, texts);
  }
  return texts;
}

/** The depth of a definition is bounded by the front end. */
function gather(holder: PlacedText["holder"], found: PlacedText[]): void {
  for (const key of Array.isArray(holder) ? holder.keys() : Object.keys(holder)) {
    const entry = holder[key];
    if (typeof entry === "string") found.push({ holder, key, text: entry });
    else if (typeof entry === "object" && entry !== null) gather(entry as PlacedText["holder"], found);
  }
}
