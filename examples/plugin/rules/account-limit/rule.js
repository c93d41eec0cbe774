// @ts-check
import { defineRule, field, quotedIds } from "pathway-lint";

const account = "individual-training-account";

export default defineRule({
  title: "What a training account does not pay",
  options: {
    limit: {
      type: "integer",
      default: 8000,
      minimum: 1,
      description: "What an individual training account of the board pays at most, in US dollars.",
    },
  },
  requirements: {
    "our-board.1": {
      authority: "policy",
      source: { part: "policy", clause: "Prairie Rivers Workforce Board, policy on individual training accounts, sec. 4" },
      asks: "Where a program costs more than an individual training account pays, something else pays the rest.",
      why: "Whoever has to find two thousand dollars for the last term drops out before it.",
      fix: "State the `cost` of each program, and name in `financialSupports` what pays beside the account, such as a Pell grant.",
      evidence: "The financial supports beside the account.",
      messages: {
        "rest-unpaid":
          "An individual training account pays up to {limit} dollars, and nothing pays the rest of what {programs} cost. Add to `financialSupports` what does.",
        "cost-not-stated": 'It cannot be told whether an account pays for program "{program}". State its `cost`.',
      },
      check({ pathway, options: { limit } }, verdict) {
        const { programs, financialSupports, definition } = pathway;
        for (const program of programs) {
          if (program.cost === undefined) {
            verdict.unverifiable("cost-not-stated", { at: field(program, "cost"), program: program.id });
          }
        }
        const dear = programs.filter(({ cost }) => cost !== undefined && cost > limit);
        if (dear.length === 0) return verdict.notApplicable(`No program costs more than ${limit} dollars.`);
        const others = financialSupports.filter(({ kind }) => kind !== account);
        if (others.length > 0) return verdict.met(...others);
        verdict.short("rest-unpaid", {
          at: field(definition, "financialSupports"),
          related: dear.map((program) => ({ at: field(program, "cost"), message: "It costs more." })),
          limit,
          programs: quotedIds(dear),
        });
      },
    },
  },
});
