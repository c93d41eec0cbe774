import { defineIntegrityRule, didYouMean, field, type Profile, type Report } from "../../../src/rules-api/index.js";
import {
  type CodeProblem,
  cipProblem,
  isCtid,
  isRapidsCode,
  isSocGroup,
  naicsProblem,
  onetProblem,
  socGroupProblem,
  socProblem,
} from "./codes.js";
import { states } from "./tables.js";

const messages = {
  form: '"{code}" is not in the form of the codes of {system}. One is written like {example}, in quotes.',
  "curly-quotes":
    '"{code}" has curly quotes, which YAML takes for a part of the code. Write it in straight ones: "{straight}".',
  "onet-for-soc":
    '"{code}" is a code of O*NET, which has two digits more than one of SOC. Write "{soc}" here, and the longer one in `onet`.',
  group: '"{code}" lies in no {kind} of {system}. Look the code up again.',
  "broad-soc":
    '"{code}" is a SOC group and not an occupation (its last digit is 0). Name the detailed occupation, so that wages and demand can be found for it.',
  "onet-of-another":
    'O*NET code "{onet}" belongs to another occupation than SOC code "{soc}". One of the two is wrong.',
  state: '"{code}" is no USPS code of a state or territory. Write two capital letters, such as IL.',
  rapids:
    '"{code}" is not in the form of a RAPIDS occupation code: four digits, with CB or HY where it is competency-based or hybrid, such as 0824CB.',
  ctid: '"{code}" is not in the form of a CTID: ce- and a UUID in small letters, as the Credential Registry shows it.',
  "retired-cluster": 'Career cluster "{cluster}" was retired in 2024; its successor is {successor}.',
  "dissolved-cluster":
    'Career cluster "{cluster}" was dissolved in 2024 and has no single successor. Choose one of the 14 clusters of today.',
  "unknown-cluster": '"{cluster}" is none of the 14 career clusters{hint}',
} as const;

/** A code with how its system is named. */
interface System {
  system: string;
  example: string;
  kind: string;
  problem(code: string): CodeProblem | undefined;
}

const soc: System = { system: "SOC 2018", example: '"29-1141"', kind: "major group", problem: socProblem };
const socGroup: System = { system: "SOC 2018", example: '"29"', kind: "major group", problem: socGroupProblem };
const onet: System = { system: "O*NET-SOC", example: '"29-1141.00"', kind: "major group", problem: onetProblem };
const cip: System = { system: "CIP 2020", example: '"51.3902"', kind: "family in use", problem: cipProblem };
const naics: System = { system: "NAICS 2022", example: '"622110"', kind: "sector", problem: naicsProblem };

/** Of an O*NET code, so much is the SOC code. */
const socLength = "29-1141".length;

/** As text programs make of straight quotes. */
const inCurlyQuotes = /^[\u2018-\u201f](.*)[\u2018-\u201f]$/;

