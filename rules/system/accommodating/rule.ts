import {
  defineRule,
  field,
  isForAdults,
  isOutsideDaytime,
  omissionOf,
  type Program,
  quotedIds,
  unplaced,
  unplacedMessage,
} from "../../../src/rules-api/index.js";

/** What keeps adults from coming even when the hours suit them. */
const needed = ["child-care", "transportation"];

export default defineRule({
  title: "Accommodating",
  requirements: {
    SY8: {
      authority: "framework",
      source: { part: "system", name: "accommodating" },
      asks: "Services are organized for the particular needs of adults, such as their work schedules.",
      why: "Adults work, and mind children. A class on weekday mornings, or one to which no bus goes, is closed to them whatever it teaches.",
      fix: "Offer every program for adults in the evening, on weekends, asynchronously or by shift (`delivery.schedules`), and let child care and transportation stand at each of them (`at` of the services).",
      evidence: "The schedules of the programs for adults, and the services that stand at them.",
      messages: {
        "no-delivery":
          "It is not said when adults can take {programs}. Add `delivery` with `schedules` that suit people who work.",
        "daytime-only":
          "Adults can take {programs} only in the {schedules}. Add an evening, weekend, asynchronous or shift schedule.",
        "no-services":
          "No support services are provided, so no program for adults has child care or transportation. Add `supportServices`.",
        "no-service":
          "Missing among the services, and so at every program for adults: {kinds}. Add it to `supportServices`, and name those programs in its `at`.",
        "place-not-stated": unplacedMessage,
        uncovered:
          "Not given at {programs}, which adults take: {kinds}. Name each of them in the `at` of that service.",
      },
      check({ pathway }, verdict) {
        const { programs, graph, supportServices, services, definition } = pathway;
        const adult = programs.filter((program) => isForAdults(program, graph));
        if (adult.length === 0) return verdict.notApplicable("No program is for adults.");
        for (const program of adult) {
          const schedules = program.delivery?.schedules ?? [];
          const about = { programs: quotedIds([program]), lists: "programs" } as const;
          if (schedules.some(isOutsideDaytime)) verdict.met(program.delivery ?? program);
          else if (!program.delivery || schedules.length === 0) {
            const at = program.delivery ? field(program.delivery, "schedules") : field(program, "delivery");
            verdict.short("no-delivery", { at, ...about, omission: omissionOf("delivery", program.id) });
          } else {
            verdict.short("daytime-only", {
              at: field(program.delivery, "schedules"),
              ...about,
              schedules,
              omission: omissionOf("schedule-for-adults", program.id),
            });
          }
        }

        const section = field(definition, "supportServices");
        if (supportServices.length === 0)
          return verdict.short("no-services", { at: section, omission: omissionOf("support-service") });
        for (const kind of needed) {
          const given = supportServices.filter((service) => service.kind === kind);
          const [first] = given;
          const stands = (program: Program) => services.supportAt(program).some((service) => service.kind === kind);
          const uncovered = adult.filter((program) => !stands(program));
          const kinds = `\`${kind}\``;
          const somewhere = unplaced(pathway, (service) => service.kind === kind);
          if (!first) {
            const omission = omissionOf("support-service", kind);
            verdict.short("no-service", { at: section, kinds, lists: "kinds", omission });
          } else if (uncovered.length > 0 && somewhere) verdict.short("place-not-stated", somewhere);
          else if (uncovered.length > 0) {
            const related = given
              .slice(1)
              .map((service) => ({ at: field(service, "at"), message: "This one does not stand there either." }));
            verdict.short("uncovered", {
              at: field(first, "at"),
              kinds,
              programs: quotedIds(uncovered),
              lists: "kinds",
              related,
            });
          } else verdict.metByAll(given);
        }
      },
    },
  },
});
