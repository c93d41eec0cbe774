/** The documents of a text of ordinary YAML. See `ordinary.ts` for what is ordinary. */

import { AliasAccount, Refusal } from "./anchors.js";
import { isDirective } from "./comments.js";
import { Cursor, Unusual } from "./cursor.js";
import type { Comment } from "./document.js";
import type { Limits } from "./limits.js";
import { move, shorter } from "./moves.js";
import { type OrdinaryDocument, OrdinaryReader } from "./ordinary.js";
import type { SourceProblem } from "./problem.js";
import { seemsTooMuch, TokenBudget, TooMuch } from "./token-budget.js";

/**
 * A byte order mark, with which programs on Windows begin a file. For `yaml` it takes a column, so that a list or spaces
 * behind it are a mistake.
 */
const marked = /^\ufeff[\w#{]/;

/** Signs that some text is not ordinary: line ends of old, a byte order mark in its midst. */
const unusual = /\ufeff|\r(?!\n)/;

/** Of the problems with aliases, those that are no slip of the pen. */
const tooMuch: ReadonlySet<string> = new Set(["too-many-aliases", "too-many-aliased-nodes", "too-much-aliased-text"]);

/** What was read of a text. */
export interface OrdinaryText {
  documents: OrdinaryDocument[];
  /** Why there is none, when aliases stand for too much. `yaml` would read all of the text to say the same. */
  refusal?: SourceProblem;
  /** Comments that switch rules off. */
  directives: Comment[];
}

/** Where reading ended, when that is known and something unusual is there. */
export interface Stop {
  at?: number;
}

/** The documents in a text; undefined when it is not ordinary, and then `stop` is told where. */
export function readOrdinary(text: string, limits: Limits, stop: Stop = {}): OrdinaryText | undefined {
  if (marked.test(text)) {
    const read = readOrdinary(text.slice(1), limits, stop);
    if (read) move(read, (offset) => offset + 1);
    if (stop.at !== undefined) stop.at++;
    return read;
  }
  if (unusual.test(text) || seemsTooMuch(text, limits)) return undefined;
  try {
    if (!text.includes("\r")) return readDocuments(text, limits, stop);
    // Line ends of two signs are read as if they had one.
    const short = shorter(text, "\r\n", "\n");
    try {
      const read = readDocuments(short.text, limits, stop);
      move(read, short.moved);
      return read;
    } finally {
      if (stop.at !== undefined) stop.at = short.moved(stop.at);
    }
  } catch (error) {
    if (error instanceof Unusual || error instanceof Refusal) return undefined;
    throw error;
  }
}

function readDocuments(text: string, limits: Limits, stop: Stop): OrdinaryText {
  const { documents, linesOutside } = split(text);
  if (documents.length > limits.documents) throw new Unusual();
  const budget = new TokenBudget(limits);
  const account = new AliasAccount();
  budget.spend(tokensOfLine * linesOutside);
  const all: OrdinaryText = { documents: [], directives: [] };
  for (const { start, text } of documents) {
    const cursor = new Cursor(text);
    const read = readDocument(new OrdinaryReader(cursor, limits, budget, account), () => {
      stop.at = start + cursor.at;
    });
    if (read instanceof Refusal) {
      const { problem } = read;
      if (documents.length > 1 || !tooMuch.has(problem.code)) throw read;
      const refusal = { ...problem, start: problem.start + start, end: problem.end + start };
      return { documents: [], directives: [], refusal };
    }
    const { directives } = cursor;
    if (start > 0) move({ documents: [read], directives }, (offset) => offset + start);
    all.documents.push(read);
    all.directives.push(...directives);
  }
  return all;
}

function readDocument(reader: OrdinaryReader, onUnusual: () => void): OrdinaryDocument | Refusal {
  try {
    return reader.document();
  } catch (error) {
    if (error instanceof Unusual && !(error instanceof TooMuch)) onUnusual();
    // What else is wrong is told before it.
    if (error instanceof Refusal && !reader.duplicates.isEmpty) throw new Unusual();
    if (error instanceof Refusal) return error;
    throw error;
  }
}

interface Piece {
  start: number;
  text: string;
}

/**
 * A line that begins a document, wherever it stands. Others that do have more in them, and are unusual. Not with the flag `m`,
 * nor with `.`, for which U+2028 and U+2029 end a line: for YAML they do not.
 */
const beginning = /(?<=^|\n)--- *(?:\n|$)/g;

/** Blank lines and comments, and the version of YAML. More of them than a licence takes are left to the parser. */
const longestNothing = 20_000;
const nothing = /^(?: *(?:#[^\n]*)?\n)*(?:%YAML 1\.2\n(?: *(?:#[^\n]*)?\n)*)?$/;

/** Outside of documents, at most: spaces, `---` or a comment, and the end of the line. */
const tokensOfLine = 3;

/** A line that ends the last document. */
const ending = /\n\.\.\. *\n?$/;

/** Of a text of which the end is looked at, so that spaces in its midst cost nothing. */
const longestEnding = 40;

/** What stands between the lines that begin documents, and how many lines are left out. */
function split(whole: string): { documents: Piece[]; linesOutside: number } {
  const ended = ending.exec(whole.slice(-longestEnding));
  const text = ended ? whole.slice(0, whole.length - ended[0].length + 1) : whole;
  const { documents, linesOutside } = splitAtBeginnings(text);
  return { documents, linesOutside: linesOutside + (ended ? 1 : 0) };
}

function splitAtBeginnings(text: string): { documents: Piece[]; linesOutside: number } {
  const pieces: Piece[] = [];
  let start = 0;
  if (text.includes("---"))
    for (const { index, 0: line } of text.matchAll(beginning)) {
      pieces.push({ start, text: text.slice(start, index) });
      start = index + line.length;
    }
  const markers = pieces.length;
  pieces.push({ start, text: text.slice(start) });
  const before = pieces[0]?.text ?? "";
  const isNothing = before.length <= longestNothing && nothing.test(before) && !isDirective(before);
  if (markers === 0 || !isNothing) return { documents: pieces, linesOutside: markers };
  return { documents: pieces.slice(1), linesOutside: markers + before.split("\n").length };
}
