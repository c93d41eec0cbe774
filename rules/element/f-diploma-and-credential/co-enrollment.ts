import {
  contentWords,
  defineRequirement,
  field,
  type Partner,
  type ProfilePartnerProgram,
} from "../../../src/rules-api/index.js";

/** The program that is meant by a name that is none of the known: one that the partner administers, and that no entry names. */
function meantBy(
  written: string,
  { administers = [] }: Partner,
  free: readonly ProfilePartnerProgram[],
): ProfilePartnerProgram | undefined {
  const administered = free.filter(({ id }) => administers.includes(id));
  if (administered.length < 2) return administered[0];
  const words = new Set(contentWords(written));
  const shared = ({ id, title }: ProfilePartnerProgram) =>
    new Set(contentWords(`${id.replaceAll("-", " ")} ${title}`).filter((word) => words.has(word))).size;
  const [first, second] = administered.map((each) => ({ each, count: shared(each) })).sort((a, b) => b.count - a.count);
  return first && second && first.count > second.count ? first.each : undefined;
}

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
    "another-name":
      'Co-enrollment names "{written}", which is not the name that is used here. "{partner}" is said to administer {program}. Write "{id}", if that is what is meant.',
    "no-partner": "Co-enrollment in {programs} names no partner. Name the one that administers it.",
  },
  check({ pathway, profile }, verdict) {
    const { core, named, required } = profile.partnerPrograms;
    const entries = new Map(pathway.coEnrollment.map((entry) => [entry.partnerProgram, entry]));
    const titles = new Map([...core, ...named, ...required].map(({ id, title }) => [id, title]));
    const free = [...core, ...named, ...required].filter(({ id }) => !entries.has(id));
    const meant = new Map(
      pathway.coEnrollment.flatMap((entry) => {
        const { partnerProgram: written, partner: id } = entry;
        const partner = id === undefined || titles.has(written) ? undefined : pathway.ids.partner(id);
        if (!partner || partner.administers?.includes(written)) return [];
        const program = meantBy(written, partner, free);
        return program ? [[entry, { partner, program }] as const] : [];
      }),
    );
    const isMeant = new Set([...meant.values()].map(({ program }) => program.id));
    const absent = [...core, ...named].filter(({ id }) => !entries.has(id) && !isMeant.has(id));
    if (absent.length > 0) {
      verdict.short("missing", {
        at: field(pathway.definition, "coEnrollment"),
        programs: absent.map(({ title }) => title),
      });
    }
    for (const entry of pathway.coEnrollment) {
      const other = meant.get(entry);
      if (other) {
        const { id, title } = other.program;
        const at = field(entry, "partnerProgram");
        verdict.short("another-name", {
          at,
          written: entry.partnerProgram,
          partner: other.partner.id,
          program: title,
          id,
          suggestions: [{ message: `Write "${id}".`, replace: [{ at, text: id }] }],
        });
        continue;
      }
      const program = titles.get(entry.partnerProgram) ?? entry.partnerProgram;
      const partner: Partner | undefined = entry.partner === undefined ? undefined : pathway.ids.partner(entry.partner);
      const about = { programs: program, lists: "programs" } as const;
      if (entry.partner === undefined) verdict.short("no-partner", { at: entry, ...about });
      else if (partner && !partner.administers?.includes(entry.partnerProgram)) {
        verdict.short("not-administered", { at: field(entry, "partner"), partner: partner.id, ...about });
      } else verdict.met(entry);
    }
    const unlisted = required.filter(({ id }) => !entries.has(id) && !isMeant.has(id));
    if (unlisted.length > 0)
      verdict.note(`Required partner programs without an entry: ${unlisted.map(({ title }) => title).join(", ")}.`);
  },
});
