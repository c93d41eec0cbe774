import {
  defineRule,
  exitsWithoutEmploymentService,
  exitsWithoutWorkBasedLearning,
  field,
  nearestTo,
  omissionOf,
  quotedIds,
} from "../../../src/rules-api/index.js";

export default defineRule({
  title: "Employment services and work experiences",
  requirements: {
    FN4: {
      authority: "framework",
      source: { part: "function", item: 4 },
      asks: "Employment services and work experiences are part of the pathway.",
      why: "A credential opens no door by itself. People need a first name at an employer, and something to tell of in the interview.",
      fix: "Name every exit point in the `at` of an entry of `employmentServices`. Give a program before every exit point work-based learning (`workBasedLearning`, `programs`).",
      evidence: "The employment services at each exit point, and the work-based learning before it.",
      messages: {
        "no-employment-service":
          "No employment service helps people into jobs at {exits}. Add one to `employmentServices`, or the exit points to the `at` of one that is there.",
        "no-work-based-learning":
          "No work experience is part of the pathway. Add to `workBasedLearning` what people can do at an employer, with the programs that it belongs to.",
        "none-before-exit":
          "People leave at {exits} without any work experience on the way. Add {before}, or programs before, to the `programs` of a work-based learning.",
      },
      check({ pathway }, verdict) {
        const { exitPoints, employmentServices, workBasedLearning, definition, graph, ids } = pathway;
        if (workBasedLearning.length === 0) {
          verdict.short("no-work-based-learning", {
            at: field(definition, "workBasedLearning"),
            omission: omissionOf("work-based-learning"),
          });
        }
        if (exitPoints.length === 0)
          return verdict.notApplicable("There are no exit points at which people could be helped into jobs.");

        const unserved = exitsWithoutEmploymentService(pathway);
        const [exit] = unserved;
        if (exit) {
          const nearest = nearestTo(exit, employmentServices, ({ at }) => ids.exitPoints(at));
          const at = nearest ? field(nearest, "at") : field(definition, "employmentServices");
          verdict.short("no-employment-service", {
            at,
            exits: quotedIds(unserved),
            omission: omissionOf("employment-service", ...unserved.map(({ id }) => id)),
          });
        } else verdict.metByAll(employmentServices);

        const [bare, ...others] = workBasedLearning.length === 0 ? [] : exitsWithoutWorkBasedLearning(pathway);
        if (bare) {
          const [last] = graph.after(bare);
          const nearest = last && nearestTo(last, workBasedLearning, ({ programs }) => ids.programs(programs));
          const exits = [bare, ...others];
          verdict.short("none-before-exit", {
            at: nearest ? field(nearest, "programs") : field(definition, "workBasedLearning"),
            exits: quotedIds(exits),
            before: quotedIds(new Set(exits.flatMap((each) => graph.after(each)))),
            omission: omissionOf("work-based-learning-before-exit", ...exits.map(({ id }) => id)),
          });
        } else verdict.metByAll(workBasedLearning);
      },
    },
  },
});
