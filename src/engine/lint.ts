/** A source text and rules in, findings and verdicts out. No disk, no clock, no environment. */

import { type Finding, type RequirementResult, ToolFailure } from "../findings/finding.js";
import { portfolioRule } from "../findings/portfolio.js";
import type { DocumentResult } from "../findings/result.js";
import type { Definition } from "../pathway/definition.js";
import { readNearMisses } from "../pathway/near-misses.js";
import { Pathway } from "../pathway/pathway.js";
import { vocabularyOf } from "../pathway/profile.js";
import { readSeveralIds } from "../pathway/several-ids.js";
import { readTwins } from "../pathway/twins.js";
import { type Gap, withoutStandIns } from "../pathway/unsaid.js";
import type { CheckContext, IntegrityContext } from "../rules-api/define-rule.js";
import type { Source } from "../source/document.js";
import { type Listing, tellTogether } from "./alike.js";
import { type Assembled, assemble, type BroughtIn } from "./assemble.js";
import { Excuses } from "./excuses.js";
import { joinedToGaps } from "./gaps.js";
import { guard, refusePromise } from "./guard.js";
import { cutToReadable, kindOf, mergeOmissions, shareOf } from "./omissions.js";
import { type Draft, Drafts, draft, Outcome } from "./outcome.js";
import { Places } from "./place.js";
import { type Plan, type PlannedIntegrity, type PlannedRequirement, planOf } from "./plan.js";
import { portfolioEntry } from "./portfolio.js";
import { rankingOf } from "./ranking.js";
import type { Registry, Settings } from "./settings.js";
import { severityOf, unprovenSeverity } from "./severity.js";
import { applyDirectives, byPlace, reportDirectives } from "./suppress.js";

/** What became of a file, and the files that it brought in, by their paths. */
export interface SourceResult {
  documents: DocumentResult[];
  included: ReadonlyMap<string, Source>;
}

/** Checks every document of a file. Throws {@link ToolFailure}, which names the rule, when a rule throws. */
export function lintSource(source: Source, registry: Registry, settings: Settings): SourceResult {
  const included = new Map<string, Source>();
  const brought: BroughtIn = { size: 0 };
  const lints = source.documents.map((document) => {
    const severity = (id: string) => {
      const rule = registry.get(id);
      return rule ? severityOf(settings, id, rule, null) : "off";
    };
    const severities = {
      syntax: severity("integrity/syntax"),
      schema: severity("integrity/schema"),
      includes: severity("integrity/includes"),
    };
    const assembled = assemble(source, document, settings, severities, brought);
    for (const part of assembled.included) included.set(part.file, part.source);
    return new DocumentLint(assembled, registry, settings, shareOf(source.documents.length));
  });
  const documents = lints.map((lint) => lint.run());
  // Comments are about single places, so they are heeded before findings are told together.
  const heeds = !settings.ignoresComments;
  if (heeds) for (const [file, part] of included) applyDirectives(part, registry, documents, file);
  const directives = heeds ? applyDirectives(source, registry, documents) : undefined;
  documents.forEach((document, i) => {
    document.findings = lints[i]?.readable(document.findings) ?? [];
  });
  const cut = new Set(lints.flatMap((lint) => [...lint.cut]));
  reportDirectives(source, directives, documents, registry, settings, cut);
  return { documents, included };
}

/** What all checks of a document are told. */
type Facts = Pick<CheckContext, "pathway" | "today" | "profile">;

type Answers = Omit<IntegrityContext, keyof CheckContext>;

class DocumentLint {
  readonly #assembled: Assembled;
  readonly #registry: Registry;
  readonly #settings: Settings;
  readonly #plan: Plan;
  readonly #places: Places;
  readonly #drafts: Draft[];
  /** How many findings of a kind are told. */
  readonly #told: number;
  /** Of each kind of finding, how many were left out. */
  readonly #left = new Map<string, number>();
  /** The rules and requirements that this is of, and those that could not be checked. */
  readonly cut = new Set<string>();
  readonly #requirements: RequirementResult[] = [];
  readonly #notChecked = new Set<string>();
  /** Where a text stands in place of a claim. */
  #gaps: readonly Gap[] = [];

  constructor(assembled: Assembled, registry: Registry, settings: Settings, told: number) {
    this.#assembled = assembled;
    this.#told = told;
    this.#registry = registry;
    this.#settings = settings;
    this.#plan = planOf(registry, settings);
    this.#drafts = [...assembled.drafts];
    this.#places = new Places(assembled.files);
  }

  /** Everything that is found, one finding for each place. */
  run(): DocumentResult {
    const { definition } = this.#assembled;
    if (definition) this.#checkAll(definition, this.#assembled.damaged);
    else this.#nothingChecked();
    const portfolio = definition ? portfolioEntry(definition, this.#places, this.#portfolioSeverity) : undefined;
    return {
      pathway: text(definition?.id),
      title: text(definition?.title),
      findings: this.#findings(),
      requirements: this.#requirements,
      ...(portfolio ? { portfolio } : {}),
    };
  }

  get #portfolioSeverity() {
    return this.#plan.integrity.find(({ id }) => id === portfolioRule)?.severity ?? "off";
  }

