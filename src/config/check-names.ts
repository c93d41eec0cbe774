/** Whether there is what a configuration or a profile names: rules, requirements, and options of rules. */

import { didYouMean } from "../findings/did-you-mean.js";
import { ToolFailure } from "../findings/finding.js";
import { isRequirementRule, type Rule } from "../rules-api/define-rule.js";
import type { Layer, OptionValue } from "./layer.js";

/** Rules that may be named. */
export type KnownRules = ReadonlyMap<string, Rule>;

/** Checks the names of rules and options once all plugins are known. Throws {@link ToolFailure}. */
export function checkNames({ rules, overrides }: Layer, known: KnownRules): void {
  const named = [rules, ...overrides.map((override) => override.rules)].filter(({ size }) => size > 0);
  if (named.length === 0) return;
  const names = new Set<string>(["*"]);
  for (const [id, rule] of known) {
    names.add(id).add(`${id.slice(0, id.indexOf("/"))}/*`);
    if (isRequirementRule(rule)) for (const requirement of Object.keys(rule.requirements)) names.add(requirement);
  }
  for (const settings of named) {
    for (const [name, { options, origin }] of settings) {
      if (!names.has(name))
        throw new ToolFailure(`${origin}: there is no rule or requirement "${name}"${hint(name, names)}`);
      for (const [option, { value, origin: at }] of Object.entries(options))
        checkOption(name, option, value, known, at);
    }
  }
}

/** Checks that a rule has an option, and that a value fits it. Throws {@link ToolFailure} with `origin`. */
export function checkOption(name: string, option: string, value: OptionValue, known: KnownRules, origin: string): void {
  const rule = known.get(name);
  if (!rule)
    throw new ToolFailure(`${origin}: options are set for a rule, and "${name}" is none${hint(name, known.keys())}`);
  const specs = rule.options ?? {};
  const names = Object.keys(specs);
  const spec = Object.hasOwn(specs, option) ? specs[option] : undefined;
  if (!spec)
    throw new ToolFailure(
      `${origin}: rule ${name} has ${names.length === 0 ? "no options" : unknownWord(`no option "${option}"`, option, names)}`,
    );
  const { type } = spec;
  if (type === "list" ? Array.isArray(value) : isWithinBounds(value, spec.minimum, spec.maximum)) return;
  throw new ToolFailure(
    `${origin}: option ${option} of ${name} wants ${type === "list" ? "a list of texts" : `a whole number${bounds(spec.minimum, spec.maximum)}`}`,
  );
}

function isWithinBounds(
  value: OptionValue,
  minimum = Number.NEGATIVE_INFINITY,
  maximum = Number.POSITIVE_INFINITY,
): boolean {
  return typeof value === "number" && value >= minimum && value <= maximum;
}

function bounds(minimum: number | undefined, maximum: number | undefined): string {
  if (minimum === undefined) return maximum === undefined ? "" : ` of at most ${maximum}`;
  return maximum === undefined ? ` from ${minimum}` : ` from ${minimum} to ${maximum}`;
}

function hint(name: string, known: Iterable<string>): string {
  const meant = didYouMean(name, known);
  return meant === undefined ? " (pathway-lint rules lists them)" : `; did you mean ${meant}?`;
}

/** A message about a word that is not known: with the one that was meant, or all that there are. */
export function unknownWord(message: string, word: string, known: readonly string[]): string {
  const meant = didYouMean(word, known);
  return meant === undefined ? `${message}; there are ${known.join(", ")}` : `${message}; did you mean ${meant}?`;
}
