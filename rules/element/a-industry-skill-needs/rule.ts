import {
  append, defineRule, type EmployerEngagement, field, isEmployer, isOlderThan, isRealDay, type LaborMarketEvidence, monthsBetween, omissionOf,
  outOfReachBecauseOf, type Pathway, type Program, quotedIds, together, type Where,
} from "../../../src/rules-api/index.js";
import { coverageOf, demandEvidence, isPlaced, preparedFor, withoutDemand } from "./demand.js";
import { engagedOthers, isBroad, isByEmployer, isLedByEmployers, overdueBy } from "./engagement.js";
import { arrivals, awarders, isRequired, requiredByNobody, wouldAward } from "./required.js";

/** Evidence older than this, in months, is an error: nothing that is taught today was designed from it. */
const farTooOld = 48;

const publicStatistics: readonly LaborMarketEvidence["kind"][] = ["wages", "projections", "job-postings"];

/** Whether it tells what employers said: a survey of them, or figures that employers gave or confirmed. */
function isFromEmployers({ kind, employers }: LaborMarketEvidence, pathway: Pathway): boolean {
  if (kind === "employer-survey") return true;
  return (employers ?? []).some((id) => {
    const partner = pathway.ids.partner(id);
    return partner === undefined || isEmployer(partner);
  });
}

/** The day that evidence stands for: as it says, else the last day of its year. */
function dayOf({ asOf, year }: LaborMarketEvidence): string | undefined {
  return asOf ?? (year === undefined ? undefined : `${year}-12-31`);
}

/** Where a program would be named: in the evidence that its occupations cite. */
function wouldInform(program: Program, pathway: Pathway): Where {
  const cited = preparedFor(program, pathway).flatMap(({ wage, demand }) => [wage?.evidence, demand?.evidence]);
  const evidence = cited.flatMap((id) => (id === undefined ? [] : (pathway.ids.evidence(id) ?? [])))[0];
  return evidence ? field(evidence, "informs") : field(pathway.definition, "laborMarketEvidence");
}

/** An engagement as messages name it. */
function engagementName({ employer, stage }: EmployerEngagement): string {
  return `"${employer}" in ${stage}`;
}

/** What an engagement leaves open about how regular it is. */
function unsaidOf({ frequency, last }: EmployerEngagement): string[] {
  return [...(frequency === undefined ? ["how often (`frequency`)"] : []), ...(last === undefined ? ["when it last took place (`last`)"] : [])];
}

