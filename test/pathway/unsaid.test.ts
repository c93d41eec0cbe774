import { describe, expect, test } from "vitest";
import type { Definition } from "../../src/pathway/definition.js";
import { withoutStandIns } from "../../src/pathway/unsaid.js";
import { findingsOf } from "../support/lint-text.js";

const definitionOf = (partly: object) => partly as Definition;

describe("texts that stand for a claim", () => {
  test("are not there for requirements, alone or in a list", () => {
    const { definition, gaps } = withoutStandIns(
      definitionOf({
        credentials: [
          { id: "one", title: "TBD", issuer: "n/a", recognizedBy: ["TBD", "Makers"], requiredBy: ["none"] },
        ],
      }),
    );
    expect(definition.credentials).toEqual([{ id: "one", title: "TBD", recognizedBy: ["Makers"], requiredBy: [] }]);
    expect(gaps.map(({ key }) => key)).toEqual(["issuer", 0, 0]);
  });

  test("stay where leaving them out would say more: whom a service is for, and what is required", () => {
    const written = definitionOf({
      supportServices: [{ id: "one", kind: "tutoring", populations: ["TBD"] }],
      entryPoints: [{ id: "way", title: "Way", into: ["test"], requires: ["none"] }],
      exceptions: [{ requirement: "D.0", reason: "TBD" }],
    });
    expect(withoutStandIns(written)).toEqual({ definition: written, gaps: [] });
  });

  test("leave the very same definition where there are none", () => {
    const written = definitionOf({ credentials: [{ id: "one", title: "One", issuer: "YES" }] });
    expect(withoutStandIns(written).definition).toBe(written);
  });
});

/** What is found in a definition, as `rule or requirement, severity, the others`. */
function found(text: string): string[] {
  return findingsOf(text).map(({ requirement, rule, severity, alsoUnmet, range }) =>
    [range.start.line, requirement ?? rule, severity, ...alsoUnmet].join(" "),
  );
}

test("one finding tells of the text and of all that is unmet because of it", () => {
  const credential = (issuer: string) => `formatVersion: 1
id: one
title: One
credentials:
  - id: first
    title: First
    kind: license
    issuer: ${issuer}
`;
  const [before, after] = [found(credential("State board of nursing")), found(credential("TBD"))];
  const line = (text: string) => text.startsWith("8 ");
  expect(before.filter(line)).toEqual([]);
  expect(after.filter(line)).toEqual(["8 integrity/placeholder warning FT1"]);
});

test("where something else is missing too, that is told beside it", () => {
  const findings = found(`formatVersion: 1
id: one
title: One
credentials:
  - { id: first, title: First, kind: license, issuer: TBD }
  - { id: second, title: Second, kind: license }
`);
  expect(findings).toContain("5 FT1 warning");
  expect(findings).toContain("5 integrity/placeholder warning");
});
