/** What participants' and employers' evaluations have in common. */

import { overdueBy } from "./dates.js";
import type { EmployerEvaluation, ParticipantEvaluation } from "./definition.js";
import type { Pathway } from "./pathway.js";

type Evaluation = ParticipantEvaluation | EmployerEvaluation;

type Method = NonNullable<Evaluation["methods"]>[number];

/** The ways in which an evaluation ought to be made. */
const evaluationMethods: readonly Method[] = ["qualitative", "quantitative"];

/** The one way in which it is made, where both ought to be. */
export function onlyMethod({ methods }: Evaluation): Method | undefined {
  const [method, ...others] = evaluationMethods.filter((each) => methods?.includes(each));
  return others.length === 0 ? method : undefined;
}

/**
 * What is wrong with how often it is made: `once`; `future` where the last time is still to come; or the last day and what
 * the frequency allows, for a message.
 */
export function irregularity(
  { frequency, last }: Evaluation,
  today: string,
): "once" | "future" | { last: string; frequency: string; months: string } | undefined {
  if (frequency === "once") return "once";
  if (last !== undefined && last > today) return "future";
  const months = overdueBy({ frequency, last }, today);
  if (months === undefined || frequency === undefined || last === undefined) return undefined;
  return { last, frequency, months: months === 1 ? "one month" : `${months} months` };
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
    [empty(evaluation.actions), "actions", "what was changed because of it (`actions`)"],
  ];
  return unsaid.flatMap(([isMissing, key, words]) => (isMissing ? [[key, words] satisfies Unsaid<Evaluation>] : []));
}

/** Whether nothing at all is said of equity and continuous improvement. */
export function isSilentOnImprovement({ improvement }: Pathway): boolean {
  return !improvement?.data?.length && !improvement?.participantEvaluation && !improvement?.employerEvaluation;
}
