import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultLimits } from "../../src/source/limits.js";
import { nodeOf } from "../../src/source/node.js";
import { readSource } from "../../src/source/read.js";

const megabyte = 1024 * 1024;

/** A quarter of what is allowed by default: enough to tell what grows faster than its input. */
const limits = {
  ...defaultLimits,
  bytes: megabyte / 4,
  tokens: defaultLimits.tokens / 4,
  parsedTokens: defaultLimits.parsedTokens / 4,
};

/** As many repetitions as a file may hold. */
function full(unit: string, start = "", end = ""): string {
  const size = new TextEncoder().encode(unit).length;
  return start + unit.repeat(Math.floor((limits.bytes - start.length - end.length) / size)) + end;
}

/** As many repetitions as the tokens allow of a file that is not ordinary. */
function tokens(unit: string, each: number, start = "", end = ""): string {
  return start + unit.repeat(Math.floor((limits.parsedTokens * 0.99) / each)) + end;
}

function laughs(levels: number): string {
  const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
  for (let i = 1; i < levels; i++)
    lines.push(
      `a${i}: &a${i} [${Array(10)
        .fill(`*a${i - 1}`)
        .join(", ")}]`,
    );
  return lines.join("\n");
}

/** Aliases of a text of 5,000 signs. */
const longText = (aliases: number, list = "list:"): string =>
  `text: &text ${"x".repeat(5000)}\n${list}\n${"- *text\n".repeat(aliases).trimEnd()}`;

const nested = (depth: number, from = 0): string =>
  Array.from({ length: depth }, (_, i) => `${" ".repeat(from + i)}a:\n`).join("");

