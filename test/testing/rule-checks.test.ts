import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { profileFor } from "../../src/config/profiles.js";
import { defineIntegrityRule, defineRule, field, type Rule } from "../../src/rules-api/index.js";
import { ruleChecks } from "../../src/testing/rule-checks.js";
import { Folder, root } from "../support/run.js";

const reference = readFileSync(join(root, "examples/nursing.pathway.yaml"), "utf8");
const words = { why: "w", fix: "f", evidence: "e" };

const free = defineRule({
  title: "Free",
  options: { most: { type: "integer", default: 0, description: "The most that may be paid." } },
  requirements: {
    "ours.1": {
      ...words,
      authority: "policy",
      source: { part: "policy", clause: "Policy 1" },
      asks: "The degree is free.",
      messages: { costs: "It costs {cost}.", unsaid: "It is not said." },
      check({ pathway, options: { most } }, verdict) {
        const [program] = pathway.programs.filter(({ id }) => id === "registered-nursing");
        if (!program) throw new Error("there is no degree");
        if (program.cost === undefined) verdict.short("unsaid", { at: program });
        else if (program.cost > most) verdict.short("costs", { at: field(program, "cost"), cost: program.cost });
        else verdict.met(field(program, "cost"));
      },
    },
  },
});

const changed = (shows: string, ...change: [from: string, to: string][]) =>
  JSON.stringify({ shows, change: change.map(([from, to]) => ({ from, to })) });
const met = (text: string) => JSON.stringify({ ...JSON.parse(text), verdicts: { "ours.1": "met" } });
const degree = "  - id: registered-nursing";
const valid = met(changed("Free.", ["cost: 9800", "cost: 0"]));
const costs = changed("Dear.", ["cost: 9800", "cost: 9801   # expect: ours.1 costs"]);
const unsaid = changed("Unsaid.", [`${degree}\n`, `${degree}   # expect: ours.1 unsaid\n`], ["    cost: 9800\n", ""]);
const good = { "valid/free.yaml": valid, "invalid/costs.yaml": costs, "invalid/unsaid.yaml": unsaid };

/** The problems of each check that finds some. */
function problems(rule: Rule, files: Record<string, string>): Record<string, string[]> {
  const checks = ruleChecks("ours/free", rule, new Folder(files).path, { reference, profileFor });
  return Object.fromEntries(
    checks.map(({ name, run }) => [name, run()] as const).filter(([, found]) => found.length > 0),
  );
}

const coverage = "fixtures show every message, and every requirement both ways";

describe("checks of a rule", () => {
  test("find nothing in good fixtures", () => {
    expect(problems(free, good)).toEqual({});
  });

  const cases: [what: string, files: Record<string, string>, expected: Record<string, unknown[]>][] = [
    [
      "a finding that is not expected",
      { "valid/dear.yaml": changed("As it is.") },
      {
        "valid/dear": [
          expect.stringMatching(/^\d+: not expected: ours\.1 costs: It costs 9800\.$/),
          "a valid fixture gives findings",
        ],
      },
    ],
    [
      "a finding that is expected in a valid fixture",
      { "valid/dear.yaml": costs },
      { "valid/dear": ["a valid fixture gives findings"] },
    ],
    [
      "an expected finding that does not come",
      { "invalid/more.yaml": changed("Free.", ["cost: 9800", "cost: 0   # expect: ours.1 costs"]) },
      {
        "invalid/more": [
          expect.stringMatching(/^\d+: ours\.1 costs: expected, and not found$/),
          "an invalid fixture gives no finding",
        ],
      },
    ],
    [
      "a finding on another line",
      { "invalid/below.yaml": changed("Dear.", ["    cost: 9800\n", "    cost: 9801\n    # expect: ours.1 costs\n"]) },
      {
        "invalid/below": [
          expect.stringContaining("not expected: ours.1 costs"),
          expect.stringContaining("expected, and not found"),
        ],
      },
    ],
    [
      "a verdict that comes out otherwise",
      { "valid/excepted.yaml": valid.replace('"met"', '"excepted"') },
      { "valid/excepted": ["ours.1 came out as met, not excepted"] },
    ],
    [
      "an option that the rule does not have",
      { "valid/option.yaml": JSON.stringify({ ...JSON.parse(valid), options: { least: 1 } }) },
      { "valid/option": ["the rule has no option least"] },
    ],
    [
      "a change of what is not there",
      { "valid/change.yaml": changed("Free.", ["cost: 9801", "cost: 0"]) },
      { "valid/change": ["nothing reads: cost: 9801"] },
    ],
    [
      "a fixture that is none",
      { "valid/none.yaml": "change: []" },
      { "valid/none": ["a fixture begins with `shows:` and a sentence"] },
    ],
    [
      "a fixture that is no definition",
      { "valid/none.yaml": changed("None.", ["cost: 9800", "cost: 0"], ["readiness: limited", "readiness: low"]) },
      { "valid/none": [expect.stringContaining("the fixture itself is no definition")] },
    ],
    [
      "a rule that throws",
      { "valid/empty.yaml": JSON.stringify({ shows: "No degree.", text: "formatVersion: 1\nid: a\ntitle: A\n" }) },
      { "valid/empty": ["rule ours/free failed: there is no degree"] },
    ],
  ];
  test.each(cases)("find %s", (_, files, expected) => {
    expect(problems(free, { ...good, ...files })).toEqual(expected);
  });

  test("find what fixtures do not show", () => {
    const { "invalid/unsaid.yaml": _, ...withoutMessage } = good;
    const { "valid/free.yaml": __, ...withoutValid } = good;
    expect(problems(free, withoutMessage)).toEqual({
      [coverage]: ["no invalid fixture produces the message ours.1 unsaid"],
    });
    expect(problems(free, withoutValid)).toEqual({ [coverage]: ["no valid fixture names ours.1 in `verdicts`"] });
    expect(problems(free, {})[coverage]).toHaveLength(4);
  });

  test("want both kinds of fixtures of a rule about the definition itself", () => {
    const rule = defineIntegrityRule({
      title: "T",
      severity: "error",
      asks: "a",
      why: "w",
      fix: "f",
      messages: { m: "M" },
      check() {},
    });
    expect(problems(rule, {})).toEqual({
      [coverage]: ["no invalid fixture produces the message m", "there is no valid fixture"],
    });
  });
});