export default defineRule({
  title: "Aligned with the skill needs of industries",
  options: {
    maxAgeMonths: { type: "integer", default: 24, minimum: 1, maximum: 240, description: "How old labor market evidence may be, in months (A.1)." },
    stages: {
      type: "list",
      default: ["needs", "design", "curriculum", "delivery", "hiring", "evaluation"],
      description: "The stages of development at which employers take part (A.2).",
    },
  },
  requirements: {
    "A.0": {
      authority: "statute",
      source: { part: "element", section: "A", item: 0 },
      asks: "The pathway aligns with the skill needs of industries in the economy of the state or region.",
      why: "People give months or years to a pathway. It has to lead to jobs that employers near them are looking to fill.",
      fix: "Give every occupation its SOC code (`soc`), and the sector its NAICS codes and career cluster. Let every program name an occupation in `preparesFor`, and every such occupation cite in `demand.evidence` figures for your own state or region.",
      evidence: "The demand that each occupation cites, and the sector's codes.",
      messages: {
        "no-occupations": "The definition names no occupation that it leads to. Add `occupations`, each with its SOC code and the evidence of its demand.",
        "no-soc": "No SOC code is given for {occupations}, and by it wages and demand are found. Look it up and add it as `soc`, in quotes.",
        "no-sector": "The definition does not say to which industry sector it belongs. Add `sector`, with NAICS codes and a career cluster.",
        "sector-unsaid": "The sector does not name {unsaid}. Add it, so that occupations and employers can be held against it.",
        "no-preparation": "No occupation is named for {programs}. Name in `preparesFor` what the program prepares for.",
        "no-evidence":
          "Nothing shows that the economy needs these skills: there is no `laborMarketEvidence`. Add figures on wages, projections or job postings for your state or region, and what employers say.",
        "no-demand": "Nothing shows that there is demand for {occupations}. Name in `demand.evidence` the labor market evidence that shows it.",
        "not-demand": 'Evidence "{evidence}" is about the cost of living and says nothing of the demand for {occupations}. Cite projections, job postings, wages or an employer survey.',
        national: 'Evidence "{evidence}" is national, and the demand for {occupations} rests on it. Cite figures for your state or region.',
        "scope-unsaid": 'Evidence "{evidence}" does not say which area it covers, and the demand for {occupations} rests on it. State its `scope` (state, regional or local) or its `region`.',
        "no-jurisdiction": "The definition does not say in which state or region the pathway runs, so its evidence cannot be held against that economy. State them in `jurisdiction`.",
        "place-unsaid": 'Evidence "{evidence}" is of {scope} scope, and the jurisdiction does not name its {area}, so it cannot be told whether it covers it. Add `{area}` to `jurisdiction`.',
        elsewhere: 'Evidence "{evidence}" is for {region}, and the pathway runs in {own}: it cannot be told whether the one covers the other. Use one name for both, or cite figures for the pathway\'s own region.',
      },
      check({ pathway }, verdict) {
        const { definition, occupations, sector, laborMarketEvidence, jurisdiction } = pathway;
        if (occupations.length === 0) verdict.short("no-occupations", { at: field(definition, "occupations"), omission: omissionOf("occupations") });
        const uncoded = occupations.filter(({ soc }) => soc === undefined);
        if (uncoded.length > 0) {
          const place = together(uncoded, (occupation) => field(occupation, "soc"), ({ id }) => `"${id}" has no SOC code either.`);
          verdict.short("no-soc", { ...place, occupations: quotedIds(uncoded) });
        }

        if (!sector) verdict.short("no-sector", { at: field(definition, "sector") });
        else {
          const hasNaics = (sector.naics?.length ?? 0) > 0;
          const unsaid = [...(hasNaics ? [] : ["its industries (`naics`)"]), ...(sector.careerCluster ? [] : ["its career cluster (`careerCluster`)"])];
          if (unsaid.length > 0) verdict.short("sector-unsaid", { at: field(sector, hasNaics ? "careerCluster" : "naics"), unsaid });
        }

        const idle = occupations.length === 0 ? [] : pathway.programs.filter(({ preparesFor }) => (preparesFor?.length ?? 0) === 0);
        if (idle.length > 0) {
          const place = together(idle, (program) => field(program, "preparesFor"), ({ id }) => `"${id}" prepares for none either.`);
          verdict.short("no-preparation", { ...place, programs: quotedIds(idle), omission: omissionOf("preparation", ...idle.map(({ id }) => id)) });
        }

        if (laborMarketEvidence.length === 0) {
          verdict.short("no-evidence", { at: field(definition, "laborMarketEvidence"), omission: omissionOf("labor-market-evidence") });
          return;
        }
        const unproven = withoutDemand(pathway);
        if (unproven.length > 0) {
          const place = together(unproven, (o) => (o.demand ? field(o.demand, "evidence") : field(o, "demand")), ({ id }) => `Nor for "${id}".`);
          verdict.short("no-demand", { ...place, occupations: quotedIds(unproven) });
        }
        if (!isPlaced(jurisdiction)) return verdict.short("no-jurisdiction", { at: field(definition, "jurisdiction") });
        let isProven = false;
        for (const [evidence, citing] of demandEvidence(pathway)) {
          const names = { evidence: evidence.id, occupations: quotedIds(citing) };
          const coverage = coverageOf(evidence, jurisdiction);
          if (evidence.kind === "cost-of-living") verdict.short("not-demand", { at: citing[0]?.demand ? field(citing[0].demand, "evidence") : evidence, ...names });
          else if (coverage === "national") verdict.short("national", { at: field(evidence, "scope"), ...names });
          else if (coverage === "unsaid") verdict.short("scope-unsaid", { at: field(evidence, "scope"), ...names });
          else if (coverage === "elsewhere") {
            verdict.unverifiable("elsewhere", { at: field(evidence, "region"), evidence: evidence.id, region: evidence.region ?? "", own: jurisdiction.region ?? jurisdiction.workforceAreas ?? "" });
          } else if (coverage !== "covered") {
            const area = coverage === "no state" ? "state" : "region";
            verdict.unverifiable("place-unsaid", { at: field(jurisdiction, area), evidence: evidence.id, scope: evidence.scope ?? "", area });
          } else {
            verdict.met(...citing.map((occupation) => field(occupation, "demand")));
            isProven = true;
          }
        }
        if (isProven && sector) verdict.met(sector);
      },
    },

    "A.1": {
      authority: "guidance",
      source: { part: "element", section: "A", item: 1 },
      asks: "Labor market data, informed by employers, was used to design the programs.",
      why: "Statistics say how many jobs there were; employers say what the next ones ask for. A program that was designed without both, or from what was true years ago, teaches for jobs that are gone.",
      fix: "Add to `laborMarketEvidence` public statistics (`wages`, `projections`, `job-postings`) and what employers say (`employer-survey`, or `employers` who confirmed the figures), each with the day it stands for (`asOf`) and the programs that were designed from it (`informs`). Renew it in time.",
      evidence: "The evidence that is recent, and the programs that it informs.",
      messages: {
        "no-statistics": "There are no public statistics among the labor market evidence. Add wages, projections or job postings to `laborMarketEvidence`.",
        "no-employers": "No employer has a say in the evidence. Add an employer survey to `laborMarketEvidence`, or name in `employers` who confirmed the figures.",
        uninformed: "No labor market evidence names {programs} among what was designed from it. Add to its `informs` each program for which it was used.",
        undated: "No date is given for evidence {evidence}, so nobody can tell whether it is recent. Add `asOf`, the day that the data stands for.",
        future: 'Evidence "{evidence}" is dated {day}, after the day of this check ({today}). Correct the date.',
        stale: 'Evidence "{evidence}" is {months} months old, and {max} months are the most that count as recent (24 by default). Replace it by newer evidence.',
        "period-ended": 'The projection "{evidence}" ends on {end}, which has passed. Replace it by one that looks ahead.',
      },
      check({ pathway, today, options }, verdict) {
        const all = pathway.laborMarketEvidence;
        const section = field(pathway.definition, "laborMarketEvidence");
        if (all.length === 0) return verdict.short("no-statistics", { at: section, omission: omissionOf("labor-market-evidence") });
        const isStatistics = ({ kind }: LaborMarketEvidence) => publicStatistics.includes(kind);
        if (!all.some(isStatistics)) verdict.short("no-statistics", { at: section });
        if (!all.some((evidence) => isFromEmployers(evidence, pathway))) verdict.short("no-employers", { at: section });

        const informed = new Set(all.flatMap(({ informs }) => (informs ?? []).flatMap((id) => pathway.ids.program(id) ?? [])));
        const uninformed = pathway.programs.filter((program) => (program.preparesFor?.length ?? 0) > 0 && !informed.has(program));
        if (uninformed.length > 0) {
          const place = { at: wouldInform(uninformed[0] as Program, pathway), related: uninformed.map((at) => ({ at, message: "No evidence names this program." })) };
          verdict.short("uninformed", { ...place, programs: quotedIds(uninformed) });
        }

        const undated = all.filter((evidence) => dayOf(evidence) === undefined);
        if (undated.length > 0) {
          const place = together(undated, (evidence) => field(evidence, "asOf"), ({ id }) => `"${id}" neither.`);
          verdict.short("undated", { ...place, evidence: quotedIds(undated) });
        }
        const max = options.maxAgeMonths;
        for (const evidence of all) {
          const { id, asOf, year, period, kind } = evidence;
          if (kind === "projections" && period?.end !== undefined && isRealDay(period.end) && period.end < today) {
            verdict.short("period-ended", { at: field(period, "end"), evidence: id, end: period.end });
          }
          const day = dayOf(evidence);
          if (day === undefined || !isRealDay(day)) continue;
          if (asOf === undefined ? (year ?? 0) > Number(today.slice(0, 4)) : asOf > today) {
            verdict.short("future", { at: field(evidence, asOf === undefined ? "year" : "asOf"), evidence: id, day: asOf ?? String(year), today, omission: omissionOf("future-date", "laborMarketEvidence", id) });
          } else if (isOlderThan(day, max, today)) {
            const months = monthsBetween(day, today);
            const grave = isOlderThan(day, farTooOld, today) ? ({ severity: "error" } as const) : {};
            verdict.short("stale", { at: field(evidence, asOf === undefined ? "year" : "asOf"), evidence: id, months, max, ...grave });
          } else if (isStatistics(evidence) || isFromEmployers(evidence, pathway)) verdict.met(evidence);
        }
      },
    },

    "A.2": {
      authority: "guidance",
      source: { part: "element", section: "A", item: 2 },
      asks: "Employers are engaged at every stage of development, regularly, in a relationship that goes on, and take leadership roles.",
      why: "An employer that is asked once hires by its own lights. One that helps to name, build, teach and judge the programs has a stake in hiring those who finish them.",
      fix: "List in `employerEngagement` what employers do at each stage (needs, design, curriculum, delivery, hiring, evaluation), how often, and when last. Let two employers or an association take part, and one of them lead (`leads: true`, or `governance.chair`).",
      evidence: "The engagements that are kept up.",
      messages: {
        none: "No employer is engaged. Add `employerEngagement`: who takes part at which stage of development, how often, and when last.",
        "stages-missing": "No employer takes part in {stages}. Add an engagement for each of these stages (all six by default).",
        "not-an-employer": 'Partner "{partner}" is named as an employer for {stages} and is none by its `kind` ({kind}). Name an employer or an association of employers.',
        unsaid: "It is not said {unsaid} for the engagement of {engagements}. Add it, so that the relationship is seen to go on.",
        once: "The engagement of {engagements} took place once. Agree on how often it will take place again.",
        overdue: 'The engagement of "{employer}" in {stage} is said to be {frequency} and last took place on {last}, more than {allowed} ago. Hold the next one, or state how often it really takes place.',
        future: 'The engagement of "{employer}" in {stage} is said to have taken place on {last}, after the day of this check ({today}). State when it last took place.',
        "nobody-leads": "Employers take part and none of them leads. Give one a leading role (`leads: true` with what it leads), or the chair (`governance.chair`).",
        "one-employer": 'Only "{employer}" takes part. Engage a second employer, or an association of employers.',
      },
      check({ pathway, today, options }, verdict) {
        const engagements = pathway.employerEngagement;
        const section = field(pathway.definition, "employerEngagement");
        if (engagements.length === 0) return verdict.short("none", { at: section, omission: omissionOf("employer-engagement") });
        const stages = new Set(engagements.map(({ stage }) => stage));
        const absent = options.stages.filter((stage) => !stages.has(stage));
        if (absent.length > 0) verdict.short("stages-missing", { at: section, stages: absent });

        for (const [partner, named] of engagedOthers(pathway)) {
          // `other` says nothing of what a partner is, so it is there that something has to be said.
          const place = partner.kind === "other" ? { at: field(partner, "kind") } : together(named, (e) => field(e, "employer"), () => "Named here too.");
          verdict.short("not-an-employer", { ...place, partner: partner.id, kind: partner.kind, stages: named.map(({ stage }) => stage) });
        }

        const open = new Map<string, EmployerEngagement[]>();
        for (const engagement of engagements) if (unsaidOf(engagement).length > 0) append(open, unsaidOf(engagement).join(" and "), engagement);
        for (const [unsaid, those] of open) {
          const place = together(those, (e) => field(e, e.frequency === undefined ? "frequency" : "last"), (e) => `${engagementName(e)} neither.`);
          verdict.short("unsaid", { ...place, engagements: those.map(engagementName), unsaid });
        }
        const single = engagements.filter(({ frequency }) => frequency === "once");
        if (single.length > 0) {
          const place = together(single, (e) => field(e, "frequency"), (e) => `${engagementName(e)} too.`);
          verdict.short("once", { ...place, engagements: single.map(engagementName) });
        }
        for (const [i, engagement] of engagements.entries()) {
          const { employer, stage, frequency, last } = engagement;
          const months = overdueBy(engagement, today);
          if (last !== undefined && last > today) {
            verdict.short("future", { at: field(engagement, "last"), employer, stage, last, today, omission: omissionOf("future-date", "employerEngagement", String(i)) });
          } else if (months !== undefined) verdict.short("overdue", { at: field(engagement, "last"), employer, stage, frequency: frequency ?? "", last: last ?? "", allowed: months === 1 ? "a month" : `${months} months` });
          else if (frequency !== undefined && last !== undefined && frequency !== "once" && isByEmployer(engagement, pathway)) verdict.met(engagement);
        }

        const [first] = engagements.filter((engagement) => isByEmployer(engagement, pathway));
        if (!first) return;
        if (!isLedByEmployers(pathway)) verdict.short("nobody-leads", { at: section });
        if (!isBroad(pathway)) verdict.short("one-employer", { at: section, employer: first.employer, omission: omissionOf("employer-engagement", "second") });
      },
    },

    "A.3": {
      authority: "guidance",
      source: { part: "element", section: "A", item: 3 },
      asks: "The certifications, licenses and credentials that employers require are identified, and programs lead to them.",
      why: "A credential that no employer asks for opens no door, however well it was earned.",
      fix: "Ask employers what they require when they hire, and name them in the `requiredBy` of each credential. Let a program that people can reach award it, and let every occupation be reached with one that is required.",
      evidence: "The credentials that employers require, and the programs that award them.",
      messages: {
        "no-credentials": "The definition names no credential. Ask employers which ones they require, and add them to `credentials`, each with who requires it (`requiredBy`).",
        "required-by-nobody": "No employer is said to require {credentials}, and none of them counts toward one that is required. Name in `requiredBy` who asks for it, or in `stacksInto` the required credential that it leads to.",
        "not-awarded": 'Credential "{credential}" is required by {employers}, and no program awards it. Let one award it (`awards`).',
        "awarded-out-of-reach": 'Credential "{credential}" is required by {employers}, and awarded by {programs} alone, which no entry point reaches. Lead people there, or let a program that they reach award it.',
        "occupation-without": 'Occupation "{occupation}" is reached with {held}, which no employer is said to require. Name in `requiredBy` who asks for it, or let people earn what employers ask for.',
        "occupation-with-nothing": 'People come to occupation "{occupation}" without any credential. State what they hold (`with` of the exit point, `awards` of the program), and who requires it.',
      },
      check({ pathway }, verdict) {
        const { credentials, programs, entryPoints } = pathway;
        if (credentials.length === 0) return verdict.short("no-credentials", { at: field(pathway.definition, "credentials") });
        const useless = requiredByNobody(pathway);
        if (useless.size > 0) {
          const place = together([...useless], (credential) => field(credential, "requiredBy"), ({ id }) => `Nor "${id}".`);
          verdict.short("required-by-nobody", { ...place, credentials: quotedIds(useless) });
        }

        const awarding = awarders(pathway);
        // Without any entry point, which F.0 reports, nothing is in reach; that says nothing of what is awarded.
        const reachable = entryPoints.length > 0 ? pathway.reachable : new Set(programs);
        for (const credential of programs.length > 0 ? credentials.filter(isRequired) : []) {
          const by = awarding.get(credential) ?? [];
          const [first] = by;
          const words = { credential: credential.id, employers: (credential.requiredBy ?? []).map((id) => `"${id}"`) };
          if (by.some((program) => reachable.has(program))) verdict.met(field(credential, "requiredBy"));
          else if (first) verdict.short("awarded-out-of-reach", { at: first, ...words, programs: quotedIds(by), omission: omissionOf("unreachable-program", outOfReachBecauseOf(first, pathway).id) });
          else verdict.short("not-awarded", { at: wouldAward(credential, pathway) ?? credential, ...words, omission: omissionOf("unawarded-credential", credential.id) });
        }

        for (const [occupation, ways] of arrivals(pathway)) {
          const held = ways.flatMap((way) => [...way.held]);
          if (held.some((credential) => isRequired(credential) || useless.has(credential))) continue;
          const [first] = held;
          const [way] = ways;
          if (first) verdict.short("occupation-without", { at: field(first, "requiredBy"), occupation: occupation.id, held: quotedIds(new Set(held)) });
          else if (way) verdict.short("occupation-with-nothing", { at: way.by, occupation: occupation.id });
        }
      },
    },
  },
});
