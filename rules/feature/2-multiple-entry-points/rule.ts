import {
  defineRule,
  type EntryPoint,
  field,
  isBasicEducation,
  omissionOf,
  type Pathway,
  quotedIds,
  together,
  type Where,
} from "../../../src/rules-api/index.js";

type Readiness = NonNullable<EntryPoint["readiness"]>;

/** Where a readiness that no entry point has is to be written: at one that says none; for people of limited readiness, at one into basic education; else in a new one. */
function placeOf(readiness: Readiness, pathway: Pathway): Where {
  const { entryPoints, graph } = pathway;
  const unsaid = entryPoints.find((entry) => entry.readiness === undefined);
  const basic =
    readiness === "limited"
      ? entryPoints.find((entry) => !entry.requires?.length && graph.into(entry).some(isBasicEducation))
      : undefined;
  const entry = unsaid ?? basic;
  return entry ? field(entry, "readiness") : field(pathway.definition, "entryPoints");
}

export default defineRule({
  title: "Multiple entry points",
  requirements: {
    FT2: {
      authority: "framework",
      source: { part: "feature", item: 2 },
      asks: "Entry points serve the well prepared and also targeted populations with limited education, skills, English or work experience.",
      why: "A way in only for the well prepared shuts out those whom the pathway is for; a way in only through basic education holds back those who need none.",
      fix: "Add to `entryPoints` one with `readiness: ready` and one with `readiness: limited`, and name in `populations` who enters at the latter.",
      evidence: "The entry points of either readiness, and the populations of those for people of limited readiness.",
      messages: {
        "no-entry-points":
          "There are no entry points, so it cannot be seen who can enter. Add `entryPoints`: at least one with `readiness: ready`, and one with `readiness: limited` and its `populations`.",
        "no-ready":
          "No entry point is for people who are well prepared. Set `readiness: ready` at the one that is, or add one that leads straight into training or college.",
        "no-limited":
          "No entry point is for people with limited education, skills, English or work experience. Set `readiness: limited` at the one that is, or add one, and name its `populations`.",
        "no-populations":
          "It is not said which people of limited readiness enter at {entries}. Name them in `populations`.",
      },
      check({ pathway }, verdict) {
        const { entryPoints } = pathway;
        if (entryPoints.length === 0) {
          return verdict.short("no-entry-points", {
            at: field(pathway.definition, "entryPoints"),
            omission: omissionOf("entry-points", "second"),
          });
        }
        const ready = entryPoints.filter(({ readiness }) => readiness === "ready");
        const limited = entryPoints.filter(({ readiness }) => readiness === "limited");
        if (ready.length === 0)
          verdict.short("no-ready", { at: placeOf("ready", pathway), omission: omissionOf("entry-points", "ready") });
        if (limited.length === 0)
          verdict.short("no-limited", {
            at: placeOf("limited", pathway),
            omission: omissionOf("entry-points", "limited"),
          });
        const unnamed = limited.filter(({ populations }) => (populations?.length ?? 0) === 0);
        if (unnamed.length > 0) {
          const place = together(
            unnamed,
            (entry) => field(entry, "populations"),
            () => "Nor does this one.",
          );
          verdict.short("no-populations", { ...place, entries: quotedIds(unnamed) });
        }
        verdict.metByAll([...ready, ...limited]);
      },
    },
  },
});
