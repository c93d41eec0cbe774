/** Text → documents with exact places. Any input gives a {@link Source}. */

import { wordsOfError } from "../findings/words-of-error.js";
import { addDocument, problemList } from "./add-document.js";
import { readComposed, tellCauseOfAll } from "./composed.js";
import { decode } from "./decode.js";
import type { Source } from "./document.js";
import { addDuplicate } from "./duplicates.js";
import { hiddenIn } from "./hidden.js";
import { defaultLimits, type Limits } from "./limits.js";
import { type OrdinaryText, readOrdinary, type Stop } from "./ordinary-text.js";
import { problem } from "./problems.js";
import { type Screening, screen } from "./screen.js";
import { SourceText } from "./text.js";

/** Reads a YAML or JSON file: UTF-8 bytes, or text as an editor has it. */
export function readSource(input: string | Uint8Array, limits: Limits = defaultLimits): Source {
  const { text, problem: refusal } = decode(input, limits);
  const source: Source = { text: new SourceText(text), size: input.length, documents: [], directives: [] };
  try {
    if (refusal) addDocument(source, [refusal]);
    else readText(text, limits, source);
  } catch (error) {
    // A part of the program that cannot be loaded is no fault of the text.
    if (error instanceof Error && "syscall" in error) throw error;
    // No input is known to come here. If one does, it is still a finding, and the other files are checked.
    const what = wordsOfError(error);
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
  const isLegible = screening.problems.every(({ code }) => code === "bidi-character");
  const stop: Stop = {};
  const ordinary = isLegible ? readOrdinary(text, limits, stop) : undefined;
  // Of what is merged in, not all is in the tree.
  const isWhole = !screening.hasInvisible || !text.includes("<<");
  if (!ordinary || !isWhole || !addOrdinary(ordinary, screening, source))
    readComposed(text, screening, limits, source, stop.at);
  if (beginsWithNumber(source)) tellCauseOfAll(text, source);
}

/** Whether the first key seems to have the number of its line before it. */
function beginsWithNumber({ documents: [first] }: Source): boolean {
  if (first?.root?.kind !== "map") return false;
  for (const key of first.root.entries.keys()) return /^\d+[ \t|]/.test(key);
  return false;
}

/** Returns whether it could be said where characters stand that must not; if not, nothing was added. */
function addOrdinary(text: OrdinaryText, { problems: found, hasInvisible }: Screening, source: Source): boolean {
  const { documents, directives, refusal } = text;
  if (found.length > 0 && (documents.length !== 1 || refusal)) return false;
  // What stands behind a key for the second time is in no tree.
  const hidden = documents.map(({ root, duplicates }) =>
    !hasInvisible ? [] : duplicates.length === 0 ? hiddenIn(root) : undefined,
  );
  if (hidden.includes(undefined)) return false;
  if (refusal) addDocument(source, [refusal]);
  for (const [index, { root, duplicates }] of documents.entries()) {
    const problems = problemList(source);
    for (const each of found) problems.add(each);
    for (const each of hidden[index] ?? []) problems.add(each);
    for (const duplicate of duplicates) addDuplicate(problems, duplicate);
    source.documents.push({ index, root, problems: problems.close() });
  }
  source.directives = directives;
  return true;
}
