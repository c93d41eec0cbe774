/** Anchors and aliases, and what it costs to use them: an alias is one word that may stand for the whole document. */

import type { Limits } from "./limits.js";
import type { SourceNode } from "./node.js";
import type { SourceProblem } from "./problem.js";
import { problem } from "./problems.js";

/** A node with a name (`&name`), and what it costs to use it once more. */
interface Anchored {
  /** Undefined while the node is still being read: an alias to it would be a cycle. */
  node: SourceNode | undefined;
  /** Nodes in it, itself included, aliases counted for what they stand for. */
  size: number;
  /** UTF-16 code units that it is written in, aliases counted likewise. */
  length: number;
  /** Levels of mappings and lists below it; -1 for a scalar. */
  height: number;
  /** What had the same name before it, until an alias has shown that it may be confused with this. */
  before?: SourceNode | undefined;
}

/** An alias for one of several nodes of the same name. */
export interface Ambiguous {
  name: string;
  range: readonly number[];
  taken: SourceNode;
  before: SourceNode;
}

/** Ends the walk of a document that cannot be had within the limits. */
export class Refusal extends Error {
  readonly problem: SourceProblem;

  constructor(reason: SourceProblem) {
    super(reason.message);
    this.problem = reason;
  }
}

/** What the aliases of a file have cost so far. */
export class AliasAccount {
  aliases = 0;
  nodes = 0;
  /** UTF-16 code units. */
  text = 0;

  /** Whether that is too much, so that nothing more is read. */
  isOver(limits: Limits): boolean {
    return this.aliases > limits.aliases || this.nodes > limits.aliasedNodes || this.text > limits.aliasedText;
  }
}

/** The anchors of a document, and the account of what its nodes and aliases stand for. */
export class Anchors {
  readonly #limits: Limits;
  readonly #account: AliasAccount;
  readonly #onAmbiguous: (alias: Ambiguous) => void;
  readonly #named = new Map<string, Anchored>();
  /** Nodes so far, aliases counted for what they stand for. */
  #size = 0;
  /** The deepest level since the last anchor was opened. */
  #deepest = 0;

  /**
   * `account` is that of the whole file. Of the aliases for nodes of a name that was given before, the first one is told,
   * whatever the two nodes are.
   */
  constructor(limits: Limits, account: AliasAccount, onAmbiguous: (alias: Ambiguous) => void) {
    this.#limits = limits;
    this.#account = account;
    this.#onAmbiguous = onAmbiguous;
  }

  scalar(): void {
    this.#size++;
  }

  collection(depth: number, range: readonly number[]): void {
    this.#size++;
    if (depth <= this.#deepest) return;
    this.#deepest = depth;
    this.#checkDepth(depth, range);
  }

  /** Reads a node with a name: measures what `read` builds. */
  define(name: string, depth: number, read: () => SourceNode): SourceNode {
    const anchored: Anchored = { node: undefined, size: 0, length: 0, height: 0, before: this.#named.get(name)?.node };
    this.#named.set(name, anchored);
    const { size, text, deepest } = { size: this.#size, text: this.#account.text, deepest: this.#deepest };
    this.#deepest = depth - 1;
    const node = read();
    anchored.node = node;
    anchored.size = this.#size - size;
    anchored.length = node.end - node.start + this.#account.text - text;
    anchored.height = this.#deepest - depth;
    this.#deepest = Math.max(deepest, this.#deepest);
    return node;
  }

  /** The node for which an alias at a depth stands. */
  use(
    { source: name, range }: { source: string; range: readonly [start: number, end: number, ...rest: number[]] },
    depth: number,
  ): SourceNode {
    const [start, end] = range;
    const found = this.#named.get(name);
    if (!found) throw new Refusal(problem("unknown-alias", start, end, { name }));
    if (!found.node) throw new Refusal(problem("alias-cycle", start, end, { name }));
    if (found.before) {
      this.#onAmbiguous({ name, range, taken: found.node, before: found.before });
      found.before = undefined;
    }
    if (++this.#account.aliases > this.#limits.aliases) {
      throw new Refusal(problem("too-many-aliases", start, end, { limit: this.#limits.aliases }));
    }
    this.charge(found.size, range);
    this.#account.text += found.length;
    const limit = this.#limits.aliasedText;
    if (this.#account.text > limit) throw new Refusal(problem("too-much-aliased-text", start, end, { limit }));
    this.#checkDepth(depth + found.height, range);
    this.#size += found.size;
    this.#deepest = Math.max(this.#deepest, depth + found.height);
    return found.node;
  }

  /** Counts nodes that stand where they are not written. */
  charge(nodes: number, [start = 0, end = 0]: readonly number[]): void {
    this.#account.nodes += nodes;
    const limit = this.#limits.aliasedNodes;
    if (this.#account.nodes > limit) throw new Refusal(problem("too-many-aliased-nodes", start, end, { limit }));
  }

  #checkDepth(depth: number, [start = 0, end = 0]: readonly number[]): void {
    const limit = this.#limits.depth;
    if (depth > limit) throw new Refusal(problem("too-deep", start, Math.min(end, start + 1), { limit }));
  }
}
