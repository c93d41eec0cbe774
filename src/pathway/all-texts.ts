/** Every text of a definition, with where it stands. */

export interface PlacedText {
  /** The mapping or list that holds it. */
  holder: Record<string | number, unknown>;
  key: string | number;
  text: string;
}

/** All texts, in the order of the definition. The depth of a definition is bounded by the front end. */
export function* textsOf(value: object): Generator<PlacedText> {
  const holder = value as Record<string | number, unknown>;
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  for (const key of keys) {
    const entry = holder[key];
    if (typeof entry === "string") yield { holder, key, text: entry };
    else if (typeof entry === "object" && entry !== null) yield* textsOf(entry);
  }
}
