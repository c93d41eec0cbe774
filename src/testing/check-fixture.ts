import { sameHere } from "../engine/alike.js";
import { Portfolio } from "../engine/check-portfolio.js";
import { lintSource } from "../engine/lint.js";
import type { Settings } from "../engine/settings.js";
import type { Finding } from "../findings/finding.js";
import { portfolioRule } from "../findings/portfolio.js";
import type { Profile } from "../pathway/profile.js";
import type { Rule } from "../rules-api/define-rule.js";
import { readSource } from "../source/read.js";
import { type Expectation, expectationsIn, type Fixture } from "./fixture.js";

/** The day from which fixtures measure freshness, when they do not say. */
export const fixtureDate = "2026-08-01";

/** What running a fixture gave. */
export interface FixtureRun {
  findings: Finding[];
  statuses: Map<string, string>;
  /** What is not as the fixture says, each a line; empty when all is well. */
  wrong: string[];
}

/** Rules that have to stand beside the one that is tested, such as those that an exception names. */
export interface FixtureSurroundings {
  profileFor(state: string | undefined): Profile;
  others?: ReadonlyMap<string, Rule>;
}

/** Lints the fixture's text with one rule, and compares with what the text expects. */
export function checkFixture(
  id: string,
  rule: Rule,
  fixture: Fixture,
  text: string,
  around: FixtureSurroundings,
): FixtureRun {
  const settings: Settings = {
    today: fixture.date ?? fixtureDate,
    profileFor: around.profileFor,
    severityOf: () => undefined,
    optionsOf: (of) => (of === id ? fixture.options : undefined),
    readInclude: (path) => {
      const included = fixture.includes?.[path];
      if (included === undefined) return { problem: "missing", message: "there is no such file" };
      return { file: path, source: readSource(included), isLinted: false };
    },
    fileExists: (path) => fixture.files?.includes(path) ?? false,
  };
  const registry = new Map([...(around.others ?? []), [id, rule] as const]);
  const { documents: results } = lintSource(readSource(text), registry, settings);
  const all = results.flatMap((result) => result.findings);
  if (id === portfolioRule && "messages" in rule) {
    const portfolio = new Portfolio(rule.messages);
    for (const [i, other] of (fixture.beside ?? []).entries()) {
      portfolio.add({
        path: `beside-${i}.pathway.yaml`,
        documents: lintSource(readSource(other), registry, settings).documents,
      });
    }
    portfolio.add({ path: "fixture.pathway.yaml", documents: results });
    const own = [...portfolio.check()].filter(({ path }) => path === "fixture.pathway.yaml");
    all.push(...own.flatMap(({ documents }) => documents.flatMap(({ findings }) => findings)));
  }
  const findings = all.filter((finding) => finding.rule === id && finding.suppressed === null);
  const reading = all.filter(({ rule: of }) => of !== id && (of === "integrity/syntax" || of === "integrity/schema"));
  const statuses = new Map(results.flatMap((result) => result.requirements.map((r) => [r.id, r.status] as const)));
  return {
    findings,
    statuses,
    wrong: [
      ...reading.map(
        (finding) => `${finding.range.start.line}: the fixture itself is no definition: ${finding.message}`,
      ),
      ...compare(expectationsIn(text), findings),
      ...(fixture.says ?? [])
        .filter((words) => !findings.some(({ message }) => message.includes(words)))
        .map((words) => `no message says: ${words}`),
      ...Object.entries(fixture.verdicts ?? {}).flatMap(([requirement, status]) =>
        statuses.get(requirement) === status
          ? []
          : [`${requirement} came out as ${statuses.get(requirement)}, not ${status}`],
      ),
    ],
  };
}

function compare(expected: readonly Expectation[], findings: readonly Finding[]): string[] {
  const left = expected.map(({ line, what }) => `${line}: ${what}`);
  const wrong: string[] = [];
  for (const finding of findings) {
    const what = finding.requirement === null ? finding.messageId : `${finding.requirement} ${finding.messageId}`;
    for (const line of linesOf(finding)) {
      const at = left.indexOf(`${line}: ${what}`);
      if (at === -1) wrong.push(`${line}: not expected: ${what}: ${finding.message}`);
      else left.splice(at, 1);
    }
  }
  return [...wrong, ...left.map((missing) => `${missing}: expected, and not found`)];
}

/** Where a finding stands, and those that are told with it. */
function linesOf({ range, related }: Finding): number[] {
  const others = related.filter(({ message }) => message === sameHere);
  return [range, ...others.map((other) => other.range)].map(({ start }) => start.line);
}
