/** How a place in a definition is named for people, and where something about it is shown. */

import type { SourceNode } from "../source/node.js";
import type { MapShape, Shape } from "./shape.js";
import { quoted } from "./words.js";

/** A mapping, list or value on the way from the top of the definition. */
export interface Step {
  /** Null at the top. */
  within: Step | null;
  /** The key as it was meant, or the position in the list. */
  at: string | number;
  node: SourceNode;
  shape: Shape;
}

/** `program "cna"`, `entry 2 of` …; undefined for what is not called by a name of its own. */
function ownName({ node, shape }: Step): string | undefined {
  if (shape.kind !== "map" || node.kind !== "map") return undefined;
  const id = node.value.id;
  return typeof id === "string" && id !== "" ? `${shape.noun} ${quoted(id)}` : undefined;
}

/** `` `wage.hourly` of occupation "nursing-assistant" ``, or `the definition` at the top. */
export function nameOf(step: Step): string {
  if (!step.within) return "the definition";
  const parts: string[] = [];
  let keys: string[] = [];
  const endKeys = () => {
    if (keys.length > 0) parts.push(`\`${keys.join(".")}\``);
    keys = [];
  };
  for (let here = step; here.within; here = here.within) {
    const name = typeof here.at === "number" ? ownName(here) : undefined;
    if (name !== undefined) {
      endKeys();
      parts.push(name);
      return parts.join(" of ");
    }
    if (typeof here.at === "string") keys.unshift(here.at);
    else {
      endKeys();
      parts.push(`entry ${here.at + 1}`);
    }
  }
  endKeys();
  return parts.join(" of ");
}

/** The name at the beginning of a sentence. */
export function subjectOf(step: Step): string {
  const name = nameOf(step);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * Where something is shown about a mapping or list as a whole, never its whole block: its key; in a list the line with its
 * id, else its first key.
 */
export function headingOf(node: SourceNode): { start: number; end: number } {
  if (node.key) return node.key;
  if (node.kind === "map") {
    const id = node.entries.get("id");
    if (id?.key && id.parent === node && id.kind === "scalar") return { start: id.key.start, end: id.end };
    for (const entry of node.entries.values()) if (entry.key && entry.parent === node) return entry.key;
  }
  return { start: node.start, end: Math.min(node.end, node.start + 1) };
}

/** Where something is shown about a value: the value, or the key of one that fills lines of its own. */
export function extentOf(node: SourceNode): { start: number; end: number } {
  if (node.kind !== "scalar" || node.style === "block") return headingOf(node);
  return node;
}

/** The mapping around a step. */
export function holderOf(step: Step): { node: SourceNode; shape: MapShape } | undefined {
  const { within } = step;
  return within?.shape.kind === "map" ? { node: within.node, shape: within.shape } : undefined;
}
