import type { ReporterModule } from "./reporter.js";

/** Every format, loaded when it is asked for. */
const reporters: Readonly<Record<string, () => Promise<ReporterModule>>> = {
  stylish: async () => (await import("./stylish.js")).stylish,
  audit: async () => (await import("./audit.js")).audit,
  json: async () => (await import("./json.js")).json,
};

export const formats: readonly string[] = Object.keys(reporters);

/** The reporter of a format; undefined for a name that is none. */
export async function reporterFor(format: string): Promise<ReporterModule | undefined> {
  return Object.hasOwn(reporters, format) ? reporters[format]?.() : undefined;
}
