import {
  defineRule,
  field,
  isGuidance,
  keepsPlan,
  nearestSupport,
  omissionOf,
  populationReader,
  quotedIds,
  together,
  unplaced,
  unplacedMessage,
  withoutPlan,
} from "../../../src/rules-api/index.js";
import { partnerKinds } from "./kinds.js";
import { agreementProblem, providersOf, withServices } from "./providers.js";
import { individualSupport, isAmong } from "./supports.js";

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
        "for-some":
          'Only {populations} get counseling with an individual plan at {entries} (from "{service}"), and others enter there too. Let it be for everybody (leave its `populations` out), or add counseling for the others.',
        "place-not-stated": unplacedMessage,
      },
      check({ pathway, profile }, verdict) {
        const { supportServices, entryPoints } = pathway;
        const counseling = supportServices.filter(isGuidance);
        const section = field(pathway.definition, "supportServices");
        if (entryPoints.length === 0) {
          if (counseling.length === 0)
            return verdict.short("no-counseling", { at: section, omission: omissionOf("individual-plan") });
          return verdict.notApplicable("There are no entry points at which counseling could be given.");
        }

        const planning = counseling.filter(keepsPlan);
        for (const gap of withoutPlan(pathway, populationReader(profile))) {
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
          else if (lacks === "some")
            verdict.short("for-some", {
              at: field(service, "populations"),
              service: service.id,
              populations: (service.populations ?? []).map((each) => `"${each}"`),
              ...details,
            });
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

    "C.1": individualSupport,

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
