import { describe, expect, test } from "vitest";
import { readSource } from "../../src/source/read.js";
import { plain, problemsOf, told } from "./helpers.js";
import { difference, sourceByParser } from "./same-tree.js";

/** Each mistake once, at its cause, and none of its consequences. */
const mistakes: [text: string, ...told: string[]][] = [
  ["title: Nursing: a path\nid: x\n", "colon-in-text@1:8 Nursing: a path"],
  ["a: b: c\nd: 1\ne: f: g\n", "colon-in-text@1:4 b: c", "colon-in-text@3:4 f: g"],
  ["a:\n\tb: 1\n\tc: 2\n", "tab@2:1"],
  ["a:\n  b: 1\n\tc: 2\nd: 3\n", "tab@3:1"],
  ["a:\n\t- b\n\t- c\n", "tab@2:1"],
  ["a: |\n\tb\n", "tab@2:1"],
  ["a:\n  b: 1\n   c: 2\nd: 3\n", "indentation@3:4 c: 2"],
  ["a:\n   b: 1\n  # why\n  c: 2\nd: 3\n", "indentation@4:3 c: 2"],
  ["a:\n  - b\n - c\nd: 1\n", "indentation@3:2 - c"],
  ["a:\n  - b: 1\n   c: 2\n", "indentation@3:4 c: 2"],
  ["a:\n  - b: 1\n  c: 2\n", "indentation@3:3 c: 2"],
  ["a:\n  - b\n  c\n", "indentation@3:3 c"],
  ["a: 1\nb:2\nc: 3\n", "missing-space@2:2 :"],
  ["a: 1\nfoo\nb: 2\n", "missing-colon@2:1 foo"],
  ["a: 1\n- b\n", "list-in-mapping@2:1 - b"],
  ["- a\nb: 1\n", "lost-beginning@1:1 - a"],
  ["a: - b\nc: 1\n", "list-on-key-line@1:4 -"],
  ['"a":1\n', "missing-space@1:4 :"],
  ['a: "foo\nb: "bar"\n', 'unclosed-quote@1:4 "foo'],
  ['p:\n  a: "foo\n  b: "bar"\n  c: 1\n', 'unclosed-quote@2:6 "foo'],
  ["a: 'foo\nb: it's\n", "unclosed-quote@1:4 'foo"],
  ['a: "foo\\"', 'unclosed-quote@1:4 "foo\\"'],
  ["a: 'foo''", "unclosed-quote@1:4 'foo''"],
  ['a: "foo\nbar\n"\nb: 1\n', 'quote-not-indented@1:4 "foo'],
  ["a: 'foo\nbar'  # so\n", "quote-not-indented@1:4 'foo"],
  ['a: "foo\n- bar\nb: "\n', 'unclosed-quote@1:4 "foo'],
  ['a: "foo\nbar" baz\n', 'unclosed-quote@1:4 "foo'],
  ["a: 'it's fine'\nb: 1\n", "text-after-quote@1:8 s fine'"],
  ['a: "Foo" bar\nb: 1\n', "text-after-quote@1:10 bar"],
  ['a: "x": y\n', 'text-after-quote@1:4 "x": y'],
  ["a: [x, y\nb: 1\nc: 2\n", "unclosed-bracket@1:4 ["],
  ["a: {x: 1, y: 2\nb: [\n", "unclosed-bracket@1:4 {"],
  ['{"a": {"b": 1}\n', "unclosed-bracket@1:1 {"],
  ["a: [x, {y: 1]\nb: 2\n", "wrong-bracket@1:8 {"],
  ["a: [x]]\nb: 2\n", "extra-bracket@1:7 ]"],
  ['{"a": 1}\n{"b": 2}\n', "second-value@2:1 {"],
  ['["a"]\n["b"]\n', "second-value@2:1 ["],
  ["a: [x] [y]\n", "unexpected-text@1:8 [y]"],
  [`a: 1\n${"k".repeat(1025)}: 1\n`, `long-key@2:1 ${"k".repeat(1025)}`],
  ['a: ["x" "y"]\nb: 1\n', 'missing-comma@1:9 "'],
  ['{"a" 1}\n', "missing-comma@1:6 1"],
  ['{"a": 1 "b": 2}\n', 'comma-before-key@1:9 "b"'],
  ["a: {b: 1,, c: 2}\n", "extra-comma@1:10 ,"],
  ['{"a": 1} // x\n', "comment-sign@1:10 // x"],
  ['a: "x"#no\nb: 1\n', "comment-space@1:7 #no"],
  [
    "a: @foo\nb: `x`\nc: %y\n",
    "reserved-character@1:4 @foo",
    "reserved-character@2:4 `x`",
    "reserved-character@3:4 %y",
  ],
  ["a: ? b\n", "reserved-character@1:4 ? b"],
  ["a: | foo\n  bar\n", "block-text@1:6 foo"],
  ["a: >foo\nb: 1\n", "block-text@1:5 f"],
  ["a: |\n    x\n  y\nb: 1\n", "indentation@3:3 y"],
  ['a: "C:\\Users\\dir"\nb: "\\q"\n', "escape-digits@1:7 \\U", "bad-escape@2:5 \\q"],
  ["? [a]\n: b\n[c]: d\n", "key-not-text@1:3 [", "key-not-text@3:1 ["],
  ["a: &k b\n*k : c\n", "key-not-text@2:1 *k"],
  ["a: & b\nc: *\n", "anchor-name@1:4 &", "anchor-name@2:4 *"],
  ["a: &b[c]\n", "anchor-space@1:6 ["],
  ["a: &x &y 1\n", "two-anchors@1:7 &y"],
  ["a: &x 1\nb: &y *x\n", "alias-properties@2:7 *x"],
  ["a: *foo\n", "unknown-alias@1:4 *foo"],
  ["--- a: 1\nb: 2\n", "document-start@1:5 a: 1"],
  ["%YAML 1.2\na: 1\n", "missing-start@2:1 a: 1"],
];

