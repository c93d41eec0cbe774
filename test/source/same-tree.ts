/** Whether two readers made the same of a text. */

import { readComposed } from "../../src/source/composed.js";
import type { Comment, Source } from "../../src/source/document.js";
import { defaultLimits } from "../../src/source/limits.js";
import type { SourceNode } from "../../src/source/node.js";
import type { OrdinaryText } from "../../src/source/ordinary-text.js";
import type { SourceProblem } from "../../src/source/problem.js";
import { screen } from "../../src/source/screen.js";
import { SourceText } from "../../src/source/text.js";

export function codeAndPlace({ code, start, end }: SourceProblem): string {
  return `${code}@${start}-${end}`;
}

/** The problems of one kind that the reader of ordinary YAML tells by itself, as {@link codeAndPlace} has them. */
export function duplicatesOf({ documents }: OrdinaryText): string[] {
  return documents
    .flatMap(({ duplicates }) => duplicates)
    .map(({ code, second: { start, end } }) => codeAndPlace({ code, message: "", start, end }));
}

/** What `yaml` makes of a text that is not refused. */
export function sourceByParser(text: string, limits = defaultLimits): Source {
  const source: Source = { text: new SourceText(text), size: text.length, documents: [], directives: [] };
  readComposed(text, screen(text), limits, source);
  return source;
}

/** The same, as it is compared. */
export function readByParser(text: string): {
  roots: (SourceNode | null)[];
  directives: Comment[];
  problems: string[];
} {
  const { documents, directives } = sourceByParser(text);
  const problems = documents.flatMap((document) => document.problems.map(codeAndPlace));
  return { roots: documents.map(({ root }) => root), directives, problems };
}

/** What differs between two trees, and where; undefined when nothing does. */
export function difference(one: SourceNode, other: SourceNode, path = ""): string | undefined {
  const facts = ({ kind, start, end, index, key, value, ...rest }: SourceNode) =>
    JSON.stringify([
      kind,
      start,
      end,
      index,
      key,
      { ...rest, parent: 0, entries: 0, items: 0 },
      kind === "scalar" && value,
    ]);
  if (facts(one) !== facts(other)) return `${path}: ${facts(one)} is ${facts(other)}`;
  for (const [name, child, its] of pairs(one, other)) {
    if (one.kind !== "scalar" && Reflect.get(one.value, name) !== child.value) return `${path}/${name}: another value`;
    const isHere = child.parent === one;
    if (isHere !== (its?.parent === other)) return `${path}/${name}: written elsewhere`;
    const found = isHere && its ? difference(child, its, `${path}/${name}`) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function pairs(one: SourceNode, other: SourceNode): [string | number, SourceNode, SourceNode | undefined][] {
  if (one.kind === "map" && other.kind === "map")
    return [...one.entries].map(([key, node]) => [key, node, other.entries.get(key)]);
  if (one.kind === "list" && other.kind === "list") return one.items.map((node, i) => [i, node, other.items[i]]);
  return [];
}
