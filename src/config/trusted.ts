import { pathToFileURL } from "node:url";
import { ToolFailure } from "../findings/finding.js";
import { wordsOfError } from "../findings/words-of-error.js";

/**
 * Runs a configuration that is code. Only for trees that the user trusts: cosmiconfig executes `.config/config.js` of the
 * working directory as soon as it is constructed, whatever its options say.
 */
export async function loadTrusted(path: string, shown: string): Promise<unknown> {
  const { cosmiconfig } = await import("cosmiconfig");
  const extensions = [".js", ".cjs", ".mjs", ".ts", ".cts", ".mts"];
  const loaders = Object.fromEntries(extensions.map((extension) => [extension, importDefault]));
  try {
    const result = await cosmiconfig("pathway-lint", { searchStrategy: "none", loaders }).load(path);
    return result?.config ?? {};
  } catch (error) {
    throw new ToolFailure(`${shown} failed: ${whyItFailed(error)}`, { cause: error });
  }
}

/**
 * What a module exports by default. Of TypeScript Node itself leaves the types out, so that no compiler has to be
 * installed; and what a module throws is told as it is, where the loaders of cosmiconfig would try another way first.
 */
async function importDefault(path: string): Promise<unknown> {
  return ((await import(pathToFileURL(path).href)) as { default?: unknown }).default;
}

function whyItFailed(error: unknown): string {
  if ((error as NodeJS.ErrnoException | null)?.code === "ERR_UNKNOWN_FILE_EXTENSION") {
    return `Node.js ${process.versions.node} reads no TypeScript; take 22.18 or later, or write the configuration in JavaScript or YAML`;
  }
  return wordsOfError(error).split("\n", 1)[0] ?? "";
}
