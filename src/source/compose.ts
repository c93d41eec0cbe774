/** Syntax tree tokens → documents of `yaml`, with the schema of YAML 1.2 and nothing that depends on tags. */

import { Composer, type Document, isScalar, type ScalarTag, Schema, type YAMLParseError } from "yaml";
import type { Reading } from "./lex.js";
import type { Limits } from "./limits.js";
import { maxProblems, problem } from "./problems.js";

/**
 * Plain scalars that can be nothing but text, by their first character. Most are, and need not be held against the
 * expressions for null, booleans and numbers.
 */
const plainText: ScalarTag = {
  tag: "tag:yaml.org,2002:str",
  default: true,
  test: /^[^-+.\d~nNtTfF]/,
  resolve: (text) => text,
};

const options = {
  version: "1.2",
  schema: new Schema({
    schema: "core",
    merge: false,
    resolveKnownTags: false,
    customTags: (core) => [plainText, ...core],
  }),
  stringKeys: true,
  uniqueKeys: false,
  prettyErrors: false,
} as const;

export type ComposedDocument = Document.Parsed;

/** Thrown through the composer, to end it. */
class TooManyErrors extends Error {}

/** The documents of a text, in order. Documents without a word are among them. */
export interface Composed {
  documents: ComposedDocument[];
  /** What is wrong with the document that was given up, when one was. */
  errors: readonly YAMLParseError[];
}

/** Composes every document of a text. */
export function compose(reading: Reading, limits: Limits): Composed {
  const composer = new Composer(options);
  const documents: ComposedDocument[] = [];
  let count = 0;
  let strayTokens = 0;
  let at = 0;
  try {
    for (const token of reading.tokens()) {
      if ("offset" in token) at = token.offset;
      if (token.type === "document") {
        if (++count > limits.documents) {
          reading.stopped = problem("too-many-documents", at, at + 1, { limit: limits.documents });
          break;
        }
        strayTokens = 0;
        boundErrors(composer);
      } else if (token.type === "error" && ++strayTokens > 1) {
        // The first token that fits nowhere makes nonsense of all that follow it.
        continue;
      }
      for (const document of composer.next(token)) documents.push(document);
    }
    for (const document of composer.end()) documents.push(document);
  } catch (error) {
    if (!(error instanceof TooManyErrors)) throw error;
    const { errors } = composer.streamInfo();
    const last = errors.at(-1)?.pos[0] ?? at;
    reading.stopped = problem("too-many-problems", last, last, { limit: maxProblems });
    return { documents, errors };
  }
  // What was read of a document that is too deep is none.
  const cut = reading.stopped?.code === "too-deep" ? documents.pop() : undefined;
  return { documents, errors: cut?.errors ?? [] };
}

/** Makes the composer give up after a number of errors in a document, by way of the lists that it keeps. */
function boundErrors(composer: Composer): void {
  const { errors, warnings } = composer.streamInfo();
  errors.push = (...added) => {
    if (errors.length >= maxProblems) throw new TooManyErrors();
    return Array.prototype.push.apply(errors, added);
  };
  warnings.push = (...added) => {
    if (warnings.length >= maxProblems) return warnings.length;
    return Array.prototype.push.apply(warnings, added);
  };
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
