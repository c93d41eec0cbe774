/** Many definitions of about 9 kB: parts of the reference pathway in other trades and places, written and damaged as people do. */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Document, isCollection, isPair, parse, visit } from "yaml";
import { Random } from "./random.js";

/** A definition by the path that it is written to. */
export interface CorpusFile {
  path: string;
  text: string;
  /** Whether it is YAML or JSON at all. */
  parses: boolean;
  /** Whether it fits the schema, as far as it parses. */
  fitsSchema: boolean;
}

type Thing = Record<string, unknown>;

const reference = parse(readFileSync(join(import.meta.dirname, "../../examples/nursing.pathway.yaml"), "utf8"), {
  merge: true,
}) as Thing;

/** What stands for words of the reference. */
const trades = ["Nursing", "Welding", "Plumbing", "Carpentry", "Machining", "Logistics", "Teaching", "Accounting"];
const places = ["Prairie Rivers", "Lake Country", "Twin Forks", "Gulf Coast", "High Plains", "Río Grande Valley"];

/** What is left out of a definition that is too long, in any order. */
const optionalSections = [
  ..."documents barriers financialSupports coEnrollment employerEngagement livingWage governance improvement".split(
    " ",
  ),
  ..."assessments employmentServices workBasedLearning".split(" "),
];

/** Sections whose things are left out when nothing names them. */
const namedSections = ["partners", "occupations", "laborMarketEvidence"];

/** The files of a corpus; equal for equal arguments. */
export function* corpus(count: number, seed = 1): Generator<CorpusFile> {
  const random = new Random(seed);
  for (let i = 0; i < count; i++) {
    const folder = `area-${String(i % 30).padStart(2, "0")}`;
    const isJson = random.chance(0.03);
    const path = `${folder}/pathway-${String(i).padStart(5, "0")}.pathway.${isJson ? "json" : "yaml"}`;
    yield { path, ...definition(i, isJson, random) };
  }
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: Iterable<Pick<CorpusFile, "path" | "text">>): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function definition(number: number, isJson: boolean, random: Random): Omit<CorpusFile, "path"> {
  const trade = random.pick(trades);
  const place = random.pick(places);
  const inOtherWords = (text: string) =>
    text.replaceAll("Nursing", trade).replaceAll("nursing", trade.toLowerCase()).replaceAll("Prairie Rivers", place);
  const value = part(reference, random, inOtherWords);
  value.id = `${trade.toLowerCase()}-${number}`;
  const fitsSchema = !random.chance(0.4) || !damage(value, random);
  return isJson
    ? { text: `${JSON.stringify(value, null, 2)}\n`, parses: true, fitsSchema }
    : { ...roughened(written(value, random), random), fitsSchema };
}

/** One to four programs of a definition, with what belongs to them. */
function part(whole: Thing, random: Random, inOtherWords: (text: string) => string): Thing {
  const programs = whole.programs as Thing[];
  const kept = new Set(random.some(programs, 1 + random.below(4)).map(({ id }) => id));
  const gone = new Set<unknown>(programs.map(({ id }) => id).filter((id) => !kept.has(id)));
  const awards = new Set(programs.filter(({ id }) => kept.has(id)).flatMap(({ awards: those }) => those));
  for (const { id } of whole.credentials as Thing[]) if (!awards.has(id)) gone.add(id);
  const value = without(whole, gone);
  const longest = 3500 + random.below(4500);
  for (const section of random.shuffled(optionalSections)) {
    if (JSON.stringify(value).length < longest) break;
    for (const id of idsOf(value[section])) gone.add(id);
    delete value[section];
  }
  const rest = without(value, gone);
  for (const section of namedSections) {
    const words = new Set(JSON.stringify({ ...rest, [section]: undefined }).match(/[\w-]+/g));
    rest[section] = (rest[section] as Thing[]).filter(({ id }) => words.has(String(id)));
  }
  return copied(rest, new Set(), inOtherWords) as Thing;
}

/** A definition without the things of these ids, and without what goes with them, such as an entry point into nothing. */
function without(whole: Thing, gone: Set<unknown>): Thing {
  for (;;) {
    const value = copied(whole, gone, (text) => text) as Thing;
    const left = new Set(idsOf(value));
    const lost = idsOf(whole).filter((id) => !left.has(id) && !gone.has(id));
    if (lost.length === 0) return value;
    for (const id of lost) gone.add(id);
  }
}

