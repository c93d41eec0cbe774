import type { ReporterModule } from "./reporter.js";
import { stylish } from "./stylish.js";

/** Every format, loaded when it is asked for; the one that hooks and people see is there from the start. */
const reporters: Readonly<Record<string, () => Promise<ReporterModule>>> = {
  stylish: async () => stylish,
  compact: async () => (await import("./compact.js")).compact,
  json: async () => (await import("./json.js")).json,
  jsonl: async () => (await import("./jsonl.js")).jsonl,
  sarif: async () => (await import("./sarif.js")).sarif,
  junit: async () => (await import("./junit.js")).junit,
  github: async () => (await import("./github.js")).github,
  gitlab: async () => (await import("./gitlab.js")).gitlab,
  checkstyle: async () => (await import("./checkstyle.js")).checkstyle,
  markdown: async () => (await import("./markdown.js")).markdown,
};

/** The formats in which an audit says something else than a lint. */
const auditReporters: typeof reporters = {
  audit: async () => (await import("./audit.js")).audit,
  markdown: async () => (await import("./audit-markdown.js")).auditMarkdown,
};

export const formats: readonly string[] = Object.keys(reporters);

/** The reporter of a format; undefined for a name that is none. The JSON report of a part holds what merge needs, too. */
export async function reporterFor(
  format: string,
  purpose: "lint" | "audit",
  isShard: boolean,
): Promise<ReporterModule | undefined> {
  if (isShard && format === "json") return (await import("./shard-report.js")).shardReport;
  if (purpose === "audit" && Object.hasOwn(auditReporters, format)) return auditReporters[format]?.();
  return Object.hasOwn(reporters, format) ? reporters[format]?.() : undefined;
}
