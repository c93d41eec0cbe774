import {
  type Delivery,
  defineRule,
  type EntryPoint,
  field,
  isForAdults,
  keepsPlan,
  nearestSupport,
  omissionOf,
  type Pathway,
  populationReader,
  quotedIds,
  serveEverybody,
  unplaced,
  unplacedMessage,
  type Where,
  withoutPlan,
} from "../../../src/rules-api/index.js";

type DeliveryKey = "formats" | "schedules" | "locations";

/** In words, as a message lists them. */
const questions: Readonly<Record<DeliveryKey, string>> = {
  formats: "in what form (`formats`)",
  schedules: "when (`schedules`)",
  locations: "where (`locations`)",
};

const online = ["online", "virtual", "remote", "distance", "e-learning"];

function beginsOnline(format: string): boolean {
  const small = format.toLowerCase();
  return online.some((word) => small.startsWith(word));
}

/** What is left open of how a program is offered. What is taught online alone takes place nowhere in particular. */
function unsaidOf(delivery: Delivery): DeliveryKey[] {
  const isOnline = delivery.formats?.every(beginsOnline) === true;
  return (Object.keys(questions) as DeliveryKey[]).filter(
    (key) => (delivery[key]?.length ?? 0) === 0 && !(key === "locations" && isOnline),
  );
}

/** The audiences that programs are for and that no entry point serves. */
function unserved({ programs, entryPoints }: Pathway): string[] {
  const served = new Set(entryPoints.flatMap(({ audience }) => audience ?? []));
  return [...new Set(programs.flatMap(({ audience }) => audience ?? []))].filter((audience) => !served.has(audience));
}

/** A program that people of more than one population can enter. */
function openToSeveral({ programs, entryPoints, graph }: Pathway) {
  const entering = new Map(entryPoints.map((entry) => [entry, [...new Set(entry.populations)]]));
  return programs.find((program) => {
    const entries = new Set(graph.entriesInto(program));
    return new Set([...entries].flatMap((entry) => entering.get(entry) ?? [])).size > 1;
  });
}

export default defineRule({
  title: "Participant-focused education and training",
  requirements: {
    FN1: {
      authority: "framework",
      source: { part: "function", item: 1 },
      asks: "Education and training are focused on the participant.",
      why: "Adults fit learning around work and family. A program that does not say when, where and in what form it is offered, and a pathway that asks nobody for their own plan, is built around the institution.",
      fix: "State for every program for adults in `delivery` its `formats`, `schedules` and `locations`. Give every entry point a service with `individualPlan: true`. Let one program be entered by several populations, or have an entry point for each audience.",
      evidence: "The delivery of programs for adults, the services that keep individual plans, and who can enter.",
      messages: {
        "no-delivery":
          "It is open how {programs} fits into the lives of adults: no `delivery` is stated. State its `formats`, `schedules` and `locations`.",
        "delivery-unsaid": "It is not said {unsaid} adults can take {programs}. Add it to `delivery`.",
        "no-plan":
          "Nobody makes an individual plan with those who enter at {entries}. Add a service there with `individualPlan: true`, or say so of the one that does.",
        "plan-for-some":
          'Only {populations} get an individual plan at {entries} (from "{service}"), and others enter there too. Keep one for everybody (leave the `populations` of the service out).',
        "place-not-stated": unplacedMessage,
        "one-population":
          "No program can be entered by more than one population, and no entry point serves {audiences}, for whom programs are. Add an entry point for them, or name the `populations` that enter.",
        "nobody-named":
          "Nothing says for whom the pathway is: neither programs nor entry points name an `audience`, and no program can be entered by more than one population. Name the `audience` and the `populations` of each entry point.",
      },
      check({ pathway, profile }, verdict) {
        const read = populationReader(profile);
        const { programs, entryPoints, graph, definition } = pathway;
        for (const program of programs.filter((each) => isForAdults(each, graph))) {
          const { delivery, id } = program;
          const about = { programs: `"${id}"`, lists: "programs", omission: omissionOf("delivery", id) } as const;
          const unsaid = delivery ? unsaidOf(delivery) : [];
          const [first] = unsaid;
          if (!delivery) verdict.short("no-delivery", { at: field(program, "delivery"), ...about });
          else if (first)
            verdict.short("delivery-unsaid", {
              at: field(delivery, first),
              unsaid: unsaid.map((key) => questions[key]),
              ...about,
            });
          else verdict.met(delivery);
        }
        if (entryPoints.length === 0)
          return verdict.notApplicable("There are no entry points, so it is open whom the pathway serves.");

        const planning = pathway.supportServices.filter(keepsPlan);
        const gaps = withoutPlan(pathway, read);
        // The same for all gaps: an entry point is as near to one other as to the next.
        const nearest = nearestSupport(pathway, planning, entryPoints);
        for (const gap of gaps) {
          // A plan that another service keeps is one for the participant all the same.
          const plansAt = (entry: EntryPoint) => pathway.services.supportAt(entry).filter(keepsPlan);
          const isPlanned = (entry: EntryPoint) =>
            gap.lacks === "some" ? serveEverybody(plansAt(entry), [entry], read) : plansAt(entry).length > 0;
          const entries = gap.entries.filter((entry) => !isPlanned(entry));
          if (entries.length === 0) continue;
          const somewhere = gap.lacks === "nobody" ? unplaced(pathway, keepsPlan) : undefined;
          if (somewhere) {
            verdict.short("place-not-stated", somewhere);
            continue;
          }
          if (gap.lacks === "some") {
            verdict.short("plan-for-some", {
              at: field(gap.service, "populations"),
              entries: quotedIds(entries),
              service: gap.service.id,
              populations: (gap.service.populations ?? []).map((each) => `"${each}"`),
              omission: omissionOf("individual-plan", ...entries.map(({ id }) => id)),
            });
            continue;
          }
          const section = field(definition, "supportServices");
          const at: Where =
            gap.lacks === "no plan" ? field(gap.service, "individualPlan") : nearest ? field(nearest, "at") : section;
          verdict.short("no-plan", {
            at,
            entries: quotedIds(entries),
            omission: omissionOf("individual-plan", ...entries.map(({ id }) => id)),
          });
        }
        verdict.metByAll(planning);

        const audiences = unserved(pathway);
        const several = openToSeveral(pathway);
        const named = [...programs, ...entryPoints].filter(({ audience }) => (audience?.length ?? 0) > 0);
        if (several) verdict.metByAll(graph.entriesInto(several));
        else if (named.length === 0) verdict.short("nobody-named", { at: field(definition, "entryPoints") });
        else if (audiences.length > 0)
          verdict.short("one-population", { at: field(definition, "entryPoints"), audiences });
        else verdict.metByAll(entryPoints);
      },
    },
  },
});
