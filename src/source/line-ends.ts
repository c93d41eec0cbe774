/** Line ends of two signs, as Windows writes them: a text is read as if they had one, and its places are put right. */

import type { Comment } from "./document.js";
import type { SourceNode } from "./node.js";

/** What was read of a text whose line ends are `\n`. */
interface Read {
  root: SourceNode;
  directives: readonly Comment[];
}

interface Extent {
  start: number;
  end: number;
}

/** The text with `\n` for each `\r\n`. */
export function withShortLineEnds(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

/** Puts right, in place, where everything is that was read of {@link withShortLineEnds}. */
export function putRight(text: string, { root, directives }: Read): void {
  const moved = shifts(text);
  const shift = (extent: Extent) => {
    extent.start = moved(extent.start);
    extent.end = moved(extent.end);
  };
  directives.forEach(shift);
  const seen = new Set<SourceNode>();
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    shift(node);
    if (node.key) shift(node.key);
    for (const child of childrenOf(node)) waiting.push(child);
    // What is merged in is written in a mapping that is no entry of any.
    if (node.parent) waiting.push(node.parent);
  }
}

function childrenOf(node: SourceNode): Iterable<SourceNode> {
  return node.kind === "list" ? node.items : node.kind === "map" ? node.entries.values() : [];
}

/** From an offset with short line ends to the one in the text. */
function shifts(text: string): (offset: number) => number {
  /** Where the line ends stood that were made shorter, with those before them short. */
  const shortened: number[] = [];
  for (let at = text.indexOf("\r\n"); at !== -1; at = text.indexOf("\r\n", at + 2))
    shortened.push(at - shortened.length);
  return (offset) => {
    let [low, high] = [0, shortened.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((shortened[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset + low;
  };
}
