/**
 * Reads a definition that does not fit the format: what fits or was certainly meant is kept, the rest is left out and told.
 * Linear in the size of the tree, and not recursive beyond the depth of the format.
 */

import { didYouMean } from "../findings/did-you-mean.js";
import { listed } from "../findings/listed.js";
import type { Definition } from "../pathway/definition.js";
import type { ListNode, MapNode, ScalarNode, SourceNode } from "../source/node.js";
import { ruleOf } from "./attribution.js";
import * as containers from "./containers.js";
import { empty } from "./empty.js";
import { definitionShape, fieldOf, resolve } from "./format.js";
import { readKeys } from "./keys.js";
import { dropped, type Guess, type Misfit } from "./misfit.js";
import { numberMisfit, truthMisfit } from "./numbers.js";
import { extentOf, headingOf, type Step, subjectOf } from "./path.js";
import { Problems, type Telling } from "./problem.js";
import { gathered, scatteredEntries } from "./scattered.js";
import type { ListShape, MapShape } from "./shape.js";
import { changedList, changedMap, listInPlaceOf } from "./stand-ins.js";
import { textMisfit, wrongType } from "./text.js";

/** Guessing costs a look at every known word; a file with more unknown ones than this has other troubles. */
const mostGuesses = 200;

/** Characters of all rows of ids between commas that are read as lists: their ids cost the reader of YAML nothing. */
const mostInRows = 100_000;

type MapStep = Step & { node: MapNode; shape: MapShape };
type ListStep = Step & { node: ListNode; shape: ListShape };

export class DefinitionReading {
  readonly problems = new Problems();
  /** Top-level keys of which something was left out. */
  readonly damaged = new Set<string>();
  readonly #isFragment: boolean;
  readonly #text: string;
  #section = "";
  /** Whether what is read stands here by an alias or a merge. What would mend it here is written elsewhere, and may be right there. */
  #isBorrowed = false;
  #guesses = 0;
  #inRows = 0;

  /** A fragment is included by a definition, and has neither id nor title. */
  constructor(isFragment: boolean, text: string) {
    this.#isFragment = isFragment;
    this.#text = text;
  }

  /** The definition without what could not be read; its `id` and `title` are empty where there are none. */
  read(root: MapNode): Definition {
    const top = { within: null, at: "", node: root, shape: definitionShape() };
    return this.#map(top) as Definition;
  }

  readonly #guess: Guess = (word, known) => (this.#guesses++ < mostGuesses ? didYouMean(word, known) : undefined);

