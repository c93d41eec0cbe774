import { describe, expect, test } from "vitest";
import { problemsOf, told } from "./helpers.js";

const body = "formatVersion: 1\nid: x\ntitle: X\np:\n  - id: a\n    title: A\n  - id: b\n    title: B\nq: 1\n";
const lines = body.split("\n").slice(0, -1);

function expectTold(text: string, expected: string, words: string | RegExp = ""): void {
  expect(told(text)).toEqual([expected]);
  expect(told(text.replaceAll("\n", "\r\n"))).toEqual([expected]);
  expect(told(`\ufeff${text}`)).toEqual([expected]);
  expect(problemsOf(text)[0]?.message).toMatch(words);
}

describe("numbers of lines that were pasted along", () => {
  test.each([
    [(i: number) => `${String(i).padStart(4)}  `, "line-numbers@1:1    1  formatVersion: 1"],
    [(i: number) => `${i}: `, "line-numbers@1:1 1: formatVersion: 1"],
    [(i: number) => `${i + 99}\t`, "line-numbers@1:1 100\tformatVersion: 1"],
    [(i: number) => `${String(i).padStart(4)} | `, "line-numbers@1:1    1 | formatVersion: 1"],
  ])("%#", (numberOf, expected) => {
    expectTold(lines.map((line, i) => `${numberOf(i + 1)}${line}\n`).join(""), expected, /^The numbers of the lines/);
  });

  test("also where there are more mistakes than are read, or the parser goes too deep", () => {
    expectTold(Array.from({ length: 700 }, (_, i) => `${i + 1}: a: b\n`).join(""), "line-numbers@1:1 1: a: b");
  });

  test("are none when they do not rise, or are few, or keys", () => {
    expect(told("1 a\n1 b: c\n1 d\n1 e: f\n")[0]).not.toMatch(/line-numbers/);
    expect(told("1: a: b\n2: c\n")).toEqual(["colon-in-text@1:4 a: b"]);
    expect(told("1: a\n2: b\n3: c\n4: d\n5: e\n")).toEqual([]);
    expect(told("1 a: a\n5 b: b\n7 c: c\n8 d: d\n9 e: e\n")).toEqual([]);
  });
});

test("lines that an answer to an email repeats", () => {
  expectTold(lines.map((line) => `> ${line}\n`).join(""), "quoted-lines@1:1 > formatVersion: 1", /Delete the >/);
  expect(told(`a: >\n${"  > b\n".repeat(9)}`)).toEqual([]);
});

test.each([
  [
    `From: A <a@example.org>\nSubject: x\n\nHere it is:\n\n${body}\n\nThanks,\nA\n`,
    "From: A <a@example.org>",
    "an email",
  ],
  [`Received: by x\n  from y\nMIME-Version: 1.0\n\n${body}--x--\n`, "Received: by x", "an email"],
  ["MIME-Version: 1.0\nContent-Type: text/plain\n\nIyB5\nIyB5\n", "MIME-Version: 1.0", "an email"],
  [`--- a/x.yaml\n+++ b/x.yaml\n@@ -1,2 +1,2 @@\n ${lines.join("\n ")}\n`, "--- a/x.yaml", "a diff"],
  ["diff --git a/x b/x\nindex 1..2 100644\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n", "diff --git a/x b/x", "a diff"],
  [`HTTP/1.1 200 OK\nA: b\n\n${body}`, "HTTP/1.1 200 OK", "the answer of a web server"],
])("what is no definition: %#", (text, at, words) => {
  expectTold(text, `not-yaml@1:1 ${at}`, `This is ${words}`);
});

describe("a file without its beginning", () => {
  test.each([
    ["    title: A\n  - id: b\n    title: B\nq: 1\n", "lost-beginning@1:1     title: A"],
    ["  - id: b\n    title: B\nq: 1\n", "lost-beginning@1:1   - id: b"],
    ["- id: b\n  title: B\nq: 1\n", "lost-beginning@1:1 - id: b"],
    ["\n# a\n  title: A\nq: 1\n", "lost-beginning@3:1   title: A"],
  ])("%j", (text, expected) => {
    expectTold(text, expected, /what stood before it seems to be missing/);
  });

  test("has it when that is only indented", () => {
    expect(told(` ${body}`)).toEqual(["indentation@1:1  formatVersion: 1"]);
  });

  test("is none when another mistake is in it", () => {
    expect(told("  a: 1\n  b: @c\n")).toEqual(["reserved-character@2:6 @c"]);
    expect(told("- a\n- b: c: d\n")).toEqual(["colon-in-text@2:6 c: d"]);
  });
});

