/** Definitions that fit the format, in which a rule could ask the same again for each of very many things. */

/** As JSON, which has the most things in a megabyte. */
const written = (sections: object): string =>
  JSON.stringify({ formatVersion: 1, id: "hostile", title: "Hostile", ...sections });
const many = <T>(count: number, item: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => item(i));
const ids = (prefix: string, count: number): string[] => many(count, (i) => `${prefix}${i}`);

/** Thirty bits that look random. */
const noise = (i: number): number => Math.imul(Math.imul(i + 1, 0x9e3779b1) ^ (i << 7), 0x85ebca6b) >>> 2;

const short = (i: number): string => i.toString(36);

const program = (i: number, more: object = {}) => ({ id: `g${i}`, title: "P", provider: "p0", level: 0, ...more });
const next = (i: number) => ({ next: [{ program: `g${i}` }] });
const entries = (count: number, into: readonly string[], more: object = {}) =>
  many(count, (i) => ({ id: `e${i}`, title: "E", into, ...more }));

/** By name. Each is tried as it is. */
export const repetitions: Readonly<Record<string, () => string>> = {
  "ways in to programs that all award the same, with titles that speak of first aid": () =>
    written({
      credentials: many(490, (i) => ({ id: `c${i}`, title: "first food ".repeat(40), kind: "certificate" })),
      programs: many(230, (i) => program(i, { awards: ids("c", 490), ...(i < 229 ? next(i + 1) : {}) })),
      entryPoints: entries(100, ["g0"]),
    }),
  "schools whose programs all lead to the last one, of which it is not said to what system it belongs": () =>
    written({
      partners: [
        { id: "p0", name: "S", kind: "other", systems: ["secondary"] },
        { id: "p1", name: "O", kind: "other" },
      ],
      programs: many(8500, (i) => program(i, i < 8499 ? next(8499) : { provider: "p1" })),
    }),
  "services at all programs, to which all ways in lead, and none of them for who enters": () =>
    written({
      programs: many(300, (i) => program(i, { id: short(i), next: [{ program: short(i + 1) }] })),
      entryPoints: entries(100, [short(0)], { populations: ids("w", 20) }),
      supportServices: many(400, (i) => ({ id: `s${i}`, kind: "k", at: many(300, short), populations: [`v${i}`] })),
    }),
  "assessments at all ways in, of which each leads to all partners": () =>
    written({
      partners: many(300, (i) => ({ id: `p${i}`, name: "P", kind: "other" })),
      programs: many(300, (i) => program(i, { provider: `p${i}` })),
      entryPoints: entries(60, ids("g", 300)),
      assessments: many(1500, (i) => ({ id: `a${i}`, measures: ["education", "skills"], at: ids("e", 60) })),
    }),
  "ways out that say again and again that they stand after one program": () =>
    written({
      programs: [program(0)],
      entryPoints: entries(1, ["g0"]),
      exitPoints: many(100, (i) => ({ id: `x${i}`, after: Array(400).fill("g0"), level: 0 })),
    }),
  "a way out with a hundred ways back, at each of which one of each of a hundred groups is asked for": () =>
    written({
      credentials: many(12, (i) => ({ id: short(i), title: "C", kind: "certificate" })),
      programs: [program(0, next(1)), program(1, { level: 2 })],
      entryPoints: many(100, (i) => ({
        id: `e${i}`,
        title: "E",
        into: ["g0", "g1"],
        requires: many(90, (j) => ({
          anyOf: many(12, short).filter((_, k) => ((noise(i * 90 + j) >>> k) & 7) > 1),
        })),
      })),
      exitPoints: [{ id: "x", after: ["g0"], level: 0, returnsAt: ids("e", 100) }],
    }),
  "ways out after all programs and back to all ways in, of which one program awards a diploma that nobody comes to":
    () =>
      written({
        credentials: [{ id: "hse", title: "E", kind: "secondary-equivalency" }],
        programs: [...many(200, (i) => program(i)), program(200, { awards: ["hse"], requires: ["z"] })],
        entryPoints: entries(100, ids("g", 201)),
        exitPoints: many(100, (i) => ({ id: `x${i}`, after: ids("g", 201), level: 0, returnsAt: ids("e", 100) })),
      }),
  "ways in whose counselors keep no plan, beside services at all programs that do": () =>
    written({
      programs: many(400, (i) => program(i, { id: short(i) })),
      entryPoints: entries(100, [short(0)]),
      supportServices: [
        ...many(100, (i) => ({ id: `g${i}`, kind: "career-counseling", at: [`e${i}`] })),
        ...many(290, (i) => ({ id: `s${i}`, kind: "k", individualPlan: true, at: many(400, short) })),
      ],
    }),
};
