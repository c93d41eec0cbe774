import { loadPlugins } from "../config/plugins.js";
import type { RuleDescription } from "../findings/description.js";
import { Linter } from "../index.js";

/** The words of the built-in rules and of those that plugins bring, without a configuration. Throws `ToolFailure`, which names the plugin. */
export async function describedRules(plugins: readonly string[], cwd: string): Promise<RuleDescription[]> {
  const rules = await loadPlugins(plugins.map((name) => ({ name, folder: cwd })));
  return new Linter({ date: "", rules }).rules;
}
