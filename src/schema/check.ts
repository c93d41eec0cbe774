/** Whether a document has the shape of a pathway definition, and what of it can be given to the rules. */

import { listed } from "../findings/listed.js";
import type { Definition } from "../pathway/definition.js";
import type { SourceDocument } from "../source/document.js";
import type { SourceNode } from "../source/node.js";
import { validateDefinition } from "./generated/validate-definition.js";
import { extentOf } from "./path.js";
import { anyones, looksLikePathway } from "./pathway-keys.js";
import type { SchemaProblem } from "./problem.js";
import { DefinitionReading } from "./reading.js";
import { isSecondHalf, secondHalf } from "./second-half.js";
import { described } from "./words.js";

export type { SchemaProblem } from "./problem.js";

export interface SchemaCheck {
  /** At most 50, by place. */
  problems: SchemaProblem[];
  /** How many there are besides. */
  more: number;
  /** What the rules read; null when there is nothing that could be. */
  definition: Definition | null;
  /** Top-level keys of which something was left out of `definition`, because it could not be read. */
  damaged: ReadonlySet<string>;
}

const nothing: ReadonlySet<string> = new Set();

/**
 * Checks a document of a text against the schema, and reads it as well as can be when it does not fit. A fragment, which
 * another document includes, needs no id and no title of its own.
 */
export function checkSchema(
  document: SourceDocument,
  text: string,
  { isFragment = false }: { isFragment?: boolean } = {},
): SchemaCheck {
  const { root } = document;
  if (root === null) return { problems: [], more: 0, definition: null, damaged: nothing };
  const { value } = root;
  if (validateDefinition(value)) return { problems: [], more: 0, definition: value, damaged: nothing };
  if (isSecondHalf(document)) {
    return { problems: [secondHalf(root, text)], more: 0, definition: null, damaged: nothing };
  }
  if (root.kind !== "map" || !(looksLikePathway(root) || (isFragment && root.entries.has("includes")))) {
    return { problems: [notAPathway(root)], more: 0, definition: null, damaged: nothing };
  }
  const reading = new DefinitionReading(isFragment, text);
  const definition = reading.read(root);
  const { shown, more } = reading.problems;
  return { problems: shown.sort((a, b) => a.start - b.start), more, definition, damaged: reading.damaged };
}

function notAPathway(root: SourceNode): SchemaProblem {
  return {
    code: "not-a-pathway",
    rule: "integrity/schema",
    message: `This is no pathway definition. ${whyNone(root)}.`,
    node: root,
    ...extentOf(root),
  };
}

function whyNone(root: SourceNode): string {
  const start = "one starts with formatVersion: 1, an id and a title";
  if (
    root.kind === "scalar" &&
    typeof root.value === "string" &&
    root.value.includes("：") &&
    !root.value.includes(": ")
  )
    return "Its colons are full-width ones (：), which YAML takes for letters; write plain ones, each with a space behind it";
  if (root.kind !== "map") return `At its top is ${described(root)}, not a mapping; ${start}`;
  const keys = [...anyones].filter((key) => key !== "$schema" && root.entries.has(key));
  if (keys.length === 0) return `None of the keys at its top is one of a pathway definition; ${start}`;
  const missing = ["formatVersion: 1"];
  if (!root.entries.has("id")) missing.push("an id");
  if (!root.entries.has("title")) missing.push("a title");
  missing.push("what the pathway consists of, such as programs and entryPoints");
  const has = keys.map((key) => `\`${key}\``);
  return `Of the keys of one it has only ${listed(has, "and")}; add ${listed(missing, "and")}`;
}
