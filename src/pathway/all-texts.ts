/** Every text of a definition, with where it stands. */

import { rememberedOfLast } from "./remembered.js";

export interface PlacedText {
  /** The mapping or list that holds it. */
  holder: Record<string | number, unknown>;
  key: string | number;
  text: string;
  /** The key of the list that holds it, where one does. */
  under?: string | number;
}

/** All texts, in the order of the definition. */
export const textsOf = rememberedOfLast((definition: object): readonly PlacedText[] => {
  const texts: PlacedText[] = [];
  gather(definition as PlacedText["holder"], texts);
  return texts;
});

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
