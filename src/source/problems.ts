/** The words for everything that can be wrong with a text. */

import { cutText } from "../findings/cut-text.js";
import type { SourceProblem } from "./problem.js";

const messages = {
  // The file as a whole
  "too-large": "The file is larger than {limit}, and no more is read. Split it, or allow more on the command line.",
  "utf-16": "The file is saved as UTF-16. Save it as UTF-8.",
  "utf-32": "The file is saved as UTF-32. Save it as UTF-8.",
  binary: "This is {ours}, not a YAML or JSON file.",
  "not-utf8":
    "The file is not UTF-8: this character is saved in another encoding, such as Windows-1252. Save the file as UTF-8.",
  "not-yaml": "This is {ours}.",
  "lone-cr": "Lines end with a carriage return alone, as on very old Macs. Save the file with line ends LF or CR LF.",
  "control-character": "The control character {char} is no text. Delete it.",
  "lone-surrogate": "{char} is half of a character. Type the character again.",
  "bidi-character":
    "The invisible character {char} changes the direction of the text, so that it reads otherwise than it is stored. Delete it.",
  "invisible-character":
    'The invisible character {char} stands in "{text}", which then equals no other that looks the same. Delete it.',
  "second-mark": "The file begins with two byte order marks (U+FEFF), which nobody sees. Delete the second one.",
  "conflict-marker":
    "A merge conflict was not resolved here. Choose between the two versions, and delete the lines with <<<<<<<, |||||||, ======= and >>>>>>>.",
  "line-numbers":
    "The numbers of the lines were pasted along with the text. Delete the number before each line, with what sets it apart from the text.",
  "quoted-lines":
    "The lines begin with >, as in the answer to an email. Delete the > before each line, and the space behind it.",
  "lost-beginning":
    "The file begins with a line that belongs below another one, and what stood before it seems to be missing. Put that back; if nothing is missing, begin this line where the lines begin that it belongs to.",
  empty: "There is no definition here: the document is empty.",

  // What it may cost
  "too-many-tokens": "The file has more than {limit} words and signs, which no definition needs. Split it.",
  "too-many-to-parse":
    "Something is wrong at this place, or written in a rare way. The file has more than {limit} words and signs, too many to say what it is: split it.",
  "too-many-blank-lines": "More than {limit} blank lines follow one another here. Delete them.",
  "too-deep": "Mappings and lists are nested more than {limit} levels deep from here on. Flatten them.",
  "too-many-documents": "The file holds more than {limit} documents (parts set apart by `---`). Split it.",
  "too-many-problems": "The file has more than {limit} mistakes; it is not read any further.",
  "too-many-aliases":
    "The file uses more than {limit} aliases and merges, and is not read any further. Write some of them out.",
  "too-many-aliased-nodes":
    "The aliases and merges of the file stand for more than {limit} values altogether, and it is not read any further. Write some of them out.",
  "too-much-aliased-text":
    "The aliases and merges of the file stand for more than {limit} characters of text altogether, and it is not read any further. Write some of them out.",
  more: "{count} more mistakes like these are not listed. Mend those above first.",
  unreadable: "The file cannot be read, because of a mistake in this program: {what}. Please report it, with the file.",

  // Syntax
  tab: "A tab stands here as indentation. Indent with spaces.",
  indentation:
    "This line is not indented like its neighbors. Begin it in the same column as the lines that it belongs to.",
  "hyphen-lost":
    'An entry of a list seems to begin here, and its hyphen is missing. Put `- ` before "{key}", with the hyphen in the column of those of the other entries.',
  "first-line-lost":
    "The entries of this list begin with a hyphen, and the first one does not. Put the line `- {beginning}: …` before this one, or `- ` before this key.",
  "list-sign": "A list item begins with a hyphen and a space; this is {char}. Type `- ` in its place.",
  "hyphen-space": "A space is missing behind this hyphen: a list item begins with a hyphen and a space.",
  "odd-space": "Here stands {char}, which looks like a space and is none. Type an ordinary space.",
  "odd-line-end": "Here stands {char}, which is no end of a line in YAML. Save the file with ordinary line ends.",
  "odd-sign": "This is {char}. Type an ordinary {ordinary}.",
  "missing-colon":
    "This is neither `key: value` nor a list item (`- value`). Put a colon and a space after the key, or indent a text that goes on.",
  "long-key":
    "More than 1,024 characters stand before a colon, which is too much for a key. Put the text in quotes, or shorten the key.",
  "colon-in-text":
    'The text has a colon and a space in it (`: `), which makes it look like a key. Put it in quotes: "…". If another key begins here, put that on a line of its own.',
  "key-on-key-line":
    "A key begins here on the line of another one, as if the end of a line were missing. Put it on the next line, in the column of the keys below it.",
  "second-item": "Another item of the list begins here, on the line of the one before. Put it on a line of its own.",
  "lost-bracket":
    'A {bracket} is missing before "{before}": the {closing} behind it closes nothing. Type {bracket} there.',
  "lost-colon": 'A colon is missing behind "{key}". Put a colon and a space there.',
  "unclosed-quote": "The text in quotes that begins here has no closing {quote}.",
  "quote-not-indented":
    "The text in quotes that begins here goes on in lines that are not indented. Indent them, the closing {quote} too.",
  "text-after-quote":
    "Something stands after the closing quote. Put all of it in one pair of quotes; an apostrophe within '…' is written twice ('').",
  "unexpected-text":
    "This does not belong to the value before it. Put it on a line of its own, or all of it in quotes.",
  "unclosed-bracket": "The {bracket} that is opened here has no closing {closing}.",
  "bracket-not-indented":
    "The {bracket} that is opened here goes on in lines that are not indented. Indent them, the closing {closing} too.",
  "comment-in-brackets":
    "Here # begins a comment, so the {closing} behind it closes nothing. If it is part of a text, put that in quotes: {text}.",
  "second-value":
    "What stands before this {bracket} ended there. Begin another definition with a line of its own that is `---`; or delete what is too much.",
  "wrong-bracket": "The {bracket} that is opened here is closed by {closed}.",
  "extra-bracket": "This {bracket} closes nothing. Delete it, or put the text in quotes.",
  "missing-space": "A space is missing after the colon.",
  "missing-comma": "A comma is missing between two items, or a colon after a key.",
  "comma-before-key":
    'A comma is missing before "{key}:". If it is no key but part of a text, put all of the text in quotes.',
  "extra-comma": "There is no item beside this comma. Delete the comma.",
  "block-in-brackets":
    "What stands between brackets must be separated by commas, each key followed by a colon and its value.",
  "list-on-key-line":
    "A list cannot begin on the line of its key. Put each `- item` on a line of its own; or quote the text.",
  "list-in-mapping":
    "A list item cannot stand among the keys of a mapping. Take its hyphen away, or indent it below the key that it belongs to.",
  "reserved-character": "A text cannot begin with {char}. Put it in quotes.",
  "block-text": "After | or > the text must begin on the next line, indented. Or put the text in quotes.",
  "block-indentation": "The lines of this block of text are not indented as its first line, or not at all.",
  "bad-escape": "{escape} means nothing between double quotes. Write \\\\ for a backslash, or use single quotes.",
  "escape-digits":
    "{escape} takes {count} hexadecimal digits behind it, up to {most}. Write them; or write \\\\ for a backslash, or use single quotes.",
  "comment-space": "A comment needs a space before its #; if it is no comment, put the text in quotes.",
  "number-sign":
    'What stands behind # is a comment, so this text ends before "{comment}". If that belongs to the text, put all of it in quotes; if not, put a space behind the #.',
  "swallowed-item":
    '"{item}" stands farther in than the item above, and so is a part of its text. Put its hyphen in the column of the one above; if it is meant as text, put all of the text in quotes.',
  "comment-goes-on":
    "The comment above seems to go on in this line, which has no # of its own. Put # before it; if it is no comment, write it as `key: value`.",
  "patch-line":
    "This line begins with {sign}, as in a diff (a patch), which shows what was changed. Delete the sign, and the line that is not wanted any more.",
  table:
    "Here stands a table, with {sign} between its columns, which YAML does not have. Write each row as an entry of a list (`- key: value`).",
  "comment-sign": "Comments begin with # here, and end with the line.",
  "key-not-text": "A key must be a plain text, not a mapping, a list or an alias.",
  "template-mark":
    "Here stands the mark of a template, {mark}, which was not filled in. Fill the template in first, or write the value in its place.",
  "document-start": "A mapping or list cannot begin on the line of `---`. Begin it on the next line.",
  "missing-start": "After the line that begins with % a line `---` must open the document.",
  syntax:
    "It cannot be told what this belongs to. The cause is most often just above: a line that is not indented like its neighbors, two lines that ran together, or a quote or bracket that is not closed.",
  directive: "The directive {directive} is not supported: definitions are YAML 1.2. Delete the line.",
  tag: "The tag {tag} is not supported. Write the value without it; if the text begins with an exclamation mark, put it in quotes.",

  // What is written in it
  "empty-and-again":
    'The key "{key}" stands twice in this mapping, and nothing stands under the first one. Remove that one.',
  "duplicate-key": 'The key "{key}" stands twice in this mapping; the second one is ignored. Remove or rename one.',
  "missing-hyphen":
    'Another entry of the list begins here, and its hyphen is missing. Put `- ` before "{key}", with the hyphen below those of the other entries.',
  "id-again":
    'The key "{key}" stands here for the second time. If another entry begins here, put `- ` before it; if not, remove or rename one.',
  "missing-entry-line":
    'The key "{key}" and others after it stand here for the second time, as if another entry began here, of which the line `- {beginning}: …` is missing. Put that line before them; if no other entry begins here, remove what stands twice.',
  "second-definition":
    "Another definition begins here, as when two files are put together. Put a line `---` before it, or move it to a file of its own.",
  "altered-number": "The number {written} cannot be kept: it would become {read}. If it is a code, put it in quotes.",
  "not-a-number":
    "{written} is no number that a definition can hold. Write a number, or put it in quotes if it is text.",
  "anchor-name": "An anchor or alias (& or *) needs a name. If the text begins with this sign, put it in quotes.",
  "anchor-space":
    "A space is missing behind an anchor (&name). If the text begins with an ampersand, put it in quotes.",
  "two-anchors": "A value can have only one anchor (&name).",
  "alias-properties": "An alias (*name) cannot have an anchor or a tag of its own.",
  "unknown-alias":
    'No anchor "&{name}" stands before this "*{name}". Define it first; if the text begins with an asterisk, put it in quotes.',
  "anchor-again":
    '"&{name}" stands above more than once, and "*{name}" takes the last of them. If another one is meant, give each a name of its own.',
  "alias-cycle": '"*{name}" stands inside of "&{name}": a value cannot contain itself.',
  "bad-merge": "What is merged by `<<` must be a mapping, an alias of one (`*name`), or a list of those.",
} as const;

