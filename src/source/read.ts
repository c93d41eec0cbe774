/** Text → documents with exact places. Any input gives a {@link Source}; nothing is thrown. */

import { type ComposedDocument, compose, isEmpty } from "./compose.js";
import { decode } from "./decode.js";
import type { Source, SourceDocument } from "./document.js";
import type { Notes } from "./lex.js";
import { defaultLimits, type Limits } from "./limits.js";
import type { SourceProblem } from "./problem.js";
import { fromParseError, isHarmless, problem } from "./problems.js";
import { SourceText } from "./text.js";
import { treeOf } from "./tree.js";

/** Reads a YAML or JSON file: UTF-8 bytes, or text as an editor has it. */
export function readSource(input: string | Uint8Array, limits: Limits = defaultLimits): Source {
  const { text, problem: refused } = decode(input, limits);
  const source: Source = { text: new SourceText(text), documents: [], directives: [] };
  if (refused) source.documents.push({ index: 0, root: null, problems: [refused] });
  else readDocuments(text, limits, source);
  return source;
}

function readDocuments(text: string, limits: Limits, source: Source): void {
  const notes: Notes = { directives: source.directives, problems: [], stopped: false };
  const composed = compose(text, limits, notes);
  // `---` at the end of a file opens nothing.
  while (composed.length > 1 && isEmpty(composed[composed.length - 1] as ComposedDocument)) composed.pop();
  for (const document of composed) source.documents.push(readDocument(document, source.documents.length, text, limits));
  if (notes.stopped || composed.length === 0) {
    const problems = notes.stopped ? notes.problems : [problem("empty", 0, 0, {})];
    source.documents.push({ index: source.documents.length, root: null, problems });
  }
}

function readDocument(document: ComposedDocument, index: number, text: string, limits: Limits): SourceDocument {
  const problems: SourceProblem[] = document.errors.map(fromParseError);
  if (problems.length > 0) return { index, root: null, problems };
  if (isEmpty(document)) return { index, root: null, problems: [problem("empty", document.range[0], document.range[0], {})] };
  const root = treeOf(document, text, limits, problems);
  return { index, root: problems.every(isHarmless) ? root : null, problems };
}
