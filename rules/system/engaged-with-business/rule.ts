import {
  defineRule,
  type EmployerEngagement,
  field,
  industryPlace,
  isEmployer,
  isOlderThan,
  omissionOf,
  type Partner,
  quotedIds,
  together,
} from "../../../src/rules-api/index.js";

/** Whether an employer belongs to the sector; an association may well be for more than the sector. */
function belongs(partner: Partner, sector: readonly string[]): "yes" | "no" | "unsaid" {
  const naics = partner.naics ?? [];
  if (naics.length === 0) return "unsaid";
  const place = industryPlace(naics, sector);
  if (place === "within") return "yes";
  if (place === "outside") return "no";
  return partner.kind === "employer-association" ? "yes" : "unsaid";
}

export default defineRule({
  title: "Engaged with business",
  options: {
    maxAgeMonths: {
      type: "integer",
      default: 12,
      minimum: 1,
      maximum: 120,
      description: "How long ago the last engagement may be, in months (SY5).",
    },
  },
  requirements: {
    SY5: {
      authority: "framework",
      source: { part: "system", name: "engaged with business" },
      asks: "Business of the targeted industry sectors is actively engaged.",
      why: "Employers of other industries do not hire for the jobs that people are trained for, and an employer last heard of years ago hires by what has changed since.",
      fix: "Engage at least two employers of the sector, or an association of them (`employerEngagement`), give each its industry in `naics`, and write down when they last took part (`last`).",
      evidence: "The engaged employers of the sector, and the most recent engagement.",
      messages: {
        none: "No business is engaged. Add `employerEngagement`: at least two employers of the sector, or an association of them, with what they do and when last.",
        "one-employer":
          'Of the sector only "{employer}" is engaged. Engage a second employer of the sector, or an association of employers.',
        "none-of-sector":
          "None of the engaged employers belongs to the sector (NAICS {sector}): {employers}. Engage employers of the sector, or correct `sector.naics` or the `naics` of the employers.",
        "industry-not-stated":
          "It cannot be told whether enough of the engaged employers belong to the sector: the industry of {employers} is not stated closely enough. Give each its `naics`.",
        "sector-not-stated":
          "It cannot be told whether the engaged employers belong to the sector, since its industries are not stated. Name them in `sector.naics`.",
        undated: "None of the engagements says when it last took place, so none is known to be active. Add `last`.",
        stale:
          "The most recent engagement of an employer was on {last}, more than {max} months before the day of this check, {today} (12 by default). Meet again, and write down when.",
      },
      check({ pathway, today, options }, verdict) {
        const { definition, employerEngagement, ids, sector } = pathway;
        const section = field(definition, "employerEngagement");
        const engaged = new Map<Partner, EmployerEngagement>();
        for (const engagement of employerEngagement) {
          const partner = ids.partner(engagement.employer);
          if (partner && isEmployer(partner) && !engaged.has(partner)) engaged.set(partner, engagement);
        }
        if (engaged.size === 0)
          return verdict.short("none", { at: section, omission: omissionOf("employer-engagement") });

        const naics = sector?.naics ?? [];
        const partners = [...engaged.keys()];
        const by = (answer: ReturnType<typeof belongs>) =>
          partners.filter((partner) => belongs(partner, naics) === answer);
        const inside = by("yes");
        const unsaid = by("unsaid");
        const enough = (of: readonly Partner[]) =>
          of.length > 1 || of.some(({ kind }) => kind === "employer-association");
        if (!sector)
          verdict.unverifiable("sector-not-stated", {
            at: field(definition, "sector"),
            omission: omissionOf("sector"),
          });
        else if (naics.length === 0)
          verdict.unverifiable("sector-not-stated", {
            at: field(sector, "naics"),
            omission: omissionOf("sector", "naics"),
          });
        else if (enough(inside)) verdict.metByAll(inside);
        else if (enough([...inside, ...unsaid])) {
          const place = together(
            unsaid,
            (partner) => field(partner, "naics"),
            ({ id }) => `Nor is that of "${id}".`,
          );
          verdict.unverifiable("industry-not-stated", { ...place, employers: quotedIds(unsaid) });
        } else if (inside.length === 0 && unsaid.length === 0) {
          verdict.short("none-of-sector", {
            at: field(sector, "naics"),
            sector: naics,
            employers: quotedIds(partners),
            related: partners.map((partner) => ({
              at: field(partner, "naics"),
              message: "This industry lies outside.",
            })),
          });
        } else {
          const [employer] = [...inside, ...unsaid];
          verdict.short("one-employer", {
            at: section,
            employer: employer?.id ?? "",
            omission: omissionOf("employer-engagement", "second"),
          });
        }

        const max = options.maxAgeMonths;
        const dated = employerEngagement.filter(({ last }) => last !== undefined && last <= today);
        const latest = dated.reduce<EmployerEngagement | undefined>(
          (newest, each) => ((each.last ?? "") > (newest?.last ?? "") ? each : newest),
          undefined,
        );
        const last = latest?.last;
        if (!latest || last === undefined) verdict.short("undated", { at: section });
        else if (isOlderThan(last, max, today)) verdict.short("stale", { at: field(latest, "last"), last, max, today });
        else verdict.met(latest);
      },
    },
  },
});