/** The ids of all things in a value. */
function idsOf(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(idsOf);
  return "id" in value ? [value.id, ...inside] : inside;
}

/** Keys under which the programs and credentials stand that a thing is about. */
const about = /^(?:at|into|after|between|program|credential|programs|with|anyOf)$/;

/** A value in other words, without the things of these ids, and without what was only about them. */
function copied(value: unknown, gone: ReadonlySet<unknown>, inOtherWords: (text: string) => string): unknown {
  if (gone.has(value)) return undefined;
  if (typeof value === "string") return inOtherWords(value);
  if (typeof value !== "object" || value === null) return value;
  const copy = (entry: unknown) => copied(entry, gone, inOtherWords);
  if (Array.isArray(value)) {
    const left = value.map(copy).filter((item: unknown) => item !== undefined);
    return left.length === 0 && value.length > 0 ? undefined : left;
  }
  if (gone.has((value as Thing).id)) return undefined;
  const entries = Object.entries(value).map(([key, entry]) => {
    // Words of the format, which look like ids.
    if (key === "kind" || key === "stage") return [key, entry] as const;
    if (key !== "between") return [key, copy(entry)] as const;
    // A step from one program to another is none when one of them has gone.
    const steps = (entry as unknown[][]).filter((step) => !step.some((id) => gone.has(id)));
    return [key, steps.length > 0 ? copy(steps) : undefined] as const;
  });
  if (entries.some(([key, entry]) => entry === undefined && about.test(key))) return undefined;
  return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined));
}

/** Makes up to three mistakes that people make. Returns whether the schema sees one of them. */
function damage(value: Thing, random: Random): boolean {
  const program = random.pick(value.programs as Thing[]);
  const partner = random.pick(value.partners as Thing[]);
  const seenBySchema: (() => void)[] = [
    () => (program.level = "two"),
    () => (program.lenght = program.length),
    () => (partner.kind = "comunity-college"),
    () => (value.steward = ["the college"]),
  ];
  const mistakes: (() => void)[] = [
    ...seenBySchema,
    () => (program.provider = `${String(program.provider)}s`),
    () => delete program.instruction,
    () => (program.awards = []),
    () => delete partner.agreement,
    () => (value.reviewed = "2019-05-01"),
    () => (value.period = { start: "2030-01-01", end: "2024-13-45" }),
    () => delete value.exitPoints,
    () => (value.summary = "TBD"),
  ];
  const made = Array.from({ length: 1 + random.below(3) }, () => random.pick(mistakes));
  for (const make of made) make();
  return made.some((mistake) => seenBySchema.includes(mistake));
}

/** The definition in YAML, in one of the styles of people's editors. */
function written(value: Thing, random: Random): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  const inBrackets = random.pick([0, 60, 90]);
  visit(document, {
    Collection(_, node) {
      const isLeaf = node.items.every((item) => !isCollection(isPair(item) ? item.value : item));
      if (isLeaf && JSON.stringify(node).length < inBrackets) node.flow = true;
    },
  });
  const text = document.toString({
    lineWidth: random.pick([0, 80, 120]),
    indentSeq: random.chance(0.7),
    singleQuote: random.chance(0.2),
    defaultStringType: random.chance(0.05) ? "QUOTE_DOUBLE" : "PLAIN",
  });
  return random.chance(0.7) ? text.replace(/^(?=[a-z]+:\n)/gim, () => (random.chance(0.5) ? "\n# ---\n" : "")) : text;
}

/** What tools and hands leave in a text: other line ends, an open quote, a comment for the linter. */
function roughened(text: string, random: Random): Pick<CorpusFile, "text" | "parses"> {
  if (random.chance(0.02)) return { text: text.replaceAll("\n", "\r\n"), parses: true };
  if (random.chance(0.02)) return { text: text.replace("title: ", 'title: "'), parses: false };
  if (random.chance(0.02))
    return { text: `# pathway-lint-disable EQ1 -- the state keeps these data\n${text}`, parses: true };
  return { text, parses: true };
}
