import type { Finding } from "../findings/finding.js";
import type { DocumentResult, Summary } from "../findings/result.js";
import type { ReporterModule } from "./reporter.js";
import { safeJson } from "./safe-text.js";

/** The settled shape, `schemas/report.schema.json`. One entry of `files` for each pathway, so a file of two documents has two. */
export const json: ReporterModule = {
  needsLines: false,
  needsRequirements: true,
  create({ tool, date, quiet }) {
    let written = 0;
    return {
      begin: () => `{\n  "version": 1,\n  "tool": ${safeJson(tool)},\n  "date": ${safeJson(date)},\n  "files": [`,
      *file({ path, documents }) {
        for (const document of documents)
          yield `${written++ === 0 ? "" : ","}\n${indented(safeJson(entry(path, document, quiet), 2), 4)}`;
      },
      end: (summary) => `${written === 0 ? "" : "\n  "}],\n  "summary": ${safeJson(counts(summary))}\n}\n`,
    };
  },
};

/** One pathway of a report. */
export function entry(path: string, { pathway, findings, requirements }: DocumentResult, quiet: boolean) {
  return {
    path,
    pathway,
    findings: findings.filter(({ severity }) => !quiet || severity === "error").map(ordered),
    requirements,
  };
}

/** The keys of a finding in the order of the published shape. */
function ordered(finding: Finding) {
  const {
    rule,
    requirement,
    severity,
    messageId,
    message,
    path,
    range,
    file,
    related,
    alsoUnmet,
    fix,
    suggestions,
    suppressed,
  } = finding;
  return {
    rule,
    requirement,
    severity,
    messageId,
    message,
    ...(file === undefined ? {} : { file }),
    path,
    range,
    related,
    alsoUnmet,
    fix,
    suggestions,
    suppressed,
  };
}

export function counts({ files, errors, warnings, info, suppressed }: Summary) {
  return { files, errors, warnings, info, suppressed };
}

function indented(text: string, by: number): string {
  const space = " ".repeat(by);
  return space + text.replaceAll("\n", `\n${space}`);
}
