/** Values in places where a text is wanted. */

import { isSlip } from "../findings/did-you-mean.js";
import { listed } from "../findings/listed.js";
import { inPlainLetters, lookAlike } from "../findings/look-alikes.js";
import { severalIn } from "../findings/several.js";
import { templateMark } from "../findings/template-mark.js";
import { otherWord } from "../pathway/other-words.js";
import { hidesInId } from "../source/characters.js";
import type { ScalarNode } from "../source/node.js";
import { dayIn, dayOfSpreadsheet } from "./dates.js";
import { choiceOf, dropped, type Guess, type Misfit, replacement } from "./misfit.js";
import { type Step, subjectOf } from "./path.js";
import type { TextShape } from "./shape.js";
import { aboutLookAlike, described, quoted, wanted, writtenAs } from "./words.js";

const datePattern = /^\d{4}-\d{2}-\d{2}$/;
const idPattern = /^[a-z0-9][a-z0-9-]*$/;

export function textMisfit(node: ScalarNode, shape: TextShape, step: Step, guess: Guess): Misfit | undefined {
  const { value } = node;
  if (typeof value === "string")
    return shape.form === "date" ? dateMisfit(value, node, shape, step) : wordMisfit(value, node, shape, step, guess);
  if (shape.form === "date") return dateMisfit(writtenAs(node), node, shape, step);
  if (typeof value !== "number" || shape.words) return wrongType(node, shape, step);
  return unquoted(node, shape, step);
}

export function wrongType(node: Step["node"], shape: Step["shape"], step: Step): Misfit {
  return {
    code: "wrong-type",
    read: dropped,
    tell: () => ({ message: `${subjectOf(step)} is ${described(node)}; write ${wanted(shape)}.` }),
  };
}

function wordMisfit(value: string, node: ScalarNode, shape: TextShape, step: Step, guess: Guess): Misfit | undefined {
  const { words } = shape;
  if (words?.includes(value)) return undefined;
  if (words) return severalWords(value, node, words, step) ?? unknownWord(value, node, words, step, guess);
  if (value.length > shape.longest) return tooLong(value.length, shape, step);
  if (shape.form === "id" && !idPattern.test(value)) return notAnId(value, node, step);
  return undefined;
}

/** Several known words in one entry of a list. */
function severalWords(value: string, node: ScalarNode, words: readonly string[], step: Step): Misfit | undefined {
  const several = typeof step.at === "number" ? severalIn(value, (word) => words.includes(word)) : undefined;
  if (!several) return undefined;
  const text = several.join(", ");
  const isInRow = node.style === "plain" && node.parent?.kind === "list" && node.parent.flow;
  return {
    code: "unknown-word",
    read: several,
    tell: () => ({
      message: `${subjectOf(step)} is ${quoted(value)}; write ${text}, with commas between.`,
      ...(isInRow ? { fix: [{ start: node.start, end: node.end, text }] } : {}),
    }),
  };
}

function unknownWord(value: string, node: ScalarNode, words: readonly string[], step: Step, guess: Guess): Misfit {
  const meant = guess(value, words) ?? otherWord(value, new Set(words));
  const isCertain = meant !== undefined && isSlip(value, meant);
  return {
    code: "unknown-word",
    // What may be another word is not taken for this one: `semimonthly` is not twice as seldom.
    read: isCertain ? meant : dropped,
    tell: () =>
      meant === undefined
        ? {
            message: `${subjectOf(step)} is ${quoted(value)}; write ${words.length > 1 ? "one of " : ""}${listed(words, "or")}.`,
          }
        : {
            message: `${subjectOf(step)} is ${quoted(value)}; did you mean "${meant}"?${aboutLookAlike(value, meant)}`,
            ...choiceOf(replacement(node, meant), meant, isCertain),
          },
  };
}

function tooLong(length: number, shape: TextShape, step: Step): Misfit {
  return {
    code: "too-long",
    read: dropped,
    tell: () => ({
      message: `${subjectOf(step)} has ${length} characters; at most ${shape.longest} are read. Shorten it.`,
    }),
  };
}

