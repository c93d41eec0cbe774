import { expect, test } from "vitest";
import { cutText } from "../../src/findings/cut-text.js";

test("a text is cut where it is longer", () => {
  expect([cutText("abc", 3), cutText("abcd", 3)]).toEqual(["abc", "abc…"]);
});

test("no half of a character is left at either end, whoever cut it", () => {
  expect(cutText("ab😀", 3)).toBe("ab…");
  expect(cutText("ab😀".slice(0, 3), 10)).toBe("ab");
  expect(cutText("😀ab".slice(-3), 10)).toBe("ab");
  expect(cutText("😀", 2)).toBe("😀");
});
