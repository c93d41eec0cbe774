import { createHash } from "node:crypto";
import { rules as builtInRules } from "../../rules/index.js";
import { Configurations, type FileConfig, type UsedConfig } from "../config/configurations.js";
import { ToolFailure } from "../findings/finding.js";
import { Linter } from "../index.js";
import { defaultLimits } from "../source/limits.js";
import type { CheckOptions } from "./options.js";
import { RunWords } from "./run-words.js";

declare const __BUILD__: string | undefined;

/** Changes with every build; a program that runs from its sources is of one build while it runs. */
export const build: string = typeof __BUILD__ === "string" ? __BUILD__ : `source ${process.pid}`;

/** A linter for each file, with the configuration that applies to it; files with the same configuration share one. */
export class Linters {
  readonly #options: CheckOptions;
  readonly #date: string;
  readonly #configurations: Configurations;
  readonly #linters = new Map<string, Linter>();
  readonly #byConfig = new WeakMap<FileConfig, Linter>();
  readonly #cacheSettings = new WeakMap<Linter, string>();

  constructor(options: CheckOptions, date: string, cwd: string) {
    this.#options = options;
    this.#date = date;
    this.#configurations = new Configurations({
      cwd,
      search: options.config !== false && !options.safe,
      ...(typeof options.config === "string" ? { file: options.config } : {}),
      trust: options.trustConfig,
      rules: options.rule,
      ...(options.profile === undefined ? {} : { profile: options.profile }),
      plugins: options.plugin,
      builtIn: builtInRules,
    });
  }

  /**
   * A hash of what decides a linter's results besides the bytes: the program, the day, its settings; and whether lines are
   * kept, which is the same for all files of a run.
   */
  cacheSettings(linter: Linter, withLines: boolean): string {
    let settings = this.#cacheSettings.get(linter);
    if (settings === undefined) {
      settings = createHash("sha256").update(`${build} ${this.#date} ${linter.key} ${withLines}`).digest("base64url");
      this.#cacheSettings.set(linter, settings);
    }
    return settings;
  }

  /** Every configuration that applies to some of these paths. */
  usedBy(paths: readonly string[]): Promise<UsedConfig[]> {
    return this.#configurations.usedBy(paths);
  }

  /** The configuration of a path. Throws `ToolFailure` when it is wrong. */
  configFor(path: string): Promise<FileConfig> {
    return this.#configurations.for(path);
  }

  /** The linter of a path; undefined when its configuration leaves the file out. */
  async for(path: string): Promise<Linter | undefined> {
    const config = await this.configFor(path);
    const { effective, plugins, profile, source, ignored } = config;
    if (ignored) return undefined;
    const same = this.#byConfig.get(config);
    if (same) return same;
    const key = JSON.stringify([
      effective.key,
      profile ?? null,
      plugins.size > 0 ? (source ?? "") : null,
      this.#options.safe,
      this.#options.maxBytes ?? null,
    ]);
    let linter = this.#linters.get(key);
    if (!linter) {
      linter = new Linter({
        date: this.#date,
        ...(profile ? { profile } : {}),
        severityOf: (rule, requirement) => effective.severityOf(rule, requirement),
        optionsOf: (rule) => effective.optionsOf(rule),
        strict: effective.strict,
        ignoresComments: this.#options.safe,
        limits: { bytes: this.#options.maxBytes ?? defaultLimits.bytes },
        rules: plugins,
        // What a plugin judges by cannot be known.
        ...(plugins.size > 0 ? {} : { key }),
      });
      this.#linters.set(key, linter);
    }
    this.#byConfig.set(config, linter);
    return linter;
  }

  /**
   * The words of all rules that may find something in these files: plugins may be named by the configuration of a folder.
   * Throws `ToolFailure` when no configuration is right.
   */
  async wordsFor(paths: readonly string[]): Promise<RunWords> {
    await this.#checkSome(paths);
    // Without these, no configuration brings a rule.
    const { plugin, trustConfig } = this.#options;
    const used = plugin.length > 0 || trustConfig ? await this.usedBy(paths) : [];
    return RunWords.of(used.map(({ plugins }) => plugins));
  }

  /** Whether the configuration of some file is right; looks no further than to the first that does not leave it out. */
  async #checkSome(paths: readonly string[]): Promise<void> {
    let wrong: ToolFailure | undefined;
    for (const path of paths) {
      try {
        if (await this.for(path)) return;
      } catch (error) {
        if (!(error instanceof ToolFailure)) throw error;
        wrong ??= error;
      }
    }
    if (wrong) throw wrong;
  }

  /** Configuration of the linted tree that would have counted without --safe, as shown. */
  get notHeeded(): ReadonlySet<string> {
    return this.#configurations.notHeeded;
  }
}
