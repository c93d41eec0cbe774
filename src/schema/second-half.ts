/** What stands behind a line `---` in the midst of a definition, and was meant to be a part of it. */

import type { SourceDocument } from "../source/document.js";
import type { SourceNode } from "../source/node.js";
import { looksLikePathway } from "./pathway-keys.js";
import type { SchemaProblem } from "./problem.js";

/** Keys that only the first half of a divided definition has. */
const beginnings = ["formatVersion", "id", "title"];

/** Whether a later document of a file goes on with the one before it: it has sections of a pathway, and no beginning. */
export function isSecondHalf({ index, root }: SourceDocument): boolean {
  if (index === 0 || root?.kind !== "map") return false;
  return !beginnings.some((key) => root.entries.has(key)) && looksLikePathway(root);
}

/** Told at the line that divides. Between that and the document are blank lines and comments. */
export function secondHalf(root: SourceNode, text: string): SchemaProblem {
  const start = Math.max(text.lastIndexOf("\n---", root.start), text.lastIndexOf("\n...", root.start)) + 1;
  return {
    code: "second-half",
    rule: "integrity/schema",
    message:
      "Behind this line begins another definition, which has no formatVersion, id and title. If it is the rest of the one above, delete the line; if not, begin it with these.",
    node: root,
    start,
    end: start + 3,
  };
}
