import type { RequirementDescription } from "../findings/description.js";
import type { Evidence, Finding, RequirementResult, Status } from "../findings/finding.js";
import type { DocumentResult, FileResult, Summary } from "../findings/result.js";
import type { Paint } from "./paint.js";
import type { ReportContext, Reporter, ReporterModule } from "./reporter.js";
import { inOneLine, visible } from "./safe-text.js";
import { wrapped } from "./wrapped.js";

/** Requirement by requirement: how it came out, by which lines, and what to do. */
export const audit: ReporterModule = {
  needsLines: false,
  needsRequirements: true,
  create: (context) => new Audit(context),
};

export const statusWords: Readonly<Record<Status, string>> = {
  met: "met",
  unmet: "unmet",
  excepted: "excepted",
  "not-applicable": "not applicable",
  unverifiable: "unverifiable",
};

const statusWidth = Math.max(...Object.values(statusWords).map((word) => word.length));

class Audit implements Reporter {
  readonly #paint: Paint;
  readonly #width: number;
  readonly #requirements: ReadonlyMap<string, RequirementDescription>;
  /** Of the column of ids: those of plugins are longer than our own. */
  readonly #idWidth: number;
  /** Before what stands below a requirement's first line. */
  readonly #indent: string;
  readonly #totals = new Map<Status, number>();

  constructor({ paint, width, rules }: ReportContext) {
    this.#paint = paint;
    this.#width = width;
    this.#requirements = new Map(
      rules.flatMap((rule) => rule.requirements.map((requirement) => [requirement.id, requirement])),
    );
    this.#idWidth = Math.max(5, ...Array.from(this.#requirements.keys(), (id) => id.length)) + 1;
    this.#indent = " ".repeat(2 + this.#idWidth + statusWidth + 2);
  }

  begin(): string {
    return "";
  }

  file(result: FileResult): string {
    return result.documents.map((document) => this.#document(result.path, document)).join("");
  }

  #document(path: string, { pathway, title, findings, requirements }: DocumentResult): string {
    const head =
      this.#paint.path(visible(path)) +
      (pathway === null ? "" : `  ${visible(title ?? pathway)} (${visible(pathway)})`);
    const integrity = findings.filter((finding) => finding.requirement === null && !finding.suppressed);
    const rows = requirements.flatMap((requirement) => this.#requirement(requirement, findings));
    const notes =
      integrity.length === 0
        ? []
        : [
            "",
            `  ${integrity.length} ${integrity.length === 1 ? "finding" : "findings"} about the definition itself:`,
            ...integrity.flatMap((finding) => this.#remark("    ", `${place(finding)}  ${finding.message}`)),
          ];
    return `${[head, ...rows, ...notes].join("\n")}\n\n`;
  }

  #requirement(result: RequirementResult, findings: readonly Finding[]): string[] {
    const { id, status, reason, evidence } = result;
    const indent = this.#indent;
    this.#totals.set(status, (this.#totals.get(status) ?? 0) + 1);
    const asks = inOneLine(this.#requirements.get(id)?.asks ?? "");
    const word = this.#status(status);
    const [first = "", ...rest] = wrapped(asks, Math.max(40, this.#width - indent.length));
    const lines = [
      `  ${this.#paint.name(id.padEnd(this.#idWidth))}${word}  ${first}`,
      ...rest.map((line) => indent + line),
    ];
    const todo = findings.filter((finding) => finding.requirement === id || finding.alsoUnmet.includes(id));
    if (status === "unmet" || status === "unverifiable") {
      for (const finding of todo.filter(({ suppressed }) => !suppressed))
        lines.push(...this.#remark(indent, `→ ${place(finding)}  ${finding.message}`));
      if (todo.length === 0 && reason !== null) lines.push(...this.#remark(indent, reason));
    } else if (reason !== null) lines.push(...this.#remark(indent, reason));
    if (evidence.length > 0) lines.push(...this.#remark(indent, `by ${linesOf(evidence)}`));
    return lines;
  }

  #status(status: Status): string {
    const word = statusWords[status].padEnd(statusWidth);
    if (status === "met") return this.#paint.good(word);
    if (status === "unmet") return this.#paint.loud("error", word);
    return status === "unverifiable" ? this.#paint.loud("warning", word) : this.#paint.faint(word);
  }

  #remark(before: string, text: string): string[] {
    return wrapped(visible(text), Math.max(40, this.#width - before.length)).map(
      (line) => before + this.#paint.faint(line),
    );
  }

  end({ files }: Summary): string {
    const counts = Object.entries(statusWords).map(
      ([status, word]) => `${this.#totals.get(status as Status) ?? 0} ${word}`,
    );
    return `${files} ${files === 1 ? "file" : "files"}: ${counts.join(", ")}.\n`;
  }
}

function place({ file, range }: Finding): string {
  return `${file === undefined ? "line " : `${file}:`}${range.start.line}`;
}

/** `lines 12, 40-52 and 3 more`. */
export function linesOf(evidence: readonly Evidence[], most = 6): string {
  const places = evidence.map(
    ({ file, range: { start, end } }) =>
      `${file === undefined ? "" : `${file}:`}${start.line === end.line ? start.line : `${start.line}-${end.line}`}`,
  );
  const distinct = [...new Set(places)];
  const more = distinct.length > most ? ` and ${distinct.length - most} more` : "";
  return `${distinct.length === 1 ? "line" : "lines"} ${distinct.slice(0, most).join(", ")}${more}`;
}
