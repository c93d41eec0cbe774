import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rules } from "../../rules/index.js";
import { profileFor } from "../../src/config/profiles.js";
import { lintSource } from "../../src/engine/lint.js";
import { readSource } from "../../src/source/read.js";
import { applyChanges, type Change } from "../../src/testing/fixture.js";

const reference = readFileSync(new URL("../../examples/nursing.pathway.yaml", import.meta.url), "utf8");

/** What people see of the reference after changes: the line, the rule or requirement, and who else misses the same. */
function seen(change: Change[]): string[] {
  const settings = {
    today: "2026-08-01",
    profileFor,
    severityOf: () => undefined,
    optionsOf: () => undefined,
    readInclude: () => ({ problem: "missing" as const, message: "there is no such file" }),
    fileExists: () => undefined,
  };
  const { documents } = lintSource(readSource(applyChanges(reference, change)), rules, settings);
  return documents.flatMap(({ findings }) =>
    findings.map(({ requirement, rule, alsoUnmet }) => [requirement ?? rule, ...alsoUnmet.toSorted()].join(" ")),
  );
}

describe("one omission makes one finding, which names everyone who misses it", () => {
  const cases: [string, Change[], string[]][] = [
    [
      "an agreement that expired",
      [{ in: "- id: adult-learning", from: "expires: 2029-06-30", to: "expires: 2026-06-30" }],
      ["C.2 F.1 SY1"],
    ],
    [
      "an agreement that is still to be signed",
      [{ in: "- id: adult-learning", from: "signed: 2026-04-02", to: "signed: 2026-09-01" }],
      ["integrity/dates C.2 F.1 SY1"],
    ],
    ["child care", [{ from: "kind: child-care, provider", to: "kind: case-management, provider" }], ["C.1 SY4.1 SY8"]],
    ["a partner for human services", [{ from: "kind: human-services-agency", to: "kind: other" }], ["C.2 SY10"]],
    ["a workforce board", [{ from: "kind: workforce-board", to: "kind: other" }], ["C.2 SY10"]],
    [
      "an evening class",
      [{ in: "title: Associate degree nursing", from: "schedules: [evening, weekend]", to: "schedules: [daytime]" }],
      ["E.3 SY8"],
    ],
    [
      "the context of the bridge",
      [
        {
          in: "id: nursing-bridge",
          from: "      context: Reading and arithmetic are taught from charts, dosages and shift reports.\n",
          to: "",
        },
      ],
      ["D.0 SY6"],
    ],
    [
      "the industries of the sector",
      [{ from: '  naics: ["62"]\n  occupationGroups', to: "  occupationGroups" }],
      ["A.0 SY5"],
    ],
    ["the code of an occupation", [{ from: '    soc: "31-1131"\n', to: "" }], ["A.0 SY9"]],
    [
      "a meeting that is still to be held",
      [{ from: "lastMet: 2026-05-21", to: "lastMet: 2026-09-01" }],
      ["integrity/dates SY10"],
    ],
    [
      "a program that nothing leads to",
      [{ from: "into: [cna, aide-apprenticeship]", to: "into: [cna]" }],
      ["integrity/graph A.3 B.0 SY2"],
    ],
    [
      "engaged employers",
      [
        {
          from: reference.slice(reference.indexOf("employerEngagement:"), reference.indexOf("# --- what is earned")),
          to: "",
        },
      ],
      ["A.2 SY5"],
    ],
  ];

  test.each(cases)("%s", (_, change, expected) => {
    expect(seen(change)).toEqual(expected);
  });
});
