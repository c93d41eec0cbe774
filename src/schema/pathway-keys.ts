/** By which keys a pathway definition is known. */

import { didYouMean } from "../findings/did-you-mean.js";
import type { MapNode } from "../source/node.js";
import { definitionShape } from "./format.js";

/** Keys that any file might have. */
export const anyones: ReadonlySet<string> = new Set([
  "$schema",
  "id",
  "title",
  "summary",
  "period",
  "includes",
  "notes",
]);

/** Keys of a file that are looked at for a sign of a pathway. */
const mostKeys = 100;

/** Whether at least one key, spelled right or nearly so, is one that only a definition has. */
export function looksLikePathway(root: MapNode): boolean {
  const signs = Object.keys(definitionShape().fields).filter((key) => !anyones.has(key));
  if (signs.some((sign) => root.entries.has(sign))) return true;
  return [...root.entries.keys()].slice(0, mostKeys).some((key) => didYouMean(key, signs) !== undefined);
}