/** That a code stands without quotes is found while reading (src/schema), and told under this rule. */
export default defineIntegrityRule({
  title: "Codes that exist",
  severity: "warning",
  asks: "SOC 2018, O*NET-SOC, CIP 2020, NAICS 2022, RAPIDS, CTID and USPS codes have the right form and lie in a group, family or sector that exists; career clusters are those of today.",
  why: "Codes are how figures on wages and demand are found for an occupation, and how other systems find the program. A wrong digit proves a claim with another job's figures.",
  fix: "Look the code up at its source and write it in quotes: 01.0308 without quotes is a number and loses its zeros.",
  messages,
  check({ pathway, profile }, report) {
    const checked = (holder: object, key: string | number, code: string | undefined, of: System) => {
      const problem = code === undefined ? undefined : of.problem(code);
      const at = field(holder as Record<string | number, unknown>, key);
      const straight = inCurlyQuotes.exec(code ?? "")?.[1];
      if (problem !== undefined && straight !== undefined && of.problem(straight) === undefined)
        report.problem("curly-quotes", { at, code: code ?? "", straight, fix: [{ at, text: straight }] });
      else if (problem === "form")
        report.problem("form", { at, code: code ?? "", system: of.system, example: of.example });
      else if (problem === "group") report.problem("group", { at, code: code ?? "", system: of.system, kind: of.kind });
      return code !== undefined && problem === undefined;
    };
    const ctid = (holder: { ctid?: string }) => {
      if (holder.ctid !== undefined && !isCtid(holder.ctid))
        report.problem("ctid", { at: field(holder, "ctid"), code: holder.ctid });
    };

    ctid(pathway.definition);
    const { jurisdiction, sector } = pathway;
    if (jurisdiction?.state !== undefined && !states.has(jurisdiction.state)) {
      report.problem("state", { at: field(jurisdiction, "state"), code: jurisdiction.state });
    }
    if (sector) {
      if (sector.naics) for (const [i, code] of sector.naics.entries()) checked(sector.naics, i, code, naics);
      if (sector.occupationGroups)
        for (const [i, code] of sector.occupationGroups.entries()) checked(sector.occupationGroups, i, code, socGroup);
      if (sector.careerCluster !== undefined)
        checkCluster(sector, "careerCluster", sector.careerCluster, profile, report);
    }
    for (const occupation of pathway.occupations) {
      const code = occupation.soc;
      const isOnet = code !== undefined && onetProblem(code) === undefined;
      if (isOnet) report.problem("onet-for-soc", { at: field(occupation, "soc"), code, soc: code.slice(0, socLength) });
      const goodSoc = !isOnet && checked(occupation, "soc", code, soc);
      const goodOnet = checked(occupation, "onet", occupation.onet, onet);
      if (goodSoc && isSocGroup(occupation.soc ?? "")) {
        report.problem("broad-soc", { at: field(occupation, "soc"), code: occupation.soc ?? "", severity: "info" });
      }
      if (goodSoc && goodOnet && !occupation.onet?.startsWith(occupation.soc ?? "")) {
        report.problem("onet-of-another", {
          at: field(occupation, "onet"),
          onet: occupation.onet ?? "",
          soc: occupation.soc ?? "",
        });
      }
      if (occupation.cluster !== undefined && isNamedLikeCluster(occupation.cluster, profile))
        checkCluster(occupation, "cluster", occupation.cluster, profile, report);
    }
    for (const partner of pathway.partners) {
      if (partner.naics) for (const [i, code] of partner.naics.entries()) checked(partner.naics, i, code, naics);
    }
    for (const credential of pathway.credentials) ctid(credential);
    for (const program of pathway.programs) {
      ctid(program);
      checked(program, "cip", program.cip, cip);
      const code = program.registeredApprenticeship?.occupationCode;
      if (program.registeredApprenticeship && code !== undefined && !isRapidsCode(code)) {
        report.problem("rapids", { at: field(program.registeredApprenticeship, "occupationCode"), code });
      }
    }
  },
});

/** `&` and `and`, commas, capitals and spaces do not tell names of clusters apart. */
function folded(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/[^a-z0-9]+/g, "");
}

function find<T extends { id: string; title: string }>(name: string, clusters: readonly T[]): T | undefined {
  const wanted = folded(name);
  return clusters.find(({ id, title }) => folded(id) === wanted || folded(title) === wanted);
}

/** An occupation's cluster may be the pathway's own word; only the framework's names are checked. */
function isNamedLikeCluster(name: string, profile: Profile): boolean {
  return find(name, profile.retiredClusters) !== undefined;
}

function checkCluster<K extends string>(
  holder: { [key in K]?: string },
  key: K,
  cluster: string,
  profile: Profile,
  report: Report<typeof messages>,
): void {
  const at = field(holder as Record<string, unknown>, key);
  if (find(cluster, profile.careerClusters)) return;
  const retired = find(cluster, profile.retiredClusters);
  if (retired?.successor !== undefined) {
    report.problem("retired-cluster", {
      at,
      cluster,
      successor: retired.successor,
      fix: [{ at, text: retired.successor }],
    });
  } else if (retired) report.problem("dissolved-cluster", { at, cluster });
  else {
    const meant = didYouMean(
      cluster,
      profile.careerClusters.map(({ id }) => id),
    );
    const replacement = meant === undefined ? {} : { fix: [{ at, text: meant }] };
    report.problem("unknown-cluster", {
      at,
      cluster,
      hint: meant === undefined ? "." : `. Did you mean ${meant}?`,
      ...replacement,
    });
  }
}
