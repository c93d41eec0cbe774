/** The words for everything that can be wrong with a text. */

import type { YAMLParseError } from "yaml";
import type { SourceProblem } from "./problem.js";

const messages = {
  "too-large": "The file has {size} bytes; at most {limit} are read. Split it, or raise the limit on the command line.",
  "too-many-tokens": "The file has more than {limit} words and signs, which no definition needs. Split it.",
  "too-deep": "Mappings and lists are nested more than {limit} levels deep from here on. Flatten them.",
  "too-many-documents": "The file holds more than {limit} documents (parts set apart by `---`). Split it.",
  "utf-16": "The file is saved as {what}. Save it as UTF-8.",
  binary: "This is {what}, not a YAML or JSON file.",
  "not-utf8":
    "The file is not UTF-8: this character is saved in another encoding, such as Windows-1252. Save the file as UTF-8.",
  empty: "There is no definition here: the document is empty.",
  syntax: "{what}",
  "duplicate-key": 'The key "{key}" stands twice in this mapping; only one of the two can hold. Remove or rename one.',
  unreadable: "The file cannot be read as YAML ({what}).",
  "unknown-alias":
    'No anchor "&{name}" stands before this "*{name}". Define it first, or put the text in quotes if it just begins with an asterisk.',
  "alias-cycle": '"*{name}" stands inside of "&{name}": a value cannot contain itself.',
  "too-many-aliases": "The document uses more than {limit} aliases and merges. Write some of them out.",
  "too-many-aliased-nodes":
    "The aliases and merges of the document stand for more than {limit} values altogether. Write some of them out.",
  "bad-merge": "What is merged by `<<` must be a mapping, an alias of one (`*name`), or a list of those.",
} as const;

export type ProblemCode = keyof typeof messages;

/** Problems that leave the tree as good as it was written: everything else is the end of a document. */
const harmless: ReadonlySet<string> = new Set<ProblemCode>(["duplicate-key"]);

/** Whether a document can be trusted in spite of a problem. */
export function isHarmless({ code }: SourceProblem): boolean {
  return harmless.has(code);
}

/** A problem in the words of the table above. */
export function problem(
  code: ProblemCode,
  start: number,
  end: number,
  slots: Record<string, string | number>,
): SourceProblem {
  const message = messages[code].replace(/\{(\w+)\}/g, (_, slot: string) => String(slots[slot]));
  return { code, message, start, end };
}

/** What the parser of `yaml` found, in plain words. */
export function fromParseError(error: YAMLParseError): SourceProblem {
  return problem("syntax", error.pos[0], Math.max(error.pos[0], error.pos[1]), { what: error.message });
}
