/** Documents of `yaml` → our tree: plain values, exact places, aliases and merges resolved within bounds. */

import { isAlias, isMap, isScalar, type Alias, type Pair, type ParsedNode, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import type { ComposedDocument } from "./compose.js";
import type { Limits } from "./limits.js";
import { type KeyPlace, type ListNode, type MapNode, type ScalarNode, type SourceNode, tie } from "./node.js";
import type { SourceProblem } from "./problem.js";
import { problem, type ProblemCode } from "./problems.js";

/** Where a node is put. */
interface Place {
  parent: MapNode | ListNode | null;
  key: KeyPlace | null;
  index: number;
}

/** A node with a name (`&name`), and what it costs to use it once more. */
interface Anchored {
  /** Undefined while the node is still being read: an alias to it would be a cycle. */
  node: SourceNode | undefined;
  /** Nodes in it, itself included, aliases counted for what they stand for. */
  size: number;
  /** Levels of mappings and lists below it. */
  height: number;
}

/** Ends the walk of a document that cannot be had within the limits. */
class Refusal extends Error {
  readonly problem: SourceProblem;

  constructor(reason: SourceProblem) {
    super(reason.message);
    this.problem = reason;
  }
}

/** Builds the tree of a document. Null, with a problem, when there can be none. */
export function treeOf(
  document: ComposedDocument,
  text: string,
  limits: Limits,
  problems: SourceProblem[],
): SourceNode | null {
  try {
    return new TreeBuilder(text, limits, problems).build(
      document.contents as ParsedNode,
      { parent: null, key: null, index: -1 },
      1,
    );
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    problems.push(error.problem);
    return null;
  }
}

class TreeBuilder {
  readonly #text: string;
  readonly #limits: Limits;
  readonly #problems: SourceProblem[];
  readonly #anchors = new Map<string, Anchored>();
  /** Nodes so far, aliases counted for what they stand for. */
  #size = 0;
  #aliases = 0;
  #aliasedNodes = 0;
  /** The deepest level since the last anchor was opened. */
  #deepest = 0;
  /** Where the last node that was built ends in the text; for an alias, where the alias ends. */
  #end = 0;

  constructor(text: string, limits: Limits, problems: SourceProblem[]) {
    this.#text = text;
    this.#limits = limits;
    this.#problems = problems;
  }

  build(node: ParsedNode, place: Place, depth: number): SourceNode {
    if (isAlias(node)) return this.#alias(node, depth);
    if (node.anchor === undefined) return this.#node(node, place, depth);

    const anchored: Anchored = { node: undefined, size: 0, height: 0 };
    this.#anchors.set(node.anchor, anchored);
    const size = this.#size;
    const deepest = this.#deepest;
    this.#deepest = depth;
    anchored.node = this.#node(node, place, depth);
    anchored.size = this.#size - size;
    anchored.height = this.#deepest - depth;
    this.#deepest = Math.max(deepest, this.#deepest);
    return anchored.node;
  }

  #node(node: Exclude<ParsedNode, Alias.Parsed>, place: Place, depth: number): SourceNode {
    this.#size++;
    if (isScalar(node)) return this.#scalar(node, place);
    if (depth > this.#limits.depth) this.#refuse("too-deep", node.range, { limit: this.#limits.depth });
    if (depth > this.#deepest) this.#deepest = depth;
    return isMap(node) ? this.#map(node, place, depth) : this.#list(node, place, depth);
  }

  #scalar(node: Scalar.Parsed, { parent, key, index }: Place): ScalarNode {
    let [start, end] = node.range;
    if (start === end) start = end = this.#trimEnd(0, end);
    const style = styles[node.type ?? "PLAIN"];
    if (style === "block") end = this.#trimEnd(start, end);
    this.#end = end;
    const value = node.value as ScalarNode["value"];
    const scalar: ScalarNode = { kind: "scalar", start, end, parent, key, index, value, style };
    if (typeof value !== "string" && value !== null) scalar.written = node.source;
    return scalar;
  }

  /** A value of which nothing is written, such as that of `key:`. */
  #nothing({ parent, key, index }: Place): ScalarNode {
    this.#size++;
    const at = key?.end ?? 0;
    this.#end = at;
    return { kind: "scalar", start: at, end: at, parent, key, index, value: null, style: "plain" };
  }

  #list(node: YAMLSeq.Parsed, { parent, key, index }: Place, depth: number): ListNode {
    const value: unknown[] = [];
    const items: SourceNode[] = [];
    const [start, end] = node.range;
    const flow = node.flow === true;
    const list: ListNode = { kind: "list", start, end, parent, key, index, value, items, flow };
    for (const item of node.items) {
      const built = this.build(item as ParsedNode, { parent: list, key: null, index: items.length }, depth + 1);
      items.push(built);
      value.push(built.value);
    }
    if (flow) this.#end = end;
    else list.end = this.#end;
    tie(value, list);
    return list;
  }

  #map(node: YAMLMap.Parsed, { parent, key, index }: Place, depth: number): MapNode {
    const value: Record<string, unknown> = Object.create(null);
    const entries = new Map<string, SourceNode>();
    const [start, end] = node.range;
    const flow = node.flow === true;
    const map: MapNode = { kind: "map", start, end, parent, key, index, value, entries, flow };
    let merges: SourceNode[] | undefined;
    for (const pair of node.items) {
      const place = this.#key(pair.key, map);
      const isMerge = place.text === "<<" && (pair.key as Scalar).type === "PLAIN";
      const at = { parent: map, key: place, index: -1 };
      const built = pair.value ? this.build(pair.value, at, depth + 1) : this.#nothing(at);
      if (isMerge) {
        merges ??= [];
        merges.push(built);
      } else if (entries.has(place.text)) this.#duplicate(node, place);
      else {
        entries.set(place.text, built);
        value[place.text] = built.value;
      }
    }
    // The single pair in `[key: value]` is a mapping without braces.
    if (flow && this.#text.charCodeAt(start) === 0x7b) this.#end = end;
    else map.end = this.#end;
    if (merges) for (const merge of merges) this.#merge(map, merge, true);
    tie(value, map);
    return map;
  }

  #key(node: ParsedNode, map: MapNode): KeyPlace {
    const { source = "", range, anchor } = node as Scalar.Parsed;
    let [start, end] = range;
    if (start === end) start = end = this.#trimEnd(0, end);
    const place: KeyPlace = { text: source, start, end };
    if (anchor !== undefined) {
      const scalar = this.#scalar(node as Scalar.Parsed, { parent: map, key: place, index: -1 });
      this.#anchors.set(anchor, { node: scalar, size: 1, height: 0 });
    }
    return place;
  }

  #duplicate(node: YAMLMap.Parsed, second: KeyPlace): void {
    const first = (node.items as Pair<ParsedNode>[]).find((pair) => (pair.key as Scalar).source === second.text);
    const [start, end] = first?.key.range ?? [second.start, second.end];
    this.#problems.push({
      ...problem("duplicate-key", second.start, second.end, { key: second.text }),
      related: [{ message: "It stands here first.", start, end }],
    });
  }

  #alias(alias: Alias.Parsed, depth: number): SourceNode {
    const name = alias.source;
    const found = this.#anchors.get(name);
    if (!found) return this.#refuse("unknown-alias", alias.range, { name });
    if (!found.node) return this.#refuse("alias-cycle", alias.range, { name });
    if (++this.#aliases > this.#limits.aliases) {
      this.#refuse("too-many-aliases", alias.range, { limit: this.#limits.aliases });
    }
    this.#aliasedNodes += found.size;
    if (this.#aliasedNodes > this.#limits.aliasedNodes) {
      this.#refuse("too-many-aliased-nodes", alias.range, { limit: this.#limits.aliasedNodes });
    }
    if (depth + found.height > this.#limits.depth) {
      this.#refuse("too-deep", alias.range, { limit: this.#limits.depth });
    }
    this.#size += found.size;
    this.#deepest = Math.max(this.#deepest, depth + found.height);
    this.#end = alias.range[1];
    return found.node;
  }

  /** Takes over the entries that the mapping does not have yet: its own keys win, then what is merged first. */
  #merge(map: MapNode, source: SourceNode, listed: boolean): void {
    if (source.kind === "map") {
      for (const [key, node] of source.entries) {
        if (map.entries.has(key)) continue;
        map.entries.set(key, node);
        map.value[key] = node.value;
      }
    } else if (source.kind === "list" && listed) {
      for (const item of source.items) this.#merge(map, item, false);
    } else this.#problems.push(problem("bad-merge", source.start, source.end, {}));
  }

  #refuse(code: ProblemCode, [start, end]: readonly number[], slots: Record<string, string | number>): never {
    throw new Refusal(problem(code, start ?? 0, end ?? 0, slots));
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

const styles = {
  PLAIN: "plain",
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
  BLOCK_LITERAL: "block",
  BLOCK_FOLDED: "block",
} as const satisfies Record<Scalar.Type, ScalarNode["style"]>;
