/** What shows that an occupation is in demand, and whether that speaks of the pathway's own economy (A.0). */

import {
  append,
  defineRequirement,
  field,
  type LaborMarketEvidence,
  type Occupation,
  omissionOf,
  type Pathway,
  preparedFor,
  quotedIds,
  together,
} from "../../../src/rules-api/index.js";
import { coverageBy, isPlaced, nameOf } from "./regions.js";

/** Occupations that cite nothing for their demand, of programs that prepare for no other. */
function withoutDemand(pathway: Pathway): Occupation[] {
  const found = new Set<Occupation>();
  for (const program of pathway.programs) {
    const occupations = preparedFor(program, pathway);
    if (occupations.some(({ demand }) => demand?.evidence !== undefined)) continue;
    for (const occupation of occupations) found.add(occupation);
  }
  return [...found];
}

/** The evidence that occupations cite for their demand, each with those occupations. */
function demandEvidence(pathway: Pathway): Map<LaborMarketEvidence, Occupation[]> {
  const citing = new Map<LaborMarketEvidence, Occupation[]>();
  for (const occupation of pathway.occupations) {
    const id = occupation.demand?.evidence;
    const evidence = id === undefined ? undefined : pathway.ids.evidence(id);
    if (evidence) append(citing, evidence, occupation);
  }
  return citing;
}

