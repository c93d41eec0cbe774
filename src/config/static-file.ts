import { ToolFailure } from "../findings/finding.js";
import { defaultLimits } from "../source/limits.js";
import { readSource } from "../source/read.js";
import { type Located, locatedNode } from "./located.js";
import { readRegularFile } from "./regular-file.js";

/**
 * A YAML or JSON file that is not a definition: a configuration or a profile, through the same bounded reader. Null when it
 * is empty. Throws {@link ToolFailure} with file and line; with `namedAt`, where another file names it, when it cannot be read.
 */
export function readStaticFile(path: string, shown: string, namedAt?: string): Located | null {
  const { documents, text } = readSource(bytesOf(path, shown, namedAt));
  const [document, ...others] = documents;
  if (others.length > 0) throw new ToolFailure(`${shown}: it holds several documents`);
  const problem = document?.problems.find(({ code, severity }) => code !== "empty" && severity !== "warning");
  if (problem) throw new ToolFailure(`${shown}:${text.position(problem.start).line}: ${problem.message}`);
  return document?.root ? locatedNode(document.root, text, shown) : null;
}

function bytesOf(path: string, shown: string, namedAt: string | undefined): Uint8Array {
  try {
    return readRegularFile(path, defaultLimits.bytes);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const before = namedAt === undefined ? "" : `${namedAt}: `;
    throw new ToolFailure(`${before}cannot read ${shown}: ${reasons[code ?? ""] ?? message}`, { cause: error });
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  ENAMETOOLONG: "its name is too long",
  EISDIR: "it is a folder",
  EACCES: "permission denied",
  ENXIO: "it is no regular file",
  ELOOP: "it is a link that leads in a circle",
};
