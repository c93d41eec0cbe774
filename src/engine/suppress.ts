import type { Finding } from "../findings/finding.js";
import type { DocumentResult } from "../findings/result.js";
import type { Source } from "../source/document.js";
import { type DirectiveProblem, Directives } from "./directives.js";
import { fillMessage } from "./message.js";
import { cutToReadable, kindOf, mostOfAKind } from "./omissions.js";
import type { Registry, Settings } from "./settings.js";
import { severityOf } from "./severity.js";

const id = "integrity/suppressions";

/** Marks what the comments of a file suppress; `file` is undefined for the linted one. */
export function applyDirectives(
  source: Source,
  registry: Registry,
  results: readonly DocumentResult[],
  file?: string,
): Directives | undefined {
  if (source.directives.length === 0) return undefined;
  const directives = new Directives(source.directives, source.text, registry);
  for (const { findings } of results) directives.apply(findings.filter((finding) => finding.file === file));
  return directives;
}

/**
 * Adds what is wrong with the comments of the linted file. Those of an included file are left alone: what is unused for
 * one pathway may serve another.
 */
export function reportDirectives(
  source: Source,
  directives: Directives | undefined,
  results: readonly DocumentResult[],
  registry: Registry,
  settings: Settings,
  /** Rules and requirements of whose findings some were not made: who knows what suppresses them. */
  cut: ReadonlySet<string>,
): void {
  const [first] = results;
  if (!directives || !first) return;
  const rule = registry.get(id);
  const severity = rule ? severityOf(settings, id, rule, null) : "off";
  if (!rule || "requirements" in rule || severity === "off") return;
  const finding = ({ message, comment, name, hint }: DirectiveProblem): Finding => ({
    rule: id,
    requirement: null,
    severity,
    messageId: message,
    message: fillMessage(rule.messages[message] ?? message, { name, hint }),
    path: "",
    range: source.text.range(comment.start, comment.end),
    anchor: `#${name}`,
    related: [],
    alsoUnmet: [],
    fix: null,
    suggestions: [],
    suppressed: null,
  });
  const starts = source.documents.map(({ root }) => root?.start ?? Number.POSITIVE_INFINITY);
  const holders = new Map<Finding, DocumentResult>();
  // Of what was not checked nobody knows what is found there.
  const isWhole = source.documents.every(({ root }) => root !== null);
  const { shown, left } = firstOfEach([directives.problems, isWhole ? directives.unused(cut) : []]);
  for (const problem of shown) {
    const at = starts.findLastIndex((start) => start <= problem.comment.start);
    holders.set(finding(problem), results[at] ?? first);
  }
  for (const each of cutToReadable([...holders.keys()], left)) holders.get(each)?.findings.push(each);
  for (const { findings } of results) findings.sort(byPlace);
}

/** The problems of each message that are shown, and by kind how many there are besides: a finding for each of 27,000 took 16 MB. */
function firstOfEach(problems: readonly Iterable<DirectiveProblem>[]): {
  shown: DirectiveProblem[];
  left: ReadonlyMap<string, number>;
} {
  const shown: DirectiveProblem[] = [];
  const counts = new Map<DirectiveProblem["message"], number>();
  for (const list of problems) {
    for (const problem of list) {
      const count = (counts.get(problem.message) ?? 0) + 1;
      counts.set(problem.message, count);
      if (count <= mostOfAKind) shown.push(problem);
    }
  }
  const left = new Map<string, number>();
  for (const [messageId, count] of counts)
    if (count > mostOfAKind) left.set(kindOf({ rule: id, requirement: null, messageId }), count - mostOfAKind);
  return { shown, left };
}

/** By file and place; what stands at the same place keeps its order. */
export function byPlace(a: Finding, b: Finding): number {
  const one = a.file ?? "";
  const other = b.file ?? "";
  if (one !== other) return one < other ? -1 : 1;
  return a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column;
}
