/** Keys that stand twice in a mapping: slips, of which the first counts that has a value, or what was meant to stand in another one. */

import { Unusual } from "./cursor.js";
import { emptyMap } from "./empty.js";
import type { KeyPlace, ListNode, MapNode, SourceNode } from "./node.js";
import { type ProblemList, problem } from "./problems.js";

/** A key and its value, as they are written. */
export interface Pair {
  key: KeyPlace;
  node: SourceNode;
  /** Where the value ends; for an alias, where the alias does. */
  end: number;
  isMerge: boolean;
}

/** A key that was there before. Places are copies. */
export interface Duplicate {
  code:
    | "duplicate-key"
    | "empty-and-again"
    | "missing-hyphen"
    | "id-again"
    | "missing-entry-line"
    | "second-definition";
  first: KeyPlace;
  second: KeyPlace;
  /** The key with which an entry of the list begins. */
  beginning: string;
}

type Told = (code: Duplicate["code"], again: Pick<Again, "first" | "second">, beginning?: string) => void;

interface Again {
  first: KeyPlace;
  second: KeyPlace;
  /** Whether nothing stands under the first, and something under the second, which then counts. */
  isFirstEmpty: boolean;
}

/** The key of every definition that says which format it has. */
const formatKey = "formatVersion";

/** So many keys at the top stand twice only where a definition without its beginning was put behind another. */
const enoughKeys = 4;

/** Merges are equal to no key that is written in quotes. */
const mergeSign = Symbol("<<");

function nameOf({ key, isMerge }: Pair): string | symbol {
  return isMerge ? mergeSign : key.text;
}

/**
 * The pairs of a mapping in which some key stands twice, each key once, in as many mappings as were meant: where an entry of a
 * list begins without its hyphen, the mapping before has swallowed it.
 */
export function meant(map: MapNode, pairs: readonly Pair[], add: (duplicate: Duplicate) => void): Pair[][] {
  const tell: Told = (code, { first, second }, beginning = "") =>
    add({ code, first: { ...first }, second: { ...second }, beginning });
  const parts = isEntry(map) ? split(pairs, tell) : [pairs];
  return parts.map((part) => {
    const { unique, again } = sorted(part);
    const beginning = part[0]?.key.text ?? "";
    const [first] = again;
    const definition = !map.flow && !map.parent ? secondDefinition(again, beginning) : undefined;
    if (definition) tell("second-definition", definition);
    else if (first && isEntry(map) && lacksLine(part, again)) tell("missing-entry-line", first, beginning);
    else for (const each of again) tell(each.isFirstEmpty ? "empty-and-again" : "duplicate-key", each);
    return unique;
  });
}

function isEntry({ flow, parent }: MapNode): boolean {
  return !flow && parent?.kind === "list";
}

/** The entries in a mapping. Those that begin without a hyphen begin with their id, or with the key of the first one. */
function split(pairs: readonly Pair[], tell: Told): Pair[][] {
  let part: Pair[] = [];
  const parts = [part];
  let seen = new Map<string | symbol, KeyPlace>();
  let beginning: string | symbol | undefined;
  const beginnings = new Set(["id", ...pairs.slice(0, 1).map(nameOf)]);
  for (const [i, pair] of pairs.entries()) {
    const name = nameOf(pair);
    const first = seen.get(name);
    if (first && (beginning === undefined ? beginnings.has(name) : beginning === name)) {
      beginning = name;
      const isOther = hasOther(pairs, i, seen);
      tell(isOther ? "missing-hyphen" : "id-again", { first, second: pair.key });
      if (!isOther) continue;
      part = [];
      parts.push(part);
      seen = new Map();
    }
    if (!seen.has(name)) seen.set(name, pair.key);
    part.push(pair);
  }
  return parts;
}

/** Whether another key that was seen follows the one at an index, before that comes again. */
function hasOther(pairs: readonly Pair[], index: number, seen: ReadonlyMap<string | symbol, unknown>): boolean {
  const beginning = nameOf(pairs[index] as Pair);
  for (let i = index + 1; i < pairs.length; i++) {
    const name = nameOf(pairs[i] as Pair);
    if (name === beginning) return false;
    if (seen.has(name)) return true;
  }
  return false;
}

function sorted(pairs: readonly Pair[]): { unique: Pair[]; again: Again[] } {
  const seen = new Map<string | symbol, Pair>();
  const again: Again[] = [];
  const unique = new Set<Pair>();
  for (const pair of pairs) {
    const first = seen.get(nameOf(pair));
    const isFirstEmpty = first !== undefined && isEmpty(first) && !isEmpty(pair);
    if (first) again.push({ first: first.key, second: pair.key, isFirstEmpty });
    if (first && !isFirstEmpty) continue;
    if (first) unique.delete(first);
    seen.set(nameOf(pair), pair);
    unique.add(pair);
  }
  return { unique: [...unique], again };
}

function isEmpty({ key, node }: Pair): boolean {
  return node.key === key && node.kind === "scalar" && node.value === null && node.start === node.end;
}

