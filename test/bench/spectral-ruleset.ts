/** What of our rules can be said in Spectral's terms: thirty rules, and the schema. */

type Rule = Readonly<Record<string, unknown>>;

const rule = (given: string | string[], then: unknown, severity = "error"): Rule => ({ given, severity, then });
const present = (given: string, field: string, severity?: string) =>
  rule(given, { field, function: "truthy" }, severity);
const filled = (given: string, field: string, severity?: string) =>
  rule(given, { field, function: "length", functionOptions: { min: 1 } }, severity);
const matches = (given: string, field: string, match: string) =>
  rule(given, { field, function: "pattern", functionOptions: { match } });
const oneOf = (given: string, field: string, values: readonly unknown[]) =>
  rule(given, { field, function: "enumeration", functionOptions: { values } });

const day = "^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

export const rules: Readonly<Record<string, Rule>> = {
  "steward-present": present("$", "steward"),
  "sector-present": present("$", "sector"),
  "sector-cluster": present("$.sector", "careerCluster"),
  "jurisdiction-state": matches("$.jurisdiction", "state", "^[A-Z]{2}$"),
  "summary-says-something": rule("$.summary", { function: "pattern", functionOptions: { notMatch: "TBD|TODO|lorem" } }),
  "reviewed-recently": matches("$", "reviewed", "^202[4-9]-"),
  "period-days": rule(["$.period.start", "$.period.end"], { function: "pattern", functionOptions: { match: day } }),
  "evidence-present": filled("$", "laborMarketEvidence"),
  "evidence-source": present("$.laborMarketEvidence[*]", "source"),
  "evidence-day": matches("$.laborMarketEvidence[*]", "asOf", day),
  "occupation-code": matches("$.occupations[*]", "soc", "^[0-9]{2}-[0-9]{4}$"),
  "occupation-wage": present("$.occupations[*].wage", "evidence"),
  "partner-kind": present("$.partners[*]", "kind"),
  "partner-agreement": rule("$.partners[?(@.kind != 'employer' && @.kind != 'employer-association')]", {
    field: "agreement",
    function: "truthy",
  }),
  "employers-engaged": present("$", "employerEngagement", "warn"),
  "governance-present": present("$", "governance", "warn"),
  "credential-kind": present("$.credentials[*]", "kind"),
  "credential-recognized": rule("$.credentials[?(@.kind == 'certification' || @.kind == 'license')]", {
    field: "recognizedBy",
    function: "truthy",
  }),
  "program-provider": present("$.programs[*]", "provider"),
  "program-title": present("$.programs[*]", "title"),
  "program-level": oneOf("$.programs[*]", "level", [0, 1, 2, 3, 4]),
  "program-awards": filled("$.programs[*]", "awards"),
  "program-instruction": present("$.programs[*]", "instruction"),
  "instruction-context": present("$.programs[*].instruction", "context"),
  "delivery-schedules": rule("$.programs[*].delivery", {
    field: "schedules",
    function: "schema",
    functionOptions: { schema: { type: "array", minItems: 2 } },
  }),
  "entry-readiness": oneOf("$.entryPoints[*]", "readiness", ["ready", "limited"]),
  "exit-points-present": filled("$", "exitPoints"),
  "exit-occupations": filled("$.exitPoints[*]", "occupations"),
  "support-services-present": filled("$", "supportServices"),
  "financial-supports-present": present("$", "financialSupports", "warn"),
};

/** The ruleset as JSON, in a file named `.spectral.json`. */
export function spectralRuleset(schema: unknown): string {
  const fits = rule("$", { function: "schema", functionOptions: { schema, allErrors: true } });
  return JSON.stringify({ rules: { schema: { ...fits, message: "{{error}}" }, ...rules } });
}
