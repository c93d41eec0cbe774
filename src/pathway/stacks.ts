/** Stackable credentials: which lead into which. */

import type { Credential } from "./definition.js";
import type { Ids } from "./ids.js";
import { append } from "./lists.js";

export interface StackStep {
  from: Credential;
  to: Credential;
  /** The entry of `stacksInto`, with the credit hours that it carries. */
  step: NonNullable<Credential["stacksInto"]>[number];
}

export class Stacks {
  readonly steps: readonly StackStep[];
  readonly #stepsFrom = new Map<Credential | undefined, StackStep[]>();
  readonly #onto = new Map<Credential, Credential[]>();

  constructor(credentials: readonly Credential[], ids: Ids) {
    const steps: StackStep[] = [];
    for (const from of credentials) {
      for (const step of from.stacksInto ?? []) {
        const to = ids.credential(step.credential);
        if (!to) continue;
        const whole = { from, to, step };
        steps.push(whole);
        append(this.#stepsFrom, from, whole);
        append(this.#onto, from, to);
      }
    }
    this.steps = steps;
  }

  /** The steps that start at a credential. */
  stepsFrom(credential: Credential | undefined): readonly StackStep[] {
    return this.#stepsFrom.get(credential) ?? [];
  }

  /** The credentials that one stacks into directly. */
  onto(credential: Credential): readonly Credential[] {
    return this.#onto.get(credential) ?? [];
  }

  /** All credentials that one stacks into, directly or through others, nearest first. */
  above(credential: Credential): ReadonlySet<Credential> {
    const found = new Set<Credential>(this.onto(credential));
    for (const step of found) for (const next of this.onto(step)) found.add(next);
    return found;
  }

  /** Credentials that take part in a stack, as a lower or a higher step. */
  get members(): ReadonlySet<Credential> {
    return new Set(this.steps.flatMap((step) => [step.from, step.to]));
  }
}
