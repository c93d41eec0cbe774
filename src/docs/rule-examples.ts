/** Examples out of a rule's fixtures: for each requirement one that passes and one that fails. */

import type { RuleDescription } from "../findings/description.js";
import type { Rule } from "../rules-api/define-rule.js";
import { checkFixture, type FixtureSurroundings } from "../testing/check-fixture.js";
import type { RuleFixture } from "../testing/rule-folder.js";
import { type Example, excerpt } from "./example.js";
import type { Examples } from "./rule-document.js";

/** The examples of a rule, by requirement, or by the rule's id when it is one about the definition itself. */
export function examplesOf(
  description: RuleDescription,
  rule: Rule,
  fixtures: readonly RuleFixture[],
  around: FixtureSurroundings,
): Examples {
  const names = description.integrity ? [description.id] : description.requirements.map(({ id }) => id);
  const runs = fixtures
    .toSorted((a, b) => preferred(b) - preferred(a))
    .map((fixture) => ({
      fixture,
      run: checkFixture(description.id, rule, fixture.fixture, fixture.text, around),
    }));
  const examples: Record<string, Examples[string]> = {};
  for (const name of names) {
    const about = (requirement: string | null) => (requirement ?? description.id) === name;
    const failing = runs.find(
      ({ fixture, run }) => fixture.kind === "invalid" && run.findings.some((finding) => about(finding.requirement)),
    );
    const valid = runs.filter(({ fixture }) => fixture.kind === "valid");
    const passing =
      valid.find(({ fixture }) => fixture.fixture.verdicts?.[name] === "met") ??
      valid.find(({ fixture }) => description.integrity || fixture.fixture.verdicts?.[name] !== undefined);
    const said = failing?.run.findings.filter((finding) => about(finding.requirement)) ?? [];
    examples[name] = {
      ...(failing
        ? {
            failing: example(
              failing.fixture,
              said.map(({ message }) => message),
            ),
          }
        : {}),
      ...(passing ? { passing: example(passing.fixture, []) } : {}),
    };
  }
  return examples;
}

/** A fixture that is meant as an example goes before the others. */
function preferred({ fixture }: RuleFixture): number {
  return fixture.example ? 1 : 0;
}

/** More lines of a text of its own are not shown. */
const longestText = 30;

function example({ fixture, before }: RuleFixture, says: string[]): Example {
  const ownLines = fixture.text?.trimEnd().split("\n").slice(0, longestText);
  const lines =
    ownLines?.map((line) => `  ${line}`.replace(/\s*# expect: .*$/, "")) ?? excerpt(before, fixture.change ?? []);
  return { shows: fixture.shows, lines, says };
}
