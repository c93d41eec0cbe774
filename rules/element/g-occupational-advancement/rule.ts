import {
  alternativesOf,
  defineRule,
  type ExitPoint,
  field,
  type Occupation,
  omissionOf,
  type Pathway,
  type Program,
  preparedFor,
  quotedIds,
  together,
  type WorkBasedLearning,
} from "../../../src/rules-api/index.js";
import { barrierFor, hurdleName, limitedEntries, unmitigated, unsaidOf } from "./barriers.js";
import { forWorkers, hasEmployer, isTrainingAtWork, isTrainingThroughWork } from "./training.js";

/** Those of the occupations for which no program prepares from which people come to the exit. */
function unpreparedAt(exit: ExitPoint, occupations: readonly Occupation[], pathway: Pathway, prepared: Prepared) {
  const open = new Set(occupations);
  for (const program of pathway.graph.leadingTo(exit)) {
    if (open.size === 0) break;
    for (const occupation of prepared.get(program) ?? []) open.delete(occupation);
  }
  return occupations.filter((occupation) => open.has(occupation));
}

/** What each program prepares for. */
type Prepared = ReadonlyMap<Program, readonly Occupation[]>;

/** What to change when nobody before an exit is prepared for these occupations: the program that ought to, else the exit. */
function placeOf(exit: ExitPoint, occupations: readonly Occupation[], { graph }: Pathway, prepared: Prepared) {
  const program = graph.after(exit).at(-1);
  const sought = new Set(occupations);
  const elsewhere = [...prepared.values()].some((those) => those.some((occupation) => sought.has(occupation)));
  const isIdle = program !== undefined && prepared.get(program)?.length === 0;
  if (!program || (elsewhere && !isIdle)) return { at: field(exit, "occupations") };
  return { at: field(program, "preparesFor"), ...(isIdle ? { omission: omissionOf("preparation", program.id) } : {}) };
}

