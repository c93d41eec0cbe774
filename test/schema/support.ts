import { readFileSync } from "node:fs";
import { checkSchema, type SchemaCheck } from "../../src/schema/check.js";
import type { TextEdit } from "../../src/schema/problem.js";
import type { Source } from "../../src/source/document.js";
import { readSource } from "../../src/source/read.js";

export const reference = readFileSync(new URL("../../examples/nursing.pathway.yaml", import.meta.url), "utf8");

/** Checks the first document of a text. */
export function check(text: string): SchemaCheck & { source: Source } {
  const source = readSource(text);
  const [document] = source.documents;
  if (!document) throw new Error("no document");
  if (document.problems.length > 0)
    throw new Error(`no YAML: ${document.problems.map((problem) => problem.message).join(" ")}`);
  return { ...checkSchema(document, text), source };
}

/** A text with edits made, which do not overlap. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  for (const { start, end, text: replacement } of [...edits].sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + replacement + result.slice(end);
  }
  return result;
}
