/** A configuration's text or value, checked: every mistake is one clear line with file and line. */

import { type Severity, severities, ToolFailure } from "../findings/finding.js";
import { unknownWord } from "./check-names.js";
import { emptyLayer, type Layer, type OptionValue, type Override, type RuleSetting, type Setting } from "./layer.js";
import type { Located } from "./located.js";
import { tooWild } from "./wild.js";

/** What a configuration extends: presets and other files, in its order. */
export interface ReadLayer {
  layer: Layer;
  extends: readonly Setting<string>[];
}

const keys = ["$schema", "extends", "profile", "plugins", "rules", "overrides", "ignores"];
const overrideKeys = ["files", "rules", "profile"];

/** Reads a configuration. Throws {@link ToolFailure} for the first mistake. Names of rules are checked later, by `checkNames`, when those of plugins are known. */
export function readLayer(config: Located, folder: string): ReadLayer {
  const layer: Layer = emptyLayer(folder);
  const entries = config.entries("A configuration is a mapping with keys such as extends and rules");
  for (const [key, { keyPlace }] of entries)
    if (!keys.includes(key)) keyPlace.fail(unknownWord(`there is no setting "${key}"`, key, keys));
  const get = (key: string) => entries.get(key)?.value;
  const [schema, profile] = [get("$schema"), get("profile")];
  if (schema) text(schema, "$schema");
  return {
    extends: texts(get("extends"), "extends"),
    layer: {
      ...layer,
      rules: rulesOf(get("rules")),
      ...(profile ? { profile: { ...text(profile, "profile"), folder } } : {}),
      ignores: globs(get("ignores"), "ignores"),
      plugins: texts(get("plugins"), "plugins"),
      overrides: (get("overrides")?.items("overrides is a list") ?? []).map((each) => overrideOf(each, folder)),
    },
  };
}

function overrideOf(value: Located, folder: string): Override {
  const entries = value.entries("an entry of overrides is a mapping with files and rules");
  for (const [key, { keyPlace }] of entries)
    if (!overrideKeys.includes(key)) keyPlace.fail(unknownWord(`an override has no "${key}"`, key, overrideKeys));
  const profile = entries.get("profile")?.value;
  const files = globs(entries.get("files")?.value, "files").map((each) => each.value);
  if (files.length === 0) value.fail('an override names files, such as files: ["drafts/**"]');
  return {
    files,
    rules: rulesOf(entries.get("rules")?.value),
    ...(profile ? { profile: { ...text(profile, "profile"), folder } } : {}),
    origin: value.origin,
  };
}

function text(value: Located, what: string): Setting<string> {
  if (typeof value.plain !== "string" || value.plain === "") value.fail(`${what} wants a name`);
  return { value: value.plain as string, origin: value.origin };
}

/** One text, or a list of them. */
function texts(value: Located | undefined, what: string): Setting<string>[] {
  if (!value) return [];
  if (typeof value.plain === "string") return [text(value, what)];
  return value.items(`${what} is a list of texts`).map((item) => text(item, `an entry of ${what}`));
}

/** The same of globs. A stranger's must not keep a run for minutes. */
function globs(value: Located | undefined, what: string): Setting<string>[] {
  const found = texts(value, what);
  for (const glob of found) {
    const much = tooWild(glob.value);
    if (much) value?.fail(`a glob of ${what} has ${much}: "${glob.value}". Write several globs`);
  }
  return found;
}

function rulesOf(value: Located | undefined): ReadonlyMap<string, RuleSetting> {
  const rules = new Map<string, RuleSetting>();
  if (!value) return rules;
  for (const [name, { value: setting }] of value.entries("rules is a mapping of rule ids to severities"))
    rules.set(name, settingOf(name, setting));
  return rules;
}

const wanted = "error, warning, info or off, or a list such as [error, { maxAgeMonths: 18 }]";

function settingOf(name: string, value: Located): RuleSetting {
  if (typeof value.plain === "string" || value.plain === false)
    return { severity: severityOf(name, value), options: {}, origin: value.origin };
  const items = value.items(`${name} is set to ${wanted}`);
  const [severity, options, extra] = items;
  if (!severity || extra) return value.fail(`${name} is set to ${wanted}`);
  const values = [...(options?.entries(`the options of ${name} are a mapping`) ?? [])].map(
    ([option, { value: given }]) => [option, { value: optionOf(option, given), origin: given.origin }] as const,
  );
  return { severity: severityOf(name, severity), options: Object.fromEntries(values), origin: value.origin };
}

function severityOf(name: string, value: Located): Severity | "off" {
  // YAML 1.2 reads `off` as a text; JSON and code may say false.
  const plain = value.plain === false ? "off" : value.plain === "warn" ? "warning" : value.plain;
  if (typeof plain === "string" && [...severities, "off"].includes(plain)) return plain as Severity | "off";
  return value.fail(`${name} is set to ${wanted}, not ${JSON.stringify(value.plain)}`);
}

/** The value of a rule's option; whether the rule has it is checked by `checkOption`. */
export function optionOf(option: string, value: Located): OptionValue {
  if (typeof value.plain === "number" && Number.isInteger(value.plain)) return value.plain;
  if (Array.isArray(value.plain)) return value.items("").map((item) => text(item, `an entry of ${option}`).value);
  return value.fail(`option ${option} wants a whole number or a list`);
}
