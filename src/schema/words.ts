/** How values and what is wanted are put into words. */

import type { SourceNode } from "../source/node.js";
import { fieldOf, resolve } from "./format.js";
import type { Shape } from "./shape.js";

const longestQuote = 60;

/** A text in quotes, on one line and cut when it is long. */
export function quoted(text: string): string {
  const start = text.slice(0, longestQuote + 1).replace(/\s+/g, " ");
  return start.length > longestQuote ? `"${start.slice(0, longestQuote)}…"` : `"${start}"`;
}

/** `a`, `a or b`, `a, b or c`; cut after `most` with the rest counted. */
export function listed(words: readonly string[], conjunction: "and" | "or", most = 16): string {
  const shown = words.slice(0, most);
  if (words.length > most) return `${shown.join(", ")} ${conjunction} ${words.length - most} more`;
  const last = shown.pop() ?? "";
  return shown.length === 0 ? last : `${shown.join(", ")} ${conjunction} ${last}`;
}

/** What is written at a node: `the text "two"`, `the number 5`, `a list`. */
export function described(node: SourceNode): string {
  if (node.kind !== "scalar") return node.kind === "map" ? "a mapping" : "a list";
  const { value } = node;
  if (typeof value === "string") return `the text ${quoted(value)}`;
  return typeof value === "number" ? `the number ${writtenAs(node)}` : writtenAs(node);
}

/** A value as its file has it. */
export function writtenAs(node: SourceNode): string {
  if (node.kind !== "scalar") return "";
  return (node.written ?? String(node.value)).slice(0, longestQuote);
}

/** Words that YAML reads as they stand, also between braces. */
const plain = /^[A-Za-z][A-Za-z0-9 _/.-]*$/;
const otherwiseRead = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** A text as it can be written in a list or mapping with brackets: in quotes when it would be read as something else. */
export function flowText(text: string): string {
  if (day.test(text)) return text;
  return plain.test(text) && !text.endsWith(" ") && !otherwiseRead.test(text) ? text : JSON.stringify(text);
}

/** A longer text says no better how one is written. */
const longestExample = 40;

/** Entries that an example shows of a list or mapping: enough to see how it is written. */
const mostOfExample = 2;

/** A value in one line of YAML, cut to what shows how it is written. */
export function example(value: unknown): string {
  if (typeof value === "string") return flowText(value);
  if (Array.isArray(value)) {
    const most = typeof value[0] === "object" ? 1 : mostOfExample;
    return `[${value.slice(0, most).map(example).join(", ")}]`;
  }
  if (typeof value !== "object" || value === null) return String(value);
  const entries = Object.entries(value).slice(0, mostOfExample);
  return `{ ${entries.map(([key, each]) => `${key}: ${example(each)}`).join(", ")} }`;
}

/** What to write in a place of that shape, with an example: to follow `write`. */
export function wanted(shape: Shape): string {
  switch (shape.kind) {
    case "truth":
      return "true or false";
    case "number":
      return `${shape.whole ? "a whole number" : "a number"} such as ${example(shape.example)}`;
    case "text":
      if (shape.words) return listed(shape.words, "or");
      if (shape.form === "date") return `year-month-day, such as ${example(shape.example)}`;
      return String(shape.example).length > longestExample ? "text" : `text, such as ${example(shape.example)}`;
    case "list": {
      if (shape.exactly !== undefined) return `a list of ${shape.exactly}, such as ${example(shape.example)}`;
      const entry = resolve(shape.of);
      if (entry.kind === "map" && entry.orText === undefined)
        return `a list: each ${entry.noun} behind a dash of its own`;
      return `a list such as ${example(shape.example)}`;
    }
    case "map": {
      if (shape.orText === undefined) return `a mapping such as ${example(shape.example)}`;
      const [key = ""] = shape.needs;
      return `one id, or a mapping such as ${example({ [key]: fieldOf(shape, key)?.example })}`;
    }
  }
}
