import type { Finding, Severity } from "../findings/finding.js";
import type { FileResult, Summary } from "../findings/result.js";
import { codeFrame } from "./code-frame.js";
import type { Paint } from "./paint.js";
import type { ReportContext, Reporter, ReporterModule, Retelling } from "./reporter.js";
import { inOneLine, visible } from "./safe-text.js";
import { wrapped } from "./wrapped.js";

/** For people at a terminal: findings by file, each with the line that it is about and the clause that it comes from. */
export const stylish: ReporterModule = {
  needsLines: true,
  create: (context) => new Stylish(context),
};

/** In a file with more findings than this, the rest comes without the line it is about. */
const mostFrames = 50;

const margin = "    ";

class Stylish implements Reporter {
  readonly #context: ReportContext;
  readonly #paint: Paint;
  readonly #clauses: ReadonlyMap<string, string>;
  /** The first name that was shown in the file that was told last, and in all. */
  #first = "";
  #example = "";

  readonly retelling: Retelling = {
    key: () => {
      const { tool, width, quiet } = this.#context;
      const clauses = [...this.#clauses];
      return JSON.stringify(["stylish", tool.version, width, quiet, this.#paint.faint("x"), clauses]);
    },
    note: () => this.#first,
    recall: (note) => {
      this.#example ||= note;
    },
  };

  constructor(context: ReportContext) {
    this.#context = context;
    this.#paint = context.paint;
    this.#clauses = context.clauses;
  }

  begin(): string {
    return "";
  }

  file(result: FileResult): string {
    this.#first = "";
    const { quiet } = this.#context;
    const several = result.documents.length > 1;
    const blocks: string[] = [];
    for (const { findings, pathway } of result.documents)
      for (const finding of findings) {
        if (finding.suppressed || (quiet && finding.severity !== "error")) continue;
        blocks.push(this.#finding(finding, result, several ? pathway : null, blocks.length < mostFrames));
      }
    if (blocks.length === 0) return "";
    return `${this.#paint.path(visible(result.path))}\n${blocks.join("\n")}\n\n`;
  }

  #finding(finding: Finding, result: FileResult, pathway: string | null, framed: boolean): string {
    const { range, severity, requirement, rule, file } = finding;
    const position = `${file === undefined ? "" : `${visible(file)}:`}${range.start.line}:${range.start.column}`;
    const name = requirement ?? rule;
    const head = `  ${this.#paint.faint(position)}  ${this.#paint.severity(severity)}  ${this.#paint.name(name)}${pathway === null ? "" : this.#paint.faint(`  (${visible(pathway)})`)}`;
    const lines = [
      head,
      ...wrapped(visible(finding.message), this.#context.width - margin.length).map((line) => margin + line),
    ];
    if (framed) {
      const line = result.lines?.[file ?? ""]?.[range.start.line];
      if (line !== undefined)
        lines.push(
          ...codeFrame(line, range, this.#context.width - margin.length, this.#paint).map((part) => margin + part),
        );
    }
    if (finding.alsoUnmet.length > 0)
      lines.push(margin + this.#paint.faint(`Also unmet by this: ${finding.alsoUnmet.join(", ")}.`));
    if (finding.fix) lines.push(margin + this.#paint.faint("Can be mended with --fix."));
    const clause = requirement === null ? undefined : this.#clauses.get(requirement);
    if (clause !== undefined) lines.push(margin + this.#paint.faint(inOneLine(clause)));
    this.#first ||= name;
    this.#example ||= name;
    return `${lines.join("\n")}\n`;
  }

  end(summary: Summary): string {
    return `${this.#counts(summary)}\n`;
  }

  #counts({ files, errors, warnings, info, suppressed, fixable }: Summary): string {
    const { quiet } = this.#context;
    const parts = [counted(errors, "error")];
    if (!quiet) parts.push(counted(warnings, "warning"), `${info} info`);
    const total = quiet ? errors : errors + warnings + info;
    const aside = suppressed > 0 ? ` ${counted(suppressed, "finding")} excused or suppressed.` : "";
    // Nothing is good about that: why there is none stands on standard error.
    if (files === 0) return `No file was checked.${aside}`;
    if (total === 0) return this.#paint.good(`✔ ${counted(files, "file")} checked, no findings.`) + aside;
    const loudest: Severity = errors > 0 ? "error" : warnings > 0 ? "warning" : "info";
    const fixes = fixable > 0 ? ` ${fixable} can be mended with --fix.` : "";
    return [
      this.#paint.loud(
        loudest,
        `${total === 1 ? "✖ 1 finding" : `✖ ${total} findings`} in ${counted(files, "file")}: ${parts.join(", ")}.`,
      ) +
        fixes +
        aside,
      ...(this.#example === ""
        ? []
        : [this.#paint.faint(`What a requirement asks, and how to meet it: pathway-lint explain ${this.#example}`)]),
    ].join("\n");
  }
}

function counted(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}
