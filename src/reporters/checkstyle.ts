import type { ReporterModule } from "./reporter.js";
import { nameOf, type ShownFinding, shownFindings } from "./shown.js";
import { xml } from "./xml.js";

/** Checkstyle XML, which many dashboards read. */
export const checkstyle: ReporterModule = {
  needsLines: false,
  create: ({ tool, quiet }) => ({
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
    file(result) {
      const byFile = new Map<string, ShownFinding[]>([[result.path, []]]);
      for (const shown of shownFindings(result, quiet))
        byFile.set(shown.path, [...(byFile.get(shown.path) ?? []), shown]);
      return [...byFile]
        .map(
          ([path, shown]) =>
            `  <file name="${xml(path)}">\n${shown.map((each) => errorOf(each, tool.name)).join("")}  </file>\n`,
        )
        .join("");
    },
    end: () => "</checkstyle>\n",
  }),
};

function errorOf({ finding }: ShownFinding, tool: string): string {
  const { line, column } = finding.range.start;
  const source = xml(`${tool}.${nameOf(finding)}`);
  return `    <error line="${line}" column="${column}" severity="${finding.severity}" message="${xml(`${finding.message} (${nameOf(finding)})`)}" source="${source}"/>\n`;
}
