/** A configuration's text or value, checked: every mistake is one clear line with file and line. */

import { didYouMean } from "../findings/did-you-mean.js";
import { type Severity, severities, ToolFailure } from "../findings/finding.js";
import { isRequirementRule, type Rule } from "../rules-api/define-rule.js";
import { emptyLayer, type Layer, type OptionValue, type Override, type RuleSetting, type Setting } from "./layer.js";
import type { Located } from "./located.js";

/** What a configuration extends: presets and other files, in its order. */
export interface ReadLayer {
  layer: Layer;
  extends: readonly Setting<string>[];
}

/** Rules that a configuration may name. */
export type KnownRules = ReadonlyMap<string, Rule>;

const keys = ["$schema", "extends", "profile", "plugins", "rules", "overrides", "ignores"];
const overrideKeys = ["files", "rules", "profile"];

/** Reads a configuration. Throws {@link ToolFailure} for the first mistake. Rules of plugins are checked later, by `checkNames`. */
export function readLayer(config: Located, folder: string): ReadLayer {
  const layer: Layer = emptyLayer(folder);
  const entries = config.entries("A configuration is a mapping with keys such as extends and rules");
  for (const [key, { keyPlace }] of entries)
    if (!keys.includes(key)) keyPlace.fail(unknown(`there is no setting "${key}"`, key, keys));
  const get = (key: string) => entries.get(key)?.value;
  const profile = get("profile");
  return {
    extends: texts(get("extends"), "extends"),
    layer: {
      ...layer,
      rules: rulesOf(get("rules")),
      ...(profile ? { profile: text(profile, "profile") } : {}),
      ignores: texts(get("ignores"), "ignores"),
      plugins: texts(get("plugins"), "plugins"),
      overrides: (get("overrides")?.items("overrides is a list") ?? []).map(overrideOf),
    },
  };
}

function overrideOf(value: Located): Override {
  const entries = value.entries("an entry of overrides is a mapping with files and rules");
  for (const [key, { keyPlace }] of entries)
    if (!overrideKeys.includes(key)) keyPlace.fail(unknown(`an override has no "${key}"`, key, overrideKeys));
  const profile = entries.get("profile")?.value;
  const files = texts(entries.get("files")?.value, "files").map((each) => each.value);
  if (files.length === 0) value.fail('an override names files, such as files: ["drafts/**"]');
  return {
    files,
    rules: rulesOf(entries.get("rules")?.value),
    ...(profile ? { profile: text(profile, "profile") } : {}),
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

function rulesOf(value: Located | undefined): ReadonlyMap<string, RuleSetting> {
  const rules = new Map<string, RuleSetting>();
  if (!value) return rules;
  for (const [name, { value: setting }] of value.entries("rules is a mapping of rule ids to severities"))
    rules.set(name, settingOf(name, setting));
  return rules;
}

const wanted = "error, warning, info or off, or a list such as [error, { maxAgeMonths: 18 }]";

function settingOf(name: string, value: Located): RuleSetting {
  if (typeof value.plain === "string") return { severity: severityOf(name, value), options: {}, origin: value.origin };
  const items = value.items(`${name} is set to ${wanted}`);
  const [severity, options, extra] = items;
  if (!severity || extra) return value.fail(`${name} is set to ${wanted}`);
  const values: Record<string, OptionValue> = {};
  for (const [option, { value: given }] of options?.entries(`the options of ${name} are a mapping`) ?? [])
    values[option] = optionOf(option, given);
  return { severity: severityOf(name, severity), options: values, origin: value.origin };
}

function severityOf(name: string, value: Located): Severity | "off" {
  // YAML 1.2 reads `off` as a text; JSON and code may say false.
  const plain = value.plain === false ? "off" : value.plain === "warn" ? "warning" : value.plain;
  if (typeof plain === "string" && [...severities, "off"].includes(plain)) return plain as Severity | "off";
  return value.fail(`${name} is set to ${wanted}, not ${JSON.stringify(value.plain)}`);
}

function optionOf(option: string, value: Located): OptionValue {
  if (typeof value.plain === "number" && Number.isInteger(value.plain)) return value.plain;
  if (Array.isArray(value.plain)) return value.items("").map((item) => text(item, `an entry of ${option}`).value);
  return value.fail(`option ${option} wants a whole number or a list`);
}

function unknown(message: string, word: string, known: readonly string[]): string {
  const meant = didYouMean(word, known);
  return meant === undefined ? `${message}; there are ${known.join(", ")}` : `${message}; did you mean ${meant}?`;
}

/** Checks the names of rules and options once all plugins are known. Throws {@link ToolFailure}. */
export function checkNames({ rules, overrides }: Layer, known: KnownRules): void {
  const names = new Set<string>(["*"]);
  for (const [id, rule] of known) {
    names.add(id).add(`${id.slice(0, id.indexOf("/"))}/*`);
    if (isRequirementRule(rule)) for (const requirement of Object.keys(rule.requirements)) names.add(requirement);
  }
  for (const settings of [rules, ...overrides.map((override) => override.rules)]) {
    for (const [name, { options, origin }] of settings) {
      if (!names.has(name)) {
        const meant = didYouMean(name, names);
        throw new ToolFailure(
          `${origin}: there is no rule or requirement "${name}"${meant === undefined ? " (pathway-lint rules lists them)" : `; did you mean ${meant}?`}`,
        );
      }
      for (const [option, value] of Object.entries(options)) checkOption(name, option, value, known.get(name), origin);
    }
  }
}

function checkOption(name: string, option: string, value: OptionValue, rule: Rule | undefined, origin: string): void {
  if (!rule) throw new ToolFailure(`${origin}: options are set for a rule; ${name} is none`);
  const specs = rule.options ?? {};
  const spec = Object.hasOwn(specs, option) ? specs[option] : undefined;
  if (!spec)
    throw new ToolFailure(
      `${origin}: rule ${name} has ${Object.keys(specs).length === 0 ? "no options" : unknown(`no option "${option}"`, option, Object.keys(specs))}`,
    );
  const isFit =
    spec.type === "list"
      ? Array.isArray(value)
      : typeof value === "number" &&
        value >= (spec.minimum ?? Number.NEGATIVE_INFINITY) &&
        value <= (spec.maximum ?? Number.POSITIVE_INFINITY);
  if (isFit) return;
  const bounds =
    spec.type === "integer" && spec.minimum !== undefined
      ? ` from ${spec.minimum}${spec.maximum === undefined ? "" : ` to ${spec.maximum}`}`
      : "";
  throw new ToolFailure(
    `${origin}: option ${option} of ${name} wants ${spec.type === "list" ? "a list of texts" : `a whole number${bounds}`}`,
  );
}
