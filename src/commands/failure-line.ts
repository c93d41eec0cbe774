import { ToolFailure } from "../findings/finding.js";
import { wordsOfError } from "../findings/words-of-error.js";
import { visible } from "../reporters/safe-text.js";

/** A line for standard error, whatever a stranger's names hold. */
export function failureLine(message: string): string {
  return `pathway-lint: ${visible(message)}\n`;
}

/** What ended a run, in one line; with the stack when it is wanted. */
export function lineFor(error: unknown, wantsStack: boolean): string {
  const message = wordsOfError(error);
  const isKnown = error instanceof ToolFailure;
  const line = isKnown ? message : `failed unexpectedly: ${message.split("\n", 1)[0]} (run with --debug for more)`;
  return failureLine(line) + (wantsStack ? stackOf(error) : "");
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  const lines = (error.stack ?? "").split("\n").map((line) => `${visible(line)}\n`);
  return lines.join("") + stackOf(error.cause);
}
