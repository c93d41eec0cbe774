import {
  defineRule,
  type EntryPoint,
  field,
  isGuidance,
  keepsPlan,
  nearestSupport,
  omissionOf,
  quotedIds,
  type SupportService,
  supportCoverage,
  together,
  uneasedTransitions,
  unplaced,
  unplacedMessage,
  withoutPlan,
} from "../../../src/rules-api/index.js";
import { partnerKinds } from "./kinds.js";
import { agreementProblem, providersOf, withServices } from "./providers.js";

/** Whether people enter there who have yet to find out what there is: youth, and those of limited readiness. */
function isForExplorers({ readiness, audience }: EntryPoint): boolean {
  return readiness === "limited" || (audience?.includes("youth") ?? false);
}

function isAmong(services: readonly SupportService[]): (service: SupportService) => boolean {
  const those = new Set(services);
  return (service) => those.has(service);
}

export default defineRule({
  title: "Counseling and support",
  requirements: {
    "C.0": {
      authority: "statute",
      source: { part: "element", section: "C", item: 0 },
      asks: "Counseling supports each person in achieving their own education and career goals.",
      why: "A pathway has many doors. Without somebody who asks where a person wants to go and plans the way with them, people take the door that happens to be open.",
      fix: "Give every entry point a service of kind `career-counseling` or `career-navigation` that keeps an individual plan: name the entry point in its `at`, and set `individualPlan: true`.",
      evidence: "The counseling or navigation service with an individual plan at each entry point.",
      messages: {
        "no-counseling":
          "There is no career counseling or career navigation, so nobody helps people to their own education and career goals. Add it to `supportServices`, at every entry point and with `individualPlan: true`.",
        "no-plan":
          'Service "{service}" guides people at {entries} and is not said to keep an individual plan, nor is any other counseling there. See to it that each person gets a plan of their own, and set `individualPlan: true`.',
        "other-kind":
          'At {entries} only "{service}" keeps an individual plan, and it is neither career counseling nor career navigation (its `kind` is {kind}). Correct the `kind` if it is one of them, or add counseling there.',
        "not-covered":
          'No career counseling or navigation with an individual plan is given at {entries}. Add what is missing to the `at` of "{service}", or add a service there with `individualPlan: true`.',
        "place-not-stated": unplacedMessage,
      },
      check({ pathway }, verdict) {
        const { supportServices, entryPoints } = pathway;
        const counseling = supportServices.filter(isGuidance);
        const section = field(pathway.definition, "supportServices");
        if (entryPoints.length === 0) {
          if (counseling.length === 0)
            return verdict.short("no-counseling", { at: section, omission: omissionOf("individual-plan") });
          return verdict.notApplicable("There are no entry points at which counseling could be given.");
        }

        const planning = counseling.filter(keepsPlan);
        for (const gap of withoutPlan(pathway)) {
          const details = {
            entries: quotedIds(gap.entries),
            omission: omissionOf("individual-plan", ...gap.entries.map(({ id }) => id)),
          };
          if (gap.lacks === "nobody") {
            const nearest = nearestSupport(pathway, planning.length > 0 ? planning : counseling, gap.entries);
            const somewhere = unplaced(pathway, isAmong(planning));
            if (somewhere) verdict.short("place-not-stated", somewhere);
            else if (nearest)
              verdict.short("not-covered", { at: field(nearest, "at"), service: nearest.id, ...details });
            else verdict.short("no-counseling", { at: section, omission: details.omission });
            continue;
          }
          const { lacks, service } = gap;
          if (lacks === "no plan")
            verdict.short("no-plan", { at: field(service, "individualPlan"), service: service.id, ...details });
          else
            verdict.short("other-kind", {
              at: field(service, "kind"),
              service: service.id,
              kind: service.kind,
              ...details,
            });
        }
        verdict.metByAll(planning);
      },
    },

    "C.1": {
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
        "no-financial-support":
          "No financial support is stated. Add to `financialSupports` what people can draw on, or state in an exception why none is appropriate here.",
      },
      check({ pathway }, verdict) {
        const { supportServices, financialSupports, entryPoints, programs, definition } = pathway;
        const at = field(definition, "supportServices");
        const has = (kind: string) => supportServices.filter((service) => service.kind === kind);

        if (supportServices.length === 0) verdict.short("no-services", { at, omission: omissionOf("support-service") });
        else {
          const exploration = supportCoverage(pathway, "career-exploration", entryPoints.filter(isForExplorers));
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

          const advising = supportCoverage(pathway, "academic-advising", programs);
          const adviser = advising.nearest;
          if (!adviser)
            verdict.short("no-advising", { at, omission: omissionOf("support-service", "academic-advising") });
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

          const guides = has("transition-support");
          const uneased = uneasedTransitions(pathway);
          const omission = omissionOf("transition-support", ...uneased.map(({ from, to }) => `${from.id} ${to.id}`));
          const guide = guides.find(({ between }) => (between?.length ?? 0) === 0) ?? guides[0];
          if (!guide) verdict.short("no-transition-support", { at, omission });
          else if (uneased.length > 0) {
            const steps = uneased.map(({ from, to }) => `"${from.id}" to "${to.id}"`);
            verdict.short("transition-not-covered", {
              at: field(guide, "between"),
              service: guide.id,
              steps,
              omission,
            });
          } else verdict.metByAll(guides);

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
    },

    "C.2": {
      authority: "guidance",
      source: { part: "element", section: "C", item: 2 },
      asks: "Partners among schools, colleges, workforce training and development agencies, employers, workforce boards and providers of human services give people access to these services.",
      why: "No single organization has counselors, child care, bus passes and jobs to offer. A service lasts when the partner that gives it has signed for it.",
      fix: "Name under `partners` one of each kind: school district, college or university, workforce agency or training provider, employer, workforce board, human services agency. Say of every service which partner provides it, and give that partner an `agreement` that is signed and in force.",
      evidence: "The partners of each kind, and the agreements of those that provide services.",
      messages: {
        "no-partners":
          "No partners are named, so it is open who gives people access to these services. Add `partners`: schools, colleges, workforce agencies and boards, employers and human services.",
        "kind-missing": "Missing among the partners: {kinds}. Add one, with that `kind`.",
        "kind-unclear":
          'No partner is {kind}. If "{partner}" is one, correct its `kind` to `{write}`; if not, add one to `partners`.',
        "no-provider": "Nothing says who provides {services}. Name the partner in `provider`.",
        agreement:
          "No agreement is in force with {partners}: {problem}. Sign or renew it and state it under `agreement`.",
      },
      check({ pathway, today }, verdict) {
        const { partners, definition } = pathway;
        const section = field(definition, "partners");
        if (partners.length === 0)
          return verdict.short("no-partners", { at: section, omission: omissionOf("partner-kind") });

        for (const { title: kind, shared, write, counts, resembles } of partnerKinds) {
          const ofKind = partners.filter(counts);
          const omission = omissionOf("partner-kind", shared);
          const similar = partners.find(resembles);
          if (ofKind.length > 0) verdict.metByAll(ofKind);
          else if (similar)
            verdict.short("kind-unclear", { at: field(similar, "kind"), kind, write, partner: similar.id, omission });
          else {
            const kinds = `${kind.replace(/^an? /, "")} (\`${write}\`)`;
            verdict.short("kind-missing", { at: section, kinds, lists: "kinds", omission });
          }
        }

        const { byPartner, unsaid } = providersOf(pathway);
        for (const [partner, services] of byPartner) {
          const problem = agreementProblem(partner, pathway, today);
          if (problem === undefined) verdict.met(partner);
          else
            verdict.short("agreement", {
              at: field(partner, "agreement"),
              partners: withServices(partner, services),
              problem,
              lists: "partners",
              omission: omissionOf("agreement", partner.id),
            });
        }
        if (unsaid.length > 0) {
          verdict.short("no-provider", {
            ...together(
              unsaid,
              (service) => field(service, "provider"),
              () => "Nor is it said here.",
            ),
            services: quotedIds(unsaid),
          });
        }
      },
    },
  },
});
