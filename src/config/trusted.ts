import { ToolFailure } from "../findings/finding.js";

/**
 * Runs a configuration that is code. Only for trees that the user trusts: cosmiconfig executes `.config/config.js` of the
 * working directory as soon as it is constructed, whatever its options say.
 */
export async function loadTrusted(path: string, shown: string): Promise<unknown> {
  const { cosmiconfig } = await import("cosmiconfig");
  try {
    const result = await cosmiconfig("pathway-lint", { searchStrategy: "none" }).load(path);
    return result?.config ?? {};
  } catch (error) {
    throw new ToolFailure(
      `${shown} failed: ${error instanceof Error ? error.message.split("\n", 1)[0] : String(error)}`,
      { cause: error },
    );
  }
}
