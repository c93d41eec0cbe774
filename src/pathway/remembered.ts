/** Answers that are found out once: three ways, by how long they are kept. */

/**
 * What a question is answered with, asked once of each thing. For as long as one requirement is checked, and no longer:
 * whoever is checked next has to read for itself what it depends on.
 */
export function remembered<T, V extends string | boolean | object>(ask: (thing: T) => V): (thing: T) => V {
  return rememberedIn(new Map<T, V>(), ask);
}

/**
 * The same for what several rules ask of one definition, and then nobody any more: the answer is kept until another is
 * asked about.
 */
export function rememberedOfLast<T extends object, V extends object>(ask: (thing: T) => V): (thing: T) => V {
  let last: { thing: T; answer: V } | undefined;
  return (thing) => {
    if (last?.thing !== thing) last = { thing, answer: ask(thing) };
    return last.answer;
  };
}

/**
 * The same for what all files of a run have in common, such as rules and profiles: the answer is kept as long as the thing.
 * Not for what belongs to a definition, which would outlive with it all collections of young objects.
 */
export function rememberedOfEach<T extends object, V extends object>(ask: (thing: T) => V): (thing: T) => V {
  return rememberedIn(new WeakMap<T, V>(), ask);
}

function rememberedIn<T, V>(
  answers: { get(thing: T): V | undefined; set(thing: T, answer: V): unknown },
  ask: (thing: T) => V,
): (thing: T) => V {
  return (thing) => {
    let answer = answers.get(thing);
    if (answer === undefined) {
      answer = ask(thing);
      answers.set(thing, answer);
    }
    return answer;
  };
}
