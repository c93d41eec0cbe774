import type { FileOutcome } from "./check-run.js";

/**
 * What a thread says of a file: what became of it ({@link FileOutcome}), as JSON, which takes a third of the time of a
 * structured clone; or a fault of the tool. What is told of it comes apart, so that it is not escaped.
 */
export type ThreadAnswer = { outcome: string; text: string; fault?: never } | { outcome?: never; fault: unknown };

/** The outcome that an answer stands for. */
export function readAnswer(answer: ThreadAnswer): FileOutcome {
  if (answer.outcome === undefined) throw answer.fault;
  const outcome = JSON.parse(answer.outcome) as FileOutcome;
  if (outcome.told) outcome.told.text = answer.text;
  return outcome;
}
