/** What is wrong with an entry of `includes` that names no file that is there. */

import type { IncludeProblem } from "./settings.js";

const example = "../shared/partners.yaml";

/** Why an entry is not even looked for: it is no path of a file. */
export function noPath(path: string): IncludeProblem | undefined {
  if (path.trim() === "") return { problem: "missing", message: "" };
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) return undefined;
  const message = `it is an address, and only files are read. Save the file, and name its path from here, such as ${example}`;
  return { problem: "missing", message };
}

/** What is told when a file is not brought in. */
export function refused(path: string, { problem, message }: IncludeProblem): { code: string; message: string } {
  if (path.trim() === "")
    return {
      code: problem,
      message: `This entry of \`includes\` is empty. Name a file, such as ${example}, or take the entry away.`,
    };
  return { code: problem, message: `${path} cannot be included: ${message}${problem === "missing" ? how(path) : ""}.` };
}

/** What people write in place of a path, as a sentence goes on. */
function how(path: string): string {
  if (/^(?:~|[a-z]:[\\/]|\\\\)/i.test(path))
    return `. That is a place on one computer; name the path from here, such as ${example}`;
  if (path.includes("\\")) return `. Write / between folders, as in ${example}`;
  return /[*?[\]{}]/.test(path) ? ". A pattern is not read as several files; name each of them" : "";
}
