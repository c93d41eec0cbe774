/**
 * YAML as nearly all definitions are written, read straight into the tree: mappings with plain keys, lists, brackets, and
 * scalars with such escapes as JSON has. That takes a tenth of the time that the documents of `yaml` take. Nothing is judged
 * here: what is unusual, or may be wrong, is left to `yaml`, which says what it is.
 */

import { type AliasAccount, Anchors } from "./anchors.js";
import { blockScalar } from "./block-scalar.js";
import { type Cursor, Unusual } from "./cursor.js";
import { type Duplicate, Duplicates } from "./duplicates.js";
import { emptyList, emptyMap, looseScalar, type Position, within } from "./empty.js";
import type { Limits } from "./limits.js";
import { merge } from "./merge.js";
import { enter, type KeyPlace, type ListNode, type MapNode, type ScalarNode, type SourceNode } from "./node.js";
import * as sign from "./signs.js";
import { type TokenBudget, tokens } from "./token-budget.js";

/** What was read of a document in which nothing is wrong but that keys may stand twice. */
export interface OrdinaryDocument {
  root: SourceNode;
  /** In the order of the text. Places are copies. */
  duplicates: readonly Duplicate[];
}

/** Reads one document. Throws {@link Unusual} or `Refusal` when it is not ordinary. */
export class OrdinaryReader {
  readonly #cursor: Cursor;
  readonly #anchors: Anchors;
  readonly #limits: Limits;
  readonly #budget: TokenBudget;
  readonly duplicates = new Duplicates();
  /** Where the last node that was read ends. */
  #end = 0;