export type ProblemCode = keyof typeof messages;

/** The slot for words that are not quoted from a file. */
const ourWords = "ours";

/** The `{slots}` of a message. */
type SlotsOf<Message extends string> = Message extends `${string}{${infer Slot}}${infer Rest}`
  ? { [S in Slot]: string | number } & SlotsOf<Rest>
  : unknown;

/** What fills the slots of a message; nothing when it has none. */
type Filling<Code extends ProblemCode> =
  unknown extends SlotsOf<(typeof messages)[Code]> ? [] : [slots: SlotsOf<(typeof messages)[Code]>];

/** Problems whose message has no slots. */
export type PlainCode = {
  [Code in ProblemCode]: unknown extends SlotsOf<(typeof messages)[Code]> ? Code : never;
}[ProblemCode];

/** Problems that leave the tree as good as it was written: everything else is the end of a document. */
const harmless: ReadonlySet<string> = new Set<ProblemCode>([
  "duplicate-key",
  "empty-and-again",
  "missing-hyphen",
  "id-again",
  "altered-number",
  "not-a-number",
  "bidi-character",
  "invisible-character",
  "number-sign",
  "swallowed-item",
  "anchor-again",
]);

/** A problem in the words of the table above. */
export function problem<Code extends ProblemCode>(
  code: Code,
  start: number,
  end: number,
  ...[slots]: Filling<Code>
): SourceProblem {
  const filling = (slots ?? {}) as Record<string, string | number>;
  const message = messages[code].replace(/\{(\w+)\}/g, (_, slot: string) => {
    const text = String(filling[slot]);
    return slot === ourWords ? text : short(text);
  });
  return { code, message, start, end };
}

/** Quotes no more of a hostile text than a line can bear. */
function short(text: string): string {
  return text.length > 60 ? cutText(text, 59) : text;
}

/** Mistakes after which a file is not read any further. Each costs time, and few are listed. */
export const maxProblems = 500;

/** The problems of a document. Those beyond the limit are only counted. */
export class ProblemList {
  readonly items: SourceProblem[] = [];
  readonly #limit: number;
  #more = 0;
  #isFatal = false;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(item: SourceProblem): void {
    if (!harmless.has(item.code)) this.#isFatal = true;
    if (this.isFull) this.#more++;
    else this.items.push(item);
  }

  /** True when what is added is only counted, so that it need not say much. */
  get isFull(): boolean {
    return this.items.length >= this.#limit;
  }

  /** True when the document cannot be trusted. */
  get isFatal(): boolean {
    return this.#isFatal;
  }

  /** Says how many there are beyond those that are listed. */
  close(): SourceProblem[] {
    const last = this.items.at(-1);
    if (this.#more > 0 && last) this.items.push(problem("more", last.start, last.end, { count: this.#more }));
    return this.items;
  }
}
