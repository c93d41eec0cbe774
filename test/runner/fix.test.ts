import { expect, test } from "vitest";
import type { FileResult } from "../../src/findings/result.js";
import { fixText } from "../../src/runner/fix.js";
import { SourceText } from "../../src/source/text.js";

/** Finds small letters, which it would write large, and cannot read `#`, which it would write for `x`. */
function lint(text: string): FileResult {
  const source = new SourceText(text);
  const findings = Array.from(text.matchAll(/[a-z#]/g), ({ 0: sign, index }) => {
    const range = source.range(index, index + 1);
    return {
      rule: sign === "#" ? "integrity/syntax" : "integrity/letters",
      severity: "error" as const,
      message: sign,
      requirement: null,
      messageId: "letter",
      path: "",
      range,
      anchor: "",
      related: [],
      alsoUnmet: [],
      fix: sign === "#" ? null : { edits: [{ range, text: sign === "x" ? "#" : sign.toUpperCase() }] },
      suggestions: [],
      suppressed: null,
    };
  });
  return { path: "a", documents: [{ pathway: null, title: null, requirements: [], findings }] };
}

function mended(text: string): [text: string, mended: number] {
  const fixed = fixText(text, lint);
  expect(fixed.result).toEqual(lint(fixed.text));
  return [fixed.text, fixed.mended];
}

test("all fixes are made that do no harm, and counted", () => {
  expect(mended("a b c")).toEqual(["A B C", 3]);
  expect(mended("a x b c d x e")).toEqual(["A x B C D x E", 5]);
  expect(mended("x")).toEqual(["x", 0]);
  expect(mended("A")).toEqual(["A", 0]);
});

test("what could not be read before does not count as harm", () => {
  expect(mended("# a x #")).toEqual(["# A x #", 1]);
});

test("the search among very many harmful fixes ends", () => {
  let looks = 0;
  const { text } = fixText("x ".repeat(500), (each) => {
    looks++;
    return lint(each);
  });
  expect(text).toBe("x ".repeat(500));
  expect(looks).toBeLessThan(60);
});
