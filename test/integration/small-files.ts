/** Very many small definitions, as different as what lies about in a whole country's repositories. */

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Random } from "../bench/random.js";

/** A definition by the path that it is written to. */
interface SmallFile {
  path: string;
  content: string | Uint8Array;
}

/** The configuration beside them: what lies in `quiet` has no findings. */
const config = 'overrides:\n  - { files: ["quiet/**"], rules: { "*": off } }\n';

/** What several of them include. */
const shared =
  "partners:\n  - { id: board, name: Workforce Board, kind: workforce-bord, systems: [workforce-training] }\n";

/** Parts of names: with spaces, quotes and signs, beyond ASCII, beyond the first 65,536 characters and just below them. */
const oddNames = [
  ...'a b|it\'s|"quoted"|100%|#1|[x]|{a,b}|a;b|$(x)|a&b|ü|Río Grande|学校|😀|\uff5e|é|-f|--fix|~'.split("|"),
  ..."line\nend|tab\there|\u2028|\u202e|\u001b[31m|::error::x".split("|"),
];

const sections = [
  "jurisdiction: { state: IL, scope: regional, region: Río Grande, workforceAreas: [LWIA 15] }",
  "sector: { name: Health care, careerCluster: health-science, naics: [62], occupationGroups: ['29', '31'] }",
  "laborMarketEvidence:\n  - { id: wages, kind: wages, scope: regional, source: State wage statistics, asOf: 2021-05-01 }",
  "occupations:\n  - id: aide\n    title: Aide\n    soc: 31-9095\n    level: 1\n    wage: { hourly: 16.10, evidence: wages }",
  "partners:\n  - { id: college, name: College, kind: comunity-college, systems: [postsecondary] }\n  - { id: shop, name: Shop, kind: employer }",
  "credentials:\n  - { id: certificate, title: Certificate, kind: certification, issuer: colege, requiredBy: [shop] }",
  "programs:\n  - id: basics\n    title: Basics\n    provider: college\n    system: postsecondary\n    level: one\n    audience: [adults]\n    awards: [certificate]",
  "entryPoints:\n  - { id: door, title: Door, into: [basics], audience: [adults], readiness: limited }",
  "exitPoints:\n  - { id: out, after: [basics], level: 1, with: [certificate], occupations: [aide] }",
  "period: { start: 2030-01-01, end: 2024-13-45 }",
  "summary: TBD",
  "titel: A key with a slip",
  "includes: [../shared.yaml]",
  "# pathway-lint-disable F.3 -- the county's lawyers have it",
];

/** A definition of some hundred bytes to 2 kB; every twentieth has an id that another has. */
function definition(i: number, random: Random): string {
  const chosen = random.some(sections, 1 + random.below(9));
  const id = random.chance(0.05) ? `pathway-${random.below(i + 1)}` : `pathway-${i}`;
  return `formatVersion: 1\nid: ${id}\ntitle: Pathway ${i}\nsteward: college\n${chosen.join("\n")}\n`;
}

/** A definition whose program leads into that of another, which is mostly there. */
function linked(i: number, random: Random): string {
  const target = random.pick(["basics", "advanced"]);
  return `formatVersion: 1\nid: pathway-${i}\ntitle: Linked\nprograms:\n  - { id: first, title: First, provider: college, system: postsecondary, level: 1, audience: [adults], next: [{ program: pathway-${random.below(i + i / 50 + 1)}#${target} }] }\n`;
}

type Kind = (i: number, random: Random) => string | Uint8Array;

const kinds: readonly Kind[] = [
  ...Array<Kind>(8).fill(definition),
  linked,
  (i, random) => `${definition(i, random)}---\n${linked(i, random)}---\n${definition(i + 1, random)}`,
  (i, random) => definition(i, random).replace(": ", random.pick([": [", ': "', ": {", ":\t", ": *a ", ": &a !!x "])),
  (i, random) => definition(i, random).slice(0, random.below(200)),
  (i, random) => JSON.stringify({ formatVersion: 1, id: `pathway-${i}`, title: random.pick(oddNames), programs: [] }),
  (i, random) => `\ufeff${definition(i, random).replaceAll("\n", "\r\n")}`,
  (i, random) =>
    definition(i, random).replace("Pathway", random.pick(["\u2028", "\u202e", "\u0085", "\0", "😀", "<b>"])),
  (i, random) =>
    Buffer.concat([Buffer.from(definition(i, random)), Buffer.from([0x23, 0xff, 0xc0, random.below(256)])]),
];

function* smallFiles(count: number, seed: number): Generator<SmallFile> {
  const random = new Random(seed);
  for (let i = 0; i < count; i++) {
    const name = random.chance(0.1) ? `${random.pick(oddNames)} ${i}` : `pathway-${i}`;
    const isQuiet = random.chance(0.15);
    const content = isQuiet ? definition(i, random) : random.pick(kinds)(i, random);
    yield {
      path: `${isQuiet ? "quiet" : `area ${i % 97}`}/${name}.pathway.${random.chance(0.1) ? "yml" : "yaml"}`,
      content,
    };
  }
}

/** Writes so many definitions below a folder, the same for the same seed; returns their bytes. */
export function writeSmallFiles(folder: string, count: number, seed: number): number {
  let bytes = 0;
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  write("pathway-lint.config.yaml", config);
  write("shared.yaml", shared);
  for (const { path, content } of smallFiles(count, seed)) {
    write(path, content);
    bytes += Buffer.byteLength(content);
  }
  return bytes;
}
