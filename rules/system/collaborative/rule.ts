import {
  defineRule,
  field,
  isOlderThan,
  omissionOf,
  type Partner,
  type Pathway,
  populationsByWord,
  provisions,
  type Side,
  sides,
  sidesOf,
} from "../../../src/rules-api/index.js";

/** The kind of partner that the guidance on counseling asks for too (C.2): without any, both requirements lack the same. */
const kindOf: Partial<Readonly<Record<Side, string>>> = {
  workforce: "workforce-board",
  education: "school",
  "human services": "human-services",
  business: "employer",
};

/** A partner that serves them alone, and may only have been given another kind. */
function servingOnly(isOne: (population: string) => boolean, { supportServices, ids }: Pathway): Partner | undefined {
  const service = supportServices.find(
    ({ populations }) => populations !== undefined && populations.length > 0 && populations.every(isOne),
  );
  return service?.provider === undefined ? undefined : ids.partner(service.provider);
}

export default defineRule({
  title: "Collaborative",
  options: {
    maxAgeMonths: {
      type: "integer",
      default: 12,
      minimum: 1,
      maximum: 120,
      description: "How long ago the last meeting of those who govern may be, in months (SY10).",
    },
  },
  requirements: {
    SY10: {
      authority: "framework",
      source: { part: "system", name: "collaborative" },
      asks: "Workforce, education, human services, business and community stakeholders manage the system together; corrections take part where people come back from prison.",
      why: "A pathway that one agency runs ends where the agency's own work ends. Who is not at the table finds out what was decided when a participant stands at the door.",
      fix: "State in `governance` the body that manages the system: `members` of all five sides, when it last met (`lastMet`), and what it decides on (`responsibilities`). Where entry points name re-entry individuals, let a partner of kind `corrections` take part.",
      evidence: "The governance, and the corrections partner.",
      messages: {
        "no-governance":
          "Nobody is said to manage the system together. Add `governance` with its `members`, `lastMet` and `responsibilities`.",
        "no-members":
          "The governance has no members. Name in `members` the partners that decide together: workforce, education, human services, business and community.",
        "sides-missing": "No member of the governance speaks for {sides}. Add such a partner to `members`.",
        "kind-unclear":
          'No member of the governance speaks for {sides}. If "{partner}" does, correct its `kind`; if not, add such a partner to `members`.',
        "not-met": "The governance does not say when it last met, so it is not known to be at work. Add `lastMet`.",
        future:
          "The last meeting of the governance is dated {lastMet}, which is still to come. State when it last met.",
        stale:
          "The governance last met on {lastMet}, more than {max} months before the day of this check, {today} (12 by default). Meet again, and write down when.",
        "no-responsibilities":
          "The governance does not say what it decides on. Name it in `responsibilities`, such as policy, sustainability or the review of data.",
        "no-corrections":
          "Entry points name re-entry individuals, and no partner of kind `corrections` takes part. Add one, with what it does.",
        "corrections-idle":
          'Partner "{partner}" is of kind `corrections` and takes no part: it gives no service and has no seat in the governance. State what it does for re-entry individuals.',
      },
      check({ pathway, today, options, profile }, verdict) {
        const { governance, partners, entryPoints, ids, definition } = pathway;
        const members = new Set(ids.partners(governance?.members));
        if (!governance) verdict.short("no-governance", { at: field(definition, "governance") });
        else {
          const spoken = new Set([...members].flatMap((partner) => [...sidesOf(partner)]));
          const present = new Set(partners.flatMap((partner) => [...sidesOf(partner)]));
          const unspoken = sides.filter((side) => !spoken.has(side));
          const unclear = [...members].find(({ kind }) => kind === "other");
          const at = field(governance, "members");
          // Where one side alone is missing, it may be what the guidance on counseling misses too.
          const [only, second] = unspoken;
          const kind = only && second === undefined ? kindOf[only] : undefined;
          const omission = kind === undefined ? {} : { omission: omissionOf("partner-kind", kind) };
          if (members.size === 0) verdict.short("no-members", { at });
          else if (unspoken.length > 0 && unclear) {
            verdict.short("kind-unclear", {
              at: field(unclear, "kind"),
              sides: unspoken,
              partner: unclear.id,
              ...omission,
            });
          } else if (unspoken.length > 0) {
            const isNowhere = unspoken.every((side) => !present.has(side));
            verdict.short("sides-missing", { at, sides: unspoken, ...(isNowhere ? omission : {}) });
          }

          const { lastMet } = governance;
          const max = options.maxAgeMonths;
          const metAt = field(governance, "lastMet");
          if (lastMet === undefined) verdict.short("not-met", { at: metAt });
          else if (lastMet > today)
            verdict.short("future", { at: metAt, lastMet, omission: omissionOf("future-date", "governance") });
          else if (isOlderThan(lastMet, max, today)) verdict.short("stale", { at: metAt, lastMet, max, today });
          else verdict.met(governance);
          if ((governance.responsibilities?.length ?? 0) === 0)
            verdict.short("no-responsibilities", { at: field(governance, "responsibilities") });
        }

        const byWord = populationsByWord(profile);
        const isReentry = (population: string) => byWord.get(population)?.group === "reentry";
        if (!entryPoints.some(({ populations }) => populations?.some(isReentry))) return;
        const corrections = partners.filter(({ kind }) => kind === "corrections");
        const provided = provisions(pathway);
        const active = corrections.filter((partner) => provided.has(partner) || members.has(partner));
        const [idle] = corrections;
        if (active.length > 0) verdict.metByAll(active);
        else if (idle)
          verdict.short("corrections-idle", {
            at: idle,
            partner: idle.id,
            omission: omissionOf("idle-partner", idle.id),
          });
        else {
          const near = servingOnly(isReentry, pathway);
          verdict.short("no-corrections", { at: near ? field(near, "kind") : field(definition, "partners") });
        }
      },
    },
  },
});