describe("mistakes", () => {
  test.each(mistakes)("%j", (text, ...expected) => {
    expect(told(text)).toEqual(expected);
    expect(told(text.replaceAll("\n", "\r\n"))).toEqual(expected);
  });

  test("that confuse the parser leave no tree, others of the file are read", () => {
    const { documents } = readSource("a: [\n---\nb: 1\n");
    expect(documents.map(({ root }) => root?.value ?? null)).toEqual([null, expect.objectContaining({ b: 1 })]);
  });

  test("of a closing bracket show both", () => {
    expect(problemsOf("a: [x, {y: 1]\n")[0]?.related).toEqual([{ message: "It is closed here.", start: 12, end: 13 }]);
  });

  test("are listed up to a number, and counted beyond it", () => {
    const problems = problemsOf("- @a\n".repeat(30));
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toMatchObject({ code: "more", message: expect.stringMatching(/^10 more /) });
  });

  test("are shown for each document, however many there are", () => {
    const { documents } = readSource("- @a\n- @b\n---\n".repeat(30));
    expect(documents).toHaveLength(30);
    expect(documents.every(({ problems }) => problems.length >= 1)).toBe(true);
    expect(documents.flatMap(({ problems }) => problems).length).toBeLessThan(70);
  });
});

describe("mistakes after which the parser nests what stands in one column", () => {
  const times = (line: (i: number) => string): string => Array.from({ length: 200 }, (_, i) => line(i)).join("");

  test.each([
    [times((i) => `k${i}: v\n   bad: x\n`), "indentation@2:4 bad: x"],
    [`p: [\n${times(() => "{id: a title: b},\n")}]\n`, "bracket-not-indented@1:4 [", "comma-before-key@2:8 title"],
    [`a: 1\n${times((i) => `${" ".repeat(i + 1)}k: v\n`)}`, "indentation@2:2 k: v"],
  ])("are told, not that it is too deep: %#", (text, ...expected) => {
    expect(told(text)).toEqual(expected);
    expect(told(text.replaceAll("\n", "\r\n"))).toEqual(expected);
  });

  test("but not where it is too deep before them", () => {
    expect(told(`a: ${"[".repeat(100)}\n b: ${"]".repeat(100)}\nk: v\n   bad: x\n`)[0]).toMatch(/^too-deep@1:6/);
    expect(told(`- !x ${"[".repeat(100)}`).map((line) => line.split(" ")[0])).toEqual(["too-deep@1:69", "tag@1:3"]);
  });
});

