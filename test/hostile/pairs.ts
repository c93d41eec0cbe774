/** Definitions in which very many things would be held against very many others. */

type Thing = Record<string, unknown>;

/** In JSON, of which most fits into a file. */
const list = (name: string, count: number, item: (i: number) => Thing): string =>
  `${name}:\n${Array.from({ length: count }, (_, i) => `- ${JSON.stringify(item(i))}\n`).join("")}`;

const head = "formatVersion: 1\nid: hostile\ntitle: Hostile\n";
const program = (i: number, more: Thing = {}): Thing => ({ id: `g${i}`, title: "x", provider: "q", level: 0, ...more });

/** Wages of a region of its own each, which can be compared with no other. */
const regions = (count: number, nameOf: (i: number) => string): string =>
  `${head}livingWage: { hourly: 99, year: 2025, region: nowhere else }\n` +
  list("occupations", count, (i) => ({
    id: `o${i}`,
    title: "x",
    level: 1,
    wage: { hourly: 20, year: 2025, region: nameOf(i) },
  })) +
  list("programs", 1, (i) => program(i, { onward: [{ kind: "license" }] })) +
  list("exitPoints", 100, (i) => ({ id: `x${i}`, after: ["g0"], level: 1, occupations: [`o${i}`] }));

/** By name. Each is tried as it is. */
export const pairs: Readonly<Record<string, () => string>> = {
  "wages of very many regions": () => regions(10_100, (i) => `r${i}`),
  "wages of regions whose names are long in small letters": () =>
    regions(1350, (i) => `r${i} ${"\ufdfa ".repeat(140)}`),
};
