import { ToolFailure } from "../findings/finding.js";
import type { FileResult, Summary, ToldResult } from "../findings/result.js";
import type { ShardMark } from "../findings/shard.js";
import { formats, reporterFor } from "../reporters/formats.js";
import type { Reporter, ReporterModule, RuleWords } from "../reporters/reporter.js";
import type { Needs } from "./check-run.js";
import type { ReportIo } from "./io.js";
import { type CheckOptions, wantsColor } from "./options.js";
import { Gathering, openSink } from "./sink.js";
import { newReporter, piecesOf, type ReportForm, type Telling, tell } from "./telling.js";

interface OpenReport {
  reporter: Reporter;
  sink: Gathering;
  form: ReportForm;
}

/** All reports of a run, written side by side, file by file. */
export class Reports {
  readonly #reports: readonly OpenReport[];
  readonly #words: RuleWords;
  /** What any of them shows besides findings. */
  readonly needs: Needs;

  private constructor(reports: readonly OpenReport[], modules: readonly ReporterModule[], words: RuleWords) {
    this.#reports = reports;
    this.#words = words;
    this.needs = {
      lines: modules.some((module) => module.needsLines),
      requirements: modules.some((module) => module.needsRequirements === true),
    };
  }

  /** Opens what is wanted. Throws {@link ToolFailure} for a format that is none, and for a file that cannot be written. */
  static async open(
    options: CheckOptions,
    words: RuleWords,
    date: string,
    io: ReportIo,
    shard?: ShardMark,
  ): Promise<Reports> {
    const modules = await Promise.all(
      options.reports.map(async ({ format, outputFile }) => {
        const module = await reporterFor(format, options.purpose, shard !== undefined);
        if (!module) throw new ToolFailure(`there is no format "${format}"; there are ${formats.join(", ")}`);
        return { module, format, outputFile };
      }),
    );
    if (modules.filter(({ outputFile }) => outputFile === undefined).length > 1)
      throw new ToolFailure("two reports would go to standard output; give each but one a file of its own with -o");
    const reports: OpenReport[] = [];
    for (const { module, format, outputFile } of modules) {
      const form: ReportForm = {
        format,
        purpose: options.purpose,
        date,
        colors: outputFile === undefined && wantsColor(options.color, io),
        width: outputFile === undefined ? Math.min(io.stdout.columns ?? 100, 120) : 100,
        quiet: options.quiet,
      };
      const reporter = await newReporter(module, form, words, shard);
      try {
        reports.push({ reporter, sink: new Gathering(await openSink(outputFile, io, options.safe)), form });
      } catch (error) {
        for (const { sink } of reports) await sink.abandon();
        throw error;
      }
    }
    return new Reports(
      reports,
      modules.map(({ module }) => module),
      words,
    );
  }

  async begin(): Promise<void> {
    for (const { reporter, sink } of this.#reports) await sink.write(reporter.begin());
  }

  async file(result: FileResult): Promise<void> {
    for (const { reporter, sink } of this.#reports)
      for (const piece of piecesOf(reporter.file(result))) await sink.write(piece);
  }

  /** How files may be told elsewhere, with what that takes made when it is asked for; undefined when they may not. */
  get telling(): Telling | undefined {
    const [only, ...others] = this.#reports;
    const retelling = only?.reporter.retelling;
    if (!retelling || others.length > 0) return undefined;
    const { form } = only;
    const words = this.#words;
    return {
      form,
      get key() {
        return retelling.key();
      },
      get rules() {
        return words.rules;
      },
      get clauses() {
        return words.clauses;
      },
    };
  }

  /** What {@link file} would write, for {@link again}. Wants {@link telling}. */
  tell(result: FileResult): ToldResult {
    const [only] = this.#reports;
    if (!only) throw new TypeError("there is no report");
    return tell(result, only.reporter);
  }

  /** A file that was told elsewhere. */
  async again({ text, note }: ToldResult): Promise<void> {
    for (const { reporter, sink } of this.#reports) {
      reporter.retelling?.recall(note);
      await sink.gather(text);
    }
  }

  /** Has all that was told so far written, for what is told elsewhere after it. */
  async flush(): Promise<void> {
    for (const { sink } of this.#reports) await sink.flush();
  }

  async end(summary: Summary, failures: readonly string[]): Promise<void> {
    for (const { reporter, sink } of this.#reports) {
      await sink.write(reporter.end(summary, failures));
      await sink.close();
    }
  }

  /** Leaves nothing half-written behind. Does nothing after {@link end}. */
  async abandon(): Promise<void> {
    for (const { sink } of this.#reports) await sink.abandon();
  }
}
