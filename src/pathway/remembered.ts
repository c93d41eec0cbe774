/** Answers that are found out once. */

/**
 * What a question is answered with, asked once of each thing. For as long as one requirement is checked, and no longer:
 * whoever is checked next has to read for itself what it depends on.
 */
export function remembered<T, V extends string | boolean | object>(ask: (thing: T) => V): (thing: T) => V {
  const answers = new Map<T, V>();
  return (thing) => {
    let answer = answers.get(thing);
    if (answer === undefined) {
      answer = ask(thing);
      answers.set(thing, answer);
    }
    return answer;
  };
}
