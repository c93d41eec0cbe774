/** Exploration, advising, help through transitions, and individual supports (C.1). */

import {
  defineRequirement,
  type EntryPoint,
  field,
  forSome,
  forSomeMessage,
  forSomeOnTheWay,
  type NextEdge,
  omissionOf,
  type Pathway,
  type Program,
  populationReader,
  quotedIds,
  type SupportCoverage,
  type SupportService,
  supportCoverage,
  uneasedTransitions,
  unplaced,
  unplacedMessage,
  type Verdict,
} from "../../../src/rules-api/index.js";

/** Whether people enter there who have yet to find out what there is: youth, and those of limited readiness. */
function isForExplorers({ readiness, audience }: EntryPoint): boolean {
  return readiness === "limited" || (audience?.includes("youth") ?? false);
}

/** One of the services, where they are looked for. */
export function isAmong(services: readonly SupportService[]): (service: SupportService) => boolean {
  const those = new Set(services);
  return (service) => those.has(service);
}

function nameOf({ from, to }: NextEdge): string {
  return `"${from.id}" to "${to.id}"`;
}

const messages = {
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
} as const;

/** Whether services of a kind are given at all places, and for everybody there. */
function checkGiven<Place extends EntryPoint | Program>(
  what: string,
  { services, missing, partial, givenInPart, nearest }: SupportCoverage<Place>,
  pathway: Pathway,
  verdict: Verdict<typeof messages>,
  tell: { nowhere(): void; missing(service: SupportService, places: readonly string[]): void },
): void {
  const somewhere = missing.length > 0 ? unplaced(pathway, isAmong(services)) : undefined;
  if (!nearest) tell.nowhere();
  else if (somewhere) verdict.short("place-not-stated", somewhere);
  else if (missing.length > 0) tell.missing(nearest, quotedIds(missing));
  else verdict.metByAll(services);
  if (partial.length > 0) verdict.short("for-some", { ...forSome(givenInPart, "at", quotedIds(partial)), what });
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
  messages,
  check({ pathway, profile }, verdict) {
    const read = populationReader(profile);
    const { supportServices, financialSupports, entryPoints, programs, definition } = pathway;
    const at = field(definition, "supportServices");
    const has = (kind: string) => supportServices.filter((service) => service.kind === kind);

    if (supportServices.length === 0) verdict.short("no-services", { at, omission: omissionOf("support-service") });
    else {
      const explorers = entryPoints.filter(isForExplorers);
      const exploration = supportCoverage(pathway, "career-exploration", explorers, read);
      checkGiven("career exploration", exploration, pathway, verdict, {
        nowhere: () =>
          verdict.short("no-exploration", { at, omission: omissionOf("support-service", "career-exploration") }),
        missing: (service, entries) =>
          verdict.short("exploration-not-covered", { at: field(service, "at"), service: service.id, entries }),
      });
      const advising = supportCoverage(pathway, "academic-advising", programs, read);
      checkGiven("academic advising", advising, pathway, verdict, {
        nowhere: () =>
          verdict.short("no-advising", { at, omission: omissionOf("support-service", "academic-advising") }),
        missing: (service, programs) =>
          verdict.short("advising-not-covered", { at: field(service, "at"), service: service.id, programs }),
      });

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
      const partly = forSomeOnTheWay(pathway, read);
      if (partly) verdict.short("for-some", { ...partly, what: "transition support" });

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
