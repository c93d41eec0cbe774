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

  test.each([
    ["p:\n  - a: [Room #4, St. Clare]\n    b: c\n", "comment-in-brackets@2:14 #4, St. Clare]", 'in quotes: "Room #4"'],
    ["a: { t: Room #4, x: y }\nb: c\n", "comment-in-brackets@1:14 #4, x: y }", 'in quotes: "Room #4"'],
    ["a: [x, Room #4]", "comment-in-brackets@1:13 #4]", "so the ] behind it closes nothing"],
    ["a: [#hiring, b]\nb: [c]\n", "comment-in-brackets@1:5 #hiring, b]", 'in quotes: "#hiring"'],
  ])("a # begins a comment: %j", (text, expected, words) => {
    expectTold(text, [expected], words);
  });

  test("a # of a remark is not what leaves brackets open", () => {
    expectTold("a: [x, # the first of ]\n  y\nb: 1\n", ["bracket-not-indented@1:4 ["]);
    expectTold("a: [x, #y\n  z\nb: 1\n", ["unclosed-bracket@1:4 ["]);
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

describe("list items that begin with another sign", () => {
  const after = (line: string): string => `p:\n  - id: a\n    t: b\n  ${line}\n    t: d\nq: 1\n`;
  const first = (line: string): string => `p:\n  ${line}\n    t: d\nq: 1\n`;

  test.each([
    ["-id: c", "hyphen-space", "-id: c", "A space is missing behind this hyphen"],
    ["– id: c", "list-sign", "–", "this is U+2013, an en dash"],
    ["— id: c", "list-sign", "—", "this is U+2014, an em dash"],
    ["• id: c", "list-sign", "•", "this is U+2022, a bullet"],
    ["* id: c", "list-sign", "*", "this is an asterisk"],
    ["－ id: c", "list-sign", "－", "this is U+FF0D, a full-width hyphen"],
    ["▪\u00a0id: c", "list-sign", "▪", "this is U+25AA, a bullet"],
    ["-\u00a0id: c", "odd-space", "\u00a0", "U+00A0, a no-break space"],
    ["-\u3000id: c", "odd-space", "\u3000", "U+3000, an ideographic space"],
  ])("%j", (line, code, at, words) => {
    const column = code === "odd-space" ? 4 : 3;
    expectTold(after(line), [`${code}@4:${column} ${at}`.trimEnd()], words);
    expectTold(first(line), [`${code}@2:${column} ${at}`.trimEnd()], words);
  });

  test.each([
    ["p:\n  - a\n  -b\n", "hyphen-space@3:3 -b"],
    ["p:\n  - a\n  * b\n", "list-sign@3:3 *"],
    ["p:\n- a\n- b\n• c\n", "list-sign@4:1 •"],
    ["p:\n  * a\n  * b\n", "list-sign@2:3 *"],
  ])("which are texts: %j", (text, expected) => {
    expectTold(text, [expected]);
  });

  test.each([
    ["a:\n  b: 1\n   -c: 2\nd: 3\n", "hyphen-space@3:4 -c: 2"],
    ["a: *\n", "anchor-name@1:4 *"],
    ["a: 1\n--b\n", "missing-colon@2:1 --b"],
    ["a: 1\n*b\n", "key-not-text@2:1 *b"],
  ])("or not: %j", (text, expected) => {
    expect(told(text)[0]).toBe(expected);
  });
});

describe("characters that look like signs of YAML", () => {
  test.each([
    ["j:\n\u00a0 s: IL\n  t: x\n", "odd-space@2:1", "Here stands U+00A0, a no-break space"],
    ["j:\n  s: IL\n \u00a0t: x\n", "odd-space@3:2", "Type an ordinary space"],
    ["a: 1\nb:\u00a0c d\ne: 1\n", "odd-space@2:3", "U+00A0, a no-break space"],
    ["a: 1\n- b:\u202fc\n", "odd-space@2:5", "U+202F, a narrow no-break space"],
    ["a: 1\nb：c\nd: 2\n", "odd-sign@2:2 ：", "This is U+FF1A, a full-width colon. Type an ordinary colon"],
    ["a: {b: c， d: 1}\n", "odd-sign@1:9 ，", "This is U+FF0C, a full-width comma. Type an ordinary comma"],
    ["a: {b: c，d: 1}\n", "odd-sign@1:9 ，", "a full-width comma"],
  ])("where they cannot be text: %j", (text, expected, words) => {
    expectTold(text, [expected], words);
  });

  test.each([
    ["- { id:\u00a0shadow, kind: x }\n", "odd-space@1:8", "U+00A0"],
    ["- { id：shadow, kind: x }\n", "odd-sign@1:7 ：", "full-width colon"],
    ["j:\n\u00a0\u00a0s: IL\n\u00a0\u00a0t: x\n", "odd-space@2:1", "U+00A0"],
    ['{ "a\u00a0b": 1 }\n', "odd-space@1:5", "U+00A0"],
    ['"a\\u00a0b": 1\n', 'odd-space@1:1 "a\\u00a0b"', "U+00A0"],
  ])("in keys: %j", (text, expected, words) => {
    expect(told(text)[0]).toBe(expected);
    expect(problemsOf(text)[0]?.message).toContain(words);
  });

  test("whatever space it is", () => {
    for (const space of "\u00a0\u2002\u2003\u2007\u2009\u200a\u202f\u3000") {
      expect(told(`{ a:${space}b, c: 1 }\n`)[0]).toMatch(/^odd-space@1:5/);
      expect(told(`a: 1\nb:${space}c\nd: 1\n`)[0]).toMatch(/^odd-space@2:3/);
      expect(problemsOf(`{ a:${space}b, c: 1 }\n`)[0]?.message).toMatch(/U\+[0-9A-F]{4}, an? \w+/);
    }
  });

  test("but not in texts", () => {
    expect(told("a: 100\u00a0% of：it， so\nb: |\n  \u00a0x\n  b:\u00a0c\nc: [x：y， z]\n")).toEqual([]);
  });

  test("two byte order marks", () => {
    expectTold("\ufeff\ufeffa: 1\n", ["second-mark@1:1"], "U+FEFF");
    expectTold("\ufeff\ufeff# a\na: @x\n", ["second-mark@1:1"], "two byte order marks");
  });
});

describe("comments as JavaScript has them", () => {
  test.each([
    ['{\n  "a": 1, // b\n  "c": "x",\n  "d": "X"\n}\n', "comment-sign@2:11 // b"],
    ['{\n  // b\n  "a": 1, "c": "x", // d\n  "e": 1\n}\n', "comment-sign@2:3 // b"],
    ['{ /* b */ "a": 1 }\n', 'comment-sign@1:3 /* b */ "a": 1 }'],
    ['{ "a": "x" /* b */, "c": 1 }\n', "comment-sign@1:12 /* b */"],
    ['{"p": [\n  // b: c\n  {"a": 1}\n]}\n', "comment-sign@2:3 // b: c"],
    ['{"p": [\n  // b\n  {"a": 1}\n]}\n', "comment-sign@2:3 // b"],
    ['{"p": {\n  "a": "http://x", // it is: so\n  "c": "b"\n}}\n', "comment-sign@2:20 // it is: so"],
    ['{"p": {\n  "a": "b"\n  // "c": "b"\n}}\n', 'comment-sign@3:3 // "c": "b"'],
    ["// b\na: 1\n", "comment-sign@1:1 // b"],
    ['/* b */\n{ "a": 1 }\n', "comment-sign@1:1 /* b */"],
  ])("%j", (text, expected) => {
    expectTold(text, [expected], "Comments begin with # here");
  });

  test("are no comments in texts", () => {
    expect(told('a: // b\nc: [x // y, "/* z */"]\n"d // e": "//"\nf: http://x\n')).toEqual([]);
    expect(told('{ "a": "x // y"\n  "b": 1 }\n')).toEqual(['missing-comma@2:3 "']);
  });
});

describe("escapes without their digits", () => {
  test.each([
    ["\\x4", "\\x", "\\x takes two hexadecimal digits behind it"],
    ["\\u12G4", "\\u", "\\u takes four hexadecimal digits behind it"],
    ["\\U0011000", "\\U", "\\U takes eight hexadecimal digits behind it, up to 0010FFFF"],
    ["\\U00110000", "\\U", "up to 0010FFFF"],
  ])("%s", (written, at, words) => {
    expectTold(`a: "${written}"\n`, [`escape-digits@1:5 ${at}`], words);
    expectTold(`{ "a": "b\\n${written} c" }\n`, [`escape-digits@1:12 ${at}`], words);
  });

  test("of which the others are told, too", () => {
    expectTold('a: "\\x4"\nb: "\\q"\n', ["escape-digits@1:5 \\x", "bad-escape@2:5 \\q"]);
  });
});

describe("marks of a template that nothing was filled in for", () => {
  test.each([
    ["id: {{ id }}\ntitle: {{ title }}\np:\n{% for p in q %}\n  - id: {{ p }}\n", "template-mark@1:5 {{ id }}"],
    ["a: 1\n{% if x %}\nb: 2\n", "template-mark@2:1 {% if x %}"],
    ["{% if x %}\na: 1\n", "template-mark@1:1 {% if x %}"],
    ["p: [{{x}}, {{y}}]\n", "template-mark@1:5 {{x}}"],
    ["{{ x }}: 1\n", "template-mark@1:1 {{ x }}"],
    ["a: {{x\n  }}\n", "template-mark@1:4 {{x"],
  ])("%j", (text, expected) => {
    expectTold(text, [expected], /mark of a template, (?:\{\{|\{%).*, .*fill/);
  });

  test("are a text in quotes, and no mark in others", () => {
    expect(told('a: "{{ x }}"\nb: x {{ y }}\n')).toEqual([]);
    expect(told("? {a: b}\n: c\n")).toEqual(["key-not-text@1:3 {"]);
  });
});

test.each([
  ["a: 1\u2028b: c\u2028d: e\n", "odd-line-end@1:5", "U+2028"],
  ["a: 1\u0085b: c\n", "odd-line-end@1:5 \u0085", "ordinary line ends"],
])("lines end in what is no end of a line: %j", (text, expected, words) => {
  expectTold(text, [expected], words);
});

test.each([
  ["a:\n  •\t{ b: c, d: e }\n  •\t{ b: f, d: g }\n", "list-sign@2:3 •", "this is U+2022, a bullet"],
  ["a:\n  • { b: c, d: e }\n  • { b: f, d: g }\n", "list-sign@2:3 •", "this is U+2022, a bullet"],
  ["a: **Bold words**\nb: c\n", "reserved-character@1:4 **Bold words**", "A text cannot begin with *."],
  ['a: "C:\\Users\\me\\x.pdf"\nb: "\\d"\n', "escape-digits@1:7 \\U", "write \\\\ for a backslash"],
  [
    "p:\n  - id: a\n\u00a0 \u00a0 name: b\n\u00a0 \u00a0 kind: c\n  - id: d\n",
    "odd-space@3:1",
    "U+00A0, a no-break space",
  ],
])("what was copied from elsewhere is told once: %j", (text, expected, words) => {
  expect(told(text)[0]).toBe(expected);
  expect(told(text).slice(1)).toEqual(text.includes('"\\d"') ? ["bad-escape@2:5 \\d"] : []);
  expect(problemsOf(text)[0]?.message).toContain(words);
});

test.each([
  ["a: b\nc:d\ne: f\n", "missing-space@2:2 :", "A space is missing after the colon"],
  ["a:\n  - b:c\n    d: e\n", "missing-space@2:6 :", "A space is missing after the colon"],
  ["a: b\nhttps://example.org\nc: d\n", "missing-colon@2:1 https://example.org", "neither `key: value`"],
  ["a:\n  b: c\n  - d: e\n  f: g\n", "list-in-mapping@3:3 - d", "Take its hyphen away"],
  ["a: “B: c” d\ne: f\n", "odd-sign@1:4 “", "U+201C, a typographic quotation mark"],
  ["a:\n  - { b: c },\n  - { b: d },\n", "extra-comma@2:13 ,", "Delete the comma"],
  ["a: b\n> c: d\ne: f\n", "quoted-lines@2:1 > c: d", "as in the answer to an email"],
  ["a:\n  b: c\n-   d: e\n+   d: f\n  g: h\n", "patch-line@3:1 -   d: e", "begins with -, as in a diff"],
  ["a: b\n% a comment\nc: d\n", "comment-sign@2:1 % a comment", "Comments begin with #"],
  ["a: b\n<!-- a comment -->\nc: d\n", "comment-sign@2:1 <!-- a comment -->", "Comments begin with #"],
])("signs of other languages, and signs that are lost: %j", (text, expected, words) => {
  expectTold(text, [expected], words);
});

test("an alias for one of two that have the same name", () => {
  expectTold("- &a b c\n- *a\n- &a d\n- *a\n- *a\n", ["anchor-again@4:3 *a"], "give each a name of its own");
  const [problem] = problemsOf("- &a b c\n- &a d\n- *a\n");
  expect(problem?.severity).toBe("warning");
  expect(problem?.related).toEqual([
    { message: "This one is taken.", start: 14, end: 15 },
    { message: "This one is not.", start: 5, end: 8 },
  ]);
  // The same by either name, and a name that nobody takes.
  expect(told("- &a { b: c }\n- &a { b: c }\n- *a\n- &d e\n- &d f\n")).toEqual([]);
});

test("an item that stands too far in is a part of the one above", () => {
  expectTold("a:\n  - b c\n    - d\n  - e\n", ["swallowed-item@3:5 - d"], '"d" stands farther in than the item above');
  expect(problemsOf("a:\n  - b\n    - d\n")[0]?.severity).toBe("warning");
  expect(told('a:\n  - "b\n    - d"\n  - >\n    b\n    - d\n')).toEqual([]);
  expect(told("a: one\n  - two\nb:\n  - one - two\n")).toEqual([]);
});
