/** Text → documents with exact places. Any input gives a {@link Source}. */

import { addDocument } from "./add-document.js";
import { readComposed } from "./composed.js";
import { decode } from "./decode.js";
import type { Source } from "./document.js";
import { hidesCharacters } from "./hidden.js";
import { defaultLimits, type Limits } from "./limits.js";
import { readOrdinary } from "./ordinary-text.js";
import { problem } from "./problems.js";
import { screen } from "./screen.js";
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
  const ordinary = screening.problems.length === 0 ? readOrdinary(text, limits) : undefined;
  if (ordinary?.refusal) addDocument(source, [ordinary.refusal]);
  else if (ordinary && !(screening.hasInvisible && ordinary.roots.some(hidesCharacters))) {
    source.documents = ordinary.roots.map((root, index) => ({ index, root, problems: [] }));
    source.directives = ordinary.directives;
  } else readComposed(text, screening, limits, source);
}
