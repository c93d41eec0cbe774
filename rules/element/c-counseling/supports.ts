/** Exploration, advising, help through transitions, and individual supports (C.1). */

import {
  defineRequirement,
  type EntryPoint,
  easing,
  field,
  forSome,
  forSomeMessage,
  type NextEdge,
  omissionOf,
  type Program,
  partlyEasedTransitions,
  populationReader,
  quotedIds,
  type SupportService,
  supportCoverage,
  uneasedTransitions,
  unplaced,
  unplacedMessage,
} from "../../../src/rules-api/index.js";

/** Whether people enter there who have yet to find out what there is: youth, and those of limited readiness. */
function isForExplorers({ readiness, audience }: EntryPoint): boolean {
  return readiness === "limited" || (audience?.includes("youth") ?? false);
}

/** One of the services, where they are looked for. */
function isAmong(services: readonly SupportService[]): (service: SupportService) => boolean {
  const those = new Set(services);
  return (service) => those.has(service);
}

function nameOf({ from, to }: NextEdge): string {
  return `"${from.id}" to "${to.id}"`;
}

export const individualSupport = defineRequirement({
  authority: "guidance",
  source: { part: "element", section: "C", item: 1 },
  qualified: "where appropriate",
  qualifiedParts: ["child-care", "transportation", "financial-support"],
  asks: "People have access to career exploration, academic advising, support with transitions through the pathway, and individual supports such as child care, transportation and financial aid (where appropriate).",
  why: "People rarely leave a pathway because a course is too hard. They leave because it is not what they thought, because they fell between two programs, or because nobody watches the child.",
  fix: "Provide `career-exploration` at every entry point of youth or of limited readiness, `academic-advising` at every program, and `transition-support` for every step of `next` (`between`). Add services of kind `child-care` and `transportation` and an entry of `financialSupports`; for one of these three that is not appropriate, state an exception (`part`).",
  evidence: "The services of these kinds and where they are given, and the financial supports.",
  messages: {
    "no-services":
      "There are no support services: no career exploration, academic advising, support through transitions, child care or transportation. Add them under `supportServices`.",
    "no-exploration":
      "There is no career exploration. Add a service of kind `career-exploration`, at the entry points of youth and of people with limited readiness.",
    "exploration-not-covered":
      'No career exploration is offered at {entries}, where youth or people of limited readiness enter. Add what is missing to the `at` of "{service}".',
    "no-advising": "There is no academic advising. Add a service of kind `academic-advising`, at every program.",
    "advising-not-covered":
      'No academic advising is offered at {programs}. Add what is missing to the `at` of "{service}", or add an adviser there.',
    "no-transition-support":
      "Nobody supports people through transitions. Add a service of kind `transition-support`, and name in `between` the steps that it eases.",
    "transition-not-covered":
      'No transition support is offered on the way from {steps}. Add what is missing to the `between` of "{service}".',
    "no-support":
      "Missing among the services: {supports}. Add a service of that kind for those who need it, or state in an exception why it is not appropriate here.",
    "place-not-stated": unplacedMessage,
    "for-some": forSomeMessage,
    "no-financial-support":
      "No financial support is stated. Add to `financialSupports` what people can draw on, or state in an exception why none is appropriate here.",
  },
  check({ pathway, profile }, verdict) {
    const read = populationReader(profile);
    const { supportServices, financialSupports, entryPoints, programs, definition } = pathway;
    const at = field(definition, "supportServices");
    const givenAt = (place: EntryPoint | Program, kind: string) =>
      pathway.services.supportAt(place).filter((service) => service.kind === kind);
    const has = (kind: string) => supportServices.filter((service) => service.kind === kind);

    if (supportServices.length === 0) verdict.short("no-services", { at, omission: omissionOf("support-service") });
    else {
      const exploration = supportCoverage(pathway, "career-exploration", entryPoints.filter(isForExplorers), read);
      const explorer = exploration.nearest;
      if (!explorer)
        verdict.short("no-exploration", { at, omission: omissionOf("support-service", "career-exploration") });
      else if (exploration.missing.length > 0) {
        const somewhere = unplaced(pathway, isAmong(exploration.services));
        if (somewhere) verdict.short("place-not-stated", somewhere);
        else
          verdict.short("exploration-not-covered", {
            at: field(explorer, "at"),
            service: explorer.id,
            entries: quotedIds(exploration.missing),
          });
      } else verdict.metByAll(exploration.services);
      if (exploration.partial.length > 0) {
        const services = exploration.partial.flatMap((entry) => givenAt(entry, "career-exploration"));
        verdict.short("for-some", {
          ...forSome(services, "at", quotedIds(exploration.partial)),
          what: "career exploration",
        });
      }

      const advising = supportCoverage(pathway, "academic-advising", programs, read);
      const adviser = advising.nearest;
      if (!adviser) verdict.short("no-advising", { at, omission: omissionOf("support-service", "academic-advising") });
      else if (advising.missing.length > 0) {
        const somewhere = unplaced(pathway, isAmong(advising.services));
        if (somewhere) verdict.short("place-not-stated", somewhere);
        else
          verdict.short("advising-not-covered", {
            at: field(adviser, "at"),
            service: adviser.id,
            programs: quotedIds(advising.missing),
          });
      } else verdict.metByAll(advising.services);
      if (advising.partial.length > 0) {
        const services = advising.partial.flatMap((program) => givenAt(program, "academic-advising"));
        verdict.short("for-some", {
          ...forSome(services, "at", quotedIds(advising.partial)),
          what: "academic advising",
        });
      }

      const guides = has("transition-support");
      const uneased = uneasedTransitions(pathway);
      const omission = omissionOf("transition-support", ...uneased.map(({ from, to }) => `${from.id} ${to.id}`));
      const guide = guides.find(({ between }) => (between?.length ?? 0) === 0) ?? guides[0];
      if (!guide) verdict.short("no-transition-support", { at, omission });
      else if (uneased.length > 0) {
        const steps = uneased.map(nameOf);
        verdict.short("transition-not-covered", {
          at: field(guide, "between"),
          service: guide.id,
          steps,
          omission,
        });
      } else verdict.metByAll(guides);
      const partly = partlyEasedTransitions(pathway, read);
      if (partly.length > 0) {
        verdict.short("for-some", {
          ...forSome(
            partly.flatMap((edge) => easing(edge, pathway)),
            "on the way from",
            partly.map(nameOf),
          ),
          what: "transition support",
          omission: omissionOf("transition-support", "some", ...partly.map(({ from, to }) => `${from.id} ${to.id}`)),
        });
      }

      for (const [part, what] of [
        ["child-care", "child care"],
        ["transportation", "help with transportation"],
      ] as const) {
        const services = has(part);
        if (services.length > 0) verdict.metByAll(services);
        else {
          const supports = `${what} (\`${part}\`)`;
          const omission = omissionOf("support-service", part);
          verdict.short("no-support", { at, supports, lists: "supports", part, omission });
        }
      }
    }

    if (financialSupports.length > 0) verdict.metByAll(financialSupports);
    else {
      verdict.short("no-financial-support", {
        at: field(definition, "financialSupports"),
        part: "financial-support",
        omission: omissionOf("financial-support"),
      });
    }
  },
});
