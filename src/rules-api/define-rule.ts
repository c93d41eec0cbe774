import type { Status } from "../findings/finding.js";
import type { Exception } from "../pathway/definition.js";
import type { Pathway } from "../pathway/pathway.js";
import type { Profile } from "../pathway/profile.js";
import type { Citation } from "./citation.js";
import type { OptionSpecs, OptionValues } from "./options.js";
import type { Messages, Report, Verdict } from "./verdict.js";

/** Where a requirement gets its force from; decides its default severity. `policy` is for what a state or board asks for itself. */
export type Authority = "statute" | "guidance" | "framework" | "commitment" | "policy";

/** What a check may read. It has no clock, no disk and no environment. */
export interface CheckContext<O extends OptionSpecs = OptionSpecs> {
  pathway: Pathway;
  /** The day that freshness is measured from, `YYYY-MM-DD`. */
  today: string;
  options: OptionValues<O>;
  /** What the state adds: populations, partner programs, terms. */
  profile: Profile;
}

/** One sentence of the source that asks for something. */
export interface Requirement<M extends Messages = Messages, O extends OptionSpecs = OptionSpecs> {
  authority: Authority;
  source: Citation;
  /** The source's qualifier ("as appropriate"), where it has one: then, and only then, an exception can excuse it. */
  qualified?: string;
  /** When only parts of it are qualified: the parts, of which an exception names one (`part`). */
  qualifiedParts?: readonly string[];
  /** When single populations may be excepted: the exception names them (`populations`). */
  qualifiedPopulations?: true;
  /** What it asks for, in plain words. */
  asks: string;
  /** Why it matters to a participant. */
  why: string;
  /** How to meet it, in terms of the definition. */
  fix: string;
  /** What counts as evidence. */
  evidence: string;
  messages: M;
  check(context: CheckContext<O>, verdict: Verdict<NoInfer<M>>): void;
}

/** A rule of requirements: one element, function, feature, system element or commitment. */
export interface RequirementRule {
  title: string;
  options?: OptionSpecs;
  requirements: Record<string, Requirement>;
}

/** A rule about the definition itself, which keeps the evidence honest. */
export interface IntegrityRule {
  title: string;
  options?: OptionSpecs;
  severity: "error" | "warning";
  /** What it asks of a definition. */
  asks: string;
  why: string;
  fix: string;
  messages: Messages;
  /** Absent for rules whose findings come from reading the file: syntax and schema. */
  check?(context: IntegrityContext, report: Report<Messages>): void;
}

/** What an integrity rule may ask for besides the pathway. */
export interface IntegrityContext<O extends OptionSpecs = OptionSpecs> extends CheckContext<O> {
  /** Whether a file of that relative path exists below the definition's folder; undefined when that cannot be known (standard input). */
  fileExists(path: string): boolean | undefined;
  /** Whether an exception of the definition excused a shortfall. */
  excusedSomething(exception: Exception): boolean;
  /** All requirements that are known, by id, those of switched off rules included. */
  requirements: ReadonlyMap<string, Qualification>;
  /** How a requirement came out; undefined when it was not checked. */
  statusOf(requirement: string): Status | undefined;
  /** Whether the requirement was checked in this run: its rule is on, and what it reads fits the schema. */
  wasChecked(requirement: string): boolean;
}

/** What a requirement asks, and what the source says about excepting it. */
export type Qualification = Pick<Requirement, "asks" | "qualified" | "qualifiedParts" | "qualifiedPopulations">;

export type Rule = RequirementRule | IntegrityRule;

/** Defines a rule of requirements. Messages and options are typed from what is written here. */
export function defineRule<
  const R extends Record<string, Messages>,
  const O extends OptionSpecs = Record<never, never>,
>(rule: {
  title: string;
  options?: O;
  requirements: { [K in keyof R]: Requirement<R[K], NoInfer<O>> };
}): RequirementRule {
  // The typed checks are narrower than what the engine sees; the engine gives each the options that its rule declares.
  return rule as RequirementRule;
}

/** One requirement of a rule that would grow long, in a file of its own. Where it reads options of the rule, they are given too. */
export function defineRequirement<const M extends Messages, const O extends OptionSpecs = Record<never, never>>(
  requirement: Requirement<M, NoInfer<O>>,
  _options?: O,
): Requirement<M, O> {
  return requirement;
}

/** Defines a rule about the definition itself. */
export function defineIntegrityRule<
  const M extends Messages,
  const O extends OptionSpecs = Record<never, never>,
>(rule: {
  title: string;
  options?: O;
  severity: "error" | "warning";
  asks: string;
  why: string;
  fix: string;
  messages: M;
  check?(context: IntegrityContext<NoInfer<O>>, report: Report<NoInfer<M>>): void;
}): IntegrityRule {
  return rule as IntegrityRule;
}

export function isRequirementRule(rule: Rule): rule is RequirementRule {
  return "requirements" in rule;
}
