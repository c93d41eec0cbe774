import { describe, expect, test } from "vitest";
import { problemsOf, told } from "./helpers.js";

/** What is told of a text, also with the other line ends, and a part of the words for it. */
function expectTold(text: string, expected: readonly string[], words: string | RegExp = ""): void {
  expect(told(text)).toEqual(expected);
  expect(told(text.replaceAll("\n", "\r\n"))).toEqual(expected);
  const { message } = problemsOf(text)[0] ?? {};
  expect(message).toMatch(typeof words === "string" ? new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")) : words);
}

describe("between brackets", () => {
  test.each([
    ["p:\n  - {id: a title: b}\n", "comma-before-key@2:12 title", 'A comma is missing before "title:"'],
    ["p: {a: Nurse 1 b: d}\n", "comma-before-key@1:16 b", 'before "b:"'],
    ['{"a": 1 "b": 2}\n', 'comma-before-key@1:9 "b"', 'before "b:"'],
    ['{"a": 1,\n"b": 2\n"c": 3}\n', 'comma-before-key@3:1 "c"', 'before "c:"'],
    ["p: {a: b\n  c: d}\n", "comma-before-key@2:3 c", 'before "c:"'],
    ['{a: "x: y" b: 2}\n', "comma-before-key@1:12 b", 'before "b:"'],
    ["p: {a: b: c}\n", "block-in-brackets@1:8 b: c", "separated by commas"],
  ])("a comma is missing: %j", (text, expected, words) => {
    expectTold(text, [expected], words);
  });

  test("lines are not indented", () => {
    const words = /^The \[ that is opened here goes on in lines that are not indented\. .*the closing \]/;
    expectTold("p: [\n{id: a},\n{id: b}\n]\nq: 1\n", ["bracket-not-indented@1:4 ["], words);
    expectTold("- p: [a,\nb,\n\"c ]\", ']', d]]\n", ["bracket-not-indented@1:6 ["], words);
    expectTold('p: {\n"a": 1,\n"b": "it\'s"\n}\n', ["bracket-not-indented@1:4 {"], "The { that is opened here goes on");
    expect(problemsOf("p: [\na\n]\n")[0]?.related).toEqual([{ message: "It is closed here.", start: 7, end: 8 }]);
  });

  test("lines are not indented, and a comma is missing", () => {
    const entries = "{id: a title: b, level: 1},\n";
    expectTold(`p: [\n${entries}${entries}]\n`, ["bracket-not-indented@1:4 [", "comma-before-key@2:8 title"]);
    expectTold(`p: [\n${entries.repeat(200)}]\n`, ["bracket-not-indented@1:4 [", "comma-before-key@2:8 title"]);
  });

  test.each([
    "p: [a,\nb: 1\nc: [d]\ne: ]\n",
    "p: [a\n- b\n- c]\n",
    'p: {a: 1\nb: "}"\n',
    `p: [\n${"a,\n".repeat(10_000)}]\n`,
  ])("a bracket has no closing one, or none that is near: %#", (text) => {
    expect(told(text)[0]).toMatch(/^unclosed-bracket@1:4/);
  });
});
