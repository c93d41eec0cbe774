/** How values and what is wanted are put into words. */

import { cutText } from "../findings/cut-text.js";
import { listed } from "../findings/listed.js";
import { lookAlike } from "../findings/look-alikes.js";
import type { SourceNode } from "../source/node.js";
import { fieldOf, resolve } from "./format.js";
import type { Shape } from "./shape.js";

const longestQuote = 60;

/** A text in quotes, on one line and cut when it is long. */
export function quoted(text: string): string {
  const start = text.slice(0, longestQuote + 1).replace(/\s+/g, " ");
  return `"${cutText(start, longestQuote)}"`;
}

/** A sentence on the character by which a text differs from one that looks the same; empty where there is none. */
export function aboutLookAlike(written: string, meant: string): string {
  const odd = lookAlike(written, meant);
  return odd === undefined ? "" : ` It is written with ${odd}.`;
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

/** A longer text says no better how one is written. */
const longestExample = 41;

/** What to write in a place of that shape, with an example: to follow `write`. */
export function wanted(shape: Shape): string {
  switch (shape.kind) {
    case "truth":
      return "true or false";
    case "number":
      return `${shape.whole ? "a whole number" : "a number"} such as ${shape.example}`;
    case "text":
      if (shape.words) return listed(shape.words, "or");
      if (shape.form === "date") return `year-month-day, such as ${shape.example}`;
      // The sentence goes on, or ends, behind it.
      return shape.example.length > longestExample ? "text" : `text, such as ${shape.example.replace(/\.$/, "")}`;
    case "list": {
      if (shape.exactly !== undefined) return `a list of ${shape.exactly}, such as ${shape.example}`;
      const entry = resolve(shape.of);
      if (entry.kind === "map" && entry.orText === undefined)
        return `a list: each ${entry.noun} behind a dash of its own`;
      return `a list such as ${shape.example}`;
    }
    case "map": {
      if (shape.orText === undefined) return `a mapping such as ${shape.example}`;
      const [key = ""] = shape.needs;
      return `one id, or a mapping such as { ${key}: ${fieldOf(shape, key)?.example} }`;
    }
  }
}
