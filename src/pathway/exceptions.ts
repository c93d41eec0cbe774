/** When an exception may excuse a shortfall. */

import type { Exception } from "./definition.js";

export type ExceptionProblem = "no reason" | "thin reason" | "no approver" | "no date" | "expired";

/** Words that stand where a reason should. */
const placeholder = /^(?:tbd|tba|n\/?a|none|xxx+|\?+|todo|pending|see above)\b/i;

/** What keeps an exception from counting; undefined when it counts. A reason of substance has five words or more. */
export function problemOfException(exception: Exception, today: string): ExceptionProblem | undefined {
  const reason = exception.reason?.trim() ?? "";
  if (reason === "") return "no reason";
  if (placeholder.test(reason) || reason.split(/\s+/, 5).length < 5) return "thin reason";
  if ((exception.approvedBy?.trim() ?? "") === "") return "no approver";
  if (exception.until === undefined) return "no date";
  return exception.until < today ? "expired" : undefined;
}
