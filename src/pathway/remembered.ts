/** Answers that are found out once. */

/**
 * What a question is answered with, asked once of each thing. For as long as one requirement is checked, and no longer:
 * whoever is checked next has to read for itself what it depends on.
 */
export function remembered<T extends object, V>(ask: (thing: T) => V): (thing: T) => V {
  const answers = new Map<T, V>();
  return (thing) => {
    if (!answers.has(thing)) answers.set(thing, ask(thing));
    return answers.get(thing) as V;
  };
}
