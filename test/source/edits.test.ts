import fc from "fast-check";
import { expect, test } from "vitest";
import { suspects } from "../../src/source/characters.js";
import { applyEdits, quoted } from "../../src/source/edits.js";
import { valueIn } from "./helpers.js";

test("edits are applied wherever they come in the list", () => {
  const edits = [
    { start: 6, end: 7, text: "" },
    { start: 0, end: 1, text: "xyz" },
    { start: 3, end: 3, text: "1" },
    { start: 3, end: 3, text: "2" },
  ];
  expect(applyEdits("abcdefg", edits)).toBe("xyzbc12def");
  expect(applyEdits("abc", [])).toBe("abc");
});

test("an edit may begin where another ends", () => {
  const edits = [
    { start: 1, end: 2, text: "B" },
    { start: 2, end: 3, text: "C" },
    { start: 2, end: 2, text: "-" },
  ];
  expect(applyEdits("abcd", edits)).toBe("aB-Cd");
});

test.each([
  [
    [0, 2],
    [1, 3],
  ],
  [
    [0, 3],
    [1, 1],
  ],
  [[2, 1]],
  [[0, 9]],
  [[-1, 0]],
])("%j and %j are refused", (...ranges) => {
  const edits = ranges.map(([start = 0, end = 0]) => ({ start, end, text: "" }));
  expect(() => applyEdits("abcd", edits)).toThrow(RangeError);
});

test("a quoted text is read back", () => {
  const codeUnit = fc.nat(0xffff).map((code) => String.fromCharCode(code));
  const text = fc.string({ unit: codeUnit }).filter((value) => [...suspects(value)].length === 0);
  fc.assert(
    fc.property(text, (value) => {
      expect(valueIn(`a: ${quoted(value)}\nb: [${quoted(value)}]\n`)).toEqual({ a: value, b: [value] });
      expect(JSON.parse(quoted(value))).toBe(value);
    }),
  );
});

test("a quoted text shows what nobody would see", () => {
  expect(quoted('a"\\\n\u202e\u200b\u0085\ud800')).toBe('"a\\"\\\\\\n\\u202e\\u200b\\u0085\\ud800"');
});
