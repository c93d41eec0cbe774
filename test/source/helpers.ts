import { expect } from "vitest";
import type { SourceNode } from "../../src/source/node.js";
import { pointerOf } from "../../src/source/pointer.js";
import type { SourceProblem } from "../../src/source/problem.js";
import { readSource } from "../../src/source/read.js";

/** The root of a text that must have exactly one document, without problems. */
export function rootOf(text: string): SourceNode {
  const { documents } = readSource(text);
  expect(documents.map(({ problems }) => problems)).toEqual([[]]);
  const root = documents[0]?.root;
  if (!root) throw new Error(`No root in ${JSON.stringify(text)}`);
  return root;
}

/** A value as plain objects, to compare it. */
export function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** The value of a text with one document and no problems. */
export function valueIn(text: string): unknown {
  return plain(rootOf(text).value);
}

/** Every node below and including one, each once, in the order of the tree. */
export function* nodesOf(node: SourceNode): Generator<SourceNode, void> {
  yield node;
  const children = node.kind === "map" ? node.entries.values() : node.kind === "list" ? node.items : [];
  for (const child of children) if (child.parent === node) yield* nodesOf(child);
}

/** What is written where: the text of each value by its pointer, and of each key with `~key` after the pointer. */
export function slices(text: string): Record<string, string> {
  const result: Record<string, string> = {};
  for (const node of nodesOf(rootOf(text))) {
    const pointer = pointerOf(node);
    if (node.key) result[`${pointer} key`] = text.slice(node.key.start, node.key.end);
    result[pointer] = text.slice(node.start, node.end);
  }
  return result;
}

/** All problems of a text, with what each points at. */
export function problemsOf(input: string | Uint8Array): (SourceProblem & { at: string })[] {
  const { documents, text } = readSource(input);
  return documents.flatMap(({ problems }) =>
    problems.map((problem) => ({ ...problem, at: text.text.slice(problem.start, problem.end) })),
  );
}

/** The problems of a text as `code@line:column text`. */
export function told(input: string | Uint8Array): string[] {
  const { text } = readSource(input);
  return problemsOf(input).map(({ code, start, at }) => {
    const { line, column } = text.position(start);
    return `${code}@${line}:${column} ${at}`.trimEnd();
  });
}
