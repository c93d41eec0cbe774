/** Places of what was read of another text than the one in which it is written. */

import type { Comment } from "./document.js";
import type { SourceNode } from "./node.js";
import type { OrdinaryDocument } from "./ordinary.js";

/** From an offset in the text that was read to the one in the text that is meant. */
export type Moved = (offset: number) => number;

interface Read {
  documents: readonly OrdinaryDocument[];
  directives: readonly Comment[];
  refusal?: Extent;
}

interface Extent {
  start: number;
  end: number;
}

/** Puts right, in place, where everything is. */
export function move({ documents, directives, refusal }: Read, moved: Moved): void {
  const shift = (extent: Extent) => {
    extent.start = moved(extent.start);
    extent.end = moved(extent.end);
  };
  directives.forEach(shift);
  for (const { first, second } of documents.flatMap(({ duplicates }) => duplicates)) {
    shift(first);
    shift(second);
  }
  if (refusal) shift(refusal);
  const seen = new Set<SourceNode>();
  const waiting = documents.map(({ root }) => root);
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    shift(node);
    if (node.key) shift(node.key);
    if (node.kind === "map") node.aliased?.forEach(shift);
    for (const child of childrenOf(node)) waiting.push(child);
    // What is merged in is written in a mapping that is no entry of any.
    if (node.parent) waiting.push(node.parent);
  }
}

function childrenOf(node: SourceNode): Iterable<SourceNode> {
  return node.kind === "list" ? node.items : node.kind === "map" ? node.entries.values() : [];
}

/** The text with a shorter sign in place of another, and where its offsets are in the text. */
export function shorter(text: string, sign: string, short: string): { text: string; moved: Moved } {
  const saved = sign.length - short.length;
  /** Where each short sign stands. */
  const places: number[] = [];
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + sign.length))
    places.push(at - places.length * saved);
  const moved = (offset: number) => {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset + low * saved;
  };
  return { text: text.replaceAll(sign, short), moved };
}
