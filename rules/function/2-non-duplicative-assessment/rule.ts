import {
  type Assessment,
  defineRule,
  type EntryPoint,
  field,
  isEntryForAdults,
  lostIn,
  omissionOf,
  omissionOfLost,
  type Partner,
  type Pathway,
  type Program,
  quotedIds,
  remembered,
  repeatedAssessments,
  wordsOf,
} from "../../../src/rules-api/index.js";

/** What assessments find out together, as the source has it, each with what is mostly found out by the same instrument. */
const measures = [
  ["education", ["skills", "competencies"]],
  ["skills", ["competencies", "education"]],
  ["assets", ["support-needs"]],
  ["support-needs", ["assets"]],
] as const;

function isGiven({ at }: Assessment): boolean {
  return (at?.length ?? 0) > 0;
}

/**
 * Where what is missing would be added: to an assessment that is given nowhere, else to one that finds out nothing that others
 * do not, else, where it is one thing, to an assessment of something close to it. Undefined when another one is called for.
 */
function placeOf(missing: readonly (typeof measures)[number][], assessments: readonly Assessment[]) {
  const idle = assessments.find((assessment) => !isGiven(assessment));
  if (idle) return field(idle, "at");
  const times = new Map<string, number>();
  for (const { measures: found } of assessments)
    for (const measure of new Set(found)) times.set(measure, (times.get(measure) ?? 0) + 1);
  const idlest = assessments.find((assessment) =>
    assessment.measures.every((measure) => (times.get(measure) ?? 0) > 1),
  );
  const [only, ...more] = missing;
  const close = only?.[1].flatMap((other) => assessments.find((each) => each.measures.includes(other)) ?? [])[0];
  // Several that are missing are rather those of one more assessment.
  const found = idlest ?? (more.length === 0 ? (close ?? assessments[0]) : undefined);
  return found && field(found, "measures");
}

/** The partners to which people go from each entry point: those that run the programs which they enter, or what comes next. */
function partnersAhead({ entryPoints, graph, ids }: Pathway): ReadonlyMap<EntryPoint, ReadonlySet<Partner>> {
  const runs = (program: Program) => ids.partner(program.provider) ?? [];
  const fromThere = remembered((program: Program) => new Set([program, ...graph.next(program)].flatMap(runs)));
  return new Map(
    entryPoints.map((entry) => {
      const partners = new Set<Partner>();
      for (const program of graph.into(entry)) for (const partner of fromThere(program)) partners.add(partner);
      return [entry, partners] as const;
    }),
  );
}

/** The partners ahead of some entry points, in that order. Looks no further than it takes to have found as many as there are. */
function union(sets: Iterable<ReadonlySet<Partner>>, most: number): ReadonlySet<Partner> {
  const found = new Set<Partner>();
  for (const partners of sets) {
    for (const partner of partners) found.add(partner);
    if (found.size === most) break;
  }
  return found;
}

function partnersNamed(list: readonly string[] | undefined, { ids }: Pathway): ReadonlySet<Partner> {
  return new Set(ids.partners(list));
}

/** An instrument, told apart from others by its letters and digits alone. */
function folded(instrument: string | undefined): string | undefined {
  return instrument && wordsOf(instrument).join("");
}

