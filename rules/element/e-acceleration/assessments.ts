/** Whether partners that test the same take one another's results (E.1). */

import type { RepeatedAssessment } from "../../../src/rules-api/index.js";

/** Whether the partner that gives one of the two accepts the other: then nobody is tested twice. */
export function isAccepted({ first, second }: RepeatedAssessment): boolean {
  const accepts = (ids: readonly string[] | undefined, giver: string | undefined) =>
    giver !== undefined && (ids?.includes(giver) ?? false);
  return accepts(first.acceptedBy, second.givenBy) || accepts(second.acceptedBy, first.givenBy);
}