/** Whether the keys of another entry stand behind those of one, but for the line with which it began. */
function lacksLine(part: readonly Pair[], again: readonly Again[]): boolean {
  const [first] = again;
  if (!first || again.length < 2) return false;
  const isSecondKey = first.first === part[1]?.key;
  return (isSecondKey || again.length > 2) && again.every(({ first: { start } }) => start < first.second.start);
}

/** Where the first key of a definition comes again, and others with it. */
function secondDefinition(again: readonly Again[], beginning: string): Again | undefined {
  const names = new Set(again.map(({ second }) => second.text));
  const [first] = again;
  if (first && names.has(formatKey) && names.size > 1) return first;
  const isBeginning = first?.second.text === beginning || first?.second.text === "id";
  return isBeginning && names.size >= enoughKeys ? first : undefined;
}

/** Makes a mapping of its own of every part of one but the first, which it keeps. Returns those, which follow it in their list. */
export function separate(map: MapNode, [own = [], ...others]: readonly Pair[][]): MapNode[] {
  fill(map, own);
  if (others.length === 0) return [];
  const kept = new Set(own.map(({ key }) => key.text));
  for (const name of [...map.entries.keys()]) {
    if (kept.has(name)) continue;
    map.entries.delete(name);
    delete map.value[name];
  }
  map.end = own.at(-1)?.end ?? map.end;
  return others.map((part) => swallowed(map, part));
}

function swallowed({ parent }: MapNode, part: readonly Pair[]): MapNode {
  const map = emptyMap({ parent, key: null, index: -1 }, part[0]?.key.start ?? 0, false);
  for (const { key, node, end, isMerge } of part) {
    if (node.key === key) node.parent = map;
    map.end = end;
    if (isMerge) continue;
    map.entries.set(key.text, node);
    map.value[key.text] = node.value;
  }
  return map;
}

/** Adds entries to a list. */
export function append(list: ListNode, entries: readonly MapNode[]): void {
  for (const entry of entries) {
    entry.index = list.items.length;
    list.items.push(entry);
    list.value.push(entry.value);
  }
}

/** Collects what stands twice in a document of which every mapping is filled as it is read. */
export class Duplicates {
  readonly #items: Duplicate[] = [];
  readonly #open = new Map<MapNode, Pair[]>();
  /** The entries of a list that its last mapping has swallowed. */
  #swallowed: MapNode[] = [];

  /** In the order of the text. */
  get items(): Duplicate[] {
    return inOrder(this.#items);
  }

  get isEmpty(): boolean {
    return this.#items.length === 0 && this.#open.size === 0;
  }

  /** Takes a key that stands in a mapping already. */
  note(map: MapNode, key: KeyPlace, node: SourceNode): void {
    const pairs = this.#open.get(map);
    const pair = pairOf(map, key.text, node, key);
    if (pairs) pairs.push(pair);
    else this.#open.set(map, [pair]);
  }

  /**
   * Puts right a mapping that was read. Throws {@link Unusual} when some value stands there by an alias, since it is not known
   * where its key is; or when nothing of the document can be trusted.
   */
  close(map: MapNode, isMerging: boolean): void {
    const again = this.#open.get(map);
    if (!again) return;
    if (isMerging && isEntry(map)) throw new Unusual();
    this.#open.delete(map);
    const pairs = [...map.entries].map(([name, node]) => pairOf(map, name, node)).concat(again);
    pairs.sort((a, b) => a.key.start - b.key.start);
    const parts = meant(map, pairs, (duplicate) => {
      if (duplicate.code === "missing-entry-line" || duplicate.code === "second-definition") throw new Unusual();
      this.#items.push(duplicate);
    });
    this.#swallowed = separate(map, parts);
  }

  /** Puts what was swallowed behind the item of a list that was added last. */
  release(list: ListNode): void {
    append(list, this.#swallowed);
    this.#swallowed = [];
  }
}

/** Puts pairs into a mapping where one of them has the key of another that stands there. */
function fill(map: MapNode, pairs: readonly Pair[]): void {
  if (pairs.every(({ key, node, isMerge }) => isMerge || map.entries.get(key.text) === node)) return;
  for (const { key, node, isMerge } of pairs) {
    if (isMerge) continue;
    map.entries.delete(key.text);
    map.entries.set(key.text, node);
    delete map.value[key.text];
    map.value[key.text] = node.value;
  }
}

function pairOf(map: MapNode, name: string, node: SourceNode, key: KeyPlace | null = node.key): Pair {
  if (node.parent !== map || !key || node.key !== key || key.text !== name) throw new Unusual();
  return { key, node, end: node.end, isMerge: false };
}

export function inOrder(duplicates: readonly Duplicate[]): Duplicate[] {
  return [...duplicates].sort((a, b) => a.second.start - b.second.start);
}

/** Adds what is said of a duplicate. */
export function addDuplicate(problems: ProblemList, { code, first, second, beginning }: Duplicate): void {
  const { start, end, text: key } = second;
  const duplicate =
    code === "second-definition"
      ? problem(code, start, end)
      : code === "missing-entry-line"
        ? problem(code, start, end, { key, beginning })
        : problem(code, start, end, { key });
  duplicate.related = [{ message: "It stands here first.", start: first.start, end: first.end }];
  problems.add(duplicate);
}
