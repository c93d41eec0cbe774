import type { ReporterModule } from "./reporter.js";
import { visible } from "./safe-text.js";
import { countsInWords, nameOf, shownFindings } from "./shown.js";

const commands = { error: "error", warning: "warning", info: "notice" } as const;

/** Annotations of GitHub Actions: workflow commands, one line each. */
export const github: ReporterModule = {
  needsLines: false,
  create: ({ quiet }) => ({
    begin: () => "",
    file: (result) =>
      shownFindings(result, quiet)
        .map(({ finding, path }) => {
          const { start, end } = finding.range;
          // GitHub refuses an end column on another line.
          const columns = start.line === end.line ? [`col=${start.column}`, `endColumn=${end.column}`] : [];
          const properties = [
            `file=${property(path)}`,
            `line=${start.line}`,
            `endLine=${end.line}`,
            ...columns,
            `title=${property(nameOf(finding))}`,
          ];
          const also = finding.alsoUnmet.length > 0 ? ` Also unmet by this: ${finding.alsoUnmet.join(", ")}.` : "";
          return `::${commands[finding.severity]} ${properties.join(",")}::${data(finding.message + also)}\n`;
        })
        .join(""),
    end: (summary) => `${countsInWords(summary)}\n`,
  }),
};

/** Text of a command: nothing in it can end the line. */
function data(text: string): string {
  return visible(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** A property of a command: nothing in it can start another one. */
function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
