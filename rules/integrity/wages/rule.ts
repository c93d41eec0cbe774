import {
  defineIntegrityRule,
  dollars,
  field,
  hourlyOf,
  type LivingWage,
  omissionOf,
  type Wage,
} from "../../../src/rules-api/index.js";

/** The federal minimum wage, 29 U.S.C. 206(a)(1), in force since 2009; above any median wage below it stands a typing error. */
const federalMinimum = 7.25;

/** That a wage is a text such as "$55,000-75,000" is found while reading (src/schema), and told under this rule. */
export default defineIntegrityRule({
  title: "Wages that can be believed",
  severity: "warning",
  options: {
    mostHourly: {
      type: "integer",
      default: 500,
      minimum: 1,
      description: "The highest hourly wage, in US dollars, that is taken for no typing error.",
    },
    tolerance: {
      type: "integer",
      default: 5,
      minimum: 0,
      maximum: 100,
      description: "By how many percent an annual wage may differ from 2,080 times the hourly one.",
    },
  },
  asks: "Wages are numbers by the hour or the year, with the evidence that they come from; they lie above the federal minimum and are plausible, and hourly and annual figures agree.",
  why: "Whether a job supports a family is judged by these figures. A slip of the decimal point or a wage from nowhere makes the judgment worthless.",
  fix: "Write `hourly: 18.40` or `annual: 38200`, and name in `evidence` the entry of `laborMarketEvidence` that says so.",
  messages: {
    "no-unit": "The wage of {whose} states neither `hourly` nor `annual`. Add the figure.",
    "no-evidence":
      "The wage of {whose} names no evidence. Name in `evidence` the entry of `laborMarketEvidence` that it comes from.",
    "too-low":
      "The wage of {whose} comes to {hourly} an hour, below the federal minimum of 7.25. Check the figure, and whether it is by the hour or by the year.",
    "too-high":
      "The wage of {whose} comes to {hourly} an hour. Check the figure, and whether it is by the hour or by the year.",
    disagree:
      "The wage of {whose} is {hourly} an hour and {annual} a year, and the two do not agree (2,080 hours make {expected}). Correct or leave out one of them.",
  },
  check({ pathway, options }, report) {
    const checked = (wage: Wage | LivingWage, whose: string, id?: string) => {
      const hourly = hourlyOf(wage);
      if (hourly === undefined) return report.problem("no-unit", { at: wage, whose });
      const at = field(wage, wage.hourly === undefined ? "annual" : "hourly");
      if (hourly < federalMinimum) report.problem("too-low", { at, whose, hourly: dollars(hourly) });
      else if (hourly > options.mostHourly) report.problem("too-high", { at, whose, hourly: dollars(hourly) });
      else if (wage.hourly !== undefined && wage.annual !== undefined) {
        const expected = wage.hourly * 2080;
        if (Math.abs(wage.annual - expected) > (expected * options.tolerance) / 100) {
          report.problem("disagree", {
            at: field(wage, "annual"),
            whose,
            hourly: dollars(wage.hourly),
            annual: dollars(wage.annual),
            expected: dollars(expected),
          });
        }
      }
      if (wage.evidence === undefined) {
        const omission = id === undefined ? {} : { omission: omissionOf("wage-evidence", id) };
        report.problem("no-evidence", { at: wage, whose, lists: "whose", ...omission });
      }
    };
    for (const occupation of pathway.occupations) {
      if (occupation.wage) checked(occupation.wage, `occupation "${occupation.id}"`, occupation.id);
    }
    if (pathway.livingWage) checked(pathway.livingWage, "`livingWage`");
  },
});
