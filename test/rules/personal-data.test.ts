import { expect, test } from "vitest";
import { findPersonalData, withoutPersonalData } from "../../src/findings/personal-data.js";
import { Linter } from "../../src/index.js";
import { formats } from "../../src/reporters/formats.js";
import { reported } from "../reporters/strange.js";

test.each([
  ["Call (312) 555-0123 for Sam.", "a telephone number"],
  ["Call (312)555-0123.", "a telephone number"],
  ["312.555.0123", "a telephone number"],
  ["+1 312 555 0123", "a telephone number"],
  ["SSN 123-45-6789", "a social security number"],
  ["D.O.B. 4/12/1999", "a date of birth"],
  ["DOB: 1999-04-12", "a date of birth"],
  ["Born on April 12, 1999", "a date of birth"],
  ["Birthdate 12.4.1999", "a date of birth"],
])("in %j stands %s", (text, kind) => {
  expect(findPersonalData(text)).toEqual([kind]);
});

test.each([
  "Projections 2023-2033",
  "29-1141.00",
  "Board decision 2026-04-02, item 555-0123",
  "Newborn care, 30 hours",
])("in %j stands nothing of that", (text) => {
  expect(findPersonalData(text)).toEqual([]);
});

test("what is found is taken out of a text, each time", () => {
  expect(withoutPersonalData("Ask 312-555-0123 or 312 555 0124")).toBe(
    "Ask (not repeated here) or (not repeated here)",
  );
  expect(withoutPersonalData("SSN 123-45-6789", (data) => "*".repeat(data.length))).toBe("SSN ***********");
  expect(withoutPersonalData("Projections 2023-2033")).toBe("Projections 2023-2033");
});

/** Personal data in a text, in place of a number, of an id, and of a word. */
const definition = `formatVersion: 1
id: welding
title: Welding
summary: Sample SSN 123-45-6789, or ask sam@gmail.com.
steward: sam@gmail.com
programs:
  - { id: a, title: A, provider: a, level: 1, cost: { amount: 123-45-6789 }, system: 312-555-0123 }
`;

test.each(formats)("no report repeats it: %s", async (format) => {
  const linter = new Linter({ date: "2026-08-01" });
  const result = linter.lint(definition, { path: "a.pathway.yaml", withLines: true });
  const report = await reported(format, [{ ...result, path: "a.pathway.yaml" }]);
  expect(report).toContain("a.pathway.yaml");
  expect(report).not.toMatch(/123-45-6789|sam@gmail|312-555-0123/);
});
