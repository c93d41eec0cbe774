import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readSource } from "../../src/source/read.js";
import { problemsOf, told } from "./helpers.js";

function expectTold(text: string, expected: readonly string[], words: string | RegExp = ""): void {
  expect(told(text)).toEqual(expected);
  expect(told(text.replaceAll("\n", "\r\n"))).toEqual(expected);
  expect(problemsOf(text)[0]?.message).toMatch(words);
}

describe("one bracket is lost", () => {
  test.each([
    ["d:  i: true, h: w }\ne: 1\n", "lost-bracket@1:5 i: true, h: w }", /A \{ is missing before "i": the \} behind/],
    ["d:  i: true, h: [x, y], z: w }   # c\n", "lost-bracket@1:5 i: true, h: [x, y], z: w }   # c", /before "i"/],
    ["p:\n  -  x: 1, y: 2 }\n  - {x: 2}\n", "lost-bracket@2:6 x: 1, y: 2 }", /before "x"/],
    ["p:\n  - x: y, z: 2 }\n  - {x: 2}\n", "lost-bracket@2:5 x: y, z: 2 }", /before "x"/],
    ["p:\n  - a: x: 1, y: 2 }\n  - {x: 2}\n", "lost-bracket@2:8 x: 1, y: 2 }", /before "x"/],
    ["a:  <<: *b, c: d }\n", "lost-bracket@1:5 <<: *b, c: d }", /before "<<"/],
    ["k:  {a: 1}, {b: 2}]\nc: d\n", "lost-bracket@1:5 {a: 1}, {b: 2}]", /A \[ is missing before "\{a"/],
    ["k: a, {b: 2}]\nc: d\n", "lost-bracket@1:4 a, {b: 2}]", /A \[ is missing before "a"/],
    ["p:\n  -  x: 1, y: 2,\n    z: 3 }\n  - {x: 2}\n", "lost-bracket@2:6 x: 1, y: 2,", /before "x"/],
  ])("%j", (text, expected, words) => {
    expectTold(text, [expected], words);
  });

  test.each([
    ["a: b: c\n", "colon-in-text@1:4 b: c"],
    ["a: b: {c}\n", "colon-in-text@1:4 b: {c}"],
    ['a: b: "}"\n', 'colon-in-text@1:4 b: "}"'],
    ["a: b: c} d\n", "colon-in-text@1:4 b: c} d"],
    ["a: see b: c }\n", "colon-in-text@1:4 see b: c }"],
    ['a: "["x"]\n', 'text-after-quote@1:7 x"]'],
  ])("or none: %j", (text, expected) => {
    expectTold(text, [expected]);
  });

  test("which is told with where it is closed, when that is on another line", () => {
    expect(problemsOf("a: x: 1,\n  y: 2 }\n")[0]?.related).toEqual([
      { message: "It is closed here.", start: 16, end: 17 },
    ]);
  });
});

test.each([
  ["a: b\nfoo { x: y, z: w }\nd: e\n", "lost-colon@2:1 foo"],
  ["foo { x: y, z: [w] }\nd: e\n", "lost-colon@1:1 foo"],
  ["p:\n  - id: a\n    next { x: y, z: 1 }\n    b: c\n", "lost-colon@3:5 next"],
  ["a:\n  instruction { <<: ‹x, c: d }\n", "lost-colon@2:3 instruction"],
])("a colon is lost before a bracket: %j", (text, expected) => {
  expectTold(text, [expected], /colon/);
});

test("a comma is lost behind an alias: what stands behind it is no key", () => {
  expectTold("a: &b {c: 1}\nd: { <<: *b e: 2 }\n", ["comma-before-key@2:13 e"], /comma/);
});

describe("lines that ran together", () => {
  test.each([
    ["p:\n  - { a: b }  - { c: d }\n  - { e: f }\n", "second-item@2:15 -"],
    ["p:\n  - { a: b,\n    x: y }  - { c: d }\n  - { e: f }\n", "second-item@3:13 -"],
    ["p:\n  - [a]- [b]\n", "second-item@2:8 -"],
    ['p:\n  - "a"  - "b"\n', "second-item@2:10 -"],
  ])("items: %j", (text, expected) => {
    expectTold(text, [expected], /on a line of its own/);
  });

  test.each([
    ["a:  c: d\n  e: f\n", "key-on-key-line@1:5 c: d"],
    ["p:\n  - a: &x   c: d   # e\n      e: f\n", "key-on-key-line@2:8 &x   c: d   # e"],
  ])("keys: %j", (text, expected) => {
    expectTold(text, [expected], /Put it on the next line/);
  });

  test("are told once, and other mistakes beside them", () => {
    expectTold("a: b: c: d: e\nf: g: h\n", ["colon-in-text@1:4 b: c: d: e", "colon-in-text@2:4 g: h"]);
    expectTold('a: b: c "d"\ne: @f\n', ['colon-in-text@1:4 b: c "d"', "reserved-character@2:4 @f"]);
  });
});

describe("the cause of an indentation stands above", () => {
  test.each([
    ["p:\n    id: a\n    t: b\n  - id: c\n    t: d\n", "hyphen-lost@2:5 id"],
    ["p:\n  id: a\n    t: b\n  - id: c\n    t: d\n", "hyphen-lost@2:3 id"],
    ["p:\n  - id: a\n    t: b\n  id: c\n    t: d\n", "hyphen-lost@4:3 id"],
    ["p:\n  { id: a }\n  - { id: b }\n", "hyphen-lost@2:3 {"],
    ["p:\n    t: b\n  - id: c\n    t: d\n", "first-line-lost@2:5 t"],
  ])("an entry without its hyphen: %j", (text, expected) => {
    expectTold(text, [expected], /`- .*` before/);
  });

  test.each([
    ["p:\n  - id: a\n    x:\n      y: 1\n    b: 2\n  - id: b\nx:\n      y: 1\n    b: 2\n", "indentation@7:1 x"],
    ["p:\n  - id: a\n    t: 1\nx:\n      y: 1\n    b: 2\n  - id: b\n", "indentation@4:1 x"],
    ["p:\n  - id: a\n    t: 1\nl: 2\n    b: 2\n  - id: b\n", "indentation@4:1 l"],
    ["p:\n  a: 1\nq:\nb: 2\n  c: 3\n", "indentation@4:1 b"],
    ["p:\n- id: a\n    t: 1\n  - id: b\n    t: 1\n", "indentation@2:3 id"],
    ["p:\n  - id: a\n    t: 1\nq:\n     b: 2\n    c: 2\n", "indentation@6:5 c: 2"],
  ])("a line that is too far to the left: %j", (text, expected) => {
    expectTold(text, [expected], /not indented like its neighbors/);
  });

  test.each([
    ["p:\n  1. id: a\n    t: b\n  2. id: c\n", "list-sign@2:3 1."],
    ["p:\n  - id: a\n    t: b\n  2) id: c\n    t: d\n", "list-sign@4:3 2)"],
    ["p:\n  1. { id: a, t: b }\n  2. { id: c, t: d }\n", "list-sign@2:3 1."],
  ])("a number in place of a hyphen: %j", (text, expected) => {
    expectTold(text, [expected], /begins with a hyphen and a space; this is a number/);
  });

  test("the hyphen is told wherever it is lost", () => {
    const nursing = readFileSync(new URL("../../examples/nursing.pathway.yaml", import.meta.url), "utf8").split("\n");
    const lines = [...nursing.entries()].filter(([, line]) => /^ +- (?:id:|\{)/.test(line));
    let silent = 0;
    for (const lost of ["", "  "]) {
      for (const [i, line] of lines) {
        const { text, documents } = readSource(nursing.with(i, line.replace("- ", lost)).join("\n"));
        const found = documents.flatMap(({ problems }) => problems);
        // The only entry of a list may as well be a mapping in place of it.
        if (found.length === 0 && ++silent) continue;
        expect(found.map(({ code, start }) => [code, text.position(start).line])).toEqual([
          [expect.stringMatching(/^(?:hyphen-lost|missing-hyphen|indentation)$/), i + 1],
        ]);
      }
    }
    expect(silent).toBeLessThan(lines.length / 10);
  });
});

test.each([
  ["p:\n - { a: ${X}, b: c }\n - { a: d }\n", "template-mark@2:9 ${X}"],
  ["p: { a: x ${X} y, b: c }\n", "template-mark@1:11 ${X}"],
  ["p: { a: ${{ x.y }}, b: c }\nq: 1\n", "template-mark@1:9 ${{ x.y }}"],
  ["p: [${X}, b]\nq: 1\n", "template-mark@1:5 ${X}"],
  ["p: ${X}: y\n", "template-mark@1:4 ${X}"],
  ["p:\n  ${X}\n  q: 1\n", "template-mark@2:3 ${X}"],
  ["p: { ${X}: 1 }\n", "template-mark@1:6 ${X}"],
])("marks of a template with a dollar sign: %j", (text, expected) => {
  expectTold(text, [expected], /\$\{.* was not filled in/);
});

test.each([
  "he shape\n# format\ndd to it.\n",
  "[a]\n# x\nfoo\nb: 1\n",
  "a\n# b\n}\n",
  "- a\n# b\n: c\n",
  "'a'\n---b\n? c\n",
])("the words of the parser are not shown: %j", (text) => {
  for (const { message } of problemsOf(text))
    expect(message).not.toMatch(/token|YAML stream|scalar|flow-|node|implicit/i);
});
