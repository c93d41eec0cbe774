/** Syntax tree tokens → documents of `yaml`, with the schema of YAML 1.2 and nothing that depends on tags. */

import { Composer, type Document, isScalar, Schema } from "yaml";
import type { Limits } from "./limits.js";
import { type Notes, tokensOf } from "./lex.js";
import { problem } from "./problems.js";

const options = {
  version: "1.2",
  schema: new Schema({ schema: "core", merge: false, resolveKnownTags: false }),
  stringKeys: true,
  uniqueKeys: false,
  prettyErrors: false,
} as const;

export type ComposedDocument = Document.Parsed;

/** Composes every document of a text, in order. Documents without a word are among them. */
export function compose(text: string, limits: Limits, notes: Notes): ComposedDocument[] {
  const composer = new Composer(options);
  const documents: ComposedDocument[] = [];
  let count = 0;
  for (const token of tokensOf(text, limits, notes)) {
    if (token.type === "document" && ++count > limits.documents) {
      notes.stopped = true;
      notes.problems.push(
        problem("too-many-documents", token.offset, token.offset + 1, { limit: limits.documents }),
      );
      break;
    }
    for (const document of composer.next(token)) documents.push(document);
  }
  for (const document of composer.end()) documents.push(document);
  return documents;
}

/** Whether nothing is written in a document, comments apart. */
export function isEmpty({ contents }: ComposedDocument): boolean {
  return (
    isScalar(contents) &&
    contents.source === "" &&
    contents.type === "PLAIN" &&
    contents.range[0] === contents.range[1] &&
    contents.anchor === undefined &&
    contents.tag === undefined
  );
}
