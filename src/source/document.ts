/** What reading a file gives: its documents, each a tree or a reason why there is none. */

import type { MapNode, SourceNode } from "./node.js";
import type { SourceProblem } from "./problem.js";
import type { SourceText } from "./text.js";

/** One YAML document of a file: one pathway. */
export interface SourceDocument {
  /** Position in the file, from 0. */
  index: number;
  /** Null when the document is empty, or so broken that nothing of it can be trusted. */
  root: SourceNode | null;
  /** What is wrong with it. A document with problems may still have a root: what could be read. */
  problems: SourceProblem[];
}

/** A comment, for the directives that switch rules off. */
export interface Comment {
  /** Without the `#`, trimmed. */
  text: string;
  start: number;
  end: number;
  /** True when nothing but white space stands before it on its line. */
  ownLine: boolean;
}

/** A file that was read. */
export interface Source {
  text: SourceText;
  /** What was read, refused or not: bytes, or characters when it came as text. */
  size: number;
  documents: SourceDocument[];
  /** Every comment that contains `pathway-lint-`, or nearly so and a word such as `disable`, in order. */
  directives: Comment[];
}

export function isMap(node: SourceNode | null | undefined): node is MapNode {
  return node?.kind === "map";
}
