/**
 * Reads what is not ordinary with the library, to which every mistake and every rarity of YAML is left. The binary loads
 * this file when the first such text comes.
 */

import type { YAMLError, YAMLParseError } from "yaml";
import { addDocument, problemList } from "./add-document.js";
import { AliasAccount } from "./anchors.js";
import { type ComposedDocument, compose, isEmpty } from "./compose.js";
import { isMisleading } from "./consequences.js";
import type { Source, SourceDocument } from "./document.js";
import { Reading } from "./lex.js";
import type { Limits } from "./limits.js";
import { oddLineEnd } from "./look-alikes.js";
import { syntaxProblems } from "./parse-errors.js";
import type { SourceProblem } from "./problem.js";
import { problem } from "./problems.js";
import type { Screening } from "./screen.js";
import { type TextFacts, treeOf } from "./tree.js";
import { causeOfAll } from "./whole-text.js";

/** What makes a file too much as a whole. Of its documents nothing is said. */
const ofWholeFile: ReadonlySet<string> = new Set(["too-many-tokens", "too-many-to-parse", "too-many-documents"]);

/** Adds to `source` the documents of a text, and what is wrong with them. It is known not to be ordinary `unusualAt`. */
export function readComposed(
  text: string,
  screening: Screening,
  limits: Limits,
  source: Source,
  unusualAt?: number,
): void {
  const reading = new Reading(text, limits, unusualAt);
  const { documents, errors } = compose(reading, limits);
  if (reading.stopped && ofWholeFile.has(reading.stopped.code)) {
    addDocument(source, [reading.stopped]);
    return;
  }
  source.directives = reading.marks.comments;
  // `---` at the end of a file opens nothing.
  if (!reading.stopped) while (documents.length > 1 && isEmpty(documents.at(-1) as ComposedDocument)) documents.pop();

  const facts: TextFacts = { text, hasInvisible: screening.hasInvisible };
  const found = [...screening.problems, ...reading.marks.problems].sort((a, b) => a.start - b.start);
  const account = new AliasAccount();
  let next = 0;
  let hasEmpty = false;
  for (const document of documents) {
    const first = next;
    const isLast = document === documents.at(-1) && !reading.stopped;
    while (next < found.length && (isLast || isBefore(found[next], document.range[2]))) next++;
    // One is told; a hundred lines that are `...` say no more.
    if (hasEmpty && first === next && isEmpty(document) && document.errors.length === 0) continue;
    hasEmpty ||= isEmpty(document);
    readDocument(document, found.slice(first, next), facts, limits, source, account);
    if (account.isOver(limits)) return;
  }
  if (reading.stopped) addDocument(source, stopProblems(reading.stopped, errors, found.slice(next), text));
  else if (documents.length === 0) {
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    addDocument(source, [...found, oddLineEnd(text, start, text.length) ?? problem("empty", start, start)]);
  }
  if (source.documents[0]?.root?.kind !== "map") tellCauseOfAll(text, source);
}

/** Tells of one cause in place of all that is wrong, where there is one. */
export function tellCauseOfAll(text: string, source: Source): void {
  const { root = null, problems = [] } = source.documents[0] ?? {};
  const mistake = problems.find(isMisleading) ?? problems[0];
  const isOfText = root !== null || (mistake !== undefined && !isAboutMeasure(mistake));
  const cause = isOfText ? causeOfAll(text, root ? undefined : mistake) : undefined;
  if (!cause) return;
  source.documents = [];
  addDocument(source, [cause]);
}

/** Whether a text is too much, not for its mistakes. */
function isAboutMeasure({ code }: SourceProblem): boolean {
  return code.startsWith("too-") && code !== "too-many-problems" && code !== "too-deep";
}

/**
 * Why reading stopped, and what was found before. After a mistake in indentation, or a comma that is missing, the parser
 * nests what stands in one column: then the mistake is told, and not that something is too deep.
 */
function stopProblems(
  stopped: SourceProblem,
  errors: readonly YAMLParseError[],
  found: readonly SourceProblem[],
  text: string,
): SourceProblem[] {
  if (stopped.code !== "too-deep") return [stopped, ...syntaxProblems(errors, found, text)];
  const mistakes = syntaxProblems(errors, found, text).filter((item) => isBefore(item, stopped.start));
  return mistakes.some(isMisleading) ? mistakes : [stopped, ...syntaxProblems([], found, text)];
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
  account: AliasAccount,
): void {
  const problems = problemList(source);
  const { errors, warnings, range } = document;
  for (const item of syntaxProblems([...errors, ...warnings.filter(isAboutTag)], fromLexer, facts.text)) {
    problems.add(item);
  }
  let root: SourceDocument["root"] = null;
  if (!problems.isFatal) {
    if (isEmpty(document)) {
      const empty = problem("empty", range[0], markerEnd(facts.text, range[0]));
      problems.add(oddLineEnd(facts.text, range[0], range[2]) ?? empty);
    } else root = treeOf(document, facts, limits, problems, account);
  }
  if (problems.isFatal) root = null;
  source.documents.push({ index: source.documents.length, root, problems: problems.close() });
}

function isAboutTag({ code }: YAMLError): boolean {
  return code === "TAG_RESOLVE_FAILED";
}

function markerEnd(text: string, start: number): number {
  return text.startsWith("---", start) ? start + 3 : start;
}