describe("equal keys", () => {
  test("the first one holds, the second one is told of with the first", () => {
    const text = "a: 1\nb: { x: 1, x: 2 }\na: 3\n";
    const [inner, outer] = problemsOf(text);
    expect(told(text)).toEqual(["duplicate-key@2:12 x", "duplicate-key@3:1 a"]);
    expect(inner?.message).toContain('"x"');
    expect(outer?.related).toEqual([{ message: "It stands here first.", start: 0, end: 1 }]);
    expect(readSource(text).documents[0]?.root?.value).toMatchObject({ a: 1, b: { x: 1 } });
  });

  test.each([
    ["a:\na:\n  - b\nc: 1\n", { a: ["b"], c: 1 }, "empty-and-again@2:1 a"],
    ["c: 1\na:\nd: 2\na: { b: 1 }\ne: 3\n", { c: 1, a: { b: 1 }, d: 2, e: 3 }, "empty-and-again@4:1 a"],
    ["- id: x\n  a:\n  a: 1\n  a: 2\n", [{ id: "x", a: 1 }], "empty-and-again@3:3 a", "duplicate-key@4:3 a"],
    ["a:\na:\n", { a: null }, "duplicate-key@2:1 a"],
    ["a: ~\na: 1\n", { a: null }, "duplicate-key@2:1 a"],
    ["a: 1\na:\n", { a: 1 }, "duplicate-key@2:1 a"],
    ["b: &b 1\na:\na: *b\n", { b: 1, a: 1 }, "empty-and-again@3:1 a"],
  ])("the second one holds where nothing stands under the first: %j", (text, value, ...expected) => {
    expect(told(text)).toEqual(expected);
    const { root } = readSource(text).documents[0] ?? {};
    expect(JSON.parse(JSON.stringify(root?.value))).toEqual(value);
    const byParser = sourceByParser(text).documents[0]?.root;
    expect(root && byParser && difference(root, byParser)).toBeUndefined();
    expect(Object.keys(root?.value ?? {})).toEqual(Object.keys(byParser?.value ?? {}));
  });

  test("are equal however they are written", () => {
    expect(told("a: 1\n'a': 2\n\"\\x61\": 3\n1: x\n'1': y\n")).toEqual([
      "duplicate-key@2:1 'a'",
      'duplicate-key@3:1 "\\x61"',
      "duplicate-key@5:1 '1'",
    ]);
  });
});

