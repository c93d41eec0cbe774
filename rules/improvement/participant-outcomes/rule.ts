import {
  defineRule,
  evaluators,
  field,
  irregularity,
  isSilentOnImprovement,
  omissionOf,
  onlyMethod,
  type ParticipantEvaluation,
  quotedIds,
  type Unsaid,
  unsaidOf,
} from "../../../src/rules-api/index.js";

/** What the evaluation does not say at all. */
function leftOpen(evaluation: ParticipantEvaluation, hasPrograms: boolean): Unsaid<ParticipantEvaluation>[] {
  const unsaid: Unsaid<ParticipantEvaluation>[] = [...unsaidOf(evaluation)];
  if (evaluation.equityFocus === undefined) unsaid.push(["equityFocus", "how groups are compared (`equityFocus`)"]);
  if (hasPrograms && (evaluation.informs?.length ?? 0) === 0)
    unsaid.push(["informs", "which programs are improved by it (`informs`)"]);
  return unsaid;
}

export default defineRule({
  title: "Participants' outcomes are evaluated",
  requirements: {
    EQ2: {
      authority: "commitment",
      source: { part: "improvement", item: 2 },
      asks: "Partners evaluate participants' outcomes together, in words and numbers, with a focus on equity, and improve the programs and the pathway by it.",
      why: "Completion rates alone do not tell why people leave. Partners who look at the figures and listen to people, group by group, find what to change.",
      fix: "Describe in `improvement.participantEvaluation` the `methods` (qualitative and quantitative), the `frequency` and the day it was `last` done, at least two partners in `sharedWith`, the `equityFocus`, every program in `informs`, and what was changed in `actions`.",
      evidence: "The evaluation, with its last day and the actions that came of it.",
      messages: {
        "no-evaluation":
          "Nothing is said of how participants' outcomes are evaluated. Add `improvement.participantEvaluation`, with its methods, how often, who takes part, and what was changed.",
        unsaid: "The evaluation of participants' outcomes does not say {unsaid}. Add it to `participantEvaluation`.",
        "one-method":
          "Participants' outcomes are evaluated in a {method} way only. Add the other to `methods`: figures tell how many, and people tell why.",
        "not-regular":
          "Participants' outcomes were evaluated once. Do it again and again, and state in `frequency` how often.",
        future:
          "The last evaluation of participants' outcomes is dated {last}, which is still to come. State in `last` when it was last made.",
        overdue:
          "Participants' outcomes were last evaluated on {last}, and the frequency ({frequency}) allows {months} at most. Evaluate them, and state the new day in `last`.",
        "not-shared":
          'Only "{partner}" takes part in the evaluation of participants\' outcomes. Share it with at least two partners, and name them in `sharedWith`.',
        "programs-left-out":
          "The evaluation of participants' outcomes does not inform {programs}. Let it improve every program, and name them in `informs`.",
      },
      check({ pathway, today }, verdict) {
        const { improvement, definition, programs, ids } = pathway;
        const evaluation = improvement?.participantEvaluation;
        if (!evaluation) {
          const silent = !improvement || isSilentOnImprovement(pathway);
          const at = silent ? field(definition, "improvement") : field(improvement, "participantEvaluation");
          return verdict.short("no-evaluation", { at, ...(silent ? { omission: omissionOf("improvement") } : {}) });
        }
        const unsaid = leftOpen(evaluation, programs.length > 0);
        const [only, ...more] = unsaid;
        if (only)
          verdict.short("unsaid", {
            at: more.length === 0 ? field(evaluation, only[0]) : evaluation,
            unsaid: unsaid.map(([, words]) => words),
          });

        const method = onlyMethod(evaluation);
        if (method) verdict.short("one-method", { at: field(evaluation, "methods"), method });

        const irregular = irregularity(evaluation, today);
        if (irregular === "once") verdict.short("not-regular", { at: field(evaluation, "frequency") });
        else if (irregular === "future") {
          verdict.short("future", {
            at: field(evaluation, "last"),
            last: evaluation.last ?? "",
            omission: omissionOf("future-date", "improvement", "participantEvaluation"),
          });
        } else if (irregular) verdict.short("overdue", { at: field(evaluation, "last"), ...irregular });

        const partners = [...evaluators(evaluation, pathway)];
        const [partner] = partners;
        if (partner && partners.length === 1) {
          verdict.short("not-shared", {
            at: field(evaluation, "sharedWith"),
            partner: typeof partner === "string" ? partner : partner.id,
          });
        }

        const informed = new Set(evaluation.informs?.map((id) => ids.program(id)));
        const leftOut = informed.size === 0 ? [] : programs.filter((program) => !informed.has(program));
        if (leftOut.length > 0)
          verdict.short("programs-left-out", { at: field(evaluation, "informs"), programs: quotedIds(leftOut) });
        verdict.met(evaluation);
      },
    },
  },
});
