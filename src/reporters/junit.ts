import type { ReporterModule } from "./reporter.js";
import { countsInWords, nameOf, shownFindings } from "./shown.js";
import { xml } from "./xml.js";

/** JUnit XML: a suite for each file, in it a failed test for each finding, or one that passed. */
export const junit: ReporterModule = {
  needsLines: false,
  create: ({ tool, quiet }) => ({
    begin: () => `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${xml(tool.name)}">\n`,
    file(result) {
      const shown = shownFindings(result, quiet);
      const failures = shown.filter(({ finding }) => finding.severity !== "info");
      const className = xml(result.path);
      const cases = shown.map(({ finding, path }) => {
        const { line, column } = finding.range.start;
        const name = xml(`${nameOf(finding)} at ${path}:${line}:${column}`);
        const text = xml(`${path}:${line}:${column} ${finding.severity}: ${finding.message}`);
        const body =
          finding.severity === "info"
            ? `<system-out>${text}</system-out>`
            : `<failure type="${finding.severity}" message="${xml(finding.message)}">${text}</failure>`;
        return `    <testcase name="${name}" classname="${className}">${body}</testcase>\n`;
      });
      if (cases.length === 0) cases.push(`    <testcase name="${className}" classname="${className}"/>\n`);
      return `  <testsuite name="${className}" tests="${cases.length}" failures="${failures.length}" errors="0" skipped="0">\n${cases.join("")}  </testsuite>\n`;
    },
    end: (summary) => `</testsuites>\n<!-- ${countsInWords(summary)} -->\n`,
  }),
};
