/** The jobs that programs lead to, level by level, and what they pay (B.2). */

import {
  defineRequirement,
  dollars,
  field,
  medianHourly,
  type Occupation,
  omissionOf,
  type Pathway,
  type Program,
  preparedFor,
  quotedIds,
  together,
  whyIncomparable,
  whyNotComparable,
} from "../../../src/rules-api/index.js";

/** Programs that people can take; all of them without entry points, of which F.0 tells. */
export function takeable({ entryPoints, programs, reachable }: Pathway): readonly Program[] {
  return entryPoints.length === 0 ? programs : programs.filter((program) => reachable.has(program));
}

/** The occupations that people can reach, in the order of the definition. */
function reachedOccupations(pathway: Pathway): Occupation[] {
  const reached = new Set(takeable(pathway).flatMap((program) => preparedFor(program, pathway)));
  return pathway.occupations.filter((occupation) => reached.has(occupation));
}

/** Those of the highest level among them. */
function highest(occupations: readonly Occupation[]): Occupation[] {
  const level = occupations.reduce((most, each) => Math.max(most, each.level ?? 0), 0);
  return occupations.filter((each) => (each.level ?? 0) === level);
}

/** A step from one job to another of a higher level. */
interface Rise {
  lower: Occupation;
  higher: Occupation;
}

/**
 * The steps between jobs that `next` makes: for each, of the jobs at the highest level that the one program prepares for
 * the best paid, and of those of the other the least paid. Jobs without a level or a wage are left out.
 */
function rises(pathway: Pathway): Rise[] {
  const programs = new Set(takeable(pathway));
  const ends = new Map<Program, { best: Occupation; least: Occupation }>();
  for (const program of programs) {
    const known = preparedFor(program, pathway).filter(
      (each) => each.level !== undefined && medianHourly(each) !== undefined,
    );
    const byPay = highest(known).sort((a, b) => (medianHourly(a) ?? 0) - (medianHourly(b) ?? 0));
    const [least, best] = [byPay[0], byPay.at(-1)];
    if (least && best) ends.set(program, { best, least });
  }
  const found = new Map<Occupation, Set<Occupation>>();
  for (const { from, to } of pathway.graph.edges) {
    const [lower, higher] = [ends.get(from)?.best, ends.get(to)?.least];
    if (!lower || !higher || (lower.level ?? 0) >= (higher.level ?? 0)) continue;
    found.set(lower, (found.get(lower) ?? new Set()).add(higher));
  }
  return [...found].flatMap(([lower, all]) => [...all].map((higher) => ({ lower, higher })));
}

/** Wages are compared to the cent. */
function cents(occupation: Occupation): number {
  return Math.round((medianHourly(occupation) ?? 0) * 100);
}

