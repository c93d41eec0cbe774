/** The kinds of things that have ids, in the words of the messages. */

import type { Definition, Kind } from "../../../src/rules-api/index.js";

interface KindWords {
  /** One of them, with its article. */
  one: string;
  /** Where they are declared. */
  section: string;
  /** The key at the top of the definition below which they are declared. */
  key: keyof Definition & string;
}

const words: Readonly<Record<Kind, KindWords>> = {
  program: { one: "a program", section: "programs", key: "programs" },
  "entry point": { one: "an entry point", section: "entryPoints", key: "entryPoints" },
  "exit point": { one: "an exit point", section: "exitPoints", key: "exitPoints" },
  credential: { one: "a credential", section: "credentials", key: "credentials" },
  occupation: { one: "an occupation", section: "occupations", key: "occupations" },
  partner: { one: "a partner", section: "partners", key: "partners" },
  "labor market evidence": { one: "labor market evidence", section: "laborMarketEvidence", key: "laborMarketEvidence" },
  "improvement data": { one: "improvement data", section: "improvement.data", key: "improvement" },
};

export const allKinds = Object.keys(words) as Kind[];

/** `a program`, or where several may stand `an entry point or a program`. */
export function oneOf(kinds: readonly Kind[]): string {
  return kinds.map((kind) => words[kind].one).join(" or ");
}

/** The key at the top of a definition below which things of this kind are declared. */
export function sectionKey(kind: Kind): keyof Definition & string {
  return words[kind].key;
}

/** The sections in which things of these kinds are declared. */
export function sectionsOf(kinds: readonly Kind[]): string {
  return kinds.map((kind) => `\`${words[kind].section}\``).join(" or ");
}
