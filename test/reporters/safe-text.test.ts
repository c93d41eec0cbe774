import { expect, test } from "vitest";
import { visible } from "../../src/reporters/safe-text.js";

test.each([
  ["a: b # c, 50 %", "a: b # c, 50 %"],
  ["a::b", "a::b"],
  ["::error ::", ":\\u{3a}error :\\u{3a}"],
  ["##[group]", "#\\u{23}[group]"],
  ["a\tb\u001b[1m\u202e", "a b\\u{1b}[1m\\u{202e}"],
  ["José", "José"],
])("%j is shown as %j", (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test("a text without end is shown whole", () => {
  const text = "a:#".repeat(10_000_000);
  expect(visible(text) === text).toBe(true);
});
