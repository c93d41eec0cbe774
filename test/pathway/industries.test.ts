import { expect, test } from "vitest";
import { industryPlace } from "../../src/pathway/industries.js";

test.each([
  [["622110"], ["62"], "within"],
  [["62"], ["62"], "within"],
  [["62"], ["6221"], "wider"],
  [["23"], ["62"], "outside"],
  [["332111"], ["31-33"], "within"],
  [["31-33"], ["31-33"], "within"],
  [["31-33"], ["33"], "wider"],
  [["31-33"], ["31", "32", "33"], "within"],
  [["44-45"], ["31-33"], "outside"],
  [["23", "622110"], ["62"], "within"],
  [["23", "62"], ["6221"], "wider"],
  [[], ["62"], "outside"],
  [["62"], [], "outside"],
  [["33-31"], ["31-33"], "outside"],
] as const)("%j lies to %j as %s", (codes, sector, place) => {
  expect(industryPlace(codes, sector)).toBe(place);
});