describe("keys that stand twice in an entry of a list, since its hyphen is missing", () => {
  const second = "  name: B\n  kind: c\n";

  test.each([
    [`- id: a\n  name: A\n  kind: c\n  id: b\n${second}- d: 1\n`, "missing-hyphen@4:3 id"],
    [`p:\n- id: a\n  name: A\n  kind: c\n  id: b\n${second}`, "missing-hyphen@5:3 id"],
    [`- name: A\n  id: a\n  kind: c\n${second}  id: b\n`, "missing-hyphen@4:3 name"],
    [`- name: A\n  kind: c\n${second}`, "missing-hyphen@3:3 name"],
    [`- name: A\n  id: a\n  id: b\n${second}`, "missing-hyphen@3:3 id"],
    [`- id: a\n${second}  kind: d\n  id: b\n${second}`, "duplicate-key@4:3 kind", "missing-hyphen@5:3 id"],
    [`- id: a\n${second}  id: b\n${second}  id: e\n${second}`, "missing-hyphen@4:3 id", "missing-hyphen@7:3 id"],
    [
      "- id: a\n  x: { b: 1, b: 2 }\n  id: b\n  x: { b: 1, b: 2 }\n",
      "duplicate-key@2:14 b",
      "missing-hyphen@3:3 id",
      "duplicate-key@4:14 b",
    ],
    ["- { id: a, id: b, id: c }\n", "duplicate-key@1:12 id", "duplicate-key@1:19 id"],
    ["- id: a\n  id: b\n", "id-again@2:3 id"],
    ["- id: a\n  id: b\n  name: A\n  id: c\n", "id-again@2:3 id", "id-again@4:3 id"],
    [`- id: a\n${second}${second}- id: b\n`, "missing-entry-line@4:3 name"],
    ["- id: a\n  b: 1\n  c: 1\n  d: 1\n  c: 2\n  d: 2\n", "duplicate-key@5:3 c", "duplicate-key@6:3 d"],
    ["- id: a\n  b: 1\n  b: 1\n  c: 1\n  c: 2\n", "duplicate-key@3:3 b", "duplicate-key@5:3 c"],
    [`- id: a\n${second}  id: b\n${second}${second}`, "missing-hyphen@4:3 id", "missing-entry-line@7:3 name"],
    ["id: a\nname: A\nid: b\nname: B\n", "duplicate-key@3:1 id", "duplicate-key@4:1 name"],
    ["- id: a\n  b:\n    id: c\n    id: d\n", "duplicate-key@4:5 id"],
  ])("%j", (text, ...expected) => {
    expect(told(text)).toEqual(expected);
    expect(told(`# not ordinary\n%YAML 1.2 # \n---\n${text}`).map((line) => line.replace(/@\d+:/, "@"))).toEqual(
      expected.map((line) => line.replace(/@\d+:/, "@")),
    );
  });

  test("are told with what to do, and where they stand first", () => {
    const [only, ...others] = problemsOf("- id: a\n  name: A\n  id: b\n  name: B\n");
    expect(others).toEqual([]);
    expect(only?.message).toMatch(/Another entry .*Put `- ` before "id", with the hyphen below those/);
    expect(only?.related).toEqual([{ message: "It stands here first.", start: 2, end: 4 }]);
    expect(problemsOf("- id: a\n  id: b\n")[0]?.message).toMatch(
      /"id" stands here for the second time.* put `- ` before/,
    );
    expect(problemsOf(`- id: a\n${second}${second}`)[0]?.message).toMatch(/the line `- id: …` is missing/);
  });

  const trees: [text: string, value: unknown][] = [
    ["- id: a\n  id: b\n", [{ id: "a" }]],
    [
      "- id: a\n  b: 1\n  id: c\n  b: 2\n  d: [3]\n- id: e\n",
      [{ id: "a", b: 1 }, { id: "c", b: 2, d: [3] }, { id: "e" }],
    ],
    [
      "p:\n- id: a\n  b: &x 1\n  id: c\n  b: *x\n",
      {
        p: [
          { id: "a", b: 1 },
          { id: "c", b: 1 },
        ],
      },
    ],
    [
      "- &a\n  <<: { z: 1 }\n  b: 2\n  <<: { y: 1 }\n  b: 3\n- *a\n",
      [
        { z: 1, b: 2 },
        { y: 1, b: 3 },
        { z: 1, b: 2 },
      ],
    ],
  ];

  test.each(trees)("are read as the entry that begins there: %j", (text, value) => {
    const root = readSource(text).documents[0]?.root;
    expect(plain(root?.value)).toEqual(value);
    const list = root?.kind === "map" ? root.entries.get("p") : root;
    const items = list?.kind === "list" ? list.items : [];
    for (const [i, item] of items.entries()) {
      if (item.kind !== "map" || item.parent !== list || (i === 2 && item === items[0])) continue;
      for (const [key, node] of item.entries)
        if (node.key?.text === key && !text.includes("*")) expect(node.parent).toBe(item);
      if (!text.includes("*")) expect(item.index).toBe(i);
    }
  });
});

