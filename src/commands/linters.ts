import { createHash } from "node:crypto";
import { rules as builtInRules } from "../../rules/index.js";
import { Configurations, type FileConfig } from "../config/configurations.js";
import { ToolFailure } from "../findings/finding.js";
import { Linter } from "../index.js";
import { defaultLimits } from "../source/limits.js";
import type { CheckOptions } from "./options.js";

/** Changes with every build; a program that runs from its sources is of one build while it runs. */
declare const __BUILD__: string | undefined;

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
      const build = typeof __BUILD__ === "string" ? __BUILD__ : `source ${process.pid}`;
      settings = createHash("sha256").update(`${build} ${this.#date} ${linter.key} ${withLines}`).digest("base64url");
      this.#cacheSettings.set(linter, settings);
    }
    return settings;
  }

  /** Equal for all parts of one run: the program, the day, and what the command line sets. */
  get runKey(): string {
    const { rule, profile, config, safe, purpose, maxBytes } = this.#options;
    const settings = [
      typeof __BUILD__ === "string" ? __BUILD__ : "",
      this.#date,
      [...rule],
      profile,
      config,
      safe,
      purpose,
      maxBytes,
    ];
    return createHash("sha256").update(JSON.stringify(settings)).digest("hex").slice(0, 16);
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
   * A linter whose rules a report describes: of the first file whose configuration is right and does not leave it out.
   * Throws `ToolFailure` when no configuration is right.
   */
  async forReport(paths: readonly string[]): Promise<Linter> {
    let wrong: ToolFailure | undefined;
    for (const path of paths) {
      try {
        const linter = await this.for(path);
        if (linter) return linter;
      } catch (error) {
        if (!(error instanceof ToolFailure)) throw error;
        wrong ??= error;
      }
    }
    if (wrong) throw wrong;
    return new Linter({ date: this.#date });
  }

  /** Configuration of the linted tree that would have counted without --safe, as shown. */
  get notHeeded(): ReadonlySet<string> {
    return this.#configurations.notHeeded;
  }
}
