import { fingerprint } from "../findings/fingerprint.js";
import type { ReporterModule } from "./reporter.js";
import { safeJson, visible } from "./safe-text.js";
import { nameOf, shownFindings } from "./shown.js";

const severities = { error: "critical", warning: "minor", info: "info" } as const;

/** GitLab's code quality report. */
export const gitlab: ReporterModule = {
  needsLines: false,
  create({ quiet }) {
    let written = 0;
    return {
      begin: () => "[",
      file: (result) => {
        const seen = new Map<string, number>();
        return shownFindings(result, quiet)
          .map(({ finding, path }) => {
            // What stands in an included file is reported by each that includes it.
            const isIncluded = path !== result.path;
            const same = fingerprint(isIncluded ? { ...finding, file: `${result.path} ${path}` } : finding, path);
            const times = (seen.get(same) ?? 0) + 1;
            seen.set(same, times);
            const issue = {
              description: `${visible(finding.message)} (${nameOf(finding)})`,
              check_name: nameOf(finding),
              // Two findings that say the same of the same place still have to differ here.
              fingerprint: times === 1 ? same : `${same}-${times}`,
              severity: severities[finding.severity],
              location: { path, lines: { begin: finding.range.start.line, end: finding.range.end.line } },
            };
            return `${written++ === 0 ? "" : ","}\n  ${safeJson(issue)}`;
          })
          .join("");
      },
      end: () => `${written === 0 ? "" : "\n"}]\n`,
    };
  },
};