describe("two definitions in one document", () => {
  test.each([
    ["formatVersion: 1\nid: a\np: [b]\nformatVersion: 1\nid: b\nq: [c]\n", "second-definition@4:1 formatVersion"],
    ["# a\nid: a\nt: 1\nu: 1\nv: 1\n# b\nid: b\nt: 1\nu: 1\nv: 1\n", "second-definition@7:1 id"],
    ["formatVersion: 1\nid: a\nformatVersion: 1\n", "duplicate-key@3:1 formatVersion"],
    [
      "id: a\nt: 1\nu: 1\nv: 1\nw: 1\nt: 1\nu: 1\nv: 1\nw: 1\n",
      ..."tuvw".split("").map((key, i) => `duplicate-key@${6 + i}:1 ${key}`),
    ],
  ])("%j", (text, ...expected) => {
    expect(told(text)).toEqual(expected);
    expect(told(text.replaceAll("\n", "\r\n"))).toEqual(expected);
  });

  test("are told with what to do, and not read as one", () => {
    const text = "formatVersion: 1\nid: a\nformatVersion: 1\nid: b\n";
    expect(problemsOf(text)[0]?.message).toMatch(/Put a line `---` before it/);
    expect(readSource(text).documents[0]?.root).toBe(null);
  });
});

describe("what YAML 1.2 or a definition has no use for", () => {
  test.each([
    ["%YAML 1.1\n---\na: NO\n", "directive@1:1 %YAML 1.1"],
    ["%TAG ! tag:x,2026:\n---\na: 1\n", "directive@1:1 %TAG ! tag:x,2026:"],
    ["a: !!binary aGk=\n", "tag@1:4 !!binary"],
    ["a: !!timestamp 2026-01-01\n", "tag@1:4 !!timestamp"],
    ["!!set { a, b }\n", "tag@1:1 !!set"],
    ["a: !!js/function 'x'\n", "tag@1:4 !!js/function"],
    ["a: !<tag:yaml.org,2002:int> 1\n", "tag@1:4 !<tag:yaml.org,2002:int>"],
    ["a: !Important text\n", "tag@1:4 !Important"],
    ["a: ! text\n", "tag@1:4 !"],
    ["a: !!str [b]\n", "tag@1:4 !!str"],
  ])("%j is refused", (text, expected) => {
    expect(told(text)).toEqual([expected]);
    expect(readSource(text).documents[0]?.root).toBeNull();
  });

  test("%YAML 1.2 is not", () => {
    expect(told("%YAML 1.2\n---\na: NO\n...\n%YAML 1.2\n---\nb: 1\n")).toEqual([]);
  });
});

describe("numbers", () => {
  test.each([
    ["12345678901234567890", "altered-number"],
    ["0.12345678901234567890", "altered-number"],
    ["1e400", "altered-number"],
    ["-1e400", "altered-number"],
    ["1e-400", "altered-number"],
    ["0x1FFFFFFFFFFFFFFFF", "altered-number"],
    ["0o7777777777777777777777", "altered-number"],
    [".inf", "not-a-number"],
    ["-.INF", "not-a-number"],
    [".nan", "not-a-number"],
  ])("%s cannot be held", (written, code) => {
    expect(told(`a: ${written}\n`)).toEqual([`${code}@1:4 ${written}`]);
    expect(told(`a: "${written}"\n`)).toEqual([]);
  });

  test.each(["0", "-0", "007", "18.40", "1e3", "1.50E+2", "9007199254740991", "0.1", "1e300", "-.5", "0x1F", "0o17"])(
    "%s can",
    (written) => {
      expect(told(`a: ${written}\n`)).toEqual([]);
    },
  );

  test("that are keys are text anyway", () => {
    expect(told("12345678901234567890: a\n")).toEqual([]);
  });
});

