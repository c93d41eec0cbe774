import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { plainValue } from "../../src/source/plain-value.js";

test.each([
  ["2026-07-01", "2026-07-01"],
  ["29-1141", "29-1141"],
  ["007", 7],
  ["-3.50", -3.5],
  ["1e-5", 0.00001],
  ["-1E-5", -0.00001],
  [".5", 0.5],
  ["+5.", 5],
  ["123456789012345678", undefined],
  ["1e400", undefined],
  ["-.inf", undefined],
  ["0x1F", undefined],
  ["1_000", "1_000"],
  ["-", "-"],
])("%s is read as %s", (text, value) => {
  expect(plainValue(text)).toBe(value);
});

test("what is taken for a text here is one for the parser, and a number has the parser's value", () => {
  const text = fc.string({ unit: fc.constantFrom(..."0123456789+-.eExoinfa"), minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(text, (written) => {
      const value = plainValue(written);
      fc.pre(value !== undefined && !/^(?:-|\.{3}|---)$/.test(written));
      expect(parse(written, { version: "1.2", schema: "core" })).toBe(value);
    }),
    { numRuns: 3000, seed: 5 },
  );
});
