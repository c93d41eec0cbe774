/** What a report says of one file, made where the file was checked, or in an earlier run. */

import { portfolioOf } from "../findings/portfolio.js";
import { count, emptySummary, type FileResult, type ToldResult } from "../findings/result.js";
import type { ShardMark } from "../findings/shard.js";
import { paint } from "../reporters/paint.js";
import type { Reporter, ReporterModule, RuleWords } from "../reporters/reporter.js";
import { tool } from "../version.js";

/** How a report looks: plain data, the same in every thread. */
export interface ReportForm {
  format: string;
  purpose: "lint" | "audit";
  /** The day that freshness is measured from. */
  date: string;
  colors: boolean;
  /** In columns. */
  width: number;
  quiet: boolean;
}

/** A report of which files may be told elsewhere. */
export interface Telling extends RuleWords {
  readonly form: ReportForm;
  /** Equal where files are told alike. */
  readonly key: string;
}

/** A reporter for a run with rules of these words. */
export async function newReporter(
  module: ReporterModule,
  form: ReportForm,
  words: RuleWords,
  shard?: ShardMark,
): Promise<Reporter> {
  const { date, width, quiet } = form;
  return module.create({
    tool,
    date,
    paint: await paint(form.colors),
    width,
    get rules() {
      return words.rules;
    },
    get clauses() {
      return words.clauses;
    },
    quiet,
    ...(shard ? { shard } : {}),
  });
}

/** What {@link Reporter.file} gives, as pieces. */
export function piecesOf(told: string | Iterable<string>): Iterable<string> {
  return typeof told === "string" ? [told] : told;
}

/** What a reporter says of a file, and what a run needs of the result besides. */
export function tell(result: FileResult, reporter: Reporter): ToldResult {
  const { ignoredComments } = result;
  const summary = emptySummary();
  count(summary, result);
  const text = [...piecesOf(reporter.file(result))].join("");
  return {
    portfolio: portfolioOf(result),
    ...(ignoredComments === undefined ? {} : { ignoredComments }),
    summary,
    text,
    note: reporter.retelling?.note() ?? "",
  };
}
