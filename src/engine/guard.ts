import { ToolFailure } from "../findings/finding.js";
import { wordsOfError } from "../findings/words-of-error.js";

/** A rule that throws is the tool's failure, with the rule's name. */
export function guard(rule: string, check: () => void): void {
  try {
    check();
  } catch (cause) {
    if (cause instanceof ToolFailure) throw cause;
    throw new ToolFailure(`rule ${rule} failed: ${wordsOfError(cause)}`, { cause });
  }
}

/** A check of a plugin in JavaScript may be asynchronous: what it finds later would be told of no file. */
export function refusePromise(answer: unknown): void {
  if (!(answer instanceof Promise)) return;
  answer.catch(() => {});
  throw new TypeError("its check is asynchronous, and nobody waits for it; make it a plain function");
}
