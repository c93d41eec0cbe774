/** What a run asks of each rule. Settings are the same for many files, and to look all of them up took 3 % of the time. */

import type { Severity } from "../findings/finding.js";
import type { Profile } from "../pathway/profile.js";
import { rememberedOfEach } from "../pathway/remembered.js";
import {
  type IntegrityRule,
  isRequirementRule,
  type Qualification,
  type Requirement,
  type Rule,
} from "../rules-api/define-rule.js";
import { defaultOptions } from "../rules-api/options.js";
import type { OptionSettings, Registry, Settings } from "./settings.js";
import { severityOf } from "./severity.js";

/** How loud something is. */
interface Loudness {
  severity: Severity | "off";
  /** Whether a configuration says so. */
  isSet: boolean;
}

export interface PlannedRequirement extends Loudness {
  rule: string;
  name: string;
  requirement: Requirement;
  optionsFor(profile: Profile): OptionSettings;
}

export interface PlannedIntegrity extends Loudness {
  id: string;
  rule: IntegrityRule;
  optionsFor(profile: Profile): OptionSettings;
}

export interface Plan {
  /** In the order of the source. */
  requirements: readonly PlannedRequirement[];
  integrity: readonly PlannedIntegrity[];
  /** All requirements by their ids, those that are off included. */
  qualifications: ReadonlyMap<string, Qualification>;
}

const plansOf = rememberedOfEach((_: Registry) => new WeakMap<Settings["severityOf"], Plan>());

/** The plan for settings, which is kept as long as what answers for severities is the same. */
export function planOf(registry: Registry, settings: Settings): Plan {
  const plans = plansOf(registry);
  let plan = plans.get(settings.severityOf);
  if (!plan) {
    plan = newPlan(registry, settings);
    plans.set(settings.severityOf, plan);
  }
  return plan;
}

function newPlan(registry: Registry, settings: Settings): Plan {
  const requirements: PlannedRequirement[] = [];
  const integrity: PlannedIntegrity[] = [];
  const loudness = (id: string, rule: Rule, name: string | null): Loudness => ({
    severity: severityOf(settings, id, rule, name),
    isSet: settings.severityOf(id, name) !== undefined,
  });
  for (const [id, rule] of registry) {
    const optionsFor = optionsOf(id, rule, settings);
    if (!isRequirementRule(rule)) integrity.push({ id, rule, optionsFor, ...loudness(id, rule, null) });
    else
      for (const [name, requirement] of Object.entries(rule.requirements))
        requirements.push({ rule: id, name, requirement, optionsFor, ...loudness(id, rule, name) });
  }
  const qualifications = new Map(requirements.map(({ name, requirement }) => [name, requirement]));
  return { requirements, integrity, qualifications };
}

/** The values of a rule's options, by the profile: what a configuration sets goes before what the profile does. */
function optionsOf(id: string, rule: Rule, settings: Settings): (profile: Profile) => OptionSettings {
  if (!rule.options) return () => ({});
  const byDefault = defaultOptions(rule.options);
  const set = settings.optionsOf(id);
  return rememberedOfEach((profile: Profile) => ({ ...byDefault, ...profile.options[id], ...set }));
}
