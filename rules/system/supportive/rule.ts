import {
  defineRule,
  field,
  omissionOf,
  type Program,
  quotedIds,
  together,
  unplaced,
  unplacedMessage,
} from "../../../src/rules-api/index.js";

/** The three that the source names. */
const comprehensive = ["career-counseling", "child-care", "transportation"];

/** Money that has to be paid back: a word that ends in `loan`. */
const isLoan = (kind: string) => /\bloans?$/i.test(kind.trim());

export default defineRule({
  title: "Supportive",
  requirements: {
    "SY4.1": {
      authority: "framework",
      source: { part: "system", name: "supportive" },
      asks: "Support services are comprehensive: career counseling, child care and transportation among them.",
      why: "Most people who leave training do so for reasons outside of class: no one to mind the children, no bus to the clinic, nobody to ask.",
      fix: "Add to `supportServices` at least `career-counseling`, `child-care` and `transportation`, each with who gives it (`provider`) and where (`at`), so that every program has at least one service.",
      evidence: "The three services, and those that stand at each program.",
      messages: {
        "no-services":
          "No support services are provided. Add `supportServices`: career counseling, child care and transportation, each with where it is given (`at`).",
        "no-service":
          "Support is not comprehensive: missing among the services is {kinds}. Add it to `supportServices`.",
        uncovered:
          "No support service is given at {programs}. Name each of them in the `at` of the services that people there can use.",
        "place-not-stated": unplacedMessage,
      },
      check({ pathway }, verdict) {
        const { supportServices, programs, services } = pathway;
        const section = field(pathway.definition, "supportServices");
        if (supportServices.length === 0)
          return verdict.short("no-services", { at: section, omission: omissionOf("support-service") });
        for (const kind of comprehensive) {
          const given = supportServices.filter((service) => service.kind === kind);
          if (given.length > 0) verdict.metByAll(given);
          else
            verdict.short("no-service", {
              at: section,
              kinds: `\`${kind}\``,
              lists: "kinds",
              omission: omissionOf("support-service", kind),
            });
        }
        const uncovered = programs.filter((program) => services.supportAt(program).length === 0);
        const somewhere = unplaced(pathway, () => true);
        if (uncovered.length > 0 && somewhere) verdict.short("place-not-stated", somewhere);
        else if (uncovered.length > 0) {
          verdict.short("uncovered", {
            ...together(
              uncovered,
              (program) => program,
              () => "Nor here.",
            ),
            programs: quotedIds(uncovered),
          });
        }
      },
    },

    "SY4.2": {
      authority: "framework",
      source: { part: "system", name: "supportive" },
      asks: "Financial supports, or flexibility with the demands of the labor market, let people meet their financial needs and obligations meanwhile.",
      why: "Rent is due during training too. Whoever has to choose between class and pay chooses pay.",
      fix: "Name in `financialSupports` what helps people to live and pay while they learn, more than loans; or let them earn meanwhile: paid `workBasedLearning` (`paid: true`), earn-and-learn, a registered apprenticeship.",
      evidence: "The financial supports that need not be paid back, or the work that is paid.",
      messages: {
        none: "Nothing lets people meet their financial obligations while they learn: there are no `financialSupports`, and no work-based learning is paid. Add one or the other.",
        "loans-only":
          "The only financial support is a loan, which adds to what people owe. Add a grant, a stipend or a training account, or let people earn while they learn.",
      },
      check({ pathway }, verdict) {
        const { financialSupports, workBasedLearning, programs, services } = pathway;
        const given = financialSupports.filter(({ kind }) => !isLoan(kind));
        // Apprentices are paid (29 CFR 29.5), unless the definition says of their work that it is not.
        const isUnpaid = (program: Program) => services.workBasedLearningOf(program).some(({ paid }) => paid === false);
        const earned = [
          ...workBasedLearning.filter(({ paid }) => paid),
          ...programs.filter((program) => program.registeredApprenticeship && !isUnpaid(program)),
        ];
        const at = field(pathway.definition, "financialSupports");
        if (given.length > 0 || earned.length > 0) verdict.metByAll([...given, ...earned]);
        else if (financialSupports.length > 0) verdict.short("loans-only", { at });
        else verdict.short("none", { at, omission: omissionOf("financial-support") });
      },
    },
  },
});