/** An id of another form still names its thing, under just that name, wherever it is cited. */
function notAnId(value: string, node: ScalarNode, step: Step): Misfit {
  // Characters that nobody sees are told as they are read.
  if (hidesInId(value)) return { code: "not-an-id", read: value };
  return {
    code: "not-an-id",
    read: value,
    tell: () => {
      const mark = templateMark(value);
      if (mark !== undefined) {
        return {
          message: `${subjectOf(step)} is ${quoted(value)}, the mark of a template that was not filled in; write ${wanted(step.shape)}, of small letters, digits and hyphens.`,
        };
      }
      const slug = slugOf(value);
      const odd = slug === "" ? undefined : lookAlike(value, slug);
      const cause = odd === undefined ? "" : `, with ${odd}`;
      const message = `${subjectOf(step)} is ${quoted(value)}${cause}; an id has small letters, digits and hyphens only`;
      if (slug === "") return { message: `${message}.` };
      const edits = replacement(node, slug);
      const suggestion = { message: `Write ${slug} here, and wherever it is cited`, edits: edits ?? [] };
      return {
        message: `${message}: write ${slug}, and the same wherever it is cited.`,
        suggestions: edits ? [suggestion] : undefined,
      };
    },
  };
}

const longestId = 100;

/** A text as an id; empty where a letter or digit of another script would be lost. */
function slugOf(text: string): string {
  const words = inPlainLetters(text.slice(0, longestId)).normalize("NFD").toLowerCase();
  if (/(?![a-z0-9])[\p{L}\p{N}]/u.test(words)) return "";
  return words
    .replace(/[^a-z0-9\s_.-]/g, "")
    .split(/[\s_.-]+/)
    .filter(Boolean)
    .join("-");
}

function dateMisfit(text: string, node: ScalarNode, shape: TextShape, step: Step): Misfit | undefined {
  if (typeof node.value === "string" && datePattern.test(text)) return undefined;
  const counted = typeof node.value === "number" ? dayOfSpreadsheet(node.value) : undefined;
  const meant = counted === undefined ? dayIn(text) : { day: counted };
  return {
    code: "not-a-date",
    read: meant && "day" in meant ? meant.day : dropped,
    tell: () => {
      const subject = `${subjectOf(step)} is ${typeof node.value === "string" ? quoted(text) : text}`;
      if (!meant) return { message: `${subject}; write the day as ${wanted(shape)}.` };
      const how = counted === undefined ? "" : ", by which spreadsheets count days";
      if ("day" in meant)
        return {
          message: `${subject}${how}; write it as year-month-day: ${meant.day}.`,
          fix: replacement(node, meant.day),
        };
      const suggestions = meant.either.flatMap((day) => {
        const edits = replacement(node, day);
        return edits ? [{ message: `Write ${day}`, edits }] : [];
      });
      const message = `${subject}, which can be read as two days; write year-month-day: ${listed(meant.either, "or")}.`;
      return { message, suggestions };
    },
  };
}

/** A code without quotes has become a number, and may have lost zeros on the way: its text is still known. */
function unquoted(node: ScalarNode, shape: TextShape, step: Step): Misfit {
  const text = node.written ?? String(node.value);
  if (text.length > shape.longest) return tooLong(text.length, shape, step);
  if (shape.form === "id" && !idPattern.test(text)) return notAnId(text, node, step);
  // Of the codes only this one has its hyphen in one place, so that it is known where it was left out.
  const isSoc = step.at === "soc" && /^\d{6}$/.test(text);
  const meant = isSoc ? `${text.slice(0, 2)}-${text.slice(2)}` : text;
  return {
    code: "unquoted",
    read: meant,
    tell: () => {
      const number = String(node.value);
      const became = number === writtenAs(node) ? "a number" : `the number ${number}`;
      return {
        message: `${subjectOf(step)} is ${writtenAs(node)} without quotes and was read as ${became}; write it ${isSoc ? "with its hyphen, " : ""}in quotes: "${isSoc ? meant : writtenAs(node)}".`,
        fix: [{ start: node.start, end: node.end, text: JSON.stringify(meant) }],
      };
    },
  };
}
