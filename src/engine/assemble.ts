/** A definition out of one document and the files that it includes. */

import type { Severity } from "../findings/finding.js";
import type { Definition } from "../pathway/definition.js";
import { checkSchema, type SchemaCheck } from "../schema/check.js";
import { definitionShape } from "../schema/format.js";
import { isSecondHalf } from "../schema/second-half.js";
import type { Source, SourceDocument } from "../source/document.js";
import { nodeOf, rootOf, type SourceNode } from "../source/node.js";
import { combined, ownKeys, type Part } from "./combine.js";
import { cannotBeIncluded, type NotIncluded, noPath, notIncluded, refused } from "./include-path.js";
import type { Draft } from "./outcome.js";
import type { Files } from "./place.js";
import { drafted, schemaFindings, syntaxFindings } from "./reading.js";
import type { Settings } from "./settings.js";

/** How loud findings about reading are. */
export interface ReadingSeverities {
  syntax: Severity | "off";
  schema: Severity | "off";
  includes: Severity | "off";
}

export interface Assembled {
  /** Null when the document itself could not be read as a definition. */
  definition: Definition | null;
  /** Sections of which something was left out. */
  damaged: Set<string>;
  drafts: Draft[];
  files: Files;
  /** The files that were included, each once, for what belongs to a file: its comments. */
  included: { file: string; source: Source }[];
}

/** What the documents of a file bring in, all together: a hundred that each brought in one of 389 kB took 49 s. */
export interface BroughtIn {
  /** Bytes of what was read for it, refused or not, with the first file that did not fit. */
  size: number;
}

/**
 * More files than this are not brought into one definition, nor more bytes into a file (the shared lists of a state have a
 * fifth of them), nor more values into a definition, for those that an alias stands for take no characters.
 */
const mostIncludes = 100;
const mostIncludedSize = 512 * 1024;
const mostValues = 100_000;
const tooManyValues = `with all that it includes, a definition holds ${mostValues} values at most; include less, or split the pathway`;

/** So often is asked for a file that may be included, whatever the answer. */
const mostAsked = 1000;

/** After so many that are no YAML no more are read: to tell 500 mistakes of each of a hundred takes more than a second. */
const mostUnreadable = 10;

/** Reads a document, and brings in what it includes. `brought` is what all documents of the file bring in. */
export function assemble(
  source: Source,
  document: SourceDocument,
  settings: Settings,
  severities: ReadingSeverities,
  brought: BroughtIn,
): Assembled {
  return new Assembly(source, settings, severities, brought).run(document);
}

class Assembly {
  readonly #source: Source;
  readonly #settings: Settings;
  readonly #severities: ReadingSeverities;
  readonly #brought: BroughtIn;
  readonly #drafts: Draft[] = [];
  readonly #damaged = new Set<string>();
  readonly #parts: Part[] = [];
  readonly #included: { file: string; source: Source }[] = [];
  readonly #placed = new Map<SourceNode, { text: Source["text"]; file: string }>();
  readonly #seen = new Set<string>();
  /** Values of all parts, and entries of each section that is a list. */
  #values = 0;
  readonly #entries = new Map<string, number>();
  #asked = 0;
  #unreadable = 0;

  constructor(source: Source, settings: Settings, severities: ReadingSeverities, brought: BroughtIn) {
    this.#brought = brought;
    this.#source = source;
    this.#settings = settings;
    this.#severities = severities;
  }

  run(document: SourceDocument): Assembled {
    const definition = this.#read(this.#source, document, undefined);
    const next = this.#source.documents[document.index + 1];
    if (next && isSecondHalf(next)) this.#damageAll();
    if (definition && document.root?.kind === "map") {
      if (definition.includes) this.#excess(definition);
      this.#add({ definition, root: document.root }, this.#source, undefined, []);
    }
    const whole = definition && this.#parts.length > 1 ? combined(this.#parts) : definition;
    return {
      definition: whole && this.#hasTooManyWays(whole, document) ? null : whole,
      damaged: this.#damaged,
      drafts: this.#drafts,
      files: { of: (root) => this.#placed.get(root) ?? { text: this.#source.text } },
      included: this.#included,
    };
  }

  #read(source: Source, document: SourceDocument, file: string | undefined): Definition | null {
    const { syntax, schema } = this.#severities;
    const inFile = (drafts: Draft[]) => {
      for (const each of drafts) {
        this.#drafts.push(each);
        if (file === undefined) continue;
        each.finding.file = file;
        for (const place of each.finding.related) place.file = file;
      }
    };
    inFile(syntaxFindings(source, document, syntax));
    const check: SchemaCheck = checkSchema(document, source.text.text, { isFragment: file !== undefined });
    // A file that could not be read has one trouble; that nothing is in it then is no second one.
    if (document.root !== null || document.problems.length === 0) inFile(schemaFindings(source, check, schema));
    for (const section of check.damaged) this.#damaged.add(section);
    if (check.damaged.has("includes")) this.#damageAll();
    return check.definition;
  }

