import { counts, entry } from "./json.js";
import type { ReporterModule } from "./reporter.js";
import { safeJson } from "./safe-text.js";

/** A line for each pathway, in the shape of `files` of the JSON report; first the tool, last the summary. */
export const jsonl: ReporterModule = {
  needsLines: false,
  needsRequirements: true,
  create: ({ tool, date, quiet }) => ({
    begin: () => `${safeJson({ version: 1, tool, date })}\n`,
    *file({ path, documents }) {
      for (const document of documents) yield `${safeJson(entry(path, document, quiet))}\n`;
    },
    end: (summary) => `${safeJson({ summary: counts(summary) })}\n`,
  }),
};
