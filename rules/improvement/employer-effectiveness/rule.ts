import {
  defineRule,
  evaluators,
  field,
  irregularity,
  isEmployer,
  isSilentOnImprovement,
  omissionOf,
  onlyMethod,
  unsaidOf,
} from "../../../src/rules-api/index.js";

export default defineRule({
  title: "How well employers are served is evaluated",
  requirements: {
    EQ4: {
      authority: "commitment",
      source: { part: "improvement", item: 4 },
      asks: "Partners evaluate how well employers are served, in words and numbers, and improve by it.",
      why: "Employers stay when what they say changes something. A pathway that never asks them learns of their discontent when they stop hiring.",
      fix: "Describe in `improvement.employerEvaluation` the `methods` (qualitative and quantitative), the `frequency` and the day it was `last` done, at least one employer or employer association in `sharedWith`, and what was changed in `actions`.",
      evidence: "The evaluation, with its last day and the actions that came of it.",
      messages: {
        "no-evaluation":
          "Nothing is said of how well employers are served. Add `improvement.employerEvaluation`, with its methods, how often, which employers take part, and what was changed.",
        unsaid: "The evaluation of how employers are served does not say {unsaid}. Add it to `employerEvaluation`.",
        "one-method":
          "How employers are served is evaluated in a {method} way only. Add the other to `methods`: figures tell how many, and employers tell why.",
        "not-regular":
          "How employers are served was evaluated once. Do it again and again, and state in `frequency` how often.",
        future:
          "The last evaluation of how employers are served is dated {last}, which is still to come. State in `last` when it was last made.",
        overdue:
          "How employers are served was last evaluated on {last}, and the frequency ({frequency}) allows {months} at most. Evaluate it, and state the new day in `last`.",
        "no-employer":
          "No employer takes part in the evaluation of how employers are served. Share it with one, and name it in `sharedWith`.",
      },
      check({ pathway, today }, verdict) {
        const { improvement, definition } = pathway;
        const evaluation = improvement?.employerEvaluation;
        if (!evaluation) {
          const silent = !improvement || isSilentOnImprovement(pathway);
          const at = silent ? field(definition, "improvement") : field(improvement, "employerEvaluation");
          return verdict.short("no-evaluation", { at, ...(silent ? { omission: omissionOf("improvement") } : {}) });
        }
        const unsaid = unsaidOf(evaluation);
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
            omission: omissionOf("future-date", "improvement", "employerEvaluation"),
          });
        } else if (irregular) verdict.short("overdue", { at: field(evaluation, "last"), ...irregular });

        const partners = [...evaluators(evaluation, pathway)];
        if (partners.length > 0 && !partners.some((partner) => typeof partner === "string" || isEmployer(partner))) {
          verdict.short("no-employer", { at: field(evaluation, "sharedWith") });
        }
        verdict.met(evaluation);
      },
    },
  },
});
