/** Keys, and entries of lists, behind which nothing is written. */

import type { ScalarNode } from "../source/node.js";
import { dropped, type Misfit } from "./misfit.js";
import { type Step, subjectOf } from "./path.js";
import type { TextEdit } from "./problem.js";
import { wanted } from "./words.js";

export function empty(node: ScalarNode, step: Step, text: string): Misfit {
  const { within, at, shape } = step;
  const needed = within?.shape.kind === "map" && within.shape.needs.includes(String(at));
  const instead = needed ? "" : typeof at === "number" ? ", or remove it" : ", or leave the key out";
  const extent = node.end > node.start ? node : (node.key ?? { start: Math.max(0, node.start - 1), end: node.end });
  return {
    code: "empty",
    read: dropped,
    extent,
    tell: () => {
      const subject = `${subjectOf(step)} is empty`;
      const inQuotes = shape.kind === "text" ? textInComment(node, text) : undefined;
      if (!inQuotes) return { message: `${subject}; write ${wanted(shape)}${instead}.` };
      return {
        message: `${subject}, for # begins a comment; put the text in quotes, if it is meant as one: ${inQuotes.text}.`,
        suggestions: [{ message: `Write ${inQuotes.text}`, edits: [inQuotes] }],
      };
    },
  };
}

/** Longer texts are not repeated in a message. */
const longestText = 200;

/** What stands in the place of a value and was read as a comment, put in quotes. */
function textInComment({ start, end }: ScalarNode, text: string): TextEdit | undefined {
  if (end > start) return undefined;
  const lineEnd = text.indexOf("\n", end);
  const line = text.slice(end, lineEnd === -1 ? text.length : lineEnd);
  // Behind the sign of a remark there is a space. Nor is it a comment that suppresses.
  const [found, glued = ""] = /^:?[ \t]+(#(?!pathway-lint)[\p{L}\p{N}].*)/u.exec(line) ?? [];
  const comment = glued.trimEnd();
  if (found === undefined || comment.length > longestText) return undefined;
  const at = end + found.length - glued.length;
  return { start: at, end: at + comment.length, text: JSON.stringify(comment) };
}
