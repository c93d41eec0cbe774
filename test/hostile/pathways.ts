/** Definitions that fit the format more or less, and are as large or as entangled as a file may be. */

const head =
  "formatVersion: 1\nid: hostile\ntitle: Hostile\nsummary: S\njurisdiction: { state: IL, scope: local }\nsteward: p0\n";

const list = (name: string, count: number, item: (i: number) => string): string =>
  `${name}:\n${Array.from({ length: count }, (_, i) => `  - { ${item(i)} }\n`).join("")}`;
const ids = (prefix: string, count: number, from = 0): string =>
  `[${Array.from({ length: count }, (_, i) => `${prefix}${i + from}`).join(", ")}]`;
const lines = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => `${line(i)}\n`).join("");
const longId = (i: number): string => `${"a".repeat(70)}${String(i).padStart(9, "0")}`;
const program = (i: number, more = ""): string =>
  `id: g${i}, title: Program ${i}, provider: p0, system: postsecondary, level: ${(i % 5) + 1}, audience: [adults]${more}`;
const next = (...targets: number[]): string =>
  `, next: [${targets.map((target) => `{ program: g${target} }`).join(", ")}]`;

const partners = list("partners", 1, () => "id: p0, name: P, kind: community-college");
const entries = (count: number, into: (i: number) => string): string =>
  list("entryPoints", count, (i) => `id: e${i}, title: E, into: ${into(i)}, audience: [adults], readiness: limited`);
const exits = (count: number, after: (i: number) => string): string =>
  list("exitPoints", count, (i) => `id: x${i}, after: ${after(i)}, level: 1, with: [c${i}]`);

