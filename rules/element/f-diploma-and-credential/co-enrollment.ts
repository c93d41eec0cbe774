import { defineRequirement, field, type Partner } from "../../../src/rules-api/index.js";

/** F.3: one person, several programs at once. */
export const coEnrollment = defineRequirement({
  authority: "guidance",
  source: { part: "element", section: "F", item: 3 },
  asks: "People are co-enrolled in the programs of WIOA's core and required partners, and in SNAP Employment and Training.",
  why: "Co-enrollment lets one person draw on several programs at once: one pays tuition, another child care, a third finds the job.",
  fix: "Add to `coEnrollment` an entry for each core program (title I adult, dislocated worker and youth; titles II, III and IV) and for SNAP Employment and Training, each with the partner that administers it (`administers`).",
  evidence: "The entries of `coEnrollment`. Required partner programs without an entry are listed with the verdict.",
  messages: {
    missing:
      "Co-enrollment is not arranged with {programs}. Add an entry to `coEnrollment` for each, with the partner that administers it.",
    "not-administered":
      'Co-enrollment names "{partner}" for {programs}, which that partner is not said to administer. Name the partner that does, or add it to the `administers` of "{partner}".',
    "no-partner": "Co-enrollment in {programs} names no partner. Name the one that administers it.",
  },
  check({ pathway, profile }, verdict) {
    const { core, named, required } = profile.partnerPrograms;
    const entries = new Map(pathway.coEnrollment.map((entry) => [entry.partnerProgram, entry]));
    const absent = [...core, ...named].filter(({ id }) => !entries.has(id));
    if (absent.length > 0) {
      verdict.short("missing", {
        at: field(pathway.definition, "coEnrollment"),
        programs: absent.map(({ title }) => title),
      });
    }
    const titles = new Map([...core, ...named, ...required].map(({ id, title }) => [id, title]));
    for (const entry of pathway.coEnrollment) {
      const program = titles.get(entry.partnerProgram) ?? entry.partnerProgram;
      const partner: Partner | undefined = entry.partner === undefined ? undefined : pathway.ids.partner(entry.partner);
      const about = { programs: program, lists: "programs" } as const;
      if (entry.partner === undefined) verdict.short("no-partner", { at: entry, ...about });
      else if (partner && !partner.administers?.includes(entry.partnerProgram)) {
        verdict.short("not-administered", { at: field(entry, "partner"), partner: partner.id, ...about });
      } else verdict.met(entry);
    }
    const unlisted = required.filter(({ id }) => !entries.has(id));
    if (unlisted.length > 0)
      verdict.note(`Required partner programs without an entry: ${unlisted.map(({ title }) => title).join(", ")}.`);
  },
});
