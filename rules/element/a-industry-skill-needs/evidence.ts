/** What the programs were designed from, and whether it is recent (A.1). */

import {
  defineRequirement,
  field,
  isEmployer,
  isOlderThan,
  isRealDay,
  type LaborMarketEvidence,
  omissionOf,
  type Pathway,
  type Program,
  preparedFor,
  quotedIds,
  together,
  type Where,
} from "../../../src/rules-api/index.js";

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

/** `projections 2022-2032`, `2022–32`: the years between which a projection looks, in its title. */
const years = /\b(20\d\d) ?(?:-|–|—|to) ?(20\d\d|\d\d)(?![-\d])/;

/** The last day of the period of a projection and the key that says so: `period`, else the years in its title. */
function endOf({ kind, period, source }: LaborMarketEvidence): { key: "period" | "source"; end: string } | undefined {
  if (kind !== "projections") return undefined;
  if (period?.end !== undefined) return isRealDay(period.end) ? { key: "period", end: period.end } : undefined;
  const [, start = "", end = ""] = years.exec(source ?? "") ?? [];
  const year = end.length === 2 ? `${start.slice(0, 2)}${end}` : end;
  return year > start ? { key: "source", end: `${year}-12-31` } : undefined;
}

/** Where a program would be named: in the evidence that its occupations cite. */
function wouldInform(program: Program, pathway: Pathway): Where {
  const cited = preparedFor(program, pathway).flatMap(({ wage, demand }) => [wage?.evidence, demand?.evidence]);
  const evidence = cited.flatMap((id) => (id === undefined ? [] : (pathway.ids.evidence(id) ?? [])))[0];
  return evidence ? field(evidence, "informs") : field(pathway.definition, "laborMarketEvidence");
}

export const evidenceOptions = {
  maxAgeMonths: {
    type: "integer",
    default: 24,
    minimum: 1,
    maximum: 240,
    description: "How old labor market evidence may be, in months (A.1).",
  },
} as const;

export const laborMarketData = defineRequirement(
  {
    authority: "guidance",
    source: { part: "element", section: "A", item: 1 },
    asks: "Labor market data, informed by employers, was used to design the programs.",
    why: "Statistics say how many jobs there were; employers say what the next ones ask for. A program that was designed without both, or from what was true years ago, teaches for jobs that are gone.",
    fix: "Add to `laborMarketEvidence` public statistics (`wages`, `projections`, `job-postings`) and what employers say (`employer-survey`, or `employers` who confirmed the figures), each with the day it stands for (`asOf`) and the programs that were designed from it (`informs`). Renew it in time.",
    evidence: "The evidence that is recent, and the programs that it informs.",
    messages: {
      "no-statistics":
        "There are no public statistics among the labor market evidence. Add wages, projections or job postings to `laborMarketEvidence`.",
      "no-employers":
        "No employer has a say in the evidence. Add an employer survey to `laborMarketEvidence`, or name in `employers` who confirmed the figures.",
      uninformed:
        "No labor market evidence names {programs} among what was designed from it. Add to its `informs` each program for which it was used.",
      undated:
        "No date is given for evidence {evidence}, so nobody can tell whether it is recent. Add `asOf`, the day that the data stands for.",
      future: 'Evidence "{evidence}" is dated {day}, after the day of this check ({today}). Correct the date.',
      stale:
        "Evidence older than {max} months (24 are allowed by default{grave}): {evidence}. Replace it by newer evidence.",
      "period-ended": 'The period of projection "{evidence}" ended on {end}. Replace it by one that looks ahead.',
    },
    check({ pathway, today, options }, verdict) {
      const all = pathway.laborMarketEvidence;
      const section = field(pathway.definition, "laborMarketEvidence");
      if (all.length === 0) {
        return verdict.short("no-statistics", { at: section, omission: omissionOf("labor-market-evidence") });
      }
      const isStatistics = ({ kind }: LaborMarketEvidence) => publicStatistics.includes(kind);
      if (!all.some(isStatistics)) verdict.short("no-statistics", { at: section });
      if (!all.some((evidence) => isFromEmployers(evidence, pathway))) verdict.short("no-employers", { at: section });

      const informed = new Set(all.flatMap(({ informs }) => pathway.ids.programs(informs)));
      const uninformed = pathway.programs.filter(
        (program) => (program.preparesFor?.length ?? 0) > 0 && !informed.has(program),
      );
      if (uninformed.length > 0) {
        const place = {
          at: wouldInform(uninformed[0] as Program, pathway),
          related: uninformed.map((at) => ({ at, message: "No evidence names this program." })),
        };
        verdict.short("uninformed", { ...place, programs: quotedIds(uninformed) });
      }

      const undated = all.filter((evidence) => dayOf(evidence) === undefined);
      if (undated.length > 0) {
        const place = together(
          undated,
          (evidence) => field(evidence, "asOf"),
          ({ id }) => `"${id}" neither.`,
        );
        verdict.short("undated", { ...place, evidence: quotedIds(undated) });
      }
      const max = options.maxAgeMonths;
      for (const evidence of all) {
        const { id, asOf, year, period } = evidence;
        const reach = endOf(evidence);
        if (reach && reach.end < today) {
          const at = reach.key === "period" && period ? field(period, "end") : field(evidence, "source");
          verdict.short("period-ended", { at, evidence: id, end: reach.end });
        }
        const day = dayOf(evidence);
        if (day === undefined || !isRealDay(day)) continue;
        if (asOf === undefined ? (year ?? 0) > Number(today.slice(0, 4)) : asOf > today) {
          verdict.short("future", {
            at: field(evidence, asOf === undefined ? "year" : "asOf"),
            evidence: id,
            day: asOf ?? String(year),
            today,
            omission: omissionOf("future-date", "laborMarketEvidence", id),
          });
        } else if (isOlderThan(day, max, today)) {
          const isGrave = isOlderThan(day, farTooOld, today);
          verdict.short("stale", {
            at: field(evidence, asOf === undefined ? "year" : "asOf"),
            evidence: `"${id}" of ${day}`,
            lists: "evidence",
            max,
            grave: isGrave ? `; older than ${farTooOld} is an error` : "",
            ...(isGrave ? { severity: "error" as const } : {}),
          });
        } else if (isStatistics(evidence) || isFromEmployers(evidence, pathway)) verdict.met(evidence);
      }
    },
  },
  evidenceOptions,
);