export const skillNeeds = defineRequirement({
  authority: "statute",
  source: { part: "element", section: "A", item: 0 },
  asks: "The pathway aligns with the skill needs of industries in the economy of the state or region.",
  why: "People give months or years to a pathway. It has to lead to jobs that employers near them are looking to fill.",
  fix: "Give every occupation its SOC code (`soc`), and the sector its NAICS codes and career cluster. Let every program name an occupation in `preparesFor`, and every such occupation cite in `demand.evidence` figures for your own state or region.",
  evidence: "The demand that each occupation cites, and the sector's codes.",
  messages: {
    "no-occupations":
      "The definition names no occupation that it leads to. Add `occupations`, each with its SOC code and the evidence of its demand.",
    "no-soc":
      "No SOC code is given for {occupations}, and by it wages and demand are found. Look it up and add it as `soc`, in quotes.",
    "no-sector":
      "The definition does not say to which industry sector it belongs. Add `sector`, with NAICS codes and a career cluster.",
    "sector-unsaid":
      "The sector does not name {unsaid}. Add it, so that occupations and employers can be held against it.",
    "no-preparation": "No occupation is named for {programs}. Name in `preparesFor` what the program prepares for.",
    "no-evidence":
      "Nothing shows that the economy needs these skills: there is no `laborMarketEvidence`. Add figures on wages, projections or job postings for your state or region, and what employers say.",
    "no-demand":
      "Nothing shows that there is demand for {occupations}. Name in `demand.evidence` the labor market evidence that shows it.",
    "not-demand":
      'Evidence "{evidence}" is about the cost of living and says nothing of the demand for {occupations}. Cite projections, job postings, wages or an employer survey.',
    national:
      'Evidence "{evidence}" is national, and the demand for {occupations} rests on it. Cite figures for your state or region.',
    "scope-unsaid":
      'Evidence "{evidence}" does not say which area it covers, and the demand for {occupations} rests on it. State its `scope` (state, regional or local) or its `region`.',
    "no-jurisdiction":
      "The definition does not say in which state or region the pathway runs, so its evidence cannot be held against that economy. State them in `jurisdiction`.",
    "place-unsaid":
      'Evidence "{evidence}" is of {scope} scope, and the jurisdiction does not name its {area}, so it cannot be told whether it covers it. Add `{area}` to `jurisdiction`.',
    elsewhere:
      'Evidence "{evidence}" is for {region}, and the pathway runs in {own}: it cannot be told whether the one covers the other. Use one name for both, or cite figures for the pathway\'s own region.',
  },
  check({ pathway }, verdict) {
    const { definition, occupations, sector, laborMarketEvidence, jurisdiction } = pathway;
    if (occupations.length === 0) {
      verdict.short("no-occupations", {
        at: field(definition, "occupations"),
        omission: omissionOf("occupations"),
      });
    }
    const uncoded = occupations.filter(({ soc }) => soc === undefined);
    if (uncoded.length > 0) {
      const place = together(
        uncoded,
        (occupation) => field(occupation, "soc"),
        ({ id }) => `"${id}" has no SOC code either.`,
      );
      verdict.short("no-soc", {
        ...place,
        occupations: quotedIds(uncoded),
        omission: omissionOf("occupation-code", ...uncoded.map(({ id }) => id)),
      });
    }

    if (!sector) verdict.short("no-sector", { at: field(definition, "sector"), omission: omissionOf("sector") });
    else {
      const hasNaics = (sector.naics?.length ?? 0) > 0;
      const unsaid = [
        ...(hasNaics ? [] : ["its industries (`naics`)"]),
        ...(sector.careerCluster ? [] : ["its career cluster (`careerCluster`)"]),
      ];
      if (unsaid.length > 0) {
        verdict.short("sector-unsaid", {
          at: field(sector, hasNaics ? "careerCluster" : "naics"),
          unsaid,
          ...(hasNaics ? {} : { omission: omissionOf("sector", "naics") }),
        });
      }
    }

    const idle =
      occupations.length === 0 ? [] : pathway.programs.filter(({ preparesFor }) => (preparesFor?.length ?? 0) === 0);
    if (idle.length > 0) {
      const place = together(
        idle,
        (program) => field(program, "preparesFor"),
        ({ id }) => `"${id}" prepares for none either.`,
      );
      verdict.short("no-preparation", {
        ...place,
        programs: quotedIds(idle),
        omission: omissionOf("preparation", ...idle.map(({ id }) => id)),
      });
    }

    if (laborMarketEvidence.length === 0) {
      verdict.short("no-evidence", {
        at: field(definition, "laborMarketEvidence"),
        omission: omissionOf("labor-market-evidence"),
      });
      return;
    }
    const unproven = withoutDemand(pathway);
    if (unproven.length > 0) {
      const place = together(
        unproven,
        (o) => (o.demand ? field(o.demand, "evidence") : field(o, "demand")),
        ({ id }) => `Nor for "${id}".`,
      );
      verdict.short("no-demand", { ...place, occupations: quotedIds(unproven) });
    }
    if (!isPlaced(jurisdiction)) return verdict.short("no-jurisdiction", { at: field(definition, "jurisdiction") });
    const coverageOf = coverageBy(jurisdiction);
    let isProven = false;
    for (const [evidence, citing] of demandEvidence(pathway)) {
      const names = { evidence: evidence.id, occupations: quotedIds(citing) };
      const coverage = coverageOf(evidence);
      if (evidence.kind === "cost-of-living") {
        verdict.short("not-demand", {
          at: citing[0]?.demand ? field(citing[0].demand, "evidence") : evidence,
          ...names,
        });
      } else if (coverage === "national") verdict.short("national", { at: field(evidence, "scope"), ...names });
      else if (coverage === "unsaid") verdict.short("scope-unsaid", { at: field(evidence, "scope"), ...names });
      else if (coverage === "elsewhere") {
        verdict.unverifiable("elsewhere", {
          at: field(evidence, "region"),
          evidence: evidence.id,
          region: evidence.region ?? "",
          own: nameOf(jurisdiction),
        });
      } else if (coverage !== "covered") {
        const area = coverage === "no state" ? "state" : "region";
        verdict.unverifiable("place-unsaid", {
          at: field(jurisdiction, area),
          evidence: evidence.id,
          scope: evidence.scope ?? "",
          area,
        });
      } else {
        verdict.metByAll(citing.map((occupation) => field(occupation, "demand")));
        isProven = true;
      }
    }
    if (isProven && sector) verdict.met(sector);
  },
});
