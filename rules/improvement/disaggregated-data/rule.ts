import {
  defineRule,
  field,
  type ImprovementData,
  isSilentOnImprovement,
  omissionOf,
} from "../../../src/rules-api/index.js";
import { groupsLeftOut } from "./groups.js";

/** What the data is split by. */
function dimensionsOf({ disaggregatedBy }: ImprovementData): string[] {
  return [...new Set(disaggregatedBy)];
}

export default defineRule({
  title: "Data is disaggregated",
  options: {
    minDimensions: {
      type: "integer",
      default: 3,
      minimum: 1,
      maximum: 20,
      description: "By how many dimensions data on participants is split at least (EQ3).",
    },
  },
  requirements: {
    EQ3: {
      authority: "commitment",
      source: { part: "improvement", item: 3 },
      asks: "Participant data is disaggregated to find inequities, and outcomes of the groups are improved.",
      why: "An average hides who is left behind. Only when groups are seen apart can anybody ask why one of them finishes half as often.",
      fix: "Name in `disaggregatedBy` of `improvement.data` at least three dimensions, such as `race-ethnicity`, `gender` and `age`; `disability`, `veteran` and `english-learner` among them where entry points name such populations.",
      evidence: "The data with its dimensions.",
      messages: {
        "no-data":
          "Nothing is said of data on participants, so inequities cannot be seen. Add `improvement.data`, and name in `disaggregatedBy` how it is split.",
        "not-disaggregated":
          'Data "{data}" is not split by groups, so inequities cannot be seen. Name in `disaggregatedBy` at least {min} dimensions (3 by default), such as `race-ethnicity`, `gender` and `age`.',
        "too-few":
          'Data on participants is split by {dimensions} only, and at least {min} dimensions are asked for (3 by default). Add others to `disaggregatedBy` of "{data}".',
        "group-left-out":
          'Data on participants is not split by {groups}, although entry points name such populations ({populations}). Add it to `disaggregatedBy` of "{data}".',
      },
      check({ pathway, profile, options: { minDimensions: min } }, verdict) {
        const { improvement, definition, entryPoints } = pathway;
        const all = improvement?.data ?? [];
        const [data] = [...all].sort((a, b) => dimensionsOf(b).length - dimensionsOf(a).length);
        if (!data) {
          const silent = !improvement || isSilentOnImprovement(pathway);
          const at = silent ? field(definition, "improvement") : field(improvement, "data");
          return verdict.short("no-data", { at, omission: omissionOf(silent ? "improvement" : "improvement-data") });
        }
        const at = field(data, "disaggregatedBy");
        const dimensions = [...new Set(all.flatMap(dimensionsOf))];
        if (dimensions.length === 0) return verdict.short("not-disaggregated", { at, data: data.id, min });

        const leftOut = groupsLeftOut(entryPoints, dimensions, profile);
        if (leftOut.length > 0) {
          const related = leftOut.map(({ entry, population }) => ({
            at: field(entry, "populations"),
            message: `Entry point "${entry.id}" names ${population}.`,
          }));
          verdict.short("group-left-out", {
            at,
            data: data.id,
            groups: leftOut.map(({ id }) => `\`${id}\``),
            populations: leftOut.map(({ population }) => population),
            related,
          });
        }
        if (dimensions.length + leftOut.length < min) {
          verdict.short("too-few", {
            at,
            data: data.id,
            dimensions: dimensions.map((dimension) => `\`${dimension}\``),
            min,
          });
        }
        verdict.met(
          ...all.filter((each) => dimensionsOf(each).length > 0).map((each) => field(each, "disaggregatedBy")),
        );
      },
    },
  },
});
