/** A definition in a string, linted by itself: as on one day, with no file beside it and nothing configured. */

import { rules } from "../../rules/index.js";
import { profileFor } from "../../src/config/profiles.js";
import { lintSource, type SourceResult } from "../../src/engine/lint.js";
import type { Finding } from "../../src/findings/finding.js";
import { readSource } from "../../src/source/read.js";

type Severities = Pick<Parameters<typeof lintSource>[2], "severityOf">;

export function lintText(text: string, { severityOf }: Severities = { severityOf: () => undefined }): SourceResult {
  return lintSource(readSource(text), rules, {
    today: "2026-08-01",
    profileFor,
    severityOf,
    optionsOf: () => undefined,
    readInclude: () => ({ problem: "missing", message: "there is no such file" }),
    fileExists: () => undefined,
  });
}

export function findingsOf(text: string, severities?: Severities): Finding[] {
  return lintText(text, severities).documents.flatMap(({ findings }) => findings);
}