/** Each gives at most these problems. None may take long; the bound is wide, since tests share the machine. */
const rows: [name: string, text: string, ...codes: string[]][] = [
  ["1,000 open brackets", "[".repeat(1000), "too-deep"],
  ["very many open brackets", full("["), "too-deep"],
  ["brackets as deep as allowed", `${"[".repeat(64)}${"]".repeat(64)}`],
  ["brackets one deeper", `${"[".repeat(65)}${"]".repeat(65)}`, "too-deep"],
  ["pairs in brackets, twice as deep as the brackets", `${"[a: ".repeat(40)}${"]".repeat(40)}`, "too-deep"],
  ["nested blocks", nested(700), "too-deep"],
  ["blocks as deep as allowed", `${nested(63)}${" ".repeat(63)}a: 1`],
  ["nested lists", full("- "), "too-deep"],
  ["nested question marks", "? ".repeat(400), "too-deep"],
  ["nested colons", full(": "), "too-deep"],
  ["deep by aliases", aliasTower(), "too-deep"],
  ["billion laughs", laughs(9), "too-many-aliased-nodes"],
  ["an alias to itself", "&a [*a]", "alias-cycle"],
  ["a merge of itself", "&a { <<: *a }", "alias-cycle"],
  ["101 harmless aliases", `- &a { x: 1 }\n${"- *a\n".repeat(101)}`],
  ["very many aliases", `- &a 1\n${"- *a\n".repeat(20_000)}`, "too-many-aliases"],
  ["a long text behind aliases, as much as is allowed", longText(100)],
  ["one alias of it more", longText(101), "too-much-aliased-text"],
  [
    "a list of aliases of it behind aliases",
    `${longText(9, "list: &list")}\n${"- *list\n".repeat(12)}`.replace("\n- *list", "\nmore:\n- *list"),
    "too-much-aliased-text",
  ],
  ["merges of merges", mergeTower(1000), "too-many-aliased-nodes"],
  [
    "merges within merges",
    `${"{ <<: ".repeat(60)}{ ${keys(10_000, ", ")} }${" }".repeat(60)}`,
    "too-many-aliased-nodes",
  ],
  ["10,000 keys", keys(10_000, "\n")],
  ["20,000 keys", keys(20_000, "\n"), "too-many-tokens"],
  ["equal keys", tokens("a: 1\n", 7), "duplicate-key"],
  ["equal keys in brackets", tokens("a,", 3, "{", "}"), "duplicate-key"],
  ["as much as possible of commas", full(",", "["), "too-many-tokens"],
  ["commas within the bounds", tokens(",", 1, "[", "]"), "too-many-problems", "extra-comma"],
  ["100,000 anchors of one value", tokens("&a ", 2, "a: "), "too-many-problems", "two-anchors"],
  ["very many mistakes", tokens("- @a\n", 5), "too-many-problems", "reserved-character"],
  ["very many tags", tokens("- !a b\n", 7), "too-many-problems", "tag"],
  ["very many directives", tokens("%A\n", 2), "too-many-problems", "directive"],
  ["very many closing brackets", tokens("]", 1), "extra-bracket"],
  ["very many open quotes", tokens('- "a\n', 5), "too-many-problems", "unclosed-quote"],
  ["very many open brackets, each left at once", tokens("a: [\n", 9), "too-many-problems", "unclosed-bracket"],
  ["100,000 documents", full("---\n"), "too-many-documents"],
  ["documents within the bounds", `---\n${"- a\n".repeat(10)}`.repeat(defaultLimits.documents)],
  ["as much as possible of line ends", full("\n"), "too-many-blank-lines"],
  ["blank lines before comments", `- |\n  x\n${"\n".repeat(900)}${tokens(" #\n", 3.1)}`],
  ["as much as possible of comments", full("#c\n"), "too-many-tokens"],
  ["as much as possible of spaces", full(" "), "empty"],
  ["as much as possible of tabs", full("\t"), "empty"],
  ["a plain scalar as long as possible", full("x ")],
  ["a plain scalar of very many lines", full("x\n")],
  ["a quoted scalar as long as possible", full("\\\\", '"', '"')],
  ["a quoted scalar that does not end", full('\\"', '"'), "unclosed-quote"],
  ["a single-quoted scalar of quotes", full("''")],
  ["a block scalar as long as possible", full("  x\n", "a: |\n")],
  ["a block scalar of blank lines", full("\n", "a: |\n  x\n"), "too-many-blank-lines"],
  ["a number as long as possible", full("9"), "altered-number"],
  ["a number of nines after zeros", full("0", "1", "1.5"), "altered-number"],
  ["a key as long as possible", full("x", "", ": 1"), "long-key"],
  ["an alias as long as possible", full("*"), "unknown-alias"],
  ["lists of nothing", tokens("-\n", 2)],
  ["brackets of nothing", tokens("[],", 7, "[", "]")],
  ["braces of nothing", tokens("{},", 7, "[", "]")],
  ["bidi characters", full("\u202e", "# "), "bidi-character"],
  ["zero-width characters", full("\u200b", "a: x ")],
  ["halves of characters", full("\udc00", "# "), "lone-surrogate"],
  ["emoji", full("😀", "- ")],
  ["conflict markers", full("<<<<<<< a\n"), "conflict-marker"],
];

function aliasTower(): string {
  const lines = [`a0: &a0 ${"[".repeat(30)}${"]".repeat(30)}`];
  for (let i = 1; i < 9; i++) lines.push(`a${i}: &a${i} ${"[".repeat(20)}*a${i - 1}${"]".repeat(20)}`);
  return lines.join("\n");
}

function mergeTower(levels: number): string {
  const lines = ["- &a0 { k0: 0 }"];
  for (let i = 1; i < levels; i++) lines.push(`- &a${i} { <<: *a${i - 1}, k${i}: 0 }`);
  return lines.join("\n");
}

function keys(count: number, separator: string): string {
  return Array.from({ length: count }, (_, i) => `k${i}: 1`).join(separator);
}

