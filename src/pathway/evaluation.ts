/** What participants' and employers' evaluations have in common. */

import type { EmployerEvaluation, ParticipantEvaluation } from "./definition.js";
import type { Pathway } from "./pathway.js";
import { isPlaceholder } from "./texts.js";

type Evaluation = ParticipantEvaluation | EmployerEvaluation;

/** The ways in which an evaluation ought to be made. */
export const evaluationMethods: readonly NonNullable<Evaluation["methods"]>[number][] = ["qualitative", "quantitative"];

/** The changes that were made because of it. */
export function actionsOf({ actions }: Evaluation): string[] {
  return (actions ?? []).filter((action) => !isPlaceholder(action));
}

/** Whom it is shared with: partners, each once, and ids that name none. */
export function evaluators({ sharedWith }: Evaluation, { ids }: Pathway) {
  return new Set((sharedWith ?? []).map((id) => ids.partner(id) ?? id));
}

/** A key that an evaluation leaves out, with what it stands for. */
export type Unsaid<E> = [key: keyof E, words: string];

/** What is not said of an evaluation that ought to be said of each. */
export function unsaidOf(evaluation: Evaluation): Unsaid<Evaluation>[] {
  const empty = (list: readonly unknown[] | undefined) => (list?.length ?? 0) === 0;
  const unsaid: [boolean, ...Unsaid<Evaluation>][] = [
    [empty(evaluation.methods), "methods", "how it is done (`methods`)"],
    [evaluation.frequency === undefined, "frequency", "how often (`frequency`)"],
    [evaluation.last === undefined, "last", "when it was last done (`last`)"],
    [empty(evaluation.sharedWith), "sharedWith", "who takes part (`sharedWith`)"],
    [actionsOf(evaluation).length === 0, "actions", "what was changed because of it (`actions`)"],
  ];
  return unsaid.flatMap(([isMissing, key, words]) => (isMissing ? [[key, words] satisfies Unsaid<Evaluation>] : []));
}

/** Whether nothing at all is said of equity and continuous improvement. */
export function isSilentOnImprovement({ improvement }: Pathway): boolean {
  return !improvement?.data?.length && !improvement?.participantEvaluation && !improvement?.employerEvaluation;
}
