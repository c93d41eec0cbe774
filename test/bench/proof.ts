/** Whether a program did the work whose time is told. */

/** What a run of a program shows of itself. */
export interface Outcome {
  /** Null when a signal ended it. */
  code: number | null;
  /** Whether it was ended because it took too long. */
  timedOut: boolean;
  output: string;
}

/** What has to be seen of a program that did its work. */
export interface Proof {
  code: number;
  /** The number of findings that its output tells; undefined when it tells none. */
  findings(output: string): number | undefined;
  /** As many are known to be there. */
  least: number;
  /** No more can be there. */
  most?: number;
}

/** Why a program's times are not to be compared; undefined when it did its work in every run. */
export function refusal(outcomes: readonly Outcome[], { code, findings, least, most }: Proof): string | undefined {
  let first: number | undefined;
  if (outcomes.length === 0) return "was not run";
  for (const outcome of outcomes) {
    if (outcome.timedOut) return "took too long";
    if (outcome.code !== code) return `ended with ${outcome.code ?? "a signal"}, not ${code}`;
    const count = findings(outcome.output);
    if (count === undefined) return "does not say what it found";
    if (count < least) return `found ${count}, and at least ${least} are there`;
    if (most !== undefined && count > most) return `found ${count}, and no more than ${most} are there`;
    first ??= count;
    if (count !== first) return `found ${first}, and another time ${count}`;
  }
  return undefined;
}