describe("hostile input is at most a few problems, soon", () => {
  test.each(rows)("%s", (_, text, ...expected) => {
    const bytes = new TextEncoder().encode(text);
    const isText = new TextDecoder().decode(bytes) === text;
    const before = process.cpuUsage();
    const { documents } = readSource(isText ? bytes : text, limits);
    const { user } = process.cpuUsage(before);
    const codes = new Set(documents.flatMap(({ problems }) => problems.map(({ code }) => code)));
    codes.delete("more");
    expect([...codes]).toEqual(expected);
    expect(user / 1e6).toBeLessThan(2);
    for (const { root, problems } of documents) expect(root !== null || problems.length > 0).toBe(true);
  });

  test("blank lines before so many comments that all of them are looked at too often", () => {
    const text = `- |\n  x\n${" \n".repeat(990)}${" #\n".repeat(120_000)}`;
    expect(readSource(text).documents).toMatchObject([{ root: null, problems: [{ code: "too-many-blank-lines" }] }]);
    const fewer = `- |\n  x\n${" \n".repeat(990)}${" #\n".repeat(1000)}`;
    expect(readSource(fewer).documents).toMatchObject([{ problems: [] }]);
  });

  test("white space without end behind a mistake is passed once", () => {
    const { documents } = readSource(`a: |\n  x\n${"\t\n".repeat(100_000)}b: c\n`);
    expect(documents).toMatchObject([{ root: null, problems: [{ code: "too-many-problems" }, { code: "tab" }] }]);
  });

  test("a file beyond the limit of bytes is not looked at", () => {
    const { documents } = readSource("x".repeat(50 * megabyte));
    expect(documents).toMatchObject([{ root: null, problems: [{ code: "too-large" }] }]);
  });

  test("more bytes allow for more tokens", () => {
    const text = keys(200, "\n");
    const few = { ...defaultLimits, tokens: 1000 };
    expect(readSource(text, few).documents).toMatchObject([{ root: null, problems: [{ code: "too-many-tokens" }] }]);
    expect(readSource(text, { ...few, bytes: 2 * megabyte }).documents).toMatchObject([{ problems: [] }]);
  });
});

/** Fragments of YAML that mean something, put together at random. */
const fragments = fc.constantFrom(
  ..."a|b: |:|\n|  |\t|- |? |[|]|{|}|,|\"|'|\\|#|&a |*a|!t |!!str |>\n|---\n|...\n|%YAML 1.2\n|\r\n|<<: |~|1|é|@".split(
    /\|/,
  ),
  "|\n",
  "|2+\n",
  "<<: *a\n",
  "a: &a\n",
  "\ufeff",
  "\u0000",
  "\u200b",
  "\ud800",
);

const codeUnit = fc.nat(0xffff).map((code) => String.fromCharCode(code));

/** Whatever is read must hold together. */
function expectSound(input: string | Uint8Array): void {
  const { documents, text } = readSource(input);
  expect(documents.length).toBeGreaterThan(0);
  for (const [i, { index, root, problems }] of documents.entries()) {
    expect(index).toBe(i);
    expect(root !== null || problems.length > 0).toBe(true);
    for (const { code, start, end } of problems) {
      expect(code).not.toBe("unreadable");
      expect(start >= 0 && start <= end && end <= text.text.length).toBe(true);
      expect(text.offset(text.position(start))).toBe(start);
    }
    if (root && root.kind !== "scalar") expect(nodeOf(root.value)).toBe(root);
    JSON.stringify(root?.value);
  }
}

describe("no input breaks it", () => {
  test("neither fragments of YAML", () => {
    fc.assert(
      fc.property(fc.array(fragments, { maxLength: 40 }), (parts) => expectSound(parts.join(""))),
      { numRuns: 1500 },
    );
  });

  test("nor any text", () => {
    fc.assert(fc.property(fc.string({ unit: codeUnit }), expectSound));
  });

  test("nor any bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), expectSound));
  });
});

test("reading that stops for too many mistakes says where", () => {
  const text = `title: "${"\\q".repeat(600)}"\n`;
  const { documents, text: lines } = readSource(text);
  const stop = documents.flatMap(({ problems }) => problems).find(({ code }) => code === "too-many-problems");
  const { line, column } = lines.position(stop?.start ?? 0);
  expect([line, column > 500]).toEqual([1, true]);
});