export const betterJobs = defineRequirement({
  authority: "guidance",
  source: { part: "element", section: "B", item: 2 },
  asks: "It leads to jobs of increasingly high skill, wage or demand.",
  why: "Every further step costs a person time and pay. It has to lead to a better job than the one before.",
  fix: "State the `level`, the median `wage` and the `demand` of each occupation, with evidence of the same region and of years close together. Let wages rise from level to level, and let the last one be `highSkill` or `highWage`.",
  evidence: "Wages that rise from level to level, and demand that is shown by evidence.",
  messages: {
    "no-occupations":
      "The definition names no occupation, so it leads to no job. Add `occupations`, each with its `level`, `wage` and `demand`.",
    "no-level": "It cannot be told on which level {occupations} stands. State its `level`, 1 for the first job.",
    "no-wage":
      "It cannot be told whether wages rise: no wage is stated for {occupations}. Add `wage` with its evidence.",
    "not-comparable":
      "It cannot be told whether wages rise from {steps}: {reason}. Take both figures from evidence of the same region and of years at most two apart.",
    falls:
      'The wage falls from "{lower}" ({lowerWage} an hour) to "{higher}" ({higherWage}), which is the next level. Correct the figures, or let the pathway go on to jobs that pay more.',
    "no-good-job":
      "No occupation that people can reach is shown to be of high skill, high wage or in demand. State `highSkill`, `highWage` or `inDemand` in its `demand`, with the `evidence`.",
    unproven:
      "Nothing shows what is said of {occupations}: that it is of high skill, high wage or in demand. Name in `demand.evidence` the labor market evidence that does.",
    "last-level":
      "The last level ({occupations}) is said to be neither of high skill nor of high wage. State `highSkill` or `highWage` in `demand` where that is so, or lead on to a job that is.",
  },
  check({ pathway }, verdict) {
    const section = field(pathway.definition, "occupations");
    if (pathway.occupations.length === 0) {
      return verdict.short("no-occupations", { at: section, omission: omissionOf("occupations") });
    }
    const reached = reachedOccupations(pathway);
    if (reached.length === 0) return;
    if (reached.length > 1) {
      const unranked = reached.filter(({ level }) => level === undefined);
      if (unranked.length > 0) {
        const place = together(
          unranked,
          (occupation) => field(occupation, "level"),
          ({ id }) => `Nor "${id}".`,
        );
        verdict.unverifiable("no-level", { ...place, occupations: quotedIds(unranked) });
      }
      const unpaid = reached.filter((occupation) => medianHourly(occupation) === undefined);
      if (unpaid.length > 0) {
        const place = together(
          unpaid,
          (occupation) => field(occupation, "wage"),
          ({ id }) => `Nor for "${id}".`,
        );
        verdict.unverifiable("no-wage", {
          ...place,
          occupations: quotedIds(unpaid),
          omission: omissionOf("wages"),
        });
      }
    }
    for (const { lower, higher } of rises(pathway)) {
      const ids = { lower: lower.id, higher: higher.id };
      const reason = whyNotComparable(lower.wage ?? {}, higher.wage ?? {}, pathway);
      const related = [{ at: field(lower, "wage"), message: `The wage of "${lower.id}".` }];
      if (reason !== undefined) {
        verdict.unverifiable("not-comparable", {
          at: field(higher, "wage"),
          steps: `"${lower.id}" to "${higher.id}"`,
          lists: "steps",
          reason,
          related,
          omission: whyIncomparable(pathway, lower, higher),
        });
      } else if (cents(higher) < cents(lower)) {
        verdict.short("falls", {
          at: field(higher, "wage"),
          ...ids,
          lowerWage: dollars(cents(lower) / 100),
          higherWage: dollars(cents(higher) / 100),
          related,
          omission: omissionOf("falling-wage", lower.id, higher.id),
        });
      } else verdict.met(field(higher, "wage"));
    }

    const said = reached.filter(({ demand }) => demand?.highSkill || demand?.highWage || demand?.inDemand);
    const good = said.filter(({ demand }) => demand?.evidence !== undefined);
    if (said.length === 0) return verdict.short("no-good-job", { at: section });
    if (good.length === 0) {
      const place = together(
        said,
        (occupation) => (occupation.demand ? field(occupation.demand, "evidence") : occupation),
        ({ id }) => `Nor what is said of "${id}".`,
      );
      return verdict.short("unproven", { ...place, occupations: quotedIds(said) });
    }
    // Evidence that is named and not there is reported by integrity/references; it proves nothing.
    const proven = good.filter(({ demand }) => pathway.ids.evidence(demand?.evidence ?? "") !== undefined);
    verdict.metByAll(proven.map((occupation) => field(occupation, "demand")));
    if (reached.length > 1 && reached.some(({ level }) => level === undefined)) return;
    const last = highest(reached);
    if (!last.some(({ demand }) => demand?.highSkill || demand?.highWage)) {
      const place = together(
        last,
        (occupation) => field(occupation, "demand"),
        ({ id }) => `Nor "${id}".`,
      );
      verdict.short("last-level", { ...place, occupations: quotedIds(last) });
    }
  },
});