  /** Adds a part, and what it includes. */
  #add(part: Part, source: Source, file: string | undefined, above: readonly string[]): void {
    if (file !== undefined) this.#placed.set(part.root, { text: source.text, file });
    this.#parts.push(part);
    this.#include(part.definition, source, file, above);
  }

  /** What is too much about a definition together with those that are there; undefined when it fits, and then it is counted. */
  #excess(definition: Definition): string | undefined {
    this.#values += valuesOf(definition);
    if (this.#values > mostValues) return tooManyValues;
    const { fields } = definitionShape();
    const lists = Object.entries(definition).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
    for (const [section, list] of lists) {
      const count = (this.#entries.get(section) ?? 0) + list.length;
      const shape = fields[section];
      const most = typeof shape === "object" && shape.kind === "list" ? shape.most : Number.POSITIVE_INFINITY;
      if (!ownKeys.has(section) && count > most)
        return `with it there are ${count} entries in \`${section}\`, and at most ${most} are read; include fewer, or split the pathway`;
      this.#entries.set(section, count);
    }
    return undefined;
  }

  #hasTooManyWays({ entryPoints, programs }: Definition, { root }: SourceDocument): boolean {
    const [ways, of] = [entryPoints?.length ?? 0, programs?.length ?? 0];
    if (ways * of <= (this.#settings.mostWays ?? Number.POSITIVE_INFINITY) || root?.kind !== "map") return false;
    const { start, end } = root.entries.get("programs") ?? root;
    const { schema } = this.#severities;
    this.#drafts.push(
      drafted(this.#source.text, {
        rule: "integrity/schema",
        severity: schema === "off" ? "error" : schema,
        code: "too-many-ways",
        path: "/programs",
        problem: {
          message: `${ways} entry points and ${of} programs are too many together to follow every way through them. Divide the pathway.`,
          start,
          end,
        },
      }),
    );
    return true;
  }

  #include(definition: Definition, source: Source, file: string | undefined, above: readonly string[]): void {
    const { includes } = definition;
    if (!includes || !this.#settings.readInclude) return;
    includes.forEach((path, i) => {
      const problem = this.#bringIn(path, file, above);
      if (problem === undefined) return;
      // A circle leaves nothing out: its files are all there.
      if (problem.code !== "cycle") this.#damageAll();
      const node = itemOf(includes, i);
      const told = drafted(source.text, {
        rule: "integrity/includes",
        severity: this.#severities.includes === "off" ? "error" : this.#severities.includes,
        code: problem.code,
        path: `/includes/${i}`,
        problem: { message: problem.tell([path]), start: node?.start ?? 0, end: node?.end ?? 0 },
      });
      if (problem.code !== "cycle") told.listing = { items: [path], tell: problem.tell };
      if (file !== undefined) told.finding.file = file;
      this.#drafts.push(told);
    });
  }

  /** What could not be brought in, or stands behind a line that divides the definition, may have been any section: no verdict is given on what might be there. */
  #damageAll(): void {
    for (const section of Object.keys(sections)) this.#damaged.add(section);
  }

  /** Undefined when it went well, or was there already. */
  #bringIn(path: string, from: string | undefined, above: readonly string[]): NotIncluded | undefined {
    // Not even read, since reading takes the most time.
    if (this.#seen.size >= mostIncludes || this.#asked++ >= mostAsked)
      return notIncluded("too-many", `a definition brings in ${mostIncludes} files at most`);
    if (this.#unreadable >= mostUnreadable) {
      return notIncluded("unreadable", `${mostUnreadable} others could not be read. Mend those first`);
    }
    const tooMuch = notIncluded("too-much", "a file brings in 512 KiB at most, with all its documents");
    if (this.#brought.size > mostIncludedSize) return tooMuch;
    if (this.#values > mostValues) return notIncluded("too-much", tooManyValues);
    const found = noPath(path) ?? this.#settings.readInclude?.(path, from);
    if (!found) return undefined;
    if ("problem" in found) return refused(path, found);
    const { file, source } = found;
    if (found.isLinted || above.includes(file)) {
      const way = [...above, file].join(" → ");
      return cannotBeIncluded(
        "cycle",
        `it is the file itself, or includes it in turn (${way}). Take one of these lines away`,
      );
    }
    if (this.#seen.has(file)) return undefined;
    this.#seen.add(file);
    this.#brought.size += source.size;
    if (this.#brought.size > mostIncludedSize) return tooMuch;
    const [first, ...others] = source.documents;
    if (!first || others.length > 0)
      return cannotBeIncluded("several-documents", "it holds several documents. Put the shared sections into one");
    this.#included.push({ file, source });
    const definition = this.#read(source, first, file);
    if (first.root === null && first.problems.length > 0) this.#unreadable++;
    if (first.root?.kind !== "map") this.#damageAll();
    else if (definition) {
      const excess = this.#excess(definition);
      if (excess !== undefined) return notIncluded("too-much", excess);
      this.#add({ definition, root: first.root }, source, file, [...above, file]);
    }
    return undefined;
  }
}

/** How many values are in a value, itself included. */
function valuesOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  let count = 1;
  for (const each of Object.values(value)) count += valuesOf(each);
  return count;
}

/** Every section of the format; which of them a file that cannot be read would have brought in, nobody knows. */
const sections = {
  laborMarketEvidence: 1,
  occupations: 1,
  partners: 1,
  governance: 1,
  employerEngagement: 1,
  credentials: 1,
  programs: 1,
  entryPoints: 1,
  exitPoints: 1,
  supportServices: 1,
  financialSupports: 1,
  assessments: 1,
  employmentServices: 1,
  workBasedLearning: 1,
  coEnrollment: 1,
  barriers: 1,
  improvement: 1,
  documents: 1,
  exceptions: 1,
  sector: 1,
  livingWage: 1,
} satisfies Partial<Record<keyof Definition, 1>>;

function itemOf(list: object, index: number): SourceNode | undefined {
  const node = nodeOf(list);
  return node?.kind === "list" ? node.items[index] : undefined;
}

/** Whether a thing of a definition is written in the document itself, and not in a file that it includes. */
export function isOwn(thing: object, files: Files): boolean {
  const node = nodeOf(thing);
  return node === undefined || files.of(rootOf(node)).file === undefined;
}