  #value(step: Step): unknown {
    const { node, shape } = step;
    if (node.kind === "scalar") {
      const misfit = this.#scalarMisfit(node, step);
      return misfit ? this.#tell(misfit, step) : node.value;
    }
    if (node.kind === "map") {
      if (shape.kind === "map") return this.#map({ ...step, node, shape });
      return shape.kind === "list"
        ? this.#mapForList(node, shape, step)
        : this.#tell(wrongType(node, shape, step), step);
    }
    if (shape.kind === "list") return this.#list({ ...step, node, shape });
    const [item, ...others] = node.items;
    if (!item || others.length > 0 || item.kind === "list") return this.#tell(wrongType(node, shape, step), step);
    this.#report(containers.listForOne(node, item, step), step);
    return this.#value({ ...step, node: item });
  }

  #scalarMisfit(node: ScalarNode, step: Step): Misfit | undefined {
    const { shape } = step;
    if (node.value === null) return empty(node, step, this.#text);
    switch (shape.kind) {
      case "text":
        return textMisfit(node, shape, step, this.#guess);
      case "number":
        return numberMisfit(node, shape, step);
      case "truth":
        return truthMisfit(node, shape, step);
      case "list":
        this.#inRows += node.end - node.start;
        return this.#inRows > mostInRows
          ? containers.noList(node, shape, step)
          : containers.valueForList(node, shape, step, this.#guess);
      case "map": {
        const { orText } = shape;
        if (orText === undefined) return containers.valueForMap(node, shape, step);
        return textMisfit(node, { kind: "text", longest: orText, example: shape.example }, step, this.#guess);
      }
    }
  }

  /** Reports a misfit and gives what it is read as. */
  #tell(misfit: Misfit, step: Step): unknown {
    this.#report(misfit, step);
    if (misfit.read === dropped) this.damaged.add(this.#section);
    return misfit.read;
  }

  #report({ code, extent, tell }: Misfit, step: Step): void {
    if (tell) this.#add(code, step.node, extent ?? extentOf(step.node), tell, ruleOf(code, step));
  }

  #add(...[code, node, extent, tell, rule]: Parameters<Problems["add"]>): void {
    this.problems.add(code, node, extent, this.#isBorrowed ? () => withoutEdits(tell()) : tell, rule);
  }

  #map(step: MapStep): unknown {
    const { node, shape } = step;
    const isTop = step.within === null;
    const keys = readKeys(step, this.#guess, (code, child, extent, tell) =>
      this.#add(code, child, extent, tell, undefined),
    );
    let copy: Record<string, unknown> | undefined;
    let isWhole = true;
    const claimed = new Set(keys.meant.values());
    for (const written of node.entries.keys()) {
      const child = node.entries.get(written) as SourceNode;
      const key = keys.meant.get(written) ?? written;
      const outer = this.#isBorrowed;
      this.#isBorrowed ||= child.parent !== node || child.key?.text !== written;
      const read = this.#entry(key, keys.mended.get(key) ?? child, step);
      this.#isBorrowed = outer;
      if (read === child.value && key === written) continue;
      copy ??= copyOf(node.value);
      delete copy[written];
      if (read !== dropped) copy[key] = read;
      else if (!keys.rests.has(written)) {
        this.damaged.add(this.#section);
        for (const section of keys.alike.get(written) ?? []) this.damaged.add(section);
        if (shape.needs.includes(key)) isWhole = false;
      }
    }
    for (const [key, elsewhere] of keys.mended) {
      if (node.entries.has(key) || claimed.has(key)) continue;
      const read = this.#entry(key, elsewhere, step);
      if (read === dropped) continue;
      copy ??= copyOf(node.value);
      copy[key] = read;
    }
    const isMissing = (key: string): boolean => !node.entries.has(key) && !claimed.has(key);
    const missing = isTop && this.#isFragment ? [] : shape.needs.filter(isMissing);
    if (missing.length > 0) {
      this.#reportMissing(missing, step);
      isWhole = false;
    }
    if (!isWhole) {
      if (!isTop) return dropped;
      copy = named(copy ?? copyOf(node.value), shape.needs);
    }
    return copy ? changedMap(node, copy, keys.meant, keys.mended) : node.value;
  }

  #entry(key: string, node: SourceNode, within: MapStep): unknown {
    if (within.within === null) this.#section = key;
    const shape = fieldOf(within.shape, key);
    return shape ? this.#value({ within, at: key, node, shape }) : dropped;
  }

  #reportMissing(missing: readonly string[], step: MapStep): void {
    const { node, shape, within } = step;
    if (within) this.damaged.add(this.#section);
    else for (const key of missing) if (key !== "formatVersion") this.damaged.add(key);
    this.problems.add("missing-key", node, headingOf(node), () => {
      const examples = missing.map((key) => `\`${key}: ${fieldOf(shape, key)?.example}\``);
      const keys = missing.map((key) => `\`${key}\``);
      return {
        message: `${subjectOf(step)} lacks ${listed(keys, "and")}; add for example ${listed(examples, "and")}.`,
      };
    });
  }

  #list(step: ListStep): unknown {
    const { node, shape } = step;
    const { items } = node;
    if (shape.exactly !== undefined && items.length !== shape.exactly) {
      return this.#tell(containers.wrongLength(node, shape, step), step);
    }
    if (items.length === 0 && shape.isNeverEmpty) return this.#tell(containers.noEntries(node, shape, step), step);
    if (items.length > shape.most) return this.#tell(containers.tooMany(node, shape, step), step);
    const of = resolve(shape.of);
    if (of.kind === "list" && containers.isOnePair(node, shape)) {
      this.#report(containers.onePair(node, shape, step), step);
      return this.#listOf(this.#list({ ...step, shape: of }), step);
    }
    const whole = of.kind === "map" ? gathered(node, of) : undefined;
    if (whole && of.kind === "map") {
      this.#report(scatteredEntries(whole, step, of, this.#text), step);
      return this.#list({ ...step, node: whole.list });
    }
    let copy: unknown[] | undefined;
    const kept: SourceNode[] = [];
    for (let at = 0; at < items.length; at++) {
      const item = items[at] as SourceNode;
      const outer = this.#isBorrowed;
      this.#isBorrowed ||= item.parent !== (node.writtenAs ?? node);
      const read = this.#value({ within: step, at, node: item, shape: of });
      this.#isBorrowed = outer;
      if (read !== item.value) copy ??= node.value.slice(0, at);
      if (read === dropped) continue;
      if (Array.isArray(read) && of.kind === "text") {
        copy?.push(...read);
        kept.push(...read.map(() => item));
        continue;
      }
      copy?.push(read);
      kept.push(item);
    }
    if (!copy) return node.value;
    const isShort =
      shape.exactly === undefined ? shape.isNeverEmpty && copy.length === 0 : copy.length !== shape.exactly;
    return isShort ? dropped : changedList(node, copy, kept);
  }

  #mapForList(node: MapNode, shape: ListShape, step: Step): unknown {
    const misfit = containers.mapForList(node, shape, step);
    if (!misfit.entry) return this.#tell(misfit, step);
    this.#report(misfit, step);
    return this.#listOf(this.#value({ within: step, at: 0, node, shape: resolve(shape.of) }), step);
  }

  /** The list of one that was meant by a value without brackets. */
  #listOf(value: unknown, { node }: Step): unknown {
    return value === dropped ? dropped : listInPlaceOf(node, [node], [value]);
  }
}

function withoutEdits({ fix: _, suggestions: __, ...told }: Telling): Telling {
  return told;
}

/** What stands for the keys that every definition needs, where they cannot be read. */
const unnamed: Readonly<Record<string, unknown>> = { formatVersion: 1, id: "", title: "" };

function named(value: Record<string, unknown>, needs: readonly string[]): Record<string, unknown> {
  for (const key of needs) value[key] ??= unnamed[key];
  return value;
}

function copyOf(value: Record<string, unknown>): Record<string, unknown> {
  return Object.assign(Object.create(null), value);
}
