import type { Summary } from "../findings/result.js";
import { exitCodes } from "./exit-codes.js";
import { failureLine } from "./failure-line.js";
import type { Io } from "./io.js";
import type { CheckOptions } from "./options.js";

/** Says what could not be done, and which exit code the findings come to. */
export async function ending(
  { errors, warnings }: Summary,
  failures: Iterable<string>,
  { maxWarnings }: Pick<CheckOptions, "maxWarnings">,
  io: Io,
): Promise<number> {
  // What is wrong with a configuration is wrong for each of its files.
  const distinct = new Set(failures);
  for (const message of distinct) await io.stderr.write(failureLine(message));
  if (distinct.size > 0) return exitCodes.notDone;
  const tooMany = maxWarnings !== undefined && warnings > maxWarnings;
  if (tooMany) await io.stderr.write(failureLine(`${warnings} warnings, and --max-warnings allows ${maxWarnings}`));
  return errors > 0 || tooMany ? exitCodes.findings : exitCodes.clean;
}