describe("characters", () => {
  test.each([
    ["a: b\u0007c\n", "control-character@1:5"],
    ["a: b\u0000c\n", "control-character@1:5"],
    ["a: b\u0085c\u0086\n", "control-character@1:7"],
    ["a: b\uffffc\n", "control-character@1:5"],
    ["a: \ud800b\n", "lone-surrogate@1:4"],
    ["a: b\udc00\n", "lone-surrogate@1:5"],
    ["# \u202e comment\na: 1\n", "bidi-character@1:3"],
    ["a: x\u2066y z\n", "bidi-character@1:5"],
    ["id: cna\u200b-1\n", "invisible-character@1:5"],
    ["i\u00add: cna\n", "invisible-character@1:1"],
    ["a: 1\n\ufeffb: 2\n", "invisible-character@2:1"],
    ["a: 1\rb: 2\r", "lone-cr@1:5"],
  ])("%j", (text, expected) => {
    expect(told(text).map((line) => line.split(" ")[0])).toEqual([expected]);
  });

  test("that are written as escapes are seen as well", () => {
    const escaped = ['"\\u0000"', '"\\x1b[31m"', '"\\ud800"', '"a \\u202e b"', '"cna\\u200b-1"'];
    expect(escaped.map((text) => told(`id: ${text}\n`)[0]?.split("@")[0])).toEqual([
      "control-character",
      "control-character",
      "lone-surrogate",
      "bidi-character",
      "invisible-character",
    ]);
    expect(told('{ "a\\u200b": 1 }')).toEqual(['invisible-character@1:3 "a\\u200b"']);
  });

  test("that are part of ordinary text are no problem", () => {
    expect(told("title: Pflege 👩‍⚕️ und می‌خواهم, soft\u00adhyphen here\nwidth: 100\u00a0%\n")).toEqual([]);
    expect(told('a: "\\u00e9\\ud83d\\ude00\\n\\t\\\\"\n')).toEqual([]);
  });
});

