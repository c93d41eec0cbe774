/** What has to hold of a rule and its fixtures, for any test runner: checks with names, and problems in words. */

import { wordsOfError } from "../findings/words-of-error.js";
import { isRequirementRule, type Rule } from "../rules-api/define-rule.js";
import { checkFixture, type FixtureRun, type FixtureSurroundings } from "./check-fixture.js";
import { type FixtureFile, fixtureFiles, type RuleFixture, readRuleFixture } from "./rule-folder.js";

/** One thing that has to hold. */
export interface Check {
  name: string;
  /** What is wrong, a line each; none when all is well. Never throws. */
  run(): string[];
}

/** What a rule's fixtures are checked with. */
export interface RuleSurroundings extends FixtureSurroundings {
  /** The text of the pathway that fixtures change. */
  reference: string;
}

/** A check for each fixture of a rule's folder, and one that the fixtures show all that the rule can say. */
export function ruleChecks(id: string, rule: Rule, folder: string, around: RuleSurroundings): Check[] {
  const files = fixtureFiles(folder);
  const outcomes = new Map<FixtureFile, Outcome>();
  const outcomeOf = (file: FixtureFile): Outcome => {
    const outcome = outcomes.get(file) ?? runFixture(id, rule, file, around);
    outcomes.set(file, outcome);
    return outcome;
  };
  return [
    ...files.map((file) => ({ name: `${file.kind}/${file.name}`, run: () => outcomeOf(file).problems })),
    {
      name: "fixtures show every message, and every requirement both ways",
      run: () => unshown(rule, files.map(outcomeOf)),
    },
  ];
}

interface Outcome {
  problems: string[];
  /** Absent when the fixture cannot be read, or the rule throws. */
  shown?: { fixture: RuleFixture; run: FixtureRun };
}

function runFixture(id: string, rule: Rule, file: FixtureFile, around: RuleSurroundings): Outcome {
  try {
    const fixture = readRuleFixture(file, around.reference);
    const run = checkFixture(id, rule, fixture.fixture, fixture.text, around);
    const unknown = Object.keys(fixture.fixture.options ?? {}).filter(
      (name) => !Object.hasOwn(rule.options ?? {}, name),
    );
    return {
      problems: [
        ...unknown.map((name) => `the rule has no option ${name}`),
        ...run.wrong,
        ...(file.kind === "valid" && run.findings.length > 0 ? ["a valid fixture gives findings"] : []),
        ...(file.kind === "invalid" && run.findings.length === 0 ? ["an invalid fixture gives no finding"] : []),
      ],
      shown: { fixture, run },
    };
  } catch (error) {
    return { problems: [wordsOfError(error)] };
  }
}

/** Messages that no fixture produces, and requirements that none shows as met, or as unmet. */
function unshown(rule: Rule, outcomes: readonly Outcome[]): string[] {
  const shown = outcomes.flatMap((outcome) => outcome.shown ?? []);
  const findings = shown.flatMap(({ run }) => run.findings);
  const said = new Set(findings.map(({ requirement, messageId }) => `${requirement ?? ""} ${messageId}`));
  const unmet = new Set(findings.map(({ requirement }) => requirement ?? ""));
  const valid = shown.filter(({ fixture }) => fixture.kind === "valid");
  const settled = new Set(valid.flatMap(({ fixture }) => Object.keys(fixture.fixture.verdicts ?? {})));
  if (!isRequirementRule(rule)) {
    const unsaid = Object.keys(rule.messages).filter((message) => !said.has(` ${message}`));
    return [...unsaid.map(withoutMessage), ...(valid.length === 0 ? ["there is no valid fixture"] : [])];
  }
  return Object.entries(rule.requirements).flatMap(([id, { messages }]) => [
    ...Object.keys(messages).flatMap((message) =>
      said.has(`${id} ${message}`) ? [] : withoutMessage(`${id} ${message}`),
    ),
    ...(unmet.has(id) ? [] : [`no invalid fixture shows a shortfall of ${id}`]),
    ...(settled.has(id) ? [] : [`no valid fixture names ${id} in \`verdicts\``]),
  ]);
}

function withoutMessage(message: string): string {
  return `no invalid fixture produces the message ${message}`;
}
