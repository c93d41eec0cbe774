/** Findings about what kept a file from being read: its syntax, and its fit to the schema. */

import type { Finding, Severity } from "../findings/finding.js";
import { withoutPersonalData } from "../findings/personal-data.js";
import type { SchemaCheck } from "../schema/check.js";
import type { Source, SourceDocument } from "../source/document.js";
import { pointerOf } from "../source/pointer.js";
import type { SourceText } from "../source/text.js";
import type { Draft } from "./outcome.js";
import { anchorOf } from "./place.js";

/** Findings of integrity/syntax. */
export function syntaxFindings(source: Source, document: SourceDocument, severity: Severity | "off"): Draft[] {
  // What is not YAML cannot be switched off: nothing else would say why the file was not checked.
  const loud = severity === "off" ? "error" : severity;
  return document.problems.map((problem) =>
    drafted(source.text, {
      rule: "integrity/syntax",
      severity: problem.severity && loud === "error" ? problem.severity : loud,
      code: problem.code,
      path: "",
      problem,
    }),
  );
}

/**
 * Findings on what does not fit the schema, with a line for those that are not listed. Those on codes and wages are findings of
 * the rules on them, and as loud as the others: what does not fit cannot be believed.
 */
export function schemaFindings(source: Source, check: SchemaCheck, severity: Severity | "off"): Draft[] {
  const loud = severity === "off" ? "error" : severity;
  const drafts = check.problems.map((problem) =>
    drafted(source.text, {
      rule: problem.rule,
      severity: loud,
      code: problem.code,
      path: pointerOf(problem.node),
      anchor: anchorOf(problem.node),
      problem,
    }),
  );
  const last = check.problems.at(-1);
  if (check.more > 0 && last) {
    drafts.push(
      drafted(source.text, {
        rule: "integrity/schema",
        severity: loud,
        code: "more",
        path: "",
        problem: {
          message: `${check.more} more places do not fit the format; mend those above and run again.`,
          start: last.start,
          end: last.end,
        },
      }),
    );
  }
  return drafts;
}

interface Told {
  rule: string;
  severity: Severity;
  code: string;
  path: string;
  /** In terms of ids, where that differs from the path. */
  anchor?: string;
  problem: {
    message: string;
    start: number;
    end: number;
    related?: readonly { message: string; start: number; end: number }[];
    fix?: readonly { start: number; end: number; text: string }[];
    suggestions?: readonly { message: string; edits: readonly { start: number; end: number; text: string }[] }[];
  };
}

/** A finding about reading, placed by offsets. */
export function drafted(text: SourceText, { rule, severity, code, path, anchor, problem }: Told): Draft {
  const edits = (list: readonly { start: number; end: number; text: string }[]) =>
    list.map((edit) => ({ range: text.range(edit.start, edit.end), text: edit.text }));
  const finding: Finding = {
    rule,
    requirement: null,
    severity,
    messageId: code,
    message: withoutPersonalData(problem.message),
    path,
    range: text.range(problem.start, problem.end),
    anchor: anchor ?? path,
    related: (problem.related ?? []).map(({ message, start, end }) => ({
      message,
      path,
      range: text.range(start, end),
    })),
    alsoUnmet: [],
    fix: problem.fix ? { edits: edits(problem.fix) } : null,
    suggestions: (problem.suggestions ?? []).map((suggestion) => ({
      message: suggestion.message,
      edits: edits(suggestion.edits),
    })),
    suppressed: null,
  };
  return { finding, omission: undefined, part: undefined, listing: undefined };
}