describe("files that are no definition", () => {
  test.each([
    ["<!DOCTYPE html>\n<html>\n", "not-yaml@1:1 <!DOCTYPE html>", "web page"],
    ["\n  <html lang=en>\n", "not-yaml@2:3 <html lang=en>", "web page"],
    ["<?xml version='1.0'?>\n<a/>\n", "not-yaml@1:1 <?xml version='1.0'?>", "XML"],
    [
      "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n",
      "not-yaml@1:1 version https://git-lfs.github.com/spec/v1",
      "git lfs pull",
    ],
    ["```yaml\na: 1\n```\n", "not-yaml@1:1 ```yaml", "Markdown"],
    [
      "version https://git-lfs.github.com/spec/v1\n",
      "not-yaml@1:1 version https://git-lfs.github.com/spec/v1",
      "stands for.",
    ],
    ["\ufeff<html>", "not-yaml@1:1 <html>", "web page"],
    ["-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n", "not-yaml@1:1 -----BEGIN OPENSSH PRIVATE KEY-----", "a key"],
    ["\n  <!-- saved -->\n<html>\n", "not-yaml@2:3 <!-- saved -->", "HTML or Markdown"],
    ["# Nursing\n\n* item\n- [ ] todo\n\n```yaml\nid: x\n```\n", "not-yaml@6:1 ```yaml", "Markdown"],
  ])("%j", (text, expected, what) => {
    expect(told(text)).toEqual([expected]);
    expect(problemsOf(text)[0]?.message).toContain(what);
  });

  test("lines of Markdown in the text of a definition are none of that", () => {
    expect(told("a: |\n  ```\n  b\n  ```\nc: x ```\n# ```\n")).toEqual([]);
  });

  test("files with conflicts", () => {
    const text = "a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> theirs\nc:\n<<<<<<< HEAD\n=======\n>>>>>>> theirs\n";
    expect(told(text)).toEqual(["conflict-marker@2:1 <<<<<<< HEAD", "conflict-marker@8:1 <<<<<<< HEAD"]);
    expect(told("a: 1\n>>>>>>> theirs\n")).toEqual(["conflict-marker@2:1 >>>>>>> theirs"]);
    expect(told("a: |\n  <<<<<<< HEAD\n")).toEqual([]);
    const withBase = "a: 1\n<<<<<<< HEAD\nb: 1\n||||||| base\nb: 0\n=======\nb: 2\n>>>>>>> theirs\n";
    expect(told(withBase)).toEqual(["conflict-marker@2:1 <<<<<<< HEAD"]);
    expect(told("a: 1\n||||||| base\r\nb: 0\n=======\r\nb: 2\n")).toEqual(["conflict-marker@2:1 ||||||| base"]);
    expect(told("a: 1\n||||||| base\nb: 0\n")).not.toContain("conflict-marker@2:1 ||||||| base");
  });

  const bytes = (...codes: number[]): Uint8Array => Uint8Array.from(codes);
  const utf32 = (text: string): Uint8Array =>
    Uint8Array.from([...text].flatMap((char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8, 0, 0]));
  const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));

  test.each([
    ["UTF-16 with BOM", utf16("\ufeffa: 1\n"), "utf-16@1:1"],
    ["UTF-16 without BOM", utf16("a: 1\n"), "utf-16@1:1"],
    ["UTF-32 with BOM", utf32("\ufeffa: 1\n"), "utf-32@1:1"],
    ["UTF-32 without BOM", utf32("a: 1\n"), "utf-32@1:1"],
    ["UTF-32, the other way round", utf32("a: 1\n").reverse(), "utf-32@1:1"],
    ["Windows-1252", bytes(0x61, 0x3a, 0x20, 0x0a, 0x62, 0x3a, 0x20, 0xe9, 0x0a), "not-utf8@2:4"],
    ["half a character after U+FFFD", bytes(0xef, 0xbf, 0xbd, 0x20, 0xe2, 0x82), "not-utf8@1:3"],
    ["an encoded surrogate", bytes(0x61, 0xed, 0xa0, 0x80), "not-utf8@1:2"],
    ["a ZIP file", bytes(0x50, 0x4b, 0x03, 0x04, 0x00), "binary@1:1"],
    ["a PDF", new TextEncoder().encode("%PDF-1.7\n"), "binary@1:1"],
    ["a 7z file", bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0x78), "binary@1:1"],
    ["a Zstandard file", bytes(0x28, 0xb5, 0x2f, 0xfd, 0x78), "binary@1:1"],
    ["an xz file", bytes(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00), "binary@1:1"],
    ["a PNG", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), "binary@1:1"],
    ["NUL", bytes(0x61, 0x62, 0x63, 0x00), "binary@1:1"],
    ["NUL in lines of text", new TextEncoder().encode(`${"a: b\n".repeat(30)}c: d\0\n`), "control-character@31:5"],
    [
      "NULs at the end of lines of text",
      new TextEncoder().encode(`${"- b\n".repeat(30)}\0\0\0`),
      "control-character@31:1",
    ],
    ["NULs in few lines of text", new TextEncoder().encode("a: b\nc: d\0\n"), "binary@1:1"],
    ["NUL in lines with other characters", new TextEncoder().encode(`${"a\u0001\n".repeat(99)}\0`), "binary@1:1"],
    ["nothing", bytes(), "empty@1:1"],
  ])("%s", (_, input, expected) => {
    expect(told(input).map((line) => line.split(" ")[0])).toEqual([expected]);
  });

  test("a file that is too large is not even decoded", () => {
    const { documents, text } = readSource(new Uint8Array(1024 * 1024 + 1));
    expect(documents[0]?.problems[0]?.message).toMatch(/larger than 1 MiB \(1,048,576 bytes\)/);
    expect(text.text).toBe("");
  });
});

test("messages speak of nothing that is not filled in", () => {
  for (const [text] of mistakes) {
    for (const { message } of problemsOf(text)) {
      expect(message).not.toMatch(/undefined|\{\w{2,}\}/);
      expect(message).toMatch(/[.)]$/);
    }
  }
});
