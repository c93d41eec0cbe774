/** Documents of `yaml` → our tree: plain values, exact places, aliases and merges resolved within bounds. */

import { type Alias, isAlias, isMap, isScalar, type ParsedNode, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import { type AliasAccount, type Ambiguous, Anchors, Refusal } from "./anchors.js";
import { Checks } from "./checks.js";
import type { ComposedDocument } from "./compose.js";
import { addDuplicate, append, type Duplicate, inOrder, meant, separate, type Pair as Written } from "./duplicates.js";
import type { Limits } from "./limits.js";
import { merge } from "./merge.js";
import { enter, type KeyPlace, type ListNode, type MapNode, type ScalarNode, type SourceNode, tie } from "./node.js";
import { type ProblemList, problem } from "./problems.js";

/** A text, and what is known of it before its tree is built. */
export interface TextFacts {
  text: string;
  /** True when invisible characters occur somewhere in it. */
  hasInvisible: boolean;
}

/** Builds the tree of a document; `account` is that of the whole file. Null, with a problem, when it cannot be had within the limits. */
export function treeOf(
  document: ComposedDocument,
  facts: TextFacts,
  limits: Limits,
  problems: ProblemList,
  account: AliasAccount,
): SourceNode | null {
  const builder = new TreeBuilder(facts, limits, problems, account);
  let refusal: Refusal | undefined;
  let root: SourceNode | null = null;
  try {
    root = builder.build(document.contents as ParsedNode, null, null, -1, 1);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    refusal = error;
  }
  for (const duplicate of inOrder(builder.duplicates)) addDuplicate(problems, duplicate);
  if (refusal) problems.add(refusal.problem);
  return root;
}

const styles = {
  PLAIN: "plain",
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
  BLOCK_LITERAL: "block",
  BLOCK_FOLDED: "block",
} as const satisfies Record<Scalar.Type, ScalarNode["style"]>;

/** A tag with the white space behind it. */
const longestTag = 100;

/** Walks one document. The recursion is bounded by the depth at which the parser was stopped. */
class TreeBuilder {
  readonly #text: string;
  readonly #problems: ProblemList;
  readonly #anchors: Anchors;
  readonly #checks: Checks;
  readonly duplicates: Duplicate[] = [];
  /** The entries of a list that the last mapping has swallowed. */
  #swallowed: MapNode[] = [];
  /** Where the last node that was built ends in the text; for an alias, where the alias ends. */
  #end = 0;

  constructor({ text, hasInvisible }: TextFacts, limits: Limits, problems: ProblemList, account: AliasAccount) {
    this.#text = text;
    this.#problems = problems;
    this.#anchors = new Anchors(limits, account, (alias) => this.#tellAmbiguous(alias));
    this.#checks = new Checks(text, hasInvisible, problems);
  }

  build(
    node: ParsedNode,
    parent: MapNode | ListNode | null,
    key: KeyPlace | null,
    index: number,
    depth: number,
  ): SourceNode {
    if (isAlias(node)) {
      const target = this.#anchors.use(node, depth);
      this.#end = node.range[1];
      return target;
    }
    if (node.anchor === undefined) return this.#node(node, parent, key, index, depth);
    return this.#anchors.define(node.anchor, depth, () => this.#node(node, parent, key, index, depth));
  }

  #tellAmbiguous({ name, range: [start = 0, end = 0], taken, before }: Ambiguous): void {
    const written = (node: SourceNode) => this.#text.slice(node.start, node.end);
    // What is copied with its anchor, and was not changed, is the same by either name.
    if (written(taken) === written(before)) return;
    this.#problems.add({
      ...problem("anchor-again", start, end, { name }),
      severity: "warning",
      related: [
        { message: "This one is taken.", start: taken.start, end: taken.end },
        { message: "This one is not.", start: before.start, end: before.end },
      ],
    });
  }

  #node(
    node: Exclude<ParsedNode, Alias.Parsed>,
    parent: MapNode | ListNode | null,
    key: KeyPlace | null,
    index: number,
    depth: number,
  ): SourceNode {
    if (isScalar(node)) return this.#scalar(node, parent, key, index);
    this.#anchors.collection(depth, node.range);
    return isMap(node) ? this.#map(node, parent, key, index, depth) : this.#list(node, parent, key, index, depth);
  }

  #scalar(node: Scalar.Parsed, parent: MapNode | ListNode | null, key: KeyPlace | null, index: number): ScalarNode {
    this.#anchors.scalar();
    let [start, end] = node.range;
    const style = styles[node.type ?? "PLAIN"];
    if (start === end) start = end = this.#trimEnd(0, end);
    else if (style === "block") end = this.#blockEnd(node, start, end);
    this.#end = end;
    const value = node.value as ScalarNode["value"];
    const from = node.tag === undefined ? start : this.#tagStart(start);
    const scalar: ScalarNode = { kind: "scalar", start: from, end, parent, key, index, value, style };
    if (typeof value === "string") this.#checks.text(value, start, end);
    else if (value !== null) {
      scalar.written = node.source;
      if (typeof value === "number") this.#checks.number(value, node.source, start, end);
    }
    return scalar;
  }

  /** Where the tag of a scalar begins, on the same line. What takes the place of the scalar takes that of its tag, too. */
  #tagStart(start: number): number {
    const before = this.#text.slice(Math.max(0, start - longestTag), start);
    return start - (/!!str[ \t]+$/.exec(before)?.[0].length ?? 0);
  }

  /** A value of which nothing is written, such as that of `? key` alone. */
  #nothing(parent: MapNode, key: KeyPlace): ScalarNode {
    this.#anchors.scalar();
    const at = key.end;
    this.#end = at;
    return { kind: "scalar", start: at, end: at, parent, key, index: -1, value: null, style: "plain" };
  }

  #list(
    node: YAMLSeq.Parsed,
    parent: MapNode | ListNode | null,
    key: KeyPlace | null,
    index: number,
    depth: number,
  ): ListNode {
    const value: unknown[] = [];
    const items: SourceNode[] = [];
    const [start, end] = node.range;
    const flow = node.flow === true;
    const list: ListNode = { kind: "list", start, end, parent, key, index, value, items, flow };
    for (const item of node.items as ParsedNode[]) {
      const built = this.build(item, list, null, items.length, depth + 1);
      items.push(built);
      value.push(built.value);
      append(list, this.#swallowed);
      this.#swallowed = [];
    }
    if (flow) this.#end = end;
    else list.end = this.#end;
    tie(value, list);
    return list;
  }

  #map(
    node: YAMLMap.Parsed,
    parent: MapNode | ListNode | null,
    key: KeyPlace | null,
    index: number,
    depth: number,
  ): MapNode {
    const value: Record<string, unknown> = Object.create(null);
    const entries = new Map<string, SourceNode>();
    const [start, end] = node.range;
    const flow = node.flow === true;
    const map: MapNode = { kind: "map", start, end, parent, key, index, value, entries, flow };
    const pairs: Written[] = [];
    let merged: SourceNode | undefined;
    let isTwice = false;
    for (const pair of node.items) {
      const place = this.#key(pair.key, map);
      const isMerge = place.text === "<<" && (pair.key as Scalar).type === "PLAIN";
      // What is merged is as deep as the mapping that takes it over.
      const level = isMerge ? depth : depth + 1;
      const built = pair.value ? this.build(pair.value, map, place, -1, level) : this.#nothing(map, place);
      pairs.push({ key: place, node: built, end: this.#end, isMerge });
      if (isMerge ? merged : entries.has(place.text)) isTwice = true;
      else if (isMerge) merged = built;
      else enter(map, place, built);
    }
    // The single pair of `[key: value]` is a mapping without braces.
    if (flow && this.#text.charCodeAt(start) === 0x7b) this.#end = end;
    else map.end = this.#end;
    tie(value, map);
    if (isTwice) this.#divide(map, pairs);
    else if (merged) this.#merge(map, merged);
    return map;
  }

  #divide(map: MapNode, pairs: readonly Written[]): void {
    const parts = meant(map, pairs, (duplicate) => this.duplicates.push(duplicate));
    this.#swallowed = separate(map, parts);
    for (const [i, part] of [map, ...this.#swallowed].entries()) {
      const merged = parts[i]?.find(({ isMerge }) => isMerge);
      if (merged) this.#merge(part, merged.node);
    }
  }

  #merge(map: MapNode, merged: SourceNode): void {
    merge(map, merged, this.#anchors, ({ start, end }) => {
      this.#problems.add(problem("bad-merge", start, end));
    });
  }

  #key(node: ParsedNode, map: MapNode): KeyPlace {
    const { source, range, anchor, type = "PLAIN" } = node as Scalar.Parsed;
    let [start, end] = range;
    // An empty key is where its colon is.
    if (start === end) start = end = Math.max(end, this.#text.indexOf(":", end));
    else if (styles[type] === "block") end = this.#blockEnd(node as Scalar.Parsed, start, end);
    const place: KeyPlace = { text: source, start, end };
    this.#checks.key(source, start, end);
    if (anchor !== undefined) {
      this.#anchors.define(anchor, 1, () => this.#scalar(node as Scalar.Parsed, map, place, -1));
    }
    return place;
  }

  /** Where a block scalar ends, without the line ends after it. */
  #blockEnd(node: Scalar.Parsed, start: number, end: number): number {
    if (node.value !== "") return this.#trimEnd(start, end);
    // Nothing but its header, such as `|-`, and perhaps a comment.
    let header = start + 1;
    while (header < end && "+-0123456789".includes(this.#text.charAt(header))) header++;
    return header;
  }

  /** The end of what is written in `start`..`end`, without white space after it. */
  #trimEnd(start: number, end: number): number {
    let last = end;
    while (last > start) {
      const code = this.#text.charCodeAt(last - 1);
      if (code !== 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) break;
      last--;
    }
    return last;
  }
}
