/** Why entries of `includes` bring in nothing. */

import { listed } from "../findings/listed.js";
import type { Listing } from "./alike.js";
import type { IncludeProblem } from "./settings.js";

const example = "../shared/partners.yaml";

/** Why an entry is not even looked for: it is no path of a file. */
export function noPath(path: string): IncludeProblem | undefined {
  if (path.trim() === "") return { problem: "missing", message: "" };
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) return undefined;
  const message = `it is an address, and only files are read. Save the file, and name its path from here, such as ${example}`;
  return { problem: "missing", message };
}

/** Why files are not included, which is told of all together of which it is the same. */
export interface NotIncluded {
  code: string;
  tell: Listing["tell"];
}

/** So many files are named; the others are counted. */
const mostNamed = 5;

/** A bound that leaves files out. */
export function notIncluded(code: string, why: string): NotIncluded {
  return { code, tell: (paths) => `${named(paths)} ${paths.length > 1 ? "are" : "is"} not included: ${why}.` };
}

/** Something about the files. */
export function cannotBeIncluded(code: string, why: string): NotIncluded {
  return { code, tell: (paths) => `${named(paths)} cannot be included: ${why}.` };
}

function named(paths: readonly string[]): string {
  return listed(paths, "and", mostNamed);
}

/** What is told when a file is not brought in. */
export function refused(path: string, { problem, message }: IncludeProblem): NotIncluded {
  if (path.trim() !== "") return cannotBeIncluded(problem, `${message}${problem === "missing" ? how(path) : ""}`);
  const told = `This entry of \`includes\` is empty. Name a file, such as ${example}, or take the entry away.`;
  return { code: problem, tell: () => told };
}

/** What people write in place of a path, as a sentence goes on. */
function how(path: string): string {
  if (/^(?:~|[a-z]:[\\/]|\\\\)/i.test(path))
    return `. That is a place on one computer; name the path from here, such as ${example}`;
  if (path.includes("\\")) return `. Write / between folders, as in ${example}`;
  return /[*?[\]{}]/.test(path) ? ". A pattern is not read as several files; name each of them" : "";
}
