/** What `npm run fuzz:coverage` calls with one text after another. */

import { deepStrictEqual } from "node:assert";
import { defaultLimits } from "../../src/source/limits.js";
import { readOrdinary } from "../../src/source/ordinary-text.js";
import { screen } from "../../src/source/screen.js";
import { difference, duplicatesOf, readByParser } from "../source/same-tree.js";
import { keepsItsPromises } from "./promises.js";

/** Throws when a promise is broken, or when the reader of ordinary YAML makes something else of it than the parser. */
export function fuzz(data: Buffer): void {
  const text = data.toString();
  keepsItsPromises(text);
  const { problems, hasInvisible } = screen(text);
  const read = problems.length === 0 && !hasInvisible ? readOrdinary(text, defaultLimits) : undefined;
  if (!read || read.refusal) return;
  const byParser = readByParser(text);
  const differs = read.documents.flatMap(({ root }, i) => {
    const other = byParser.roots[i];
    return (other ? difference(root, other) : "the parser has no tree") ?? [];
  });
  deepStrictEqual(
    {
      differs,
      problems: byParser.problems.slice(0, 20),
      documents: read.documents.length,
      directives: read.directives,
    },
    {
      differs: [],
      problems: duplicatesOf(read).slice(0, 20),
      documents: byParser.roots.length,
      directives: byParser.directives,
    },
  );
}
