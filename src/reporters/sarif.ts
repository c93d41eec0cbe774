import type { Finding, Range, Severity } from "../findings/finding.js";
import { fingerprint } from "../findings/fingerprint.js";
import type { ReportContext, Reporter, ReporterModule } from "./reporter.js";
import { safeJson, visible } from "./safe-text.js";
import { descriptorsOf, taxonomiesOf } from "./sarif-rules.js";
import { sarifText } from "./sarif-text.js";
import { allFindings, nameOf, type ShownFinding, uriOf } from "./shown.js";

/** SARIF 2.1.0, as GitHub code scanning reads it. */
export const sarif: ReporterModule = {
  needsLines: false,
  create: (context) => new Sarif(context),
};

/** What GitHub takes of one run: so many results, so many bytes (with room for the end). */
const mostResults = 25_000;
const mostBytes = 9_500_000;

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

class Sarif implements Reporter {
  readonly #context: ReportContext;
  readonly #indexes: ReadonlyMap<string, number>;
  #written = 0;
  #left = 0;
  #bytes = 0;

  constructor(context: ReportContext) {
    this.#context = context;
    this.#indexes = new Map(descriptorsOf(context.rules).map(({ id }, index) => [id, index]));
  }

  begin(): string {
    const { tool, rules } = this.#context;
    const driver = {
      name: tool.name,
      semanticVersion: tool.version,
      version: tool.version,
      informationUri: informationUri,
      rules: descriptorsOf(rules),
      supportedTaxonomies: [{ name: taxonomiesOf(rules).name, index: 0 }],
    };
    const head = [
      `"tool": ${safeJson({ driver })}`,
      '"columnKind": "utf16CodeUnits"',
      '"originalUriBaseIds": {"%SRCROOT%": {"description": {"text": "The working directory of the run."}}}',
      `"taxonomies": ${safeJson([taxonomiesOf(rules)])}`,
    ];
    return this.#counted(
      `{\n"$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n"version": "2.1.0",\n"runs": [{\n${head.join(",\n")},\n"results": [`,
    );
  }

  #counted(text: string): string {
    this.#bytes += Buffer.byteLength(text);
    return text;
  }

  file(result: Parameters<Reporter["file"]>[0]): string {
    return allFindings(result, this.#context.quiet)
      .map((shown) => this.#result(shown))
      .join("");
  }

  #result(shown: ShownFinding): string {
    const text = safeJson(resultOf(shown, this.#indexes.get(nameOf(shown.finding)) ?? -1));
    if (this.#written >= mostResults || this.#bytes + Buffer.byteLength(text) > mostBytes) {
      this.#left++;
      return "";
    }
    return this.#counted(`${this.#written++ === 0 ? "" : ","}\n${text}`);
  }

  end(): string {
    const notifications =
      this.#left === 0
        ? []
        : [{ level: "warning", message: { text: `${this.#left} more results do not fit into this report.` } }];
    return `\n],\n"invocations": ${safeJson([{ executionSuccessful: true, toolExecutionNotifications: notifications }])}\n}]\n}\n`;
  }
}

const informationUri = "https://github.com/pathway-lint/pathway-lint";

function resultOf({ finding, path, linted, pathway }: ShownFinding, ruleIndex: number) {
  const { severity, message, alsoUnmet, related, suppressed } = finding;
  const also = alsoUnmet.length > 0 ? ` Also unmet by this: ${alsoUnmet.join(", ")}.` : "";
  return {
    ruleId: nameOf(finding),
    ruleIndex,
    level: levels[severity],
    message: { text: sarifText(message + also) },
    locations: [
      {
        ...location(path, finding.range),
        logicalLocations: [{ fullyQualifiedName: finding.path || "/", kind: "element" }],
      },
    ],
    ...(related.length > 0
      ? {
          relatedLocations: related.map((each, id) => ({
            id,
            message: { text: sarifText(each.message) },
            ...location(each.file ?? linted, each.range),
          })),
        }
      : {}),
    partialFingerprints: { "pathwayLint/v1": fingerprint(finding, path) },
    ...(finding.requirement === null
      ? {}
      : { taxa: [finding.requirement, ...alsoUnmet].map((id) => ({ id, toolComponent: { index: 0 } })) }),
    ...(suppressed
      ? {
          suppressions: [
            {
              kind: suppressed.by === "baseline" ? "external" : "inSource",
              status: "accepted",
              justification: visible(suppressed.reason),
            },
          ],
        }
      : {}),
    ...(finding.fix ? { fixes: [fixOf(finding, path)] } : {}),
    properties: { pathway, rule: finding.rule, messageId: finding.messageId },
  };
}

function location(path: string, { start, end }: Range) {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(path), ...(path.startsWith("../") ? {} : { uriBaseId: "%SRCROOT%" }) },
      region: region({ start, end }),
    },
  };
}

function region({ start, end }: Range) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function fixOf({ fix }: Finding, path: string) {
  return {
    description: { text: "Mends the place as --fix does." },
    artifactChanges: [
      {
        artifactLocation: { uri: uriOf(path) },
        replacements: (fix?.edits ?? []).map(({ range, text }) => ({
          deletedRegion: region(range),
          insertedContent: { text },
        })),
      },
    ],
  };
}