/** By name. Each is tried as it is. */
export const pathways: Readonly<Record<string, () => string>> = {
  "a chain of programs": () =>
    head + partners + list("programs", 4000, (i) => program(i, next(i + 1))) + entries(1, () => "[g0]"),
  "programs that lead to all later ones": () =>
    head +
    partners +
    list("programs", 180, (i) => program(i, next(...Array.from({ length: 180 - i }, (_, j) => i + j + 1)))) +
    entries(1, () => "[g0]") +
    exits(1, () => "[g179]"),
  "a ladder with 2^60 ways": () =>
    head +
    partners +
    list("programs", 120, (i) => program(i, next(i - (i % 2) + 2, i - (i % 2) + 3))) +
    entries(2, (i) => `[g${i}]`) +
    exits(2, (i) => `[g${118 + i}]`),
  "a circle of programs": () =>
    head + partners + list("programs", 3000, (i) => program(i, next((i + 1) % 3000))) + entries(1, () => "[g0]"),
  "circles within circles": () =>
    head +
    partners +
    list("programs", 900, (i) => program(i, next((i + 1) % 900, (i * 7) % 900, (i * 31) % 900))) +
    entries(1, () => "[g0]"),
  "credentials that require one another": () =>
    head +
    partners +
    list(
      "credentials",
      2000,
      (i) =>
        `id: c${i}, title: C, kind: certificate, issuer: p0, stacksInto: [c${(i + 1) % 2000}, c${(i * 13) % 2000}]`,
    ),
  "programs that require many credentials": () =>
    head +
    partners +
    list("credentials", 200, (i) => `id: c${i}, title: C, kind: certificate, issuer: p0`) +
    list("programs", 200, (i) => program(i, `, requires: ${ids("c", 100)}, awards: ${ids("c", 100, 100)}`)) +
    entries(1, () => "[g0]"),
  "many ways in and out": () =>
    head +
    partners +
    list("programs", 300, (i) => program(i, next((i + 1) % 300))) +
    entries(700, (i) => `[g${i % 300}]`) +
    exits(700, (i) => `[g${i % 300}]`),
  "each way in into everything": () =>
    head + partners + list("programs", 250, (i) => program(i)) + entries(250, () => ids("g", 250)),
  "very many partners": () => head + list("partners", 8000, (i) => `id: p${i}, name: Partner ${i}, kind: employer`),
  "partners of one name": () =>
    head +
    list(
      "partners",
      4500,
      (i) =>
        `id: p${i}, name: Same, kind: employer, agreement: { kind: mou, signed: 2025-01-01, expires: 2030-01-01, with: ${ids("p", 3)} }`,
    ),
  "very many occupations": () =>
    head +
    partners +
    list(
      "occupations",
      4500,
      (i) =>
        `id: o${i}, title: Occupation ${i}, soc: "29-2052", level: ${(i % 9) + 1}, wage: { hourly: ${10 + (i % 50)} }`,
    ),
  "very much evidence": () =>
    head +
    partners +
    list(
      "laborMarketEvidence",
      4000,
      (i) => `id: v${i}, kind: wages, scope: local, source: S, asOf: 20${10 + (i % 17)}-01-01, informs: [g${i}]`,
    ),
  "services at every way in": () =>
    head +
    partners +
    list("programs", 100, (i) => program(i)) +
    entries(300, (i) => `[g${i % 100}]`) +
    list("supportServices", 200, (i) => `id: s${i}, kind: career-counseling, provider: p0, at: ${ids("e", 150)}`),
  "ids that nothing has, beside many that are close": () =>
    head +
    partners +
    list("programs", 1500, (i) => program(i, `, next: [{ program: gx${i} }], awards: [cc${i}]`)) +
    list("credentials", 1500, (i) => `id: c${i}x, title: C, kind: certificate`),
  "unknown keys that are close to known ones": () =>
    head + partners + list("programs", 3000, (i) => program(i, `, acceleratoin${i}: [x], titel: y, prerequisites: z`)),
  "words that are close to known ones": () =>
    head + list("partners", 5000, (i) => `id: p${i}, name: P, kind: comunity-colege-${i % 10}`),
  "one id for all": () => head + list("partners", 6000, () => "id: same, name: P, kind: employer"),
  "ids of prototypes": () =>
    head +
    list(
      "partners",
      6,
      (i) =>
        `id: ${["__proto__", "constructor", "toString", "valueOf", "hasOwnProperty", "prototype"][i]}, name: P, kind: employer`,
    ) +
    list("programs", 3, (i) =>
      program(i, ", __proto__: { level: 9 }, constructor: x, requires: [constructor, toString]"),
    ),
  "prototypes at the top": () => `${head}__proto__: { programs: [] }\nconstructor: { prototype: {} }\ntoString: x\n`,
  "a title of a megabyte": () => `${head.replace("Hostile", "x".repeat(1_000_000))}`,
  "an id of half a megabyte": () =>
    `${head.replace("id: hostile", `id: ${"x".repeat(500_000)}`)}${list("programs", 2, (i) => program(i, `, requires: [${"x".repeat(200_000)}]`))}`,
  "a summary of @everyone and ::error": () =>
    head.replace("summary: S", `summary: "${"@everyone ::error::x ##[error]y ".repeat(20_000)}"`),
  "five hundred definitions in a file": () => `${head}---\n`.repeat(500),
  "very many exceptions": () =>
    head +
    partners +
    list(
      "exceptions",
      3000,
      (i) =>
        `requirement: ${["B.3", "F.3", "D.1", "A.2"][i % 4]}, reason: "Reason ${i}", approvedBy: X, until: 2030-01-01, populations: [veterans]`,
    ),
  "papers for everything": () =>
    head +
    list(
      "documents",
      1500,
      (i) =>
        `id: d${i}, kind: agreement, title: T, file: ../../../etc/passwd, dated: 2026-01-01, supports: [A.1, A.2, A.3, B.1, B.2, B.3, C.1, C.2, D.1, D.2]`,
    ),
  "includes of itself and of all": () =>
    `${head}includes: [${Array.from({ length: 3000 }, (_, i) => ["a.pathway.yaml", "/dev/zero", "..", "x/../../y", `f${i}.yaml`][i % 5]).join(", ")}]\n`,
  "comments that suppress": () => head + partners + "# pathway-lint-disable-next-line F.3 -- why not\n".repeat(15_000),
  "comments that suppress by names that are close": () =>
    head + partners + "# pathway-lint-disable element/c-counselling, F.33, integrity/code -- why not\n".repeat(8000),
  "one program by 9,000 aliases": () => `${head}programs:\n  - &a { ${program(0)} }\n${"  - *a\n".repeat(9000)}`,
  "merges in every entry": () =>
    `${head}x: &d { title: T, level: 1, provider: p0 }\nprograms:\n${Array.from({ length: 4000 }, (_, i) => `  - { <<: *d, id: g${i} }\n`).join("")}`,
  "links to very many other pathways": () =>
    head + partners + list("programs", 3000, (i) => program(i, `, next: [{ program: other-${i}#x${i} }]`)),
  "dates of no calendar": () =>
    head +
    list(
      "laborMarketEvidence",
      2000,
      (i) =>
        `id: v${i}, kind: wages, scope: local, source: S, asOf: ${["2026-02-30", "0000-00-00", "9999-12-31", "2026-13-01", "20260101", '"2026"'][i % 6]}`,
    ),
  "numbers of no use": () =>
    head +
    list(
      "occupations",
      2000,
      (i) =>
        `id: o${i}, title: O, level: ${["-1", "1e9", "0x10", "1_000", ".5", "99999999999999999999", "-0", "1e-400"][i % 8]}, wage: { hourly: ${["-5", "1e300", ".inf", ".nan"][i % 4]} }`,
    ),
  "personal data": () =>
    head +
    list(
      "partners",
      3000,
      (i) =>
        `id: p${i}, name: "Pat ${i} 123-45-67${String(i % 100).padStart(2, "0")} pat${i}@example.org (312) 555-01${String(i % 100).padStart(2, "0")}", kind: employer`,
    ),
  "text that is like a placeholder": () =>
    head +
    list("partners", 5000, (i) => `id: p${i}, name: "TODO TBD xxx lorem ipsum ${"a".repeat(i % 50)}", kind: employer`),
  "long ids that differ at their ends": () =>
    head +
    partners +
    list("credentials", 6000, (i) => `id: ${longId(i)}, title: C, kind: certificate`) +
    list("programs", 1000, (i) => program(i, `, awards: [${longId(i).replace("a0", "b1")}]`)),
  "a program that leads to all, which lead back": () =>
    head +
    partners +
    list("programs", 4000, (i) => program(i, i === 0 ? next(...Array.from({ length: 4000 }, (_, j) => j)) : next(0))) +
    entries(1, () => "[g0]"),
  "programs that lead to themselves": () =>
    head + partners + list("programs", 4000, (i) => program(i, next(i))) + entries(1, () => "[g0]"),
  "a tree of programs": () =>
    head + partners + list("programs", 3500, (i) => program(i, next(2 * i + 1, 2 * i + 2))) + entries(1, () => "[g0]"),
  "150 programs that lead to 150 others": () =>
    head +
    partners +
    list("programs", 300, (i) => program(i, i < 150 ? next(...Array.from({ length: 150 }, (_, j) => j + 150)) : "")) +
    entries(100, () => ids("g", 150)),
  "a provider of its own for each program, whom nobody has": () =>
    head + partners + list("programs", 5000, (i) => `id: g${i}, title: P, provider: q${i}, level: 1`),
  "very many credentials that nothing has": () =>
    head + partners + list("programs", 300, (i) => program(i, `, awards: ${ids("w", 300, i * 300)}`)),
  "programs taught beside all others": () =>
    head +
    partners +
    list("programs", 300, (i) => program(i, `, instruction: { integrated: true, concurrentWith: ${ids("g", 300)} }`)),
  "links within a file to what is close": () =>
    `${head}programs:\n${lines(8000, (i) => `  - { id: gx${i} }`)}---\nformatVersion: 1\nid: two\nprograms:\n  - id: a\n    next:\n${lines(8000, (i) => `      - { program: hostile#gy${i} }`)}`,
  "definitions in a file that link to one another": () =>
    lines(
      499,
      (i) =>
        `---\nformatVersion: 1\nid: h${i}\nprograms:\n  - { id: a, next: [{ program: h${(i * 7) % 700}#b }, { program: hh${i}#a }] }`,
    ),
  "comments that suppress what nobody knows": () =>
    head +
    lines(9000, (i) => `# pathway-lint-disable integrity/reference${i % 10}, elements/c-counseling, F.${i} -- r`),
  "a comment that suppresses by very many names": () =>
    `${head}# pathway-lint-disable ${Array.from({ length: 90_000 }, (_, i) => `F.${i}`).join(", ")} -- reason\n`,
  "a comment that suppresses before each program": () =>
    `${head}${partners}programs:\n${lines(4000, (i) => `  # pathway-lint-disable-next-line F.3 -- x\n  - { ${program(i)} }`)}`,
  "comments that suppress, and as many that do not any more": () =>
    head +
    "# pathway-lint-disable F.3 -- x\n".repeat(14_000) +
    "# pathway-lint-enable B.3\n".repeat(14_000) +
    list("partners", 2000, (i) => `id: p${i}, name: P, kind: employer`),
  "JSON on one line": () =>
    JSON.stringify({
      formatVersion: 1,
      id: "h",
      programs: Array.from({ length: 6000 }, (_, i) => ({
        id: `g${i}`,
        provider: "p",
        next: [{ program: `g${i + 1}` }],
      })),
    }),
  "ways back for all who left, who lack what is asked for there": () =>
    head +
    list("credentials", 300, (i) => `id: c${i}, title: C, kind: certificate`) +
    list("programs", 2, (i) => `id: g${i}, title: P, provider: p0, level: ${i}, next: [{ program: g${1 - i} }]`) +
    list("entryPoints", 100, (i) => `id: e${i}, title: E, into: [g1], requires: ${ids("c", 200, i)}`) +
    list("exitPoints", 100, (i) => `id: x${i}, after: [g0], returnsAt: ${ids("e", 100)}`),
  "ways back into very many programs": () =>
    head +
    list("programs", 500, (i) => program(i, next((i + 1) % 500, (i * 7) % 500))) +
    list("entryPoints", 100, (i) => `id: e${i}, title: E, into: ${ids("g", 300, i)}`) +
    list("exitPoints", 100, (i) => `id: x${i}, after: ${ids("g", 300, i * 2)}, returnsAt: ${ids("e", 100)}`),
  "basic education at the end of a long way, beside training that nobody can start": () =>
    head +
    partners +
    list("programs", 1470, (i) =>
      i < 1450
        ? program(
            i,
            `${i < 1449 ? next(i + 1) : next(...Array.from({ length: 20 }, (_, j) => 1450 + j))}, awards: [a${i}]`,
          )
        : `id: g${i}, title: P, provider: p0, level: 0, system: adult-education, instruction: { integrated: true, workforcePreparation: [x], context: y, concurrentWith: ${ids("t", 20)} }`,
    ) +
    Array.from({ length: 20 }, (_, i) => `  - { id: t${i}, title: T, provider: p0, level: 1, requires: [z] }\n`).join(
      "",
    ) +
    entries(100, () => "[g0]"),
  "doors that ask for all that is earned one after another": () =>
    head +
    list("programs", 400, (i) =>
      program(i, i < 300 ? `${next(i + 1)}, awards: [a${i}]` : `, requires: ${ids("a", 299)}`),
    ) +
    list("entryPoints", 100, (i) => `id: e${i}, title: E, into: [g0, ${ids("g", 100, 300).slice(1)}`),
  "one audience said very often": () =>
    head +
    list("programs", 400, (i) => `id: g${i}, title: P, provider: p0, level: 1`) +
    list(
      "entryPoints",
      100,
      (i) => `id: e${i}, title: E, into: ${ids("g", 400)}, audience: [${Array(400).fill("youth").join(", ")}]`,
    ),
  "industries of very many employers, none of the sector": () => {
    const naics = (range: string, count: number) => `naics: [${Array(count).fill(`"${range}"`).join(", ")}]`;
    return (
      head +
      `sector: { name: S, careerCluster: x, ${naics("31-33", 500)} }\n` +
      list("partners", 200, (i) => `id: p${i}, name: P, kind: employer, ${naics("44-49", 450)}`) +
      list("employerEngagement", 200, (i) => `employer: p${i}, stage: needs`)
    );
  },
  "ways in at each step of a long chain": () =>
    head +
    list("programs", 1490, (i) => `id: g${i}, title: P, provider: p0, level: 1${i < 1489 ? next(i + 1) : ""}`) +
    list("entryPoints", 100, (i) => `id: e${i}, title: E, into: ${ids("g", 250, i * 12)}, audience: [adults, youth]`),
  "ways out for which very many programs prepare, but not these": () =>
    head +
    list("occupations", 300, (i) => `id: o${i}, title: O`) +
    list("programs", 300, (i) => `id: g${i}, title: P, provider: p0, level: 1, preparesFor: ${ids("o", 100)}`) +
    list("exitPoints", 100, () => `id: x, after: ${ids("g", 250)}, occupations: ${ids("o", 100, 150)}`),
};
