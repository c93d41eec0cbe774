import type { Summary } from "../findings/result.js";
import { markdownCode, markdownText } from "./markdown-text.js";
import type { ReporterModule } from "./reporter.js";
import { countsInWords, nameOf, shownFindings } from "./shown.js";

/** A comment on GitHub takes 65,536 characters; what does not fit is counted. */
const longest = 60_000;

const words = { error: "**error**", warning: "warning", info: "info" } as const;

/** For the comment on a pull request: a table for each file. */
export const markdown: ReporterModule = {
  needsLines: false,
  create({ tool, quiet }) {
    let length = 0;
    let left = 0;
    const fitting = (text: string): string => {
      if (length + text.length > longest) return "";
      length += text.length;
      return text;
    };
    return {
      begin: () => fitting(`## ${tool.name}\n\n`),
      file(result) {
        const shown = shownFindings(result, quiet);
        if (shown.length === 0) return "";
        const head = fitting(
          `### ${markdownCode(result.path)}\n\n| Line | | Requirement | What is wrong |\n| --- | --- | --- | --- |\n`,
        );
        const rows = shown.map(({ finding, path }) => {
          const place = path === result.path ? "" : `${markdownCode(path)}:`;
          const also = finding.alsoUnmet.length > 0 ? ` Also unmet: ${finding.alsoUnmet.join(", ")}.` : "";
          const row =
            head === ""
              ? ""
              : fitting(
                  `| ${place}${finding.range.start.line} | ${words[finding.severity]} | ${nameOf(finding)} | ${markdownText(finding.message)}${also} |\n`,
                );
          if (row === "") left++;
          return row;
        });
        return head === "" ? "" : `${head}${rows.join("")}\n`;
      },
      end: (summary: Summary) =>
        `${left > 0 ? `${left} more findings are not listed here.\n\n` : ""}${countsInWords(summary)}.\n`,
    };
  },
};
