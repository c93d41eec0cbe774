/** Whether two readers made the same of a text. */

import type { Comment } from "../../src/source/document.js";
import type { SourceNode } from "../../src/source/node.js";
import type { SourceProblem } from "../../src/source/problem.js";
import { readSource } from "../../src/source/read.js";

export function codeAndPlace({ code, start, end }: SourceProblem): string {
  return `${code}@${start}-${end}`;
}

/** What `yaml` makes of the text: a tab is never ordinary. */
export function readByParser(text: string): {
  roots: (SourceNode | null)[];
  directives: Comment[];
  problems: string[];
} {
  const { documents, directives } = readSource(`${text}\n#\t\n`);
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
