/** Whether a document has the shape of a pathway definition, and what of it can be given to the rules. */

import type { Definition } from "../pathway/definition.js";
import type { SourceDocument } from "../source/document.js";
import { validateDefinition } from "./generated/validate-definition.js";
import { headingOf } from "./path.js";
import type { SchemaProblem } from "./problem.js";

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

export function checkSchema(document: SourceDocument): SchemaCheck {
  const { root } = document;
  if (root === null) return { problems: [], more: 0, definition: null, damaged: new Set() };
  if (root.kind === "map" && validateDefinition(root.value)) {
    return { problems: [], more: 0, definition: root.value as unknown as Definition, damaged: new Set() };
  }
  const problem: SchemaProblem = { code: "not-a-pathway", message: "This is no pathway definition.", node: root, ...headingOf(root) };
  return { problems: [problem], more: 0, definition: null, damaged: new Set() };
}
