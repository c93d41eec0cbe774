/** Many definitions of about 9 kB: parts of the reference pathway in other trades and places, written and damaged as people do. */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Document, isCollection, isPair, parse, visit } from "yaml";
import { Random } from "./random.js";

/** A definition by the path that it is written to. */
export interface CorpusFile {
  path: string;
  text: string;
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
    yield { path, text: definition(i, isJson, random) };
  }
}

/** Writes a corpus below a folder, and returns its paths. */
export function writeCorpus(folder: string, count: number, seed?: number): string[] {
  const paths: string[] = [];
  for (const { path, text } of corpus(count, seed)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    paths.push(path);
  }
  return paths;
}

function definition(number: number, isJson: boolean, random: Random): string {
  const trade = random.pick(trades);
  const place = random.pick(places);
  const inOtherWords = (text: string) =>
    text.replaceAll("Nursing", trade).replaceAll("nursing", trade.toLowerCase()).replaceAll("Prairie Rivers", place);
  const value = part(reference, random, inOtherWords);
  value.id = `${trade.toLowerCase()}-${number}`;
  if (random.chance(0.4)) damage(value, random);
  return isJson ? `${JSON.stringify(value, null, 2)}\n` : roughened(written(value, random), random);
}

/** One to three programs of a definition, with what belongs to them. */
function part(whole: Thing, random: Random, inOtherWords: (text: string) => string): Thing {
  const programs = whole.programs as Thing[];
  const kept = new Set(random.some(programs, 1 + random.below(3)).map(({ id }) => id));
  const gone = new Set<unknown>(programs.map(({ id }) => id).filter((id) => !kept.has(id)));
  const awards = new Set(programs.filter(({ id }) => kept.has(id)).flatMap(({ awards: those }) => those));
  for (const { id } of whole.credentials as Thing[]) if (!awards.has(id)) gone.add(id);
  const value = copied(whole, gone, inOtherWords) as Thing;
  const longest = 3500 + random.below(4500);
  for (const section of random.shuffled(optionalSections)) {
    if (JSON.stringify(value).length < longest) break;
    delete value[section];
  }
  for (const section of namedSections) {
    const words = new Set(JSON.stringify({ ...value, [section]: undefined }).match(/[\w-]+/g));
    value[section] = (value[section] as Thing[]).filter(({ id }) => words.has(String(id)));
  }
  return value;
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
    if (key !== "between") return [key, copy(entry)] as const;
    // A step from one program to another is none when one of them has gone.
    const steps = (entry as unknown[][]).filter((step) => !step.some((id) => gone.has(id)));
    return [key, steps.length > 0 ? copy(steps) : undefined] as const;
  });
  if (entries.some(([key, entry]) => entry === undefined && about.test(key))) return undefined;
  return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined));
}

/** What people get wrong. */
function damage(value: Thing, random: Random): void {
  const program = random.pick(value.programs as Thing[]);
  const partner = random.pick(value.partners as Thing[]);
  const mistakes: (() => void)[] = [
    () => (program.provider = `${String(program.provider)}s`),
    () => (program.level = "two"),
    () => (program.lenght = program.length),
    () => delete program.instruction,
    () => (program.awards = []),
    () => delete partner.agreement,
    () => (partner.kind = "comunity-college"),
    () => (value.reviewed = "2019-05-01"),
    () => (value.period = { start: "2030-01-01", end: "2024-13-45" }),
    () => delete value.exitPoints,
    () => (value.summary = "TBD"),
    () => (value.steward = ["the college"]),
  ];
  for (let left = 1 + random.below(3); left > 0; left--) random.pick(mistakes)();
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
function roughened(text: string, random: Random): string {
  if (random.chance(0.02)) return text.replaceAll("\n", "\r\n");
  if (random.chance(0.01)) return text.replace("title: ", 'title: "');
  if (random.chance(0.02)) return `# pathway-lint-disable EQ1 -- the state keeps these data\n${text}`;
  return text;
}