export default defineRule({
  title: "Into an occupation, and up in it",
  requirements: {
    "G.0": {
      authority: "statute",
      source: { part: "element", section: "G", item: 0 },
      asks: "It helps a person enter or advance within a specific occupation or occupational cluster.",
      why: "People come for a job that has a name. A pathway that does not say which one, or does not prepare for it, leaves them with a course.",
      fix: "Name at each exit point the `occupations` that people enter there, and in `preparesFor` of a program before it that occupation. Let an exit point lead to every occupation that you declare.",
      evidence: "The occupations of each exit point, and the programs before it that prepare for them.",
      messages: {
        "no-occupations":
          "The definition names no occupation, so it helps nobody into a specific one. Add `occupations`, and name them at the exit points.",
        "no-occupation":
          "It is not said which occupation people enter at {exits}. Name it in `occupations` of the exit point.",
        "not-prepared":
          'Exit point "{exit}" leads to {occupations}, and no program before it prepares for that ({programs}). Name the occupation in `preparesFor` of the program that does, or correct the exit point\'s `occupations`.',
        "not-reached":
          "No exit point leads to {occupations}. Name it in `occupations` of the exit point where people enter it, or take it out.",
      },
      check({ pathway }, verdict) {
        const { exitPoints, occupations, graph, ids } = pathway;
        if (occupations.length === 0) {
          return verdict.short("no-occupations", {
            at: field(pathway.definition, "occupations"),
            omission: omissionOf("occupations"),
          });
        }
        const prepared = new Map(pathway.programs.map((program) => [program, preparedFor(program, pathway)]));
        const reached = new Set<Occupation>();
        for (const exit of exitPoints) {
          const named = ids.occupations(exit.occupations);
          const programs = graph.after(exit);
          const unprepared = programs.length === 0 ? [] : unpreparedAt(exit, named, pathway, prepared);
          for (const occupation of named) reached.add(occupation);
          if (unprepared.length === 0 && named.length > 0) {
            verdict.met(field(exit, "occupations"));
            continue;
          }
          if ((exit.occupations?.length ?? 0) === 0)
            verdict.short("no-occupation", { at: field(exit, "occupations"), exits: `"${exit.id}"`, lists: "exits" });
          else if (unprepared.length > 0) {
            verdict.short("not-prepared", {
              ...placeOf(exit, unprepared, pathway, prepared),
              exit: exit.id,
              occupations: quotedIds(unprepared),
              programs: quotedIds(programs),
            });
          }
          // What the programs right before such an exit prepare for is what it ought to name: that is told here already.
          for (const program of programs) for (const occupation of prepared.get(program) ?? []) reached.add(occupation);
        }
        const unreached = exitPoints.length === 0 ? [] : occupations.filter((occupation) => !reached.has(occupation));
        if (unreached.length > 0) {
          verdict.short("not-reached", {
            ...together(
              unreached,
              (occupation) => occupation,
              () => "Nor to this one.",
            ),
            occupations: quotedIds(unreached),
          });
        }
      },
    },

    "G.1": {
      authority: "guidance",
      source: { part: "element", section: "G", item: 1 },
      asks: "Employers support advancement by on-the-job training, customized, corporate or incumbent worker training and other work-based strategies.",
      why: "People who already have a job rise in it when their employer trains them, pays for the time, and holds the next job open.",
      fix: "Add to `workBasedLearning` training with an employer among the partners (`employers`): `on-the-job-training`, `customized-training`, `corporate-training`, `incumbent-worker-training` or `apprenticeship`. Let one of them be at a program (`programs`) that people enter who already work in the field.",
      evidence:
        "The entries of `workBasedLearning` by which employers train people, and those among them for people who already work.",
      messages: {
        "no-work-based-learning":
          "No employer trains anybody: there is no `workBasedLearning`. Add on-the-job, customized, corporate or incumbent worker training, with its employers.",
        "no-training":
          "No employer trains people: all work-based learning is {kinds}. Add on-the-job, customized, corporate or incumbent worker training, with its employers.",
        "no-employer":
          "No employer among the partners is named for {training}. Name those that give it in `employers`.",
        "not-for-workers":
          "No training by an employer serves people who already work: none of on-the-job, customized, corporate or incumbent worker training or apprenticeship is at a program that people enter with an occupational credential. Add one, or name those programs in its `programs`.",
      },
      check({ pathway }, verdict) {
        const learning = pathway.workBasedLearning;
        const at = field(pathway.definition, "workBasedLearning");
        if (learning.length === 0)
          return verdict.short("no-work-based-learning", { at, omission: omissionOf("work-based-learning") });
        const training = learning.filter(isTrainingThroughWork);
        if (training.length === 0)
          return verdict.short("no-training", { at, kinds: [...new Set(learning.map(({ kind }) => kind))] });
        const withoutEmployer = (lacking: readonly WorkBasedLearning[]) => {
          const place = together(
            lacking,
            (each) => field(each, "employers"),
            ({ id }) => `Nor is one named for "${id}".`,
          );
          verdict.short("no-employer", {
            ...place,
            training: quotedIds(lacking),
            omission: omissionOf("learning-employer", ...lacking.map(({ id }) => id)),
          });
        };
        const byEmployers = training.filter((each) => hasEmployer(each, pathway));
        if (byEmployers.length === 0) return withoutEmployer(training);
        verdict.metByAll(byEmployers);
        if (pathway.programs.length === 0) return;

        const atWork = training.filter(isTrainingAtWork);
        const serving = forWorkers(atWork, pathway);
        if (serving.length === 0) {
          const anywhere = atWork.find(({ programs }) => (programs?.length ?? 0) === 0);
          verdict.short("not-for-workers", { at: anywhere ? field(anywhere, "programs") : at });
        } else if (!serving.some((each) => byEmployers.includes(each))) withoutEmployer(serving);
      },
    },

    "G.2": {
      authority: "guidance",
      source: { part: "element", section: "G", item: 2 },
      asks: "Barriers to entry are overcome, so that people of diverse backgrounds can enroll and succeed.",
      why: "A grade average, a fee or a background check keeps out people who would do well. What stands at the door has to be known, and somebody has to help people through.",
      fix: "Give every entry of `admission` a `mitigation`. List in `barriers` what keeps out the populations of each entry point of limited readiness, each with its `populations` and a `strategy`. Let such an entry point require no credential and no diploma.",
      evidence: "The mitigation of each admission hurdle, and the barriers with their strategies.",
      messages: {
        "not-mitigated":
          "Nothing is said of how people get over what stands at {entries}. Say in the `mitigation` of each entry of `admission` how they are helped.",
        "no-barriers":
          "Nothing is said of what keeps people out: there are no `barriers`, and people of limited readiness are to enter at {entries}. Name what keeps them out, whom (`populations`), and what is done about it (`strategy`).",
        "barrier-open": 'Of the barrier "{barrier}" it is not said {unsaid}. Add it.',
        "not-for-entry":
          "People of limited readiness are to enter at {entries}, and no barrier is named that keeps out any of the populations there. Add one to `barriers`, with its `populations` and a `strategy`.",
        "credential-required":
          "People of limited readiness cannot enter without a credential at {entries}. Let them start without it, or have it earned in the program.",
      },
      check({ pathway, profile }, verdict) {
        const { barriers, entryPoints } = pathway;
        for (const entry of entryPoints) {
          const hurdles = unmitigated(entry);
          if (hurdles.length > 0) {
            const place = together(
              hurdles,
              (hurdle) => field(hurdle, "mitigation"),
              () => "Nor for this one.",
            );
            verdict.short("not-mitigated", {
              ...place,
              entries: `"${entry.id}" (${hurdles.map(hurdleName).join(", ")})`,
              lists: "entries",
            });
          }
          verdict.metByAll(entry.admission ?? []);
        }

        const limited = limitedEntries(pathway);
        for (const entry of limited) {
          const credentials = (entry.requires ?? []).map((item) =>
            alternativesOf(item)
              .map((id) => `"${id}"`)
              .join(" or "),
          );
          if (credentials.length > 0)
            verdict.short("credential-required", {
              at: field(entry, "requires"),
              entries: `"${entry.id}" (${credentials.join(", ")})`,
              lists: "entries",
            });
        }

        if (barriers.length === 0) {
          if (limited.length > 0) {
            verdict.short("no-barriers", {
              at: field(pathway.definition, "barriers"),
              entries: quotedIds(limited),
              omission: omissionOf("barrier"),
            });
          }
          return;
        }
        const open = barriers.filter((barrier) => unsaidOf(barrier).length > 0);
        for (const barrier of open) {
          const unsaid = unsaidOf(barrier);
          const key =
            unsaid.length > 1
              ? undefined
              : (barrier.populations?.length ?? 0) === 0
                ? ("populations" as const)
                : ("strategy" as const);
          verdict.short("barrier-open", {
            at: key ? field(barrier, key) : barrier,
            barrier: barrier.barrier,
            unsaid,
            omission: omissionOf("barrier", barrier.barrier),
          });
        }
        const stillOpen = new Set(open);
        const complete = barriers.filter((barrier) => !stillOpen.has(barrier));
        verdict.metByAll(complete);
        // A barrier that leaves something open may be the one that speaks of an entry point: that is told already.
        if (open.length > 0) return;
        for (const entry of limited) {
          // Whose populations are not named is told by FT2.
          if ((entry.populations?.length ?? 0) === 0 || barrierFor(entry, complete, profile)) continue;
          verdict.short("not-for-entry", { at: entry, entries: `"${entry.id}"`, lists: "entries" });
        }
      },
    },
  },
});
