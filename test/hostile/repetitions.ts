/** Definitions that fit the format, in which a rule could ask the same again for each of very many things. */

import { head, ids, list } from "./pathways.js";

/** The value for all but the last of so many programs, each of which leads to the next one. */
const chained = (i: number, count: number): string => (i < count - 1 ? `, next: [{ program: g${i + 1} }]` : "");

/** By name. Each is tried as it is. */
export const repetitions: Readonly<Record<string, () => string>> = {
  "ways in to programs that all award the same, with titles that speak of first aid": () =>
    head +
    list(
      "credentials",
      390,
      (i) => `id: c${i}, title: "${"first food ".repeat(40)}", kind: certificate, recognizedBy: []`,
    ) +
    list(
      "programs",
      230,
      (i) => `id: g${i}, title: P, provider: p0, level: 0, awards: ${ids("c", 390)}${chained(i, 230)}`,
    ) +
    list("entryPoints", 100, (i) => `id: e${i}, title: E, into: [g0]`),
};
