/** Layers put together for one file. */

import { relative, sep } from "node:path";
import type { Severity } from "../findings/finding.js";
import type { Layer, NamedProfile, OptionValue, RuleSetting, Setting } from "./layer.js";

/** What is in force for a file, and where each part comes from. */
export class EffectiveConfig {
  /** From the weakest to the strongest. */
  readonly #settings: ReadonlyMap<string, RuleSetting>[];
  readonly profile: NamedProfile | undefined;
  readonly strict: boolean;

  /** `matches` says whether a path relative to a layer's folder fits a glob. */
  constructor(layers: readonly Layer[], absolutePath: string, matches: (glob: string, path: string) => boolean) {
    const settings: ReadonlyMap<string, RuleSetting>[] = [];
    let profile: NamedProfile | undefined;
    for (const layer of layers) {
      settings.push(layer.rules);
      profile = layer.profile ?? profile;
      if (layer.overrides.length === 0) continue;
      const path = relative(layer.globFolder ?? layer.folder, absolutePath)
        .split(sep)
        .join("/");
      for (const override of layer.overrides) {
        if (!override.files.some((glob) => matches(glob, path))) continue;
        settings.push(override.rules);
        profile = override.profile ?? profile;
      }
    }
    this.#settings = settings.filter(({ size }) => size > 0);
    this.profile = profile;
    this.strict = layers.some((layer) => layer.strict === true);
  }

  /** Equal for files to which the same settings apply. */
  get key(): string {
    return JSON.stringify([this.strict, this.#settings.map((layer) => [...layer])]);
  }

  /** The setting that decides, if any: of the strongest layer that names the requirement, the rule, its group, or all. */
  settingOf(rule: string, requirement: string | null): RuleSetting | undefined {
    if (this.#settings.length === 0) return undefined;
    const names = [...(requirement === null ? [] : [requirement]), rule, `${rule.slice(0, rule.indexOf("/"))}/*`, "*"];
    for (const layer of this.#settings.toReversed()) {
      for (const name of names) {
        const setting = layer.get(name);
        if (setting) return setting;
      }
    }
    return undefined;
  }

  severityOf(rule: string, requirement: string | null): Severity | "off" | undefined {
    return this.settingOf(rule, requirement)?.severity;
  }

  /** Options that are set for a rule, each with where. */
  optionsWithOrigin(rule: string): ReadonlyMap<string, Setting<OptionValue>> {
    const options = new Map<string, Setting<OptionValue>>();
    for (const layer of this.#settings) {
      const setting = layer.get(rule);
      for (const [name, option] of Object.entries(setting?.options ?? {})) options.set(name, option);
    }
    return options;
  }

  optionsOf(rule: string): Readonly<Record<string, OptionValue>> {
    return Object.fromEntries([...this.optionsWithOrigin(rule)].map(([name, { value }]) => [name, value]));
  }
}

/** Whether a layer leaves a file out. Later layers may take one back with `!`. */
export function isIgnored(
  layers: readonly Layer[],
  absolutePath: string,
  matches: (glob: string, path: string) => boolean,
): boolean {
  let ignored = false;
  for (const { folder, globFolder = folder, ignores } of layers) {
    if (ignores.length === 0) continue;
    const path = relative(globFolder, absolutePath).split(sep).join("/");
    for (const { value: glob } of ignores) {
      if (glob.startsWith("!") ? matches(glob.slice(1), path) : matches(glob, path)) ignored = !glob.startsWith("!");
    }
  }
  return ignored;
}
