import { defineRule, field, isForAdults, omissionOf, quotedIds, together } from "../../../src/rules-api/index.js";

/** What counts what adults know already. */
const ofPriorLearning: ReadonlySet<string> = new Set([
  "credit-for-prior-learning",
  "prior-learning-assessment",
  "competency-based",
]);

export default defineRule({
  title: "Accelerated",
  requirements: {
    SY7: {
      authority: "framework",
      source: { part: "system", name: "accelerated" },
      asks: "Strategies are in use that accelerate people's educational and career advancement, such as credit for prior learning.",
      why: "Adults have worked and learned before they come. Time spent on what they know is time in which they leave.",
      fix: "Name in the `acceleration` of programs at least two different strategies, and among those of programs for adults `credit-for-prior-learning` or `competency-based`.",
      evidence: "The programs that accelerate.",
      messages: {
        none: "No program names a strategy that accelerates. Add `acceleration` to programs, such as credit for prior learning, concurrent enrollment or competency-based progress.",
        "one-strategy":
          "The only strategy that accelerates is {strategy}. Add another one; in programs for adults, one of them has to count what people know already: `credit-for-prior-learning` or `competency-based`.",
        "no-prior-learning":
          "No program for adults ({programs}) counts what people know already. Add `credit-for-prior-learning` or `competency-based` to the `acceleration` of one of them.",
      },
      check({ pathway: { programs, graph, definition } }, verdict) {
        const accelerated = programs.filter(({ acceleration }) => (acceleration?.length ?? 0) > 0);
        const section = field(definition, "programs");
        if (accelerated.length === 0)
          return verdict.short("none", {
            at: section,
            omission: omissionOf(programs.length === 0 ? "programs" : "acceleration"),
          });
        const strategies = new Set(accelerated.flatMap(({ acceleration }) => acceleration ?? []));
        const [strategy] = strategies;
        if (strategies.size === 1 && strategy !== undefined) {
          verdict.short("one-strategy", {
            ...together(
              accelerated,
              (program) => field(program, "acceleration"),
              () => "Here too.",
            ),
            strategy: `\`${strategy}\``,
          });
          return;
        }
        const adult = programs.filter((program) => isForAdults(program, graph));
        const counts = adult.some(({ acceleration }) => acceleration?.some((each) => ofPriorLearning.has(each)));
        if (adult.length > 0 && !counts)
          verdict.short("no-prior-learning", { at: section, programs: quotedIds(adult) });
        else verdict.metByAll(accelerated.map((program) => field(program, "acceleration")));
      },
    },
  },
});
