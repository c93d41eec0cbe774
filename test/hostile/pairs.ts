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

const anyOf = (...ids: string[]): Thing => ({ anyOf: ids });

/** Alternatives of which people hold some who came in, and that are asked for again and again. */
const alternatives = (entries: number, programs: number, exits: number): string =>
  head +
  list("credentials", 5, (i) => ({ id: "abcde".charAt(i), title: "x", kind: "certificate" })) +
  list("programs", programs, (i) => program(i, { requires: Array(490).fill(anyOf("a", "c", "d")) })) +
  list("entryPoints", entries, (i) => ({
    id: `e${i}`,
    title: "x",
    into: Array.from({ length: programs }, (_, j) => `g${j}`),
    requires: [...Array(400).fill(anyOf("a", "b")), anyOf("c", "d")],
  })) +
  list("exitPoints", exits, (i) => ({
    id: `x${i}`,
    after: ["g0"],
    returnsAt: Array.from({ length: entries }, (_, j) => `e${j}`),
  }));

/** Circles of two credentials each, after very many steps. */
const circlesOfTwo = (count: number, steps: number): string =>
  head +
  list("credentials", steps + 2 * count, (i) => ({
    id: `c${i}`,
    title: "x",
    kind: "certificate",
    stacksInto: i < steps ? Array(480).fill({ credential: "c0" }) : [{ credential: `c${i ^ 1}` }],
  }));

/** By name. Each is tried as it is. */
export const pairs: Readonly<Record<string, () => string>> = {
  "wages of very many regions": () => regions(4900, (i) => `r${i} ${"ab c ".repeat(23)}`),
  "wages of regions whose names are long in small letters": () =>
    regions(1350, (i) => `r${i} ${"\ufdfa ".repeat(140)}`),
  "alternatives that are held on entry and asked for again and again": () => alternatives(24, 20, 0),
  "alternatives that are asked for again where people come back": () => alternatives(30, 16, 30),
  "very many circles of credentials": () => circlesOfTwo(2400, 30),
};
