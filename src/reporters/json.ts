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
        for (const document of documents) {
          const { pathway, findings, requirements } = entry(path, document, quiet);
          yield `${written++ === 0 ? "" : ","}\n    {\n      "path": ${safeJson(path)},\n      "pathway": ${safeJson(pathway)}`;
          yield* listed("findings", findings);
          yield* listed("requirements", requirements);
          yield "\n    }";
        }
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

/** Items at a time. A hostile file's findings may make 20 MB, which took 100 MB more as one text. */
const atOnce = 50;

/** A list among the keys of a file's entry, in pieces. */
function* listed(key: string, items: readonly object[]): Generator<string> {
  yield `,\n      "${key}": [`;
  for (let i = 0; i < items.length; i += atOnce) {
    const lines = items.slice(i, i + atOnce).map((item) => `\n${indented(safeJson(item, 2), 8)}`);
    yield (i === 0 ? "" : ",") + lines.join(",");
  }
  yield items.length === 0 ? "]" : "\n      ]";
}

function indented(text: string, by: number): string {
  const space = " ".repeat(by);
  return space + text.replaceAll("\n", `\n${space}`);
}
