import fc from "fast-check";
import { describe, test } from "vitest";
import { definitionTexts, yamlTexts } from "./grammar.js";
import { keepsItsPromises } from "./promises.js";

/** A little of `npm run fuzz`, always the same, so that fuzzer and promises stay in order. */
describe("texts made by a grammar break no promise", () => {
  test("of YAML", () => fc.assert(fc.property(yamlTexts, keepsItsPromises), { seed: 7, numRuns: 300 }));
  test("of definitions", () => fc.assert(fc.property(definitionTexts, keepsItsPromises), { seed: 7, numRuns: 60 }));
});
