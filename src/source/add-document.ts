import type { Source } from "./document.js";
import type { SourceProblem } from "./problem.js";
import { ProblemList } from "./problems.js";

/** How many problems of a file are listed; but every document that has some keeps its first. */
const listed = 20;

/** Adds a document of which there is nothing but problems. */
export function addDocument(source: Source, found: readonly SourceProblem[]): void {
  const problems = problemList(source);
  for (const item of found) problems.add(item);
  source.documents.push({ index: source.documents.length, root: null, problems: problems.close() });
}

/** What is wrong with the next document of a source. */
export function problemList(source: Source): ProblemList {
  const sofar = source.documents.reduce((sum, { problems }) => sum + problems.length, 0);
  return new ProblemList(Math.max(1, listed - sofar));
}
