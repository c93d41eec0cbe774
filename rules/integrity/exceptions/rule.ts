import {
  defineIntegrityRule,
  didYouMean,
  type Exception,
  field,
  problemOfException,
  type Qualification,
  worthGuessing,
} from "../../../src/rules-api/index.js";

export default defineIntegrityRule({
  title: "Exceptions that the source allows, with reasons",
  severity: "error",
  asks: "An exception names a requirement that the source qualifies, with a reason of substance, who approved it, and a date that has not passed; and it excuses something.",
  why: 'The law says "as appropriate" and "to the extent practicable" in two places only. An exception anywhere else, or one without a reason, would let a pathway call itself compliant by saying so.',
  fix: "Name a requirement that can be excepted (D.0, E.0, parts of C.1, single populations of B.3), give the reason in a full sentence, `approvedBy` and `until`. Take away exceptions that are no longer needed.",
  messages: {
    "unknown-requirement": 'There is no requirement "{requirement}" to except{hint}',
    "not-qualified":
      "{requirement} cannot be excepted: the source does not qualify it. Meet it instead, and take this exception away.",
    "no-part": "{requirement} can be excepted only in parts. Name one of them in `part`: {parts}.",
    "no-populations": "{requirement} can be excepted only for single populations. Name them in `populations`.",
    "no-reason": "The exception of {requirement} gives no reason. Say in a sentence why it cannot be met here.",
    "thin-reason":
      'The exception of {requirement} gives no reason of substance ("{reason}"). Say in a full sentence why it cannot be met here.',
    "no-approver": "The exception of {requirement} does not say who approved it. Name the body in `approvedBy`.",
    "no-date": "The exception of {requirement} has no end. State in `until` the day until which it was approved.",
    expired: "The exception of {requirement} ended on {until}. Have it approved anew, or meet the requirement.",
    unused: "The exception of {requirement} excuses nothing: the requirement is met without it{which}. Take it away.",
  },
  check({ pathway, today, requirements, excusedSomething, wasChecked }, report) {
    let guesses = 0;
    const guess = (requirement: string) =>
      guesses++ < worthGuessing(requirements.size) ? didYouMean(requirement, requirements.keys()) : undefined;
    for (const exception of pathway.exceptions) {
      const { requirement } = exception;
      const at = field(exception, "requirement");
      const qualification = requirements.get(requirement);
      if (!qualification) {
        const meant = guess(requirement);
        report.problem("unknown-requirement", {
          at,
          requirement,
          hint: meant === undefined ? "." : `. Did you mean ${meant}?`,
        });
        continue;
      }
      const { qualified, qualifiedParts, qualifiedPopulations } = qualification;
      if (qualified === undefined) {
        report.problem("not-qualified", { at, requirement });
        continue;
      }
      if (qualifiedParts && (exception.part === undefined || !qualifiedParts.includes(exception.part))) {
        report.problem("no-part", { at: field(exception, "part"), requirement, parts: qualifiedParts });
        continue;
      }
      if (qualifiedPopulations && (exception.populations?.length ?? 0) === 0) {
        report.problem("no-populations", { at: field(exception, "populations"), requirement });
        continue;
      }
      switch (problemOfException(exception, today)) {
        case "no reason":
          report.problem("no-reason", { at: field(exception, "reason"), requirement });
          break;
        case "thin reason":
          report.problem("thin-reason", {
            at: field(exception, "reason"),
            requirement,
            reason: exception.reason ?? "",
          });
          break;
        case "no approver":
          report.problem("no-approver", { at: field(exception, "approvedBy"), requirement });
          // It would be told next.
          if (exception.until === undefined) report.problem("no-date", { at: field(exception, "until"), requirement });
          break;
        case "no date":
          report.problem("no-date", { at: field(exception, "until"), requirement });
          break;
        case "expired":
          report.problem("expired", { at: field(exception, "until"), requirement, until: exception.until ?? "" });
          break;
        default:
          if (!excusedSomething(exception) && wasChecked(requirement)) {
            report.problem("unused", {
              at,
              requirement,
              which: whichOf(exception, qualification),
              severity: "warning",
            });
          }
      }
    }
  },
});

function whichOf({ part, populations }: Exception, { qualifiedParts, qualifiedPopulations }: Qualification): string {
  if (qualifiedParts && part !== undefined) return ` in its part ${part}`;
  if (qualifiedPopulations && populations) return ` for ${populations.join(", ")}`;
  return "";
}
