import { expect, test } from "vitest";
import { findPersonalData } from "../../rules/integrity/personal-data/find-personal-data.js";

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
