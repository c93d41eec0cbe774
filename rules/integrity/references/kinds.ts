/** The kinds of things that have ids, in the words of the messages. */

import type { Kind } from "../../../src/rules-api/index.js";

interface KindWords {
  /** One of them, with its article. */
  one: string;
  /** Where they are declared. */
  section: string;
}

const words: Readonly<Record<Kind, KindWords>> = {
  program: { one: "a program", section: "programs" },
  "entry point": { one: "an entry point", section: "entryPoints" },
  "exit point": { one: "an exit point", section: "exitPoints" },
  credential: { one: "a credential", section: "credentials" },
  occupation: { one: "an occupation", section: "occupations" },
  partner: { one: "a partner", section: "partners" },
  "labor market evidence": { one: "labor market evidence", section: "laborMarketEvidence" },
  "improvement data": { one: "improvement data", section: "improvement.data" },
};

export const allKinds = Object.keys(words) as Kind[];

/** `a program`, or where several may stand `an entry point or a program`. */
export function oneOf(kinds: readonly Kind[]): string {
  return kinds.map((kind) => words[kind].one).join(" or ");
}

/** The sections in which things of these kinds are declared. */
export function sectionsOf(kinds: readonly Kind[]): string {
  return kinds.map((kind) => `\`${words[kind].section}\``).join(" or ");
}
