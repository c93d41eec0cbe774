/** The public API: built-in rules and the engine, for a text at a time. Nothing here touches disk, clock or environment. */

import { rules as builtInRules } from "../rules/index.js";
import { builtInProfiles, profileFor } from "./config/profiles.js";
import { Portfolio } from "./engine/check-portfolio.js";
import { describeRule } from "./engine/describe.js";
import { lintSource } from "./engine/lint.js";
import type { OptionSettings, Registry, Settings } from "./engine/settings.js";
import type { RuleDescription } from "./findings/description.js";
import { type Severity, ToolFailure } from "./findings/finding.js";
import { portfolioRule } from "./findings/portfolio.js";
import type { FileResult } from "./findings/result.js";
import type { Profile } from "./pathway/profile.js";
import { cite } from "./rules-api/citation.js";
import { isRequirementRule } from "./rules-api/define-rule.js";
import { defaultLimits, forSize, type Limits } from "./source/limits.js";
import { readSource } from "./source/read.js";
import type { SourceText } from "./source/text.js";

export type { RequirementDescription, RuleDescription } from "./findings/description.js";
export type {
  Edit,
  Evidence,
  Finding,
  Fix,
  Position,
  Range,
  Related,
  RequirementResult,
  Severity,
  Status,
  Suggestion,
  Suppression,
} from "./findings/finding.js";
export { ToolFailure } from "./findings/finding.js";
export type { DocumentResult, FileResult, Summary } from "./findings/result.js";
export * from "./rules-api/index.js";

/** What a run does differently from the defaults. */
export interface LinterOptions {
  /** The day that freshness is measured from, `YYYY-MM-DD`. */
  date: string;
  /** The profile to use for every definition, by id or whole; by default `jurisdiction.state` chooses. */
  profile?: string | Profile;
  /** Severity of a rule or a requirement; undefined leaves the default. */
  severityOf?(rule: string, requirement: string | null): Severity | "off" | undefined;
  /** Options of a rule. */
  optionsOf?(rule: string): OptionSettings | undefined;
  /** Whether what cannot be verified weighs like a shortfall. */
  strict?: boolean;
  /** Comments that suppress are not heeded, only counted: for files from strangers. */
  ignoresComments?: boolean;
  limits?: Partial<Limits>;
  /** Rules beside the built-in ones. */
  rules?: Registry;
  /** Equal for linters that judge alike; for caches. Without it, nothing is known of that. */
  key?: string;
}

/** What applies to one text. */
export interface LintOptions {
  /** Relative to the working directory, with `/`. */
  path: string;
  /** Whether a file of that path, relative to the definition, exists below its folder; undefined when unknown. */
  fileExists?(path: string): boolean | undefined;
  /** Files that the definition includes; without it, `includes` are left alone. */
  readInclude?: Settings["readInclude"];
  /** Keeps the lines around findings in the result. */
  withLines?: boolean;
  /** Without it, requirements come with the lines that prove them. */
  withoutEvidence?: boolean;
}

/** Lints one text after another with the same settings. */
export class Linter {
  readonly #registry: Registry;
  readonly #options: LinterOptions;
  readonly #limits: Limits;
  readonly #profileFor: Settings["profileFor"];
  readonly #severityOf: Settings["severityOf"];
  readonly #optionsOf: Settings["optionsOf"];

  /** Throws {@link ToolFailure} for a profile that does not exist. */
  constructor(options: LinterOptions) {
    this.#options = options;
    this.#registry = options.rules ? new Map([...builtInRules, ...options.rules]) : builtInRules;
    this.#limits = { ...defaultLimits, ...options.limits };
    const { profile } = options;
    const chosen = typeof profile === "string" ? builtInProfiles.get(profile) : profile;
    if (profile !== undefined && !chosen) {
      throw new ToolFailure(
        `there is no profile "${String(profile)}"; there are ${[...builtInProfiles.keys()].join(", ")}`,
      );
    }
    this.#profileFor = chosen ? () => chosen : profileFor;
    // Configurations answer from several layers, and the same is asked for each file.
    this.#severityOf = remembered((rule, requirement) => options.severityOf?.(rule, requirement));
    const optionsOf = remembered((rule) => options.optionsOf?.(rule));
    this.#optionsOf = (rule) => optionsOf(rule, null);
  }

  /** The rules of the run, in the order of the source. */
  get rules(): RuleDescription[] {
    return [...this.#registry].map(([id, rule]) => describeRule(id, rule));
  }

  /** Where the source says what a requirement asks, by its id. */
  get clauses(): ReadonlyMap<string, string> {
    const rules = [...this.#registry.values()].filter(isRequirementRule);
    return new Map(
      rules.flatMap(({ requirements }) => Object.entries(requirements).map(([id, { source }]) => [id, cite(source)])),
    );
  }

  /** As it was given. */
  get key(): string {
    return this.#options.key ?? "";
  }

  /** What is checked over all results of a run: each weighs what was in force where it was linted. */
  portfolio(): Portfolio {
    const rule = builtInRules.get(portfolioRule);
    if (!rule || isRequirementRule(rule)) throw new TypeError(`there is no rule ${portfolioRule}`);
    return new Portfolio(rule.messages);
  }

  get limits(): Limits {
    return this.#limits;
  }

  get registry(): Registry {
    return this.#registry;
  }

  /** Checks a file's text or bytes. Throws {@link ToolFailure}, which names the rule, when a rule throws. */
  lint(
    input: string | Uint8Array,
    { path, fileExists, readInclude, withLines, withoutEvidence }: LintOptions,
  ): FileResult {
    const source = readSource(input, this.#limits);
    const { documents, included } = lintSource(source, this.#registry, {
      today: this.#options.date,
      profileFor: this.#profileFor,
      severityOf: this.#severityOf,
      optionsOf: this.#optionsOf,
      strict: this.#options.strict === true,
      ignoresComments: this.#options.ignoresComments === true,
      mostWays: forSize(this.#limits.ways, this.#limits),
      leavesOutEvidence: withoutEvidence === true,
      fileExists: (file) => fileExists?.(file),
      ...(readInclude ? { readInclude } : {}),
    });
    const result: FileResult = { path, documents };
    if (this.#options.ignoresComments && source.directives.length > 0)
      result.ignoredComments = source.directives.length;
    if (withLines) {
      // A stranger's file may be called `__proto__`.
      const lines: NonNullable<FileResult["lines"]> = Object.create(null);
      lines[""] = linesAround(result, source.text, undefined);
      for (const [file, { text }] of included) lines[file] = linesAround(result, text, file);
      result.lines = lines;
    }
    return result;
  }
}

/** A question about a rule, or a requirement of it, whose answer is kept. */
function remembered<T>(ask: (rule: string, requirement: string | null) => T): typeof ask {
  const answers = new Map<string, T>();
  return (rule, requirement) => {
    const key = requirement === null ? rule : `${rule} ${requirement}`;
    if (!answers.has(key)) answers.set(key, ask(rule, requirement));
    return answers.get(key) as T;
  };
}

/** The lines of a file on which findings begin. */
function linesAround({ documents }: FileResult, text: SourceText, of: string | undefined): Record<number, string> {
  const lines: Record<number, string> = {};
  for (const { findings } of documents)
    for (const { range, file } of findings)
      if (file === of) lines[range.start.line] ??= text.line(range.start.line).slice(0, longestLine);
  return lines;
}

/** More of a line is never shown. */
const longestLine = 2000;