export default defineRule({
  title: "Consistent and non-duplicative assessments",
  requirements: {
    FN2: {
      authority: "framework",
      source: { part: "function", item: 2 },
      asks: "Assessments of participants' education, skills, assets and needs are consistent and not repeated.",
      why: "Being asked the same questions and given the same test at every office costs people days, and tells them that nobody talks to anybody.",
      fix: "Let `assessments` find out together people's `education`, `skills`, `assets` and `support-needs`, and assess at every entry point of adults. Name in `sharedWith` and `acceptedBy` the partners that run the programs which people enter from there, and those that run what comes next. Where two partners find out the same, use one instrument or drop one.",
      evidence: "The assessments, what they measure, where they are given and who accepts them.",
      messages: {
        none: "No assessment finds out what people bring and need. Add to `assessments` what is found out about their education, skills, assets and support needs.",
        "not-measured":
          "Assessments do not find out people's {measures}. Add what is missing to the `measures` of an assessment that people are given (`at`), or add an assessment.",
        "not-assessed":
          "Adults who enter at {entries} are not assessed. Add what is missing to the `at` of an assessment.",
        "not-shared":
          'Results of "{assessment}" are not shared with {partners}, where people go next. Share them, and add the partner to `sharedWith` and, once it accepts them, to `acceptedBy`.',
        "not-accepted":
          'Results of "{assessment}" are not accepted by {partners}, where people go next, so people may be tested again. Agree on it, and add the partner to `acceptedBy`.',
        "giver-unsaid":
          'It cannot be told whether results of "{assessment}" reach everybody who needs them: it does not say who gives it, and "{partner}", where people go next, is not said to get and accept them. State `givenBy`, or add the partner to `sharedWith` and `acceptedBy`.',
        repeated:
          'At {entries} different partners find out people\'s {measures} with different instruments: "{first}" and "{second}". Let one partner take the other\'s result, and drop the second.',
        "repeat-unclear":
          'At {entries} both "{first}" and "{second}" find out people\'s {measures}, and "{unsaid}" does not state {what}, so it cannot be told whether one repeats the other.',
      },
      check({ pathway }, verdict) {
        const { assessments, entryPoints, definition } = pathway;
        const section = field(definition, "assessments");
        if (assessments.length === 0) return verdict.short("none", { at: section });

        const measured = new Set(
          assessments.filter(isGiven).flatMap((assessment) => assessment.measures as readonly string[]),
        );
        const missing = measures.filter(([measure]) => !measured.has(measure));
        if (missing.length > 0) {
          verdict.short("not-measured", {
            at: placeOf(missing, assessments) ?? section,
            measures: missing.map(([measure]) => measure.replace("-", " ")),
          });
        }

        const unassessed = entryPoints.filter(
          (entry) => isEntryForAdults(entry) && pathway.services.assessmentsAt(entry).length === 0,
        );
        if (unassessed.length > 0) {
          const broadest = assessments.reduce((most, each) =>
            (each.at?.length ?? 0) > (most.at?.length ?? 0) ? each : most,
          );
          verdict.short("not-assessed", { at: field(broadest, "at"), entries: quotedIds(unassessed) });
        }

        const ahead = partnersAhead(pathway);
        const everyone = new Set([...ahead.values()].flatMap((partners) => [...partners])).size;
        for (const assessment of assessments) {
          const entries = new Set(pathway.ids.entryPoints(assessment.at));
          const giver = partnersNamed(assessment.givenBy === undefined ? [] : [assessment.givenBy], pathway);
          const theirs = [...entries].flatMap((entry) => ahead.get(entry) ?? []);
          const partners = [...union(theirs, everyone)].filter((partner) => !giver.has(partner));
          const shared = partnersNamed(assessment.sharedWith, pathway);
          const accepting = partnersNamed(assessment.acceptedBy, pathway);
          const notShared = partners.filter((partner) => !shared.has(partner));
          const notAccepted = partners.filter((partner) => shared.has(partner) && !accepting.has(partner));
          const lost = lostIn(assessment.givenBy === undefined ? [] : [assessment.givenBy], (id) =>
            pathway.ids.partner(id),
          );
          const details = { assessment: assessment.id, omission: omissionOfLost(lost) };
          const [missing] = [...notShared, ...notAccepted];
          if (assessment.givenBy === undefined && missing && notShared.length + notAccepted.length === 1) {
            verdict.unverifiable("giver-unsaid", { at: field(assessment, "givenBy"), ...details, partner: missing.id });
            continue;
          }
          // Named only where it is told: of very many such findings most are counted.
          if (notShared.length > 0)
            verdict.short("not-shared", {
              at: field(assessment, "sharedWith"),
              ...details,
              get partners() {
                return quotedIds(notShared);
              },
            });
          if (notAccepted.length > 0)
            verdict.short("not-accepted", {
              at: field(assessment, "acceptedBy"),
              ...details,
              get partners() {
                return quotedIds(notAccepted);
              },
            });
        }

        for (const { first, second, entries, measures: twice, bySeveralPartners } of repeatedAssessments(pathway)) {
          const about = {
            first: first.id,
            second: second.id,
            entries: quotedIds(entries),
            measures: twice.map((measure) => measure.replace("-", " ")),
          };
          const omission = omissionOf("repeated-assessment", first.id, second.id);
          const unsaid = [second, first].find(
            ({ givenBy, instrument }) => givenBy === undefined || instrument === undefined,
          );
          if (folded(first.instrument) !== undefined && folded(first.instrument) === folded(second.instrument))
            continue;
          if (!unsaid)
            verdict.short("repeated", {
              at: second,
              ...about,
              omission,
              related: [{ at: first, message: "The same is found out here." }],
            });
          else {
            const key = bySeveralPartners ? "instrument" : "givenBy";
            verdict.unverifiable("repeat-unclear", {
              at: field(unsaid, key),
              ...about,
              unsaid: unsaid.id,
              what: `\`${key}\``,
              omission,
            });
          }
        }
        verdict.metByAll(assessments.filter(isGiven));
      },
    },
  },
});