  #findings(): Finding[] {
    const rankOf = rankingOf(this.#registry);
    const drafts = joinedToGaps(this.#drafts, this.#gaps, this.#places);
    return mergeOmissions(drafts, rankOf).sort(
      (a, b) =>
        byPlace(a, b) ||
        rankOf(a) - rankOf(b) ||
        compare(a.requirement ?? "", b.requirement ?? "") ||
        compare(a.message, b.message),
    );
  }

  /** The findings of {@link run} as people read them: those that say the same are told together. */
  readable(findings: readonly Finding[]): Finding[] {
    const listings = new Map<Finding, Listing>();
    for (const { finding, listing } of this.#drafts) if (listing) listings.set(finding, listing);
    return cutToReadable(tellTogether(findings, listings), this.#left, this.#told);
  }

  #nothingChecked(): void {
    for (const { name, severity } of this.#plan.requirements) {
      if (severity !== "off")
        this.#requirements.push(notChecked(name, "the file could not be read as a pathway definition"));
    }
  }

  #checkAll(written: Definition, damaged: ReadonlySet<string>): void {
    const { today } = this.#settings;
    const profile = this.#settings.profileFor(written.jurisdiction?.state);
    const pathway = pathwayOf(written, vocabularyOf(profile), damaged.size > 0);
    const { definition, nearMisses, twins } = pathway;
    const said = withoutStandIns(definition);
    this.#gaps = said.gaps;
    const excuses = new Excuses(definition.exceptions ?? [], today);
    const context = { pathway, today, profile, ...this.#answers(excuses) };
    const asked =
      said.definition === definition ? pathway : new Pathway(said.definition, nearMisses, damaged.size > 0, twins);
    const facts = { pathway: asked, today, profile };
    const { requirements, integrity } = this.#plan;
    for (const requirement of requirements)
      guard(requirement.rule, () => this.#checkRequirement(requirement, facts, excuses, damaged));
    for (const rule of integrity) guard(rule.id, () => this.#checkIntegrity(rule, context, damaged));
  }

  #checkRequirement(planned: PlannedRequirement, facts: Facts, excuses: Excuses, damaged: ReadonlySet<string>): void {
    const { rule, name, requirement, severity, isSet } = planned;
    if (severity === "off") {
      this.#notChecked.add(name);
      return;
    }
    const { pathway, today, profile } = facts;
    const outcome = new Outcome(
      { rule, requirement: name, messages: requirement.messages, places: this.#places, isSet, told: this.#told },
      severity,
      unprovenSeverity(severity, this.#settings.strict === true),
      !this.#settings.leavesOutEvidence,
    );
    refusePromise(requirement.check({ pathway, today, profile, options: planned.optionsFor(profile) }, outcome));
    const section = damagedSection(pathway, damaged);
    if (section !== undefined) {
      this.#notChecked.add(name);
      this.cut.add(name).add(rule);
      this.#requirements.push(notChecked(name, `\`${section}\` could not be read whole`));
      return;
    }
    this.#requirements.push(outcome.close(name, excuses.for(name, requirement)));
    for (const drafts of outcome.drafts) this.#take(drafts, rule, name);
  }

  /** What the engine tells integrity rules besides the facts. */
  #answers(excuses: Excuses): Answers {
    const { qualifications } = this.#plan;
    return {
      fileExists: (path) => this.#settings.fileExists(path),
      excusedSomething: (exception) => excuses.excusedSomething(exception),
      requirements: qualifications,
      statusOf: (requirement) =>
        this.#notChecked.has(requirement)
          ? undefined
          : this.#requirements.find((result) => result.id === requirement)?.status,
      wasChecked: (requirement) => qualifications.has(requirement) && !this.#notChecked.has(requirement),
    };
  }

  #checkIntegrity(planned: PlannedIntegrity, answers: Facts & Answers, damaged: ReadonlySet<string>): void {
    const { id, rule, severity, isSet } = planned;
    if (severity === "off" || !rule.check) return;
    const voice = {
      rule: id,
      requirement: null,
      messages: rule.messages,
      places: this.#places,
      isSet,
      told: this.#told,
    };
    const found = new Drafts(voice);
    const report: Parameters<typeof rule.check>[1] = {
      problem: (message, details) =>
        found.add(message, undefined, () =>
          draft(voice, message, typeof details === "function" ? details() : details, severity),
        ),
    };
    refusePromise(rule.check({ ...answers, options: planned.optionsFor(answers.profile) }, report));
    // What was left out of a section would look as if nobody had declared it.
    if (damagedSection(answers.pathway, damaged) === undefined) this.#take(found, id, null);
    else this.cut.add(id);
  }

  #take({ kept, left }: Drafts, rule: string, requirement: string | null): void {
    for (const each of kept) this.#drafts.push(each);
    for (const [messageId, count] of left) {
      this.#left.set(kindOf({ rule, requirement, messageId }), count);
      this.cut.add(requirement ?? rule).add(rule);
    }
  }
}

/** What rules check: the definition as it was meant. It notes the sections that rules read, where some could not be read whole. */
function pathwayOf(written: Definition, alsoKnown: ReadonlySet<string>, notesSections: boolean): Pathway {
  const { definition: read, nearMisses } = readNearMisses(written, alsoKnown);
  const { definition, twins } = readTwins(read);
  const pathway = new Pathway(definition, nearMisses, notesSections, twins);
  const divided = readSeveralIds(pathway);
  if (divided) return new Pathway(divided.definition, [...nearMisses, ...divided.several], notesSections, twins);
  // No rule has read anything yet.
  pathway.takeSectionsRead();
  return pathway;
}

/** A section that was read since this was asked last, and could not be read whole. */
function damagedSection(pathway: Pathway, damaged: ReadonlySet<string>): string | undefined {
  return pathway.takeSectionsRead().find((section) => damaged.has(section));
}

function notChecked(id: string, why: string): RequirementResult {
  return { id, status: "unverifiable", evidence: [], reason: `Not checked: ${why}.` };
}

/** A definition whose id or title cannot be read is given an empty one. */
function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
