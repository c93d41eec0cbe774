/** The last line of a part's report, which tells whether the report is as it was written. */

import { createHash } from "node:crypto";
import { piecesOf } from "./report-lines.js";

export const wasCut = "is no whole report of a part (made with --shard and --format json), or was cut short";

/** What begins that line. JSON has no line end inside of a string, so that nothing of a definition can look like it. */
const mark = Buffer.from('\n"seal": "');

/** That line, what ends the report, and what stands behind that. */
const end = /^"seal": "([0-9a-f]{64})"\n\}(?:\n(.*))?$/s;
const longestEnd = 78;

/**
 * The seal of a report, when it fits the bytes before it. These are not held, and no string is made of them. Calls `refuse`
 * when there is none, when anything stands behind it, or when it does not fit.
 */
export function checkedSeal(path: string, shown: string, refuse: (why: string) => never, pieceSize?: number): string {
  const hash = createHash("sha256");
  let rest = Buffer.alloc(0);
  let isFound = false;
  for (const piece of piecesOf(path, shown, pieceSize)) {
    rest = Buffer.concat([rest, piece]);
    if (!isFound) {
      const at = rest.indexOf(mark);
      isFound = at >= 0;
      // A mark may have begun.
      const hashed = isFound ? at + 1 : Math.max(0, rest.length - mark.length + 1);
      hash.update(rest.subarray(0, hashed));
      rest = rest.subarray(hashed);
    }
    if (isFound && rest.length > longestEnd) break;
  }
  const text = isFound ? rest.toString("latin1") : "";
  const [, seal, more] = end.exec(text) ?? [];
  if (seal === undefined) return refuse(wasCut);
  if (more) return refuse("goes on after its end; it is no report of one part");
  if (seal !== hash.digest("hex")) return refuse("was changed or cut since it was written; make it again");
  return seal;
}
