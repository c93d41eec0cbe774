/** Exceptions: what the source lets a pathway leave out, with a reason. */

import type { Exception } from "../pathway/definition.js";
import { problemOfException } from "../pathway/exceptions.js";
import type { Qualification } from "../rules-api/define-rule.js";
import type { Excuse } from "./outcome.js";

/** Excuses nothing, as in most definitions. */
const nothing: Excuse = () => undefined;

export class Excuses {
  readonly #valid: readonly Exception[];
  readonly #used = new Set<Exception>();

  constructor(exceptions: readonly Exception[], today: string) {
    this.#valid = exceptions.filter((exception) => problemOfException(exception, today) === undefined);
  }

  excusedSomething(exception: Exception): boolean {
    return this.#used.has(exception);
  }

  /** What may excuse shortfalls of a requirement. */
  for(requirement: string, qualification: Qualification): Excuse {
    if (this.#valid.length === 0) return nothing;
    const named = this.#valid.filter((exception) => exception.requirement === requirement);
    const { qualified, qualifiedParts, qualifiedPopulations } = qualification;
    return ({ part }) => {
      for (const exception of named) {
        const fits = qualifiedPopulations
          ? part !== undefined && exception.populations?.includes(part)
          : qualifiedParts
            ? part !== undefined && qualifiedParts.includes(part) && exception.part === part
            : qualified !== undefined;
        if (!fits) continue;
        this.#used.add(exception);
        return { by: "exception", reason: exception.reason ?? "" };
      }
      return undefined;
    };
  }
}
