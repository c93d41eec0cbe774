/** Where a thing of the definition is written, as findings show it. */

import type { Edit, Evidence } from "../findings/finding.js";
import { isField, type Where } from "../rules-api/where.js";
import { quoted } from "../source/edits.js";
import { type MapNode, nodeOf, rootOf, type SourceNode } from "../source/node.js";
import { escaped, pointerOf } from "../source/pointer.js";
import type { SourceText } from "../source/text.js";

/** The files that a definition was read from, each known by the root of a tree. */
export interface Files {
  /** The text in which a node is written, and the file's path when it is not the linted file itself. */
  of(root: SourceNode): { text: SourceText; file?: string };
}

/** A node's place in terms of ids, where its lists hold things with ids; elsewhere by position, as a JSON Pointer has it. */
export function anchorOf(node: SourceNode): string {
  let steps = "";
  for (let at: SourceNode | null = node; at?.parent; at = at.parent) {
    const id = at.kind === "map" ? at.value.id : undefined;
    const step = at.key ? at.key.text : typeof id === "string" ? id : String(at.index);
    steps = `/${escaped(step)}${steps}`;
  }
  return steps;
}

interface Extent {
  start: number;
  end: number;
}

/** What a reader takes for the beginning of a mapping: its key; in a list, its `id`; else its first key. */
function heading(node: SourceNode): Extent {
  if (node.key) return node.key;
  if (node.kind === "map") {
    const id = node.entries.get("id");
    if (id?.key && id.parent === node && id.kind === "scalar") return { start: id.key.start, end: id.end };
    const first = firstEntry(node);
    if (first?.key) return first.key;
  }
  return node.kind === "list" ? { start: node.start, end: node.start + 1 } : node;
}

function firstEntry(node: MapNode): SourceNode | undefined {
  for (const entry of node.entries.values()) if (entry.parent === node) return entry;
  return undefined;
}

export class Places {
  readonly #files: Files;

  constructor(files: Files) {
    this.#files = files;
  }

  #holder(where: object): SourceNode {
    const node = nodeOf(where);
    // A rule that points at what it made itself has a fault that no line of the definition can stand for.
    if (!node) throw new TypeError("a place was asked for that is no part of the definition");
    return node;
  }

  #at(node: SourceNode, extent: Extent): Evidence {
    const { text, file } = this.#files.of(rootOf(node));
    const place: Evidence = { path: pointerOf(node), range: text.range(extent.start, extent.end) };
    if (file !== undefined) place.file = file;
    return place;
  }

  /** By the line starts: where all stands on one line, a search for its end took 3 s for 6,000 findings. */
  #isOneLine(node: SourceNode): boolean {
    const { text } = this.#files.of(rootOf(node));
    return text.position(node.start).line === text.position(node.end).line;
  }

  #entry(where: Where): { holder: SourceNode; entry: SourceNode | undefined } {
    if (!isField(where)) return { holder: this.#holder(where), entry: undefined };
    const holder = this.#holder(where.holder);
    const entry =
      holder.kind === "map"
        ? holder.entries.get(String(where.key))
        : holder.kind === "list"
          ? holder.items[Number(where.key)]
          : undefined;
    return { holder, entry };
  }

  /** The place to show to somebody who is to change it. */
  of(where: Where): Evidence {
    const { holder, entry } = this.#entry(where);
    if (!entry) return this.#at(holder, heading(holder));
    if (isField(where) && where.keyOnly && entry.key) return this.#at(entry, entry.key);
    if (entry.kind === "scalar" || (entry.flow && this.#isOneLine(entry))) return this.#at(entry, entry);
    return this.#at(entry, heading(entry));
  }

  /** The place in terms of ids, with the key of what is missing. */
  anchor(where: Where): string {
    const { holder, entry } = this.#entry(where);
    return entry ? anchorOf(entry) : isField(where) ? `${anchorOf(holder)}/${where.key}` : anchorOf(holder);
  }

  /** All lines of it, as proof. */
  whole(where: Where): Evidence {
    const { holder, entry } = this.#entry(where);
    const node = entry ?? holder;
    return this.#at(node, { start: node.key?.start ?? node.start, end: node.end });
  }

  /**
   * Whether an entry is written where it stands, and not there by an alias or a merge: what would mend it is written
   * elsewhere then, and may be right there.
   */
  isOwn(where: Where): boolean {
    const { holder, entry } = this.#entry(where);
    if (!entry || !isField(where)) return true;
    // A node that stands for another one begins where that begins.
    const isWithin = entry.parent === holder.parent || entry.parent?.start === holder.start;
    if (holder.kind !== "map") return isWithin;
    const written = entry.key?.text ?? "";
    return isWithin && (written === String(where.key) || !holder.entries.has(written));
  }

  /** The change that makes `text` the value, in the quotes that it has now. A key is changed where the place is one. */
  edit(where: Where, text: string): Edit & { file?: string } {
    const { holder, entry } = this.#entry(where);
    const node = entry ?? holder;
    const extent = isField(where) && where.keyOnly && node.key ? node.key : node;
    const { range, file } = this.#at(node, extent);
    const isPlain = extent === node && node.kind === "scalar" && node.style === "plain";
    const edit = { range, text: isPlain && readsAsText.test(text) ? text : quoted(text) };
    return file === undefined ? edit : { ...edit, file };
  }
}

/** Texts that need no quotes in YAML. */
const readsAsText = /^(?!(?:true|false|null)$)[a-z][a-z0-9-]*$/i;
