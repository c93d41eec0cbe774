/** JSON Pointers (RFC 6901): the names of places within a document. */

import type { SourceNode } from "./node.js";

/** The pointer of where a node is written; "" for the root. */
export function pointerOf(node: SourceNode): string {
  let pointer = "";
  for (let at = node; at.parent; at = at.parent) pointer = `/${at.key ? escaped(at.key.text) : at.index}${pointer}`;
  return pointer;
}

/** The node to which a pointer leads; undefined when it leads nowhere. */
export function at(root: SourceNode, pointer: string): SourceNode | undefined {
  if (pointer === "") return root;
  if (!pointer.startsWith("/")) return undefined;
  let node: SourceNode | undefined = root;
  for (const segment of pointer.slice(1).split("/")) {
    if (node?.kind === "map") node = node.entries.get(unescaped(segment));
    else if (node?.kind === "list") node = isIndex(segment) ? node.items[Number(segment)] : undefined;
    else return undefined;
  }
  return node;
}

/** A key as a step of a pointer. */
export function escaped(key: string): string {
  return /[~/]/.test(key) ? escapedSigns(key) : key;
}

function escapedSigns(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function unescaped(segment: string): string {
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** `0`, `7`, `12`; neither `01` nor `-`. */
function isIndex(segment: string): boolean {
  return /^(?:0|[1-9]\d{0,9})$/.test(segment);
}
