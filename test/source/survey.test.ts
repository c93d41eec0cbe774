import { expect, test } from "vitest";
import { tooManyBlankLines } from "../../src/source/blank-lines.js";
import { Reading } from "../../src/source/lex.js";
import { defaultLimits } from "../../src/source/limits.js";
import { readSource } from "../../src/source/read.js";
import { survey } from "../../src/source/survey.js";
import { told } from "./helpers.js";
import { sourceByParser } from "./same-tree.js";

const limits = { ...defaultLimits, tokens: 1000 };

/** Of a text with too much: whether it is parsed, and which lexeme is too much. */
function parsed(text: string): [isParsed: boolean, excess: number] {
  const { isParsed, excess } = survey(text, limits);
  return [isParsed, excess];
}

/** The places at which problems are. */
function problems(text: string): string[] {
  const { documents, text: lines } = sourceByParser(`#\n${text}`, limits);
  return documents.flatMap(({ problems }) =>
    problems.map(({ code, start }) => `${code}@${lines.position(start).line}:${lines.position(start).column}`),
  );
}

test("nothing is parsed of a file that has too many tokens", () => {
  expect(parsed("a: b\n".repeat(500))).toEqual([false, 1000]);
  expect(parsed("- [a, { b: c }]\n".repeat(500))[0]).toBe(false);
  expect([...new Reading("a: b\n".repeat(500), limits).tokens()]).toEqual([]);
  expect(problems("a: b\n".repeat(500))).toEqual(["too-many-tokens@144:3"]);
});

test("a text that only the parser reads may have fewer", () => {
  const few = { ...limits, parsedTokens: 500 };
  expect(survey("a: b\n".repeat(120), few)).toMatchObject({ isParsed: false, excess: 500, limit: 500 });
  expect(survey("a: b\n".repeat(500), few)).toMatchObject({ isParsed: false, excess: 1000, limit: 1000 });
  const keys = Array.from({ length: 120 }, (_, i) => `k${i}: b\n`).join("");
  const problems = (text: string) => readSource(text, few).documents.flatMap(({ problems }) => problems);
  expect(problems(keys)).toEqual([]);
  const mistake = `\ufeff${keys}`.replace("k60", 'text: "\\q"\nk60').replaceAll("\n", "\r\n");
  const start = mistake.indexOf('"');
  expect(problems(mistake)).toMatchObject([{ code: "too-many-to-parse", start, end: start + 1 }]);
  expect(problems(`# \ufeff\n${keys}`)).toMatchObject([
    { code: "too-many-tokens", message: expect.stringContaining("more than 500 words") },
  ]);
});

test("nor of its first documents, of which nothing is told", () => {
  const before = "a: @b\n---\n";
  expect(parsed(`${before}${"a: b\n".repeat(500)}`)[0]).toBe(false);
  expect(problems(`${before}${"a: b\n".repeat(500)}`)).toEqual(["too-many-tokens@145:1"]);
  expect(problems(`a: 1\n...\n${"a: b\n".repeat(500)}`)).toEqual(["too-many-tokens@145:1"]);
});

test.each([
  ["brackets", "[".repeat(300)],
  ["lists", "- ".repeat(600)],
  ["colons", ": ".repeat(600)],
  ["question marks", "? ".repeat(600)],
  ["keys in a line", `a${": a".repeat(400)}`],
  [
    "lines that stand ever farther in",
    Array.from({ length: 70 }, (_, i) => `${" ".repeat(i)}a:\n`).join("") + "- b\n".repeat(500),
  ],
])("too deep before it is too much: %s", (_, text) => {
  expect(parsed(text)[0]).toBe(true);
  expect(problems(text).map((told) => told.split("@")[0])).toEqual(["too-deep"]);
});

test("a text that is too short for so many tokens is not surveyed", () => {
  expect(Array.isArray(survey("a: b\n".repeat(60), limits).lexemes)).toBe(false);
  expect(Array.isArray(survey("a: b\n".repeat(70), limits).lexemes)).toBe(true);
});

test("keys that are empty or have a sign of their own count threefold, as brackets do", () => {
  expect(problems("? \n".repeat(300))[0]).toBe("too-many-tokens@201:2");
  expect(problems(": \n".repeat(300))[0]).toBe("too-many-tokens@201:2");
  expect(problems("a:\n".repeat(220)).at(-1)).toMatch(/^more/);
});

test("blank lines in a row", () => {
  expect(tooManyBlankLines("a\n\n\nb\n\n", 2)).toBe(-1);
  expect(tooManyBlankLines("a\n\n  \r\n\nb", 2)).toBe(7);
  expect(tooManyBlankLines("a\n\n\t\n\nb", 2)).toBe(-1);
  expect(tooManyBlankLines("\n\n\n", 2)).toBe(2);
  expect(tooManyBlankLines("a\n\nb\n\nc\n\n", 1)).toBe(-1);
});

test.each([
  ["a: |\n", "  x\n", "too-many-blank-lines@1002:1"],
  ["a: >\n", "  x\n", "too-many-blank-lines@1002:1"],
  ["a: |+\n  x\n", "b: 1\n", "too-many-blank-lines@1003:1"],
])("blank lines within a block of text: %j", (before, after, expected) => {
  expect(told(before + "\n".repeat(1001) + after)).toEqual([expect.stringMatching(expected)]);
  expect(told(before + "\n".repeat(1000) + after)).toEqual([]);
});
