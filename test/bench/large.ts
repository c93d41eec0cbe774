/** Single definitions of any size: ladders of three programs beside each other, or one long chain with many ways in. */

/** What is written for each ladder, section by section; `@` is the ladder's number. */
const perLadder: readonly [section: string, entry: string][] = [
  [
    "occupations",
    `  - { id: assistant-@, title: Assistant of workshop @, soc: "31-1131", level: 1, wage: { hourly: 18.4, evidence: wages }, demand: { inDemand: true, evidence: wages } }
  - { id: technician-@, title: Technician of workshop @, soc: "29-2061", level: 2, wage: { hourly: 28.75, evidence: wages }, demand: { inDemand: true, evidence: wages } }`,
  ],
  [
    "credentials",
    `  - { id: certificate-@, title: Certificate of workshop @, kind: certification, issuer: State board, recognizedBy: [hospital], scope: state, requiredBy: [hospital], stacksInto: [{ credential: license-@, creditHours: 7 }] }
  - { id: license-@, title: License of workshop @, kind: license, issuer: State board, recognizedBy: [hospital], scope: national, requiredBy: [hospital] }`,
  ],
  [
    "programs",
    `  - id: bridge-@
    title: Bridge to workshop @
    url: https://example.org/bridge/@
    length: { weeks: 16, clockHours: 160 }
    cost: 1250
    provider: center
    system: adult-education
    level: 0
    audience: [adults]
    next: [{ program: basic-@, articulation: Completers of class @ enter without a placement test }]
    instruction:
      integrated: true
      concurrentWith: [basic-@]
      academic: [reading, mathematics]
      workforcePreparation: [digital-literacy, self-management]
      context: Reading and arithmetic are taught from the shift reports of workshop @.
    delivery: { formats: [in-person, hybrid], schedules: [evening, weekend], locations: [Center], modular: true }
  - id: basic-@
    title: Basic training of workshop @
    url: https://example.org/basic/@
    length: { weeks: 16, clockHours: 160 }
    cost: 1250
    provider: college
    system: postsecondary
    level: 1
    audience: [adults]
    creditHours: 7
    awards: [certificate-@]
    preparesFor: [assistant-@]
    next: [{ program: advanced-@, articulation: Seven hours of course @ apply, creditHours: 7 }]
    delivery: { formats: [in-person], schedules: [daytime, evening], locations: [Main campus], modular: true }
  - id: advanced-@
    title: Advanced training of workshop @
    url: https://example.org/advanced/@
    length: { weeks: 16, clockHours: 160 }
    cost: 1250
    provider: college
    system: postsecondary
    level: 2
    audience: [adults]
    creditHours: 46
    requires: [certificate-@]
    awards: [license-@]
    preparesFor: [technician-@]`,
  ],
  [
    "supportServices",
    "  - { id: navigator-@, kind: career-navigation, provider: board, individualPlan: true, at: [basic-@, advanced-@] }",
  ],
  [
    "workBasedLearning",
    "  - { id: practice-@, kind: clinical-experience, employers: [hospital], programs: [basic-@, advanced-@], hours: 40 }",
  ],
];

const head = `formatVersion: 1
id: large
title: A large pathway
jurisdiction: { state: IL, scope: regional, region: Prairie Rivers }
sector: { name: Health care, careerCluster: healthcare-and-human-services, naics: ["62"], occupationGroups: ["29", "31"] }
laborMarketEvidence:
  - { id: wages, kind: wages, scope: regional, source: State wage statistics, asOf: "2026-05-01" }
partners:
  - { id: college, name: Community College, kind: community-college, systems: [postsecondary] }
  - { id: center, name: Adult Learning Center, kind: adult-education-provider, systems: [adult-education] }
  - { id: board, name: Workforce Board, kind: workforce-board, systems: [workforce-training] }
  - { id: hospital, name: Hospital, kind: employer, naics: ["622110"] }
`;

/** No more entry points and exit points than this are read of a definition. */
const mostDoors = 100;

/** A definition of so many ladders, each of three programs and some 2.6 kB. */
export function ladders(count: number): string {
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  const sections = perLadder.map(
    ([section, entry]) => `${section}:\n${numbers.map((number) => entry.replaceAll("@", String(number))).join("\n")}\n`,
  );
  const doors = numbers.slice(0, mostDoors);
  const beside = (door: number, name: string) =>
    numbers.filter((number) => number % doors.length === door % doors.length).map((number) => `${name}-${number}`);
  const entryPoints = doors.map(
    (door) =>
      `  - { id: door-${door}, title: Door ${door}, into: [${beside(door, "bridge").join(", ")}], audience: [adults], readiness: limited, populations: [veterans] }`,
  );
  const exitPoints = doors.map(
    (door) =>
      `  - { id: exit-${door}, after: [${beside(door, "basic").join(", ")}], level: 1, with: [certificate-${door}], occupations: [assistant-${door}], returnsAt: [door-${door}] }`,
  );
  return `${head}${sections.join("")}entryPoints:\n${entryPoints.join("\n")}\nexitPoints:\n${exitPoints.join("\n")}\n`;
}

/** A definition of ladders, of so many kilobytes; of up to 16 MB, it holds no more programs than the schema reads. */
export function laddersOfSize(kilobytes: number): { text: string; ladders: number } {
  const count = Math.round((kilobytes * 1024) / (ladders(1000).length / 1000));
  return { text: ladders(count), ladders: count };
}

/** A chain of so many programs, into whose first one so many entry points lead. */
export function chain(programs: number, entryPoints: number): string {
  const program = (i: number) =>
    `  - { id: p-${i}, title: Course ${i}, provider: college, system: postsecondary, level: 1, audience: [adults]${
      i < programs ? `, next: [{ program: p-${i + 1}, articulation: Agreement ${i} }]` : ""
    } }`;
  const door = (i: number) =>
    `  - { id: door-${i}, title: Door ${i}, into: [p-1], audience: [adults], readiness: ready }`;
  const lines = (count: number, line: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => line(i + 1)).join("\n");
  return `${head}programs:\n${lines(programs, program)}\nentryPoints:\n${lines(entryPoints, door)}\n`;
}
