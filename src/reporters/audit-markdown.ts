import type { RequirementDescription } from "../findings/description.js";
import type { Finding } from "../findings/finding.js";
import { linesOf, statusWords } from "./audit.js";
import { markdownCode, markdownText } from "./markdown-text.js";
import type { ReporterModule } from "./reporter.js";
import { inOneLine } from "./safe-text.js";

/** The audit as a table: requirement, how it came out, by which lines, what to do. */
export const auditMarkdown: ReporterModule = {
  needsLines: false,
  needsRequirements: true,
  create({ rules }) {
    const requirements = new Map<string, RequirementDescription>(
      rules.flatMap((rule) => rule.requirements.map((requirement) => [requirement.id, requirement])),
    );
    return {
      begin: () => "",
      file: ({ path, documents }) =>
        documents
          .map(({ pathway, title, findings, requirements: results }) => {
            const rows = results.map(({ id, status, reason, evidence }) => {
              const asks = markdownText(inOneLine(requirements.get(id)?.asks ?? ""));
              const lines = evidence.length > 0 ? markdownText(linesOf(evidence).replace(/^lines? /, "")) : "";
              return `| ${id} | ${asks} | ${statusWords[status]} | ${lines} | ${markdownText(toDo(id, findings) ?? reason ?? "")} |`;
            });
            const name = pathway === null ? "" : `${markdownText(title ?? pathway)} (${markdownCode(pathway)})\n\n`;
            return `## ${markdownCode(path)}\n\n${name}| Requirement | What it asks | Status | Lines that prove it | What to do |\n| --- | --- | --- | --- | --- |\n${rows.join("\n")}\n\n`;
          })
          .join(""),
      end: () => "",
    };
  },
};

function toDo(id: string, findings: readonly Finding[]): string | undefined {
  const open = findings.filter(
    (finding) => !finding.suppressed && (finding.requirement === id || finding.alsoUnmet.includes(id)),
  );
  return open.length === 0
    ? undefined
    : open.map(({ range, message }) => `Line ${range.start.line}: ${message}`).join(" ");
}
