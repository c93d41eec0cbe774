/** Whether a document has the shape of a pathway definition, and what of it can be given to the rules. */

import { didYouMean } from "../findings/did-you-mean.js";
import type { Definition } from "../pathway/definition.js";
import type { SourceDocument } from "../source/document.js";
import type { MapNode, SourceNode } from "../source/node.js";
import { definitionShape } from "./format.js";
import { validateDefinition } from "./generated/validate-definition.js";
import { extentOf } from "./path.js";
import type { SchemaProblem } from "./problem.js";
import { DefinitionReading } from "./reading.js";
import { described, listed } from "./words.js";

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
 * Checks a document against the schema, and reads it as well as can be when it does not fit. A fragment, which another
 * document includes, needs no id and no title of its own. `text` is what the document is written in, for what only its
 * comments tell.
 */
export function checkSchema(
  { root }: SourceDocument,
  { isFragment = false, text = "" }: { isFragment?: boolean; text?: string } = {},
): SchemaCheck {
  if (root === null) return { problems: [], more: 0, definition: null, damaged: nothing };
  const { value } = root;
  if (validateDefinition(value)) return { problems: [], more: 0, definition: value, damaged: nothing };
  if (root.kind !== "map" || !(looksLikePathway(root) || (isFragment && root.entries.has("includes")))) {
    return { problems: [notAPathway(root)], more: 0, definition: null, damaged: nothing };
  }
  const reading = new DefinitionReading(isFragment, text);
  const definition = reading.read(root);
  const { shown, more } = reading.problems;
  return { problems: shown.sort((a, b) => a.start - b.start), more, definition, damaged: reading.damaged };
}

/** Keys that any file might have. */
const anyones = new Set(["$schema", "id", "title", "summary", "period", "includes", "notes"]);

/** Keys of a file that are looked at for a sign of a pathway. */
const mostKeys = 100;

/** Whether at least one key, spelled right or nearly so, is one that only a definition has. */
function looksLikePathway(root: MapNode): boolean {
  const signs = Object.keys(definitionShape().fields).filter((key) => !anyones.has(key));
  if (signs.some((sign) => root.entries.has(sign))) return true;
  return [...root.entries.keys()].slice(0, mostKeys).some((key) => didYouMean(key, signs) !== undefined);
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
