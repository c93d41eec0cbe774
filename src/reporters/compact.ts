import type { ReporterModule } from "./reporter.js";
import { visible } from "./safe-text.js";
import { countsInWords, nameOf, shownFindings } from "./shown.js";

/** One line a finding, for editors' problem matchers and for grep. */
export const compact: ReporterModule = {
  needsLines: false,
  create: ({ quiet }) => ({
    begin: () => "",
    file: (result) =>
      shownFindings(result, quiet)
        .map(({ finding, path }) => {
          const { line, column } = finding.range.start;
          const also = finding.alsoUnmet.length > 0 ? ` (also unmet: ${finding.alsoUnmet.join(", ")})` : "";
          return `${visible(path)}:${line}:${column}: ${finding.severity}: ${visible(finding.message)}${also} [${nameOf(finding)}]\n`;
        })
        .join(""),
    end: (summary) => `${countsInWords(summary)}\n`,
  }),
};
