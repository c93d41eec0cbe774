/** Examples of the schema, as messages show them. */

import { flowText } from "../schema/flow-text.js";

/** Entries that an example shows of a list or mapping: enough to see how it is written. */
const mostOfExample = 2;

/** A value in one line of YAML, cut to what shows how it is written. */
export function inOneLine(value: unknown): string {
  if (typeof value === "string") return flowText(value);
  if (Array.isArray(value)) {
    const most = typeof value[0] === "object" ? 1 : mostOfExample;
    return `[${value.slice(0, most).map(inOneLine).join(", ")}]`;
  }
  if (typeof value !== "object" || value === null) return String(value);
  const entries = Object.entries(value).slice(0, mostOfExample);
  return `{ ${entries.map(([key, each]) => `${key}: ${inOneLine(each)}`).join(", ")} }`;
}
