/** What a stranger may write into a definition, a file's name or a reason; and reports that hold it. */

import { piecesOf } from "../../src/commands/telling.js";
import type { Finding, Severity } from "../../src/findings/finding.js";
import { count, emptySummary, type FileResult } from "../../src/findings/result.js";
import { Linter } from "../../src/index.js";
import { reporterFor } from "../../src/reporters/formats.js";
import { paint } from "../../src/reporters/paint.js";

const tag = (text: string): string =>
  Array.from(text, (char) => String.fromCodePoint(0xe0000 + char.charCodeAt(0))).join("");

/** Each means something to some reader. */
export const strangeTexts: readonly string[] = [
  "::error file=x::owned",
  "::set-output name=verdict::clean",
  "  ::stop-commands::token",
  "a ::add-mask::b",
  "\u00a0::warning::owned",
  "\u3000::warning::owned",
  "##[error]owned",
  "###[set-env name=PATH]/tmp",
  "##vso[task.setvariable variable=a]b",
  "##teamcity[buildStatus status='SUCCESS']",
  "\u001b[31mred\u001b[0m",
  "\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007",
  "\u009b31m\u0085C1",
  "one\r\n::error::two\n::notice::three\rfour",
  "a\u2028::error::b\u2029c\u000b\u000cd",
  "\u202egnp.exe\u202c \u2066x\u2069",
  `zero\u200bwidth\u200d\ufeff soft\u00adhyphen ${tag("hidden")}`,
  "nul\u0000 bell\u0007 backspace\b del\u007f",
  "lone \ud800 and \udc00",
  // Wherever a line is cut, it is within a character at one of these.
  "🎓".repeat(200),
  `a${"🎓".repeat(200)}`,
  "not a character \ufffe \uffff",
  `"><script>alert(1)</script>`,
  "]]><!-- --><![CDATA[ &amp; &#0; &lol; ' onload='x",
  "<img src=x onerror=alert(1)>",
  "[click](https://evil.example)",
  "![pixel](https://evil.example/a.png)",
  "[ref]: https://evil.example",
  "<https://evil.example> https://evil.example www.evil.example ftp://evil.example",
  "mail mailto:a@evil.example a@evil.example xmpp:a@evil.example",
  "@everyone @org/team cc @admin",
  "#1 GH-1 org/repo#2 !3 &4 %5 ~bug $6",
  "`code` ``more`` ```",
  "| cell | cell |\n| --- | --- |",
  "**bold** __bold__ *it* _it_ ~~gone~~ ==mark==",
  "# heading",
  "- [ ] task",
  "1. list",
  "> quote",
  "---",
  "    code",
  "$x$ and $$y$$",
  "%0A::error::x %25 a,b:c title=x",
  "{0} {{1}} \\ \\[ [1](1)",
  "=cmd|' /C calc'!A0",
  "😀 é e\u0301 中文",
  `${"long ".repeat(200)}${"x".repeat(3000)}`,
  "",
  " ",
];

const range = { start: { line: 3, column: 5 }, end: { line: 3, column: 9 } };

/** Findings that hold a text wherever a finding can hold a stranger's text. */
function findingsWith(text: string): Finding[] {
  const finding = (severity: Severity, more: Partial<Finding> = {}): Finding => ({
    rule: "integrity/references",
    requirement: null,
    severity,
    messageId: "unknown",
    message: `Program "${text}" is not there. ${text}`,
    path: `/programs/${text}`,
    range,
    anchor: `/programs/${text}`,
    related: [],
    alsoUnmet: [],
    fix: null,
    suggestions: [],
    suppressed: null,
    ...more,
  });
  return [
    finding("error", { rule: "element/f-diploma-and-credential", requirement: "F.0", alsoUnmet: ["G.1", "FN4"] }),
    finding("warning", {
      message: text || "empty",
      file: text || "part.yaml",
      related: [{ message: text, file: text || "x", path: `/${text}`, range }],
    }),
    finding("info", {
      range: { start: range.start, end: { line: 4, column: 1 } },
      fix: { edits: [{ range, text }] },
      suggestions: [{ message: text, edits: [{ range, text }] }],
    }),
    finding("warning", { suppressed: { by: "comment", reason: text || "reason" } }),
    finding("error", { suppressed: { by: "baseline", reason: text || "reason" } }),
  ];
}

/** A result whose path, title and findings hold a text. */
export function resultWith(text: string): FileResult {
  return {
    path: text || "empty.pathway.yaml",
    documents: [
      {
        pathway: text || null,
        title: text || null,
        findings: findingsWith(text),
        requirements: [
          { id: "A.1", status: "met", evidence: [{ path: `/${text}`, range, file: text || "x" }], reason: null },
          { id: "B.3", status: "excepted", evidence: [], reason: text || "reason" },
          { id: "F.0", status: "unmet", evidence: [], reason: null },
        ],
      },
    ],
    lines: { "": { 3: text }, [text || "part.yaml"]: { 3: text } },
  };
}

export const everyStrangeResult: readonly FileResult[] = strangeTexts.map(resultWith);

const { rules, clauses } = new Linter({ date: "2026-08-01" });

/** What a format says of results. */
export async function reported(
  format: string,
  results: readonly FileResult[],
  { quiet = false, purpose = "lint" as "lint" | "audit", color = false } = {},
): Promise<string> {
  const module = await reporterFor(format, purpose, false);
  if (!module) throw new Error(`no format ${format}`);
  const reporter = module.create({
    tool: { name: "pathway-lint", version: "0.1.0" },
    date: "2026-08-01",
    paint: await paint(color),
    width: 80,
    rules,
    clauses,
    quiet,
  });
  const summary = emptySummary();
  const parts = results.map((result) => {
    count(summary, result);
    return [...piecesOf(reporter.file(result))].join("");
  });
  return reporter.begin() + parts.join("") + reporter.end(summary, []);
}

/** What must not stand raw in any report: it steers terminals, reorders lines, ends lines, or is not seen. */
export const unsafe =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\udb40[\udc00-\udc7f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
