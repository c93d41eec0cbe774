/** Rules that others bring: a package or a file that exports them, under a prefix of its own. */

import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { isAbsolute, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { ToolFailure } from "../findings/finding.js";
import { wordsOfError } from "../findings/words-of-error.js";
import type { Rule } from "../rules-api/define-rule.js";
import { longestManifest } from "./find-config.js";
import { type Plugin, problemOfPlugin } from "./plugin.js";
import { readRegularFile, whyNoCode } from "./regular-file.js";

/** A plugin as somebody names it: a package, or a file relative to a folder. */
export interface NamedPlugin {
  name: string;
  folder: string;
}

/** The rules of plugins by their whole ids. A plugin named twice counts once. Throws {@link ToolFailure}, which names the plugin. */
export async function loadPlugins(plugins: readonly NamedPlugin[]): Promise<Map<string, Rule>> {
  const loaded = new Map<string, Plugin>();
  for (const { name, folder } of plugins) {
    const plugin = await loadPlugin(name, folder);
    const other = loaded.get(plugin.name) ?? plugin;
    if (other !== plugin) throw new ToolFailure(`plugin ${name}: another plugin has the name ${plugin.name} already`);
    loaded.set(plugin.name, plugin);
  }
  const rulesOf = ({ name, rules }: Plugin) =>
    Object.entries(rules).map(([rule, how]) => [`${name}/${rule}`, how] as const);
  return new Map([...loaded.values()].flatMap(rulesOf));
}

async function loadPlugin(named: string, folder: string): Promise<Plugin> {
  let module: { default?: unknown };
  try {
    module = (await import(pathToFileURL(locate(named, folder)).href)) as { default?: unknown };
  } catch (error) {
    throw new ToolFailure(`plugin ${named} cannot be loaded: ${wordsOfError(error).split("\n", 1)[0]}`, {
      cause: error,
    });
  }
  const problem = problemOfPlugin(module.default);
  if (problem !== undefined) throw new ToolFailure(`plugin ${named}: ${problem}`);
  return module.default as Plugin;
}

/** The file of a plugin. Throws where that is none, such as a pipe, which nobody would ever write to. */
function locate(named: string, folder: string): string {
  const isPath = isAbsolute(named) || /^\.{1,2}[/\\]/.test(named);
  const path = isPath ? resolve(folder, named) : mainOfPackage(named, folder);
  const problem = whyNoCode(path);
  if (problem !== undefined) throw new Error(problem);
  return path;
}

/** The main file of the package of that name that is installed for a folder. */
function mainOfPackage(named: string, folder: string): string {
  const { resolve: resolveHere } = createRequire(join(folder, "package.json"));
  try {
    return resolveHere(named);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_PACKAGE_PATH_NOT_EXPORTED") throw error;
    const main = moduleOfPackage(named, resolveHere.paths(named) ?? []);
    if (main === undefined) throw error;
    return main;
  }
}

/** The main file of a package that gives one to `import` alone, which `require` does not find. */
function moduleOfPackage(name: string, folders: readonly string[]): string | undefined {
  const folder = folders.map((each) => join(each, name)).find((each) => existsSync(join(each, "package.json")));
  if (folder === undefined) return undefined;
  const manifest = Buffer.from(readRegularFile(join(folder, "package.json"), longestManifest)).toString();
  const { exports } = JSON.parse(manifest) as { exports?: unknown };
  const main = importedBy(exports);
  return main === undefined ? undefined : resolve(folder, main);
}

/** What the conditions of `exports` come to for `import`: the first of them that holds. */
function importedBy(target: unknown): string | undefined {
  if (typeof target === "string") return target;
  if (typeof target !== "object" || target === null) return undefined;
  const holding = Object.entries(target).filter(([condition]) =>
    [".", "node", "import", "default"].includes(condition),
  );
  return holding.map(([, inner]) => importedBy(inner)).find((found) => found !== undefined);
}
