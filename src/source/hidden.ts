import { codePoint } from "../findings/look-alikes.js";
import { firstInvisible, hidesInId } from "./characters.js";
import type { SourceNode } from "./node.js";
import type { SourceProblem } from "./problem.js";
import { problem } from "./problems.js";

/**
 * Where characters that nobody sees stand and must not: in keys, and in what would be an id without them. In the midst of a
 * text, as between the parts of an emoji, they do no harm. Undefined when a key hides some of which it is not known where
 * it is written, as of a value that stands there by an alias.
 */
export function hiddenIn(root: SourceNode): SourceProblem[] | undefined {
  const problems: SourceProblem[] = [];
  const look = (text: string, { start, end }: { start: number; end: number }) => {
    const at = firstInvisible(text);
    if (at !== -1) problems.push(problem("invisible-character", start, end, { char: codePoint(text, at), text }));
  };
  // What aliases stand for is looked at once.
  const seen = new Set<SourceNode>([root]);
  for (const node of seen) {
    if (node.key) look(node.key.text, node.key);
    if (node.kind === "scalar") {
      const { value } = node;
      if (typeof value === "string" && hidesInId(value)) look(value, node);
    } else if (node.kind === "list") for (const item of node.items) seen.add(item);
    else {
      for (const [key, child] of node.entries) {
        if (child.key?.text !== key && firstInvisible(key) !== -1) return undefined;
        seen.add(child);
      }
    }
    // What is merged in is written in a mapping that is no entry of any.
    if (node.parent) seen.add(node.parent);
  }
  return problems.sort((a, b) => a.start - b.start);
}
