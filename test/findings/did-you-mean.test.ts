import { expect, test } from "vitest";
import { isSlip } from "../../src/findings/did-you-mean.js";

test.each([
  ["Community College", "community-college"],
  ["exitpoints", "exitPoints"],
  ["child-care", "childcare"],
  ["programz", "programs"],
  ["certifcation", "certification"],
  ["comunity-colege", "community-college"],
  ["rn-licence", "rn-license"],
  ["aprpenticeship", "apprenticeship"],
  ["stew\u0430rd", "steward"],
])("%s can be nothing but %s", (written, meant) => {
  expect(isSlip(written, meant)).toBe(true);
});

test.each([
  ["rn-license", "lpn-license"],
  ["exit-lpn", "exit-rn"],
  ["district-89", "district-88"],
  ["employer-survey-2021", "employer-survey-2026"],
  ["semimonthly", "bimonthly"],
  ["paid", "unpaid"],
  ["north-campus", "south-campus"],
  ["insured", "ensured"],
  ["nursing-assistant", "nursing"],
  ["", "programs"],
])("%s may be what it is, and not %s", (written, meant) => {
  expect(isSlip(written, meant)).toBe(false);
});
