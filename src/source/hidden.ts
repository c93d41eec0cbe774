import { firstInvisible, hidesInId } from "./characters.js";
import type { SourceNode } from "./node.js";

/**
 * Whether characters that nobody sees stand where they must not: in a key, or in what would be an id without them. In the
 * midst of a text, as between the parts of an emoji, they do no harm.
 */
export function hidesCharacters(root: SourceNode): boolean {
  const seen = new Set<SourceNode>([root]);
  // What aliases stand for is looked at once.
  for (const node of seen) {
    if (node.key && firstInvisible(node.key.text) !== -1) return true;
    if (node.kind === "scalar") {
      const { value } = node;
      if (typeof value === "string" && firstInvisible(value) !== -1 && hidesInId(value)) return true;
    } else for (const child of node.kind === "list" ? node.items : node.entries.values()) seen.add(child);
    // What is merged in is written in a mapping that is no entry of any.
    if (node.parent) seen.add(node.parent);
  }
  return false;
}
