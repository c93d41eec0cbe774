/** When an exception may excuse a shortfall. */

import type { Exception } from "./definition.js";
import { isPlaceholder } from "./texts.js";

export type ExceptionProblem = "no reason" | "thin reason" | "no approver" | "no date" | "expired";

/** What stands where a reason should, whatever follows. */
const placeholder = /^(?:tbd|tba|n\/a|xxx+|\?+|todo|see above)(?!\w)/i;

/** Of which one may come twice: nobody gives a reason by saying one word again and again. */
const fewestWords = 5;

/** So many are looked at. */
const mostWords = 30;

/** What keeps an exception from counting; undefined when it counts. A reason of substance has five words or more. */
export function problemOfException(exception: Exception, today: string): ExceptionProblem | undefined {
  const reason = exception.reason?.trim() ?? "";
  if (reason === "") return "no reason";
  const words = reason.toLowerCase().split(/\s+/, mostWords);
  const isThin = words.length < fewestWords || new Set(words).size < fewestWords - 1;
  if (isThin || placeholder.test(reason) || isPlaceholder(reason)) return "thin reason";
  if ((exception.approvedBy?.trim() ?? "") === "") return "no approver";
  if (exception.until === undefined) return "no date";
  return exception.until < today ? "expired" : undefined;
}
