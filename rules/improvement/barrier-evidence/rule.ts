import {
  type Barrier,
  defineRule,
  field,
  type ImprovementData,
  isSilentOnImprovement,
  omissionOf,
  type Pathway,
} from "../../../src/rules-api/index.js";
import { citing, hasStrategy, isStale, isToCome, receivers } from "./evidence.js";

/** "Shared" needs this many partners beside the one that collects. */
const fewestReceivers = 2;

/** What keeps data from being evidence that is collected, shared and used. */
function faultsOf(
  data: ImprovementData,
  citations: readonly Barrier[],
  pathway: Pathway,
  today: string,
  maxAgeMonths: number,
) {
  return {
    data,
    citations,
    isKept: receivers(data, pathway).size < fewestReceivers,
    isUndated: data.asOf === undefined,
    isToCome: isToCome(data, today),
    isStale: isStale(data, maxAgeMonths, today),
    isUnused: !citations.some(hasStrategy),
  };
}

type Faults = ReturnType<typeof faultsOf>;

function weight({ isKept, isUndated, isToCome: toCome, isStale: stale, isUnused }: Faults): number {
  return [isKept, isUndated, toCome, stale, isUnused].filter(Boolean).length;
}

/** Of several sets of data, the one that comes nearest to what is asked; of equals the newest. */
function best(all: readonly Faults[]): Faults | undefined {
  const day = ({ data }: Faults) => data.asOf ?? "";
  return [...all].sort((a, b) => weight(a) - weight(b) || day(b).localeCompare(day(a)))[0];
}

export default defineRule({
  title: "Evidence on barriers",
  options: {
    maxAgeMonths: {
      type: "integer",
      default: 24,
      minimum: 1,
      maximum: 240,
      description: "How old data on participants may be, in months (EQ1).",
    },
  },
  requirements: {
    EQ1: {
      authority: "commitment",
      source: { part: "improvement", item: 1 },
      asks: "Evidence is collected, shared and used to find and remove barriers.",
      why: "What keeps people out is seldom seen from inside. Figures that partners look at together show who is missing, and what to change.",
      fix: "List in `improvement.data` what is collected on participants, with its day (`asOf`) and at least two partners that get it (`sharedWith`). Cite it as `evidence` of at least one of `barriers`, with the `strategy` by which the barrier is removed.",
      evidence: "The data that is shared and recent, and the barriers that rest on it.",
      messages: {
        "no-data":
          "Nothing is said of data on participants, so barriers cannot be found by it. Add `improvement.data`, with its day (`asOf`) and who gets it (`sharedWith`).",
        "not-shared":
          'Data "{data}" is shared with fewer than two partners beside the one that collects it. Share it, and name them in `sharedWith`.',
        "no-date":
          'Data "{data}" does not say which day it stands for, so it cannot be told whether it is recent. State it in `asOf`.',
        future:
          'Data "{data}" is of {asOf}, which is still to come. State in `asOf` the day for which it was collected.',
        stale:
          'Data "{data}" is of {asOf}, more than {max} months ago (24 are allowed by default). Collect it anew, and state the new day in `asOf`.',
        "no-barriers":
          'Data "{data}" is not used to remove barriers: there are no `barriers`. Name what it shows to keep people out, with the data as `evidence` and a `strategy`.',
        "not-cited": 'No barrier cites data "{data}". Name it in `evidence` of the barrier that it shows.',
        "no-strategy":
          'Data "{data}" shows the barrier "{barrier}", and nothing is said of what is done about it. State it in `strategy`.',
      },
      check({ pathway, today, options }, verdict) {
        const { improvement, barriers, definition } = pathway;
        const cited = citing(pathway);
        const found = best(
          (improvement?.data ?? []).map((data) =>
            faultsOf(data, cited.get(data) ?? [], pathway, today, options.maxAgeMonths),
          ),
        );
        if (!found) {
          const silent = !improvement || isSilentOnImprovement(pathway);
          const at = silent ? field(definition, "improvement") : field(improvement, "data");
          return verdict.short("no-data", { at, omission: omissionOf(silent ? "improvement" : "improvement-data") });
        }
        const { data, citations } = found;
        const about = { data: data.id };
        if (found.isKept) verdict.short("not-shared", { at: field(data, "sharedWith"), ...about });
        if (found.isUndated) verdict.short("no-date", { at: field(data, "asOf"), ...about });
        if (found.isToCome) {
          verdict.short("future", {
            at: field(data, "asOf"),
            ...about,
            asOf: data.asOf ?? "",
            omission: omissionOf("future-date", "improvement", data.id),
          });
        }
        if (found.isStale)
          verdict.short("stale", {
            at: field(data, "asOf"),
            ...about,
            asOf: data.asOf ?? "",
            max: options.maxAgeMonths,
          });
        const [first] = citations;
        if (barriers.length === 0)
          verdict.short("no-barriers", {
            at: field(definition, "barriers"),
            ...about,
            omission: omissionOf("barrier"),
          });
        else if (!first)
          verdict.short("not-cited", { at: uncited(barriers) ?? field(definition, "barriers"), ...about });
        else if (found.isUnused) {
          verdict.short("no-strategy", {
            at: field(first, "strategy"),
            ...about,
            barrier: first.barrier,
            omission: omissionOf("barrier", first.barrier),
          });
        }
        verdict.met(data, ...citations.filter(hasStrategy));
      },
    },
  },
});

/** The first barrier that rests on nothing. */
function uncited(barriers: readonly Barrier[]) {
  const barrier = barriers.find(({ evidence }) => evidence === undefined);
  return barrier && field(barrier, "evidence");
}
