/** Looks at a whole text before it is parsed: is it a text that can be a definition, and if not, what is it? */

import { codePoint } from "../findings/look-alikes.js";
import { suspects } from "./characters.js";
import type { SourceProblem } from "./problem.js";
import { ProblemList, problem } from "./problems.js";

/**
 * Beginnings of files that are something else. White space before them does not count. The sign is looked for first: to
 * compile the patterns for nothing takes 0.3 ms of each start.
 */
const strangers: { sign: string; start?: RegExp; what: string }[] = [
  {
    sign: "<",
    start: /^<(?:!doctype\s+html|html|head|body)\b/i,
    what: "a web page (HTML); the definition itself was not downloaded",
  },
  { sign: "<", start: /^<\?xml\b/i, what: "an XML document" },
  {
    sign: "version https://git-lfs.github.com/spec/",
    what: "a Git LFS pointer; run `git lfs pull` to get the definition that it stands for",
  },
  {
    sign: "-----BEGIN ",
    start: /^-----BEGIN (?:PGP MESSAGE|AGE ENCRYPTED FILE)-----/,
    what: "an encrypted message; decrypt it, and keep the definition that was in it",
  },
  { sign: "-----BEGIN PGP SIGNED", what: "a signed message (PGP); keep only the definition that stands in it" },
  { sign: "-----BEGIN ", what: "a key or a certificate, not a definition; if it is a private key, do not pass it on" },
  { sign: "<!--", what: "HTML or Markdown; a definition has comments that begin with #" },
];

/** A line with which code begins in Markdown. In YAML none begins so outside of a text, and those are indented. */
const fence = "```";

/** What the screening found out. */
export interface Screening {
  problems: SourceProblem[];
  /** True when parsing makes no sense. */
  isRefused: boolean;
  /** True when invisible characters occur, which must not stand in ids and keys. */
  hasInvisible: boolean;
}

/** More problems of characters than this are not even counted. */
const counted = 1000;

/** Finds what is wrong with a text as a whole. */
export function screen(text: string): Screening {
  const problems = new ProblemList(counted);
  const hasInvisible = screenCharacters(text, problems);
  if (!problems.isFatal) {
    const refusal = loneCarriageReturn(text) ?? secondMark(text) ?? stranger(text);
    if (refusal) problems.add(refusal);
    else conflictMarkers(text, problems);
  }
  return { problems: problems.items, isRefused: problems.isFatal, hasInvisible };
}

/** Returns whether there are invisible characters, of those that may stand in ordinary text. */
function screenCharacters(text: string, problems: ProblemList): boolean {
  let hasInvisible = false;
  for (const { at, kind } of suspects(text)) {
    const slots = { char: codePoint(text, at) };
    if (kind === "bidi") problems.add(problem("bidi-character", at, at + 1, slots));
    // A byte order mark belongs at the start of a file, where it is no character of the text.
    else if (kind === "invisible") hasInvisible ||= at > 0 || text.charCodeAt(0) !== 0xfeff;
    else {
      problems.add(problem(kind === "control" ? "control-character" : "lone-surrogate", at, at + 1, slots));
      break;
    }
  }
  return hasInvisible;
}

/** YAML takes CR for a line end, its parser here does not: lines would run into one another. */
function loneCarriageReturn(text: string): SourceProblem | undefined {
  for (let at = text.indexOf("\r"); at !== -1; at = text.indexOf("\r", at + 1)) {
    if (text.charCodeAt(at + 1) !== 0x0a) return problem("lone-cr", at, at + 1);
  }
  return undefined;
}

function secondMark(text: string): SourceProblem | undefined {
  return text.startsWith("\ufeff\ufeff") ? problem("second-mark", 1, 2) : undefined;
}

function stranger(text: string): SourceProblem | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const head = text.slice(start, start + 200).trimStart();
  const found = strangers.find(({ sign, start }) => head.startsWith(sign) && start?.test(head) !== false);
  if (!found) return markdown(text, start);
  const at = text.indexOf(head, start);
  return problem("not-yaml", at, lineEnd(text, at), { ours: found.what });
}

function markdown(text: string, start: number): SourceProblem | undefined {
  const at = text.startsWith(fence, start) ? start : text.indexOf(`\n${fence}`) + 1;
  if (at === 0 && !text.startsWith(fence)) return undefined;
  const ours = "Markdown; keep only what stands between the lines with ```";
  return problem("not-yaml", at, lineEnd(text, at), { ours });
}

/** What stands between two versions in conflict. Such a line alone is no sign of it. */
const betweenVersions = /(?:^|\n)=======\r?(?:\n|$)/;

/**
 * `<<<<<<< ours` and `>>>>>>> theirs` at the start of a line, and `||||||| base` where git shows that, too: a merge that was
 * not finished.
 */
function conflictMarkers(text: string, problems: ProblemList): void {
  for (const marker of ["<<<<<<< ", ">>>>>>> ", "||||||| "]) {
    if (marker.startsWith("|") && text.includes(marker) && !betweenVersions.test(text)) continue;
    for (let at = text.indexOf(marker); at !== -1; at = text.indexOf(marker, at + marker.length)) {
      if (at > 0 && text.charCodeAt(at - 1) !== 0x0a) continue;
      problems.add(problem("conflict-marker", at, lineEnd(text, at)));
    }
    // Those that close or divide a conflict are told of only when none opens one.
    if (problems.isFatal) return;
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  if (end === -1) return text.length;
  return text.charCodeAt(end - 1) === 0x0d ? end - 1 : end;
}