describe("a comment that goes on in a line of its own", () => {
  test.each([
    [`# a comment that is too long for its line and\nwas wrapped\n${body}`, "comment-goes-on@2:1 was wrapped"],
    [
      `# a comment that is too long for its line and\nwas wrapped\n# and another that is too long for its line and\nwas, too\n${body}`,
      "comment-goes-on@2:1 was wrapped",
    ],
    ["a: 1\n# a comment that is too long for its line and\nwas wrapped\nb: 1\n", "comment-goes-on@3:1 was wrapped"],
    ["he shape\n# format: names of sections and fields are settled he\nre.\n", "comment-goes-on@3:1 re."],
  ])("%j", (text, expected) => {
    expectTold(text, expected, /Put # before it/);
  });

  test("but a key or an item is none", () => {
    const comment = "# a comment that is too long for its line and";
    for (const line of ["title Nursing", "title:Nursing", "title = Nursing"])
      expect(told(`${comment}.\n${line}\nid: x\n`)[0]).toMatch(/^missing-(?:colon@2:1|space@2:6)/);
    expect(told(`${comment}\ntitle:Nursing\nid: x\n`)).toEqual(["missing-space@2:6 :"]);
    expect(told(`${comment}\ntitle:\u00a0Nursing\nid: x\n`)[0]).toMatch(/^odd-space@2:7/);
    expect(told("# a\nb c\n")).toEqual([]);
    expect(told("# a\nb: @c\n")).toEqual(["reserved-character@2:4 @c"]);
    expect(told("a: 1\n# a\n- b\n")).toEqual(["list-in-mapping@3:1 -"]);
  });
});

test.each([
  [
    "p:\n  | id | title |\n  |----|:-----:|\n  | a | b |\nq: 1\n",
    "table@2:3 | id | title |",
    "with | between its columns",
  ],
  ["# X\n\nText of *it*:\n\n| a | b |\n|---|---|\n| c | d |\n", "table@5:1 | a | b |", "with | between"],
  ["p:\na b\tc\td\ne\tf\tg\nq: 1\n", "table@2:1 a b\tc\td", "with a tab between"],
])("a table: %j", (text, expected, words) => {
  expectTold(text, expected, words);
});

test("a merge conflict of which only the line in the middle is left", () => {
  expectTold("p:\n  - id: a\n    title: A\n=======\n  - id: b\n", "conflict-marker@4:1 =======", "was not resolved");
  expectTold("a: 1\n=======\nb: 2\n", "conflict-marker@2:1 =======");
  expect(told("a: |\n  =======\n  b\n")).toEqual([]);
});

describe("a text that is one comment, for its lines end in other characters", () => {
  test.each([
    ["# a\u0085b: c\u0085d: e", "odd-line-end@1:4", "U\\+0085"],
    ["# a\u2028b: c\u2028d: e\n", "odd-line-end@1:4", "U\\+2028"],
    ["---\n# a\u2029b: c\n", "odd-line-end@2:4", "U\\+2029"],
  ])("%j", (text, expected, words) => {
    expect(told(text).map((line) => line.split(" ")[0]?.trimEnd().slice(0, expected.length))).toEqual([expected]);
    expect(problemsOf(text)[0]?.message).toMatch(new RegExp(words));
  });

  test("or an empty one", () => {
    expect(told("# a\n# b\n")).toEqual(["empty@1:1"]);
    expect(told("b: c\n---\n# a\u2028\n---\nb: c\n").map((line) => line.slice(0, 12))).toEqual(["odd-line-end"]);
  });
});

describe("what is no text", () => {
  const bytes = (length: number, byteAt: (i: number) => number) => Uint8Array.from({ length }, (_, i) => byteAt(i));

  test("is told to be binary, not to be saved otherwise", () => {
    const noise = bytes(500, (i) => ((i * 7919) % 255) + 1);
    const ebcdic = bytes(500, (i) => (i % 40 === 39 ? 0x25 : 0x81 + (i % 9)));
    for (const input of [noise, ebcdic]) {
      expect(problemsOf(input).map(({ message }) => message)).toEqual([
        "This is a binary file, not a YAML or JSON file.",
      ]);
    }
  });

  test("but text in another encoding is", () => {
    const signs = new Map([
      [39, 0x0a],
      [5, 0x3a],
      [6, 0x20],
    ]);
    const cyrillic = bytes(500, (i) => signs.get(i % 40) ?? 0xe0 + (i % 9));
    expect(told(cyrillic)[0]).toMatch(/^not-utf8@1:1/);
    expect(told(Uint8Array.of(0x61, 0x3a, 0x20, 0xe9))[0]).toMatch(/^not-utf8@1:4/);
  });
});

test.each([
  ["PGP MESSAGE", "an encrypted message; decrypt it"],
  ["AGE ENCRYPTED FILE", "an encrypted message"],
  ["PGP SIGNED MESSAGE", "a signed message"],
  ["PGP PUBLIC KEY BLOCK", "a key or a certificate"],
  ["CERTIFICATE", "a key or a certificate"],
])("%s", (kind, words) => {
  const text = `-----BEGIN ${kind}-----\nabc\n-----END ${kind}-----\n`;
  expectTold(text, `not-yaml@1:1 -----BEGIN ${kind}-----`, words);
});

test("a file that is too large is said to be larger than what is read", () => {
  expect(problemsOf("x".repeat(1024 * 1024 + 1))[0]?.message).toMatch(
    /^The file is larger than 1 MiB \(1,048,576 bytes\)/,
  );
});
