/** Rules that others bring: a package or a file that exports them, under a prefix of its own. */

import { createRequire } from "node:module";
import { isAbsolute, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { ToolFailure } from "../findings/finding.js";
import { isRequirementRule, type Rule } from "../rules-api/define-rule.js";

/** What a plugin's module exports by default. */
export interface Plugin {
  /** Prefix of its rules' ids: letters, digits and hyphens. */
  name: string;
  /** Its rules by their names within the plugin. */
  rules: Readonly<Record<string, Rule>>;
}

/** Loads a plugin and gives its rules by their whole ids. Throws {@link ToolFailure}, which names the plugin. */
export async function loadPlugin(
  named: string,
  folder: string,
  taken: ReadonlyMap<string, Rule>,
): Promise<Map<string, Rule>> {
  let module: { default?: unknown };
  try {
    module = (await import(pathToFileURL(locate(named, folder)).href)) as { default?: unknown };
  } catch (error) {
    throw new ToolFailure(
      `plugin ${named} cannot be loaded: ${error instanceof Error ? error.message.split("\n", 1)[0] : String(error)}`,
      { cause: error },
    );
  }
  const plugin = module.default;
  if (!isPlugin(plugin))
    throw new ToolFailure(
      `plugin ${named} exports no plugin: its default export has a name (letters, digits, hyphens) and rules`,
    );
  const requirements = new Set(
    [...taken.values()].flatMap((rule) => (isRequirementRule(rule) ? Object.keys(rule.requirements) : [])),
  );
  const rules = new Map<string, Rule>();
  for (const [name, rule] of Object.entries(plugin.rules)) {
    const id = `${plugin.name}/${name}`;
    if (taken.has(id)) throw new ToolFailure(`plugin ${named}: there is a rule ${id} already`);
    for (const requirement of isRequirementRule(rule) ? Object.keys(rule.requirements) : []) {
      if (requirements.has(requirement))
        throw new ToolFailure(`plugin ${named}: requirement ${requirement} of ${id} has the id of another one`);
      requirements.add(requirement);
    }
    rules.set(id, rule);
  }
  return rules;
}

function locate(named: string, folder: string): string {
  if (isAbsolute(named) || /^\.{1,2}[/\\]/.test(named)) return resolve(folder, named);
  return createRequire(join(folder, "package.json")).resolve(named);
}

function isPlugin(value: unknown): value is Plugin {
  if (typeof value !== "object" || value === null) return false;
  const { name, rules } = value as Partial<Plugin>;
  return (
    typeof name === "string" &&
    /^[a-z][a-z0-9-]*$/.test(name) &&
    typeof rules === "object" &&
    rules !== null &&
    Object.values(rules).every(
      (rule) => typeof rule === "object" && rule !== null && ("requirements" in rule || "messages" in rule),
    )
  );
}
