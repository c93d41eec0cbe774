/** What employers do, and whether it goes on as it is said to (A.2). */

import {
  append,
  defineRequirement,
  type EmployerEngagement,
  field,
  isEmployer,
  omissionOf,
  overdueBy,
  type Partner,
  type Pathway,
  together,
} from "../../../src/rules-api/index.js";

function partnerOf(engagement: EmployerEngagement, pathway: Pathway): Partner | undefined {
  return pathway.ids.partner(engagement.employer);
}

function isByEmployer(engagement: EmployerEngagement, pathway: Pathway): boolean {
  const partner = partnerOf(engagement, pathway);
  return partner !== undefined && isEmployer(partner);
}

/** Partners that engagements name and that are no employers, each with those engagements. */
function engagedOthers(pathway: Pathway): Map<Partner, EmployerEngagement[]> {
  const others = new Map<Partner, EmployerEngagement[]>();
  for (const engagement of pathway.employerEngagement) {
    const partner = partnerOf(engagement, pathway);
    if (partner && !isEmployer(partner)) append(others, partner, engagement);
  }
  return others;
}

/** Who leads: employers in an engagement with `leads`, or in the chair. */
function isLedByEmployers(pathway: Pathway): boolean {
  const { employerEngagement, governance } = pathway;
  const chair = governance?.chair === undefined ? undefined : pathway.ids.partner(governance.chair);
  if (chair && isEmployer(chair)) return true;
  return employerEngagement.some((engagement) => engagement.leads === true && isByEmployer(engagement, pathway));
}

/** Whether more than one employer is heard: two of them, or an association. */
function isBroad(pathway: Pathway): boolean {
  const employers = new Set(pathway.employerEngagement.map((engagement) => partnerOf(engagement, pathway)));
  const heard = [...employers].filter((partner) => partner !== undefined && isEmployer(partner));
  return heard.length > 1 || heard.some((partner) => partner?.kind === "employer-association");
}

/** An engagement as messages name it. */
function engagementName({ employer, stage }: EmployerEngagement): string {
  return `"${employer}" in ${stage}`;
}

/** What an engagement leaves open about how regular it is. */
function unsaidOf({ frequency, last }: EmployerEngagement): string[] {
  return [
    ...(frequency === undefined ? ["how often (`frequency`)"] : []),
    ...(last === undefined ? ["when it last took place (`last`)"] : []),
  ];
}

export const engagementOptions = {
  stages: {
    type: "list",
    default: ["needs", "design", "curriculum", "delivery", "hiring", "evaluation"],
    description: "The stages of development at which employers take part (A.2).",
  },
} as const;

export const employerEngagement = defineRequirement(
  {
    authority: "guidance",
    source: { part: "element", section: "A", item: 2 },
    asks: "Employers are engaged at every stage of development, regularly, in a relationship that goes on, and take leadership roles.",
    why: "An employer that is asked once hires by its own lights. One that helps to name, build, teach and judge the programs has a stake in hiring those who finish them.",
    fix: "List in `employerEngagement` what employers do at each stage (needs, design, curriculum, delivery, hiring, evaluation), how often, and when last. Let two employers or an association take part, and one of them lead (`leads: true`, or `governance.chair`).",
    evidence: "The engagements that are kept up.",
    messages: {
      none: "No employer is engaged. Add `employerEngagement`: who takes part at which stage of development, how often, and when last.",
      "stages-missing":
        "No employer takes part in {stages}. Add an engagement for each of these stages (all six by default).",
      "not-an-employer":
        'Partner "{partner}" is named as an employer for {stages} and is none by its `kind` ({kind}). Name an employer or an association of employers.',
      unsaid:
        "It is not said {unsaid} for the engagement of {engagements}. Add it, so that the relationship is seen to go on.",
      once: "The engagement of {engagements} took place once. Agree on how often it will take place again.",
      overdue:
        "Overdue by its own frequency is the engagement of {engagements}. Hold the next one, or state how often it really takes place.",
      future:
        'The engagement of "{employer}" in {stage} is said to have taken place on {last}, after the day of this check ({today}). State when it last took place.',
      "nobody-leads":
        "Employers take part and none of them leads. Give one a leading role (`leads: true` with what it leads), or the chair (`governance.chair`).",
      "one-employer": 'Only "{employer}" takes part. Engage a second employer, or an association of employers.',
    },
    check({ pathway, today, options }, verdict) {
      const engagements = pathway.employerEngagement;
      const section = field(pathway.definition, "employerEngagement");
      if (engagements.length === 0) {
        return verdict.short("none", { at: section, omission: omissionOf("employer-engagement") });
      }
      const stages = new Set(engagements.map(({ stage }) => stage));
      const absent = options.stages.filter((stage) => !stages.has(stage));
      if (absent.length > 0) verdict.short("stages-missing", { at: section, stages: absent });

      for (const [partner, named] of engagedOthers(pathway)) {
        // `other` says nothing of what a partner is, so it is there that something has to be said.
        const place =
          partner.kind === "other"
            ? { at: field(partner, "kind") }
            : together(
                named,
                (e) => field(e, "employer"),
                () => "Named here too.",
              );
        verdict.short("not-an-employer", {
          ...place,
          partner: partner.id,
          kind: partner.kind,
          stages: named.map(({ stage }) => stage),
        });
      }

      const open = new Map<string, EmployerEngagement[]>();
      for (const engagement of engagements) {
        if (unsaidOf(engagement).length > 0) append(open, unsaidOf(engagement).join(" and "), engagement);
      }
      for (const [unsaid, those] of open) {
        const place = together(
          those,
          (engagement) => engagement,
          (e) => `${engagementName(e)} neither.`,
        );
        verdict.short("unsaid", { ...place, engagements: those.map(engagementName), unsaid });
      }
      const single = engagements.filter(({ frequency }) => frequency === "once");
      if (single.length > 0) {
        const place = together(
          single,
          (e) => field(e, "frequency"),
          (e) => `${engagementName(e)} too.`,
        );
        verdict.short("once", { ...place, engagements: single.map(engagementName) });
      }
      for (const [i, engagement] of engagements.entries()) {
        const { employer, stage, frequency, last } = engagement;
        const months = overdueBy(engagement, today);
        if (last !== undefined && last > today) {
          verdict.short("future", {
            at: field(engagement, "last"),
            employer,
            stage,
            last,
            today,
            omission: omissionOf("future-date", "employerEngagement", String(i)),
          });
        } else if (months !== undefined) {
          verdict.short("overdue", {
            at: field(engagement, "last"),
            engagements: `${engagementName(engagement)} (${frequency}, last on ${last})`,
            lists: "engagements",
          });
        } else if (
          frequency !== undefined &&
          last !== undefined &&
          frequency !== "once" &&
          isByEmployer(engagement, pathway)
        )
          verdict.met(engagement);
      }

      const [first] = engagements.filter((engagement) => isByEmployer(engagement, pathway));
      if (!first) return;
      if (!isLedByEmployers(pathway)) verdict.short("nobody-leads", { at: section });
      if (!isBroad(pathway)) {
        verdict.short("one-employer", {
          at: section,
          employer: first.employer,
          omission: omissionOf("employer-engagement", "second"),
        });
      }
    },
  },
  engagementOptions,
);
