/** Text → documents with exact places. Any input gives a {@link Source}; nothing is thrown. */

import type { YAMLError } from "yaml";
import { type ComposedDocument, compose, isEmpty } from "./compose.js";
import { decode } from "./decode.js";
import type { Source, SourceDocument } from "./document.js";
import { Reading } from "./lex.js";
import { defaultLimits, type Limits } from "./limits.js";
import { readOrdinary } from "./ordinary-text.js";
import { syntaxProblems } from "./parse-errors.js";
import type { SourceProblem } from "./problem.js";
import { ProblemList, problem } from "./problems.js";
import { type Screening, screen } from "./screen.js";
import { SourceText } from "./text.js";
import { type TextFacts, treeOf } from "./tree.js";

/** How many problems of a file are listed; but every document that has some keeps its first. */
const listed = 20;

/** Reads a YAML or JSON file: UTF-8 bytes, or text as an editor has it. */
export function readSource(input: string | Uint8Array, limits: Limits = defaultLimits): Source {
  const { text, problem: refusal } = decode(input, limits);
  const source: Source = { text: new SourceText(text), documents: [], directives: [] };
  try {
    if (refusal) addDocument(source, [refusal]);
    else readText(text, limits, source);
  } catch (error) {
    // No input is known to come here. If one does, it is still a finding, and the other files are checked.
    const what = error instanceof Error ? error.message : String(error);
    source.documents = [];
    addDocument(source, [problem("unreadable", 0, 0, { what })]);
  }
  return source;
}

function readText(text: string, limits: Limits, source: Source): void {
  const screening = screen(text);
  if (screening.isRefused) {
    addDocument(source, screening.problems);
    return;
  }
  const ordinary = isSpotless(screening) ? readOrdinary(text, limits) : undefined;
  if (ordinary) {
    source.documents = ordinary.roots.map((root, index) => ({ index, root, problems: [] }));
    source.directives = ordinary.directives;
    return;
  }
  const reading = new Reading(text, limits);
  const { documents, errors } = compose(reading, limits);
  source.directives = reading.marks.comments;
  // `---` at the end of a file opens nothing.
  if (!reading.stopped) while (documents.length > 1 && isEmpty(documents.at(-1) as ComposedDocument)) documents.pop();

  const facts: TextFacts = { text, hasInvisible: screening.hasInvisible };
  const found = [...screening.problems, ...reading.marks.problems].sort((a, b) => a.start - b.start);
  let next = 0;
  for (const document of documents) {
    const first = next;
    const isLast = document === documents.at(-1) && !reading.stopped;
    while (next < found.length && (isLast || isBefore(found[next], document.range[2]))) next++;
    readDocument(document, found.slice(first, next), facts, limits, source);
  }
  if (reading.stopped) addDocument(source, [reading.stopped, ...syntaxProblems(errors, found.slice(next), text)]);
  else if (documents.length === 0) {
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    addDocument(source, [...found, problem("empty", start, start)]);
  }
}

function isSpotless({ problems, hasInvisible }: Screening): boolean {
  return problems.length === 0 && !hasInvisible;
}

function isBefore(item: SourceProblem | undefined, offset: number): boolean {
  return item !== undefined && item.start < offset;
}

/** Adds a document that could be composed, with its tree when that can be trusted. */
function readDocument(
  document: ComposedDocument,
  fromLexer: readonly SourceProblem[],
  facts: TextFacts,
  limits: Limits,
  source: Source,
): void {
  const problems = problemList(source);
  const { errors, warnings, range } = document;
  for (const item of syntaxProblems([...errors, ...warnings.filter(isAboutTag)], fromLexer, facts.text)) {
    problems.add(item);
  }
  let root: SourceDocument["root"] = null;
  if (!problems.isFatal) {
    if (isEmpty(document)) problems.add(problem("empty", range[0], markerEnd(facts.text, range[0])));
    else root = treeOf(document, facts, limits, problems);
  }
  if (problems.isFatal) root = null;
  source.documents.push({ index: source.documents.length, root, problems: problems.close() });
}

/** Adds a document of which there is nothing but problems. */
function addDocument(source: Source, found: readonly SourceProblem[]): void {
  const problems = problemList(source);
  for (const item of found) problems.add(item);
  source.documents.push({ index: source.documents.length, root: null, problems: problems.close() });
}

function problemList(source: Source): ProblemList {
  const sofar = source.documents.reduce((sum, { problems }) => sum + problems.length, 0);
  return new ProblemList(Math.max(1, listed - sofar));
}

function isAboutTag({ code }: YAMLError): boolean {
  return code === "TAG_RESOLVE_FAILED";
}

function markerEnd(text: string, start: number): number {
  return text.startsWith("---", start) ? start + 3 : start;
}