  /** `budget` and `account` are those of the whole file. */
  constructor(cursor: Cursor, limits: Limits, budget: TokenBudget, account: AliasAccount) {
    this.#cursor = cursor;
    this.#anchors = new Anchors(limits, account, () => {
      throw new Unusual();
    });
    this.#limits = limits;
    this.#budget = budget;
  }

  document(): OrdinaryDocument {
    const cursor = this.#cursor;
    cursor.nextContent();
    const root = { parent: null, key: null, index: -1, depth: 1 };
    const isBrackets = cursor.code === sign.brace || cursor.code === sign.bracket;
    const node = isBrackets ? this.#brackets(root, -1) : this.#block(root);
    cursor.endLine();
    if (!cursor.isAtEnd) throw new Unusual();
    this.#budget.spend(tokens.document + cursor.passed);
    return { root: node, duplicates: this.duplicates.items };
  }

  /** A mapping or list that begins at the cursor and goes on in the same column. */
  #block(position: Position): MapNode | ListNode {
    return this.#cursor.isAtItem ? this.#list(position) : this.#map(position);
  }

  #list(position: Position): ListNode {
    const cursor = this.#cursor;
    const { column } = cursor;
    const list = this.#newList(position, false);
    const place = within(list, position);
    while (cursor.isAtItem && cursor.column === column) {
      this.#budget.spend(tokens.hyphen);
      place.index = list.items.length;
      const from = ++cursor.at;
      cursor.skipComment();
      const isLineEnd = cursor.isAtLineEnd;
      if (isLineEnd) cursor.nextContent();
      const isNothing = isLineEnd && (cursor.isAtEnd || cursor.column <= column);
      this.#add(list, isNothing ? this.#nothing(place, from) : this.#content(place, column, from));
      if (!this.duplicates.isEmpty) this.duplicates.release(list);
    }
    list.end = this.#end;
    return list;
  }

  /** What begins at the cursor in a list, or below a key: a mapping or list of its own, or a value. */
  #content(place: Position, column: number, from: number): SourceNode {
    const cursor = this.#cursor;
    if (cursor.isAtItem || cursor.isAtKey) return this.#block(place);
    // A comment before a value may end what the value belongs to.
    if (cursor.text.slice(from, cursor.at).includes("#")) throw new Unusual();
    return this.#value(place, column);
  }

  #map(position: Position): MapNode {
    const cursor = this.#cursor;
    const { column } = cursor;
    const map = this.#newMap(position, false);
    const place = within(map, position);
    let merged: SourceNode | undefined;
    do {
      this.#budget.spendKey();
      const key = cursor.key();
      if (!key) throw new Unusual();
      const isMerge = key.text === "<<";
      place.key = key;
      place.depth = position.depth + (isMerge ? 0 : 1);
      cursor.skipComment();
      const node = cursor.isAtLineEnd ? this.#below(place, column, key.end) : this.#value(place, column);
      if (!isMerge) this.#enter(map, key, node);
      else if (merged) throw new Unusual();
      else merged = node;
    } while (!cursor.isAtEnd && cursor.column === column && !cursor.isAtItem);
    if (!cursor.isAtEnd && cursor.column > column) throw new Unusual();
    this.#close(map, merged);
    return map;
  }

  /** What stands below a key: something farther in, a list in the same column, or nothing. */
  #below(place: Position, column: number, from: number): SourceNode {
    const cursor = this.#cursor;
    cursor.nextContent();
    if (!cursor.isAtEnd && cursor.column > column) return this.#content(place, column, from);
    if (cursor.column === column && cursor.isAtItem) return this.#list(place);
    return this.#nothing(place, from + 1);
  }

  /** A value that is not written, at the place after its colon or hyphen. */
  #nothing(place: Position, at: number): ScalarNode {
    return this.#scalar(place, looseScalar(null, "plain", at, at));
  }

  /** What stands on the line of a key or hyphen, up to the line where something else begins. */
  #value(place: Position, column: number): SourceNode {
    const cursor = this.#cursor;
    if (cursor.code === sign.ampersand) return this.#anchored(place, () => this.#afterAnchor(place, column));
    const node =
      this.#inline(place, column) ??
      this.#scalar(
        place,
        this.#cursor.isAtBlockScalar ? blockScalar(this.#cursor, column) : this.#cursor.plain(column),
      );
    cursor.endLine();
    return node;
  }

  #afterAnchor(place: Position, column: number): SourceNode {
    const cursor = this.#cursor;
    cursor.skipComment();
    if (cursor.code === sign.ampersand || cursor.code === sign.asterisk) throw new Unusual();
    if (!cursor.isAtLineEnd) return this.#value(place, column);
    cursor.nextContent();
    if (cursor.isAtEnd || cursor.column <= column) throw new Unusual();
    return this.#block(place);
  }

  /** A value that is written in the same way within brackets and outside of them; undefined for another. */
  #inline(place: Position, column: number): SourceNode | undefined {
    const cursor = this.#cursor;
    switch (cursor.code) {
      case sign.bracket:
      case sign.brace:
        return this.#brackets(place, column);
      case sign.doubleQuote:
      case sign.singleQuote:
        return this.#scalar(place, cursor.quoted(column));
      case sign.asterisk:
        return this.#alias(place.depth);
      default:
        return undefined;
    }
  }

  #brackets(place: Position, column: number): MapNode | ListNode {
    return this.#cursor.code === sign.brace ? this.#braced(place, column) : this.#bracketed(place, column);
  }

  #bracketed(position: Position, column: number): ListNode {
    const list = this.#newList(position, true);
    const place = within(list, position);
    this.#commaSeparated(sign.closingBracket, column, () => {
      place.index = list.items.length;
      this.#add(list, this.#flowValue(place, column));
    });
    list.end = this.#end;
    return list;
  }

  #braced(position: Position, column: number): MapNode {
    const cursor = this.#cursor;
    const map = this.#newMap(position, true);
    const place = within(map, position);
    let merged: SourceNode | undefined;
    this.#commaSeparated(sign.closingBrace, column, () => {
      this.#budget.spendKey();
      const key = cursor.isAtQuote ? cursor.jsonKey() : cursor.key();
      if (!key) throw new Unusual();
      const isMerge = key.text === "<<";
      if (isMerge && (merged || key.end - key.start > 2)) throw new Unusual();
      place.key = key;
      place.depth = position.depth + (isMerge ? 0 : 1);
      cursor.skipWithinBrackets(column);
      const node = this.#flowValue(place, column);
      if (isMerge) merged = node;
      else this.#enter(map, key, node);
    });
    this.#close(map, merged);
    return map;
  }

  /** The entries from an opening bracket to its closing one. */
  #commaSeparated(closing: number, column: number, readEntry: () => void): void {
    const cursor = this.#cursor;
    this.#budget.spend(tokens.brackets);
    cursor.at++;
    cursor.skipWithinBrackets(column);
    while (cursor.code !== closing) {
      readEntry();
      cursor.skipWithinBrackets(column);
      if (cursor.code !== sign.comma) break;
      this.#budget.spend(tokens.comma);
      cursor.at++;
      cursor.skipWithinBrackets(column);
    }
    if (cursor.code !== closing) throw new Unusual();
    this.#end = ++cursor.at;
  }

  #flowValue(place: Position, column: number): SourceNode {
    const cursor = this.#cursor;
    if (cursor.code !== sign.ampersand)
      return this.#inline(place, column) ?? this.#scalar(place, cursor.plainWithinBrackets());
    return this.#anchored(place, () => {
      cursor.skipWithinBrackets(column);
      if (cursor.code === sign.ampersand || cursor.code === sign.asterisk) throw new Unusual();
      return this.#flowValue(place, column);
    });
  }

  #anchored({ depth }: Position, read: () => SourceNode): SourceNode {
    this.#budget.spend(tokens.anchor);
    return this.#anchors.define(this.#cursor.name(), depth, read);
  }

  #alias(depth: number): SourceNode {
    this.#budget.spend(tokens.alias);
    const start = this.#cursor.at;
    const source = this.#cursor.name();
    this.#end = this.#cursor.at;
    return this.#anchors.use({ source, range: [start, this.#end] }, depth);
  }

  #scalar({ parent, key, index }: Position, scalar: ScalarNode): ScalarNode {
    this.#budget.spendScalar(scalar);
    this.#anchors.scalar();
    this.#end = scalar.end;
    scalar.parent = parent;
    scalar.key = key;
    scalar.index = index;
    return scalar;
  }

  #newList(position: Position, flow: boolean): ListNode {
    return emptyList(position, this.#begin(position.depth), flow);
  }

  #newMap(position: Position, flow: boolean): MapNode {
    return emptyMap(position, this.#begin(position.depth), flow);
  }

  #begin(depth: number): number {
    const { at } = this.#cursor;
    if (depth > this.#limits.depth) throw new Unusual();
    this.#anchors.collection(depth, [at, at + 1]);
    return at;
  }

  #add(list: ListNode, node: SourceNode): void {
    list.items.push(node);
    list.value.push(node.value);
  }

  #enter(map: MapNode, key: KeyPlace, node: SourceNode): void {
    if (map.entries.has(key.text)) {
      this.duplicates.note(map, key, node);
      return;
    }
    enter(map, key, node);
  }

  #close(map: MapNode, source: SourceNode | undefined): void {
    map.end = this.#end;
    if (!this.duplicates.isEmpty) this.duplicates.close(map, source !== undefined);
    if (!source) return;
    merge(map, source, this.#anchors, () => {
      throw new Unusual();
    });
  }
}
