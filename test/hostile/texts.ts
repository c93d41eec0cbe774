/** Texts that cost a YAML reader dearly, each as large as a file may be by default. */

const size = 2 ** 20;
const full = (unit: string, start = "", end = ""): string =>
  start + unit.repeat(Math.floor((size - start.length - end.length) / Buffer.byteLength(unit))) + end;
const keys = (count: number): string => Array.from({ length: count }, (_, i) => `key${i}: 1`).join("\n");
const laughs = (levels: number): string =>
  [
    "a0: &a0 [x, x, x, x, x, x, x, x, x]",
    ...Array.from({ length: levels }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(", ")}]`),
  ].join("\n");

/** By name: the text, or its bytes. */
export const texts: Readonly<Record<string, () => string | Uint8Array>> = {
  "1,000 open brackets": () => "[".repeat(1000),
  "a megabyte of open brackets": () => full("["),
  "100,000 nested brackets that are closed": () => "[".repeat(100_000) + "]".repeat(100_000),
  "blocks nested very deep": () => Array.from({ length: 1400 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"),
  "lists nested very deep": () => full("- "),
  "lists of lists of lists": () => full("- - - - x\n"),
  "brackets nested as deep as may be": () => full(`${"[".repeat(60)}${"]".repeat(60)},`, "x: [", "]"),
  "aliases of nothing": () => full("- *nope\n"),
  "keys in quotes": () => keys(30_000).replaceAll(/^key\d+/gm, '"$&"'),
  "400 question marks": () => "? ".repeat(400),
  "a megabyte of question marks": () => full("? "),
  "billion laughs": () => laughs(12),
  "an alias to itself": () => "a: &a [*a]\n",
  "101 harmless aliases": () => `a: &a 1\nb: [${Array(101).fill("*a").join(", ")}]\n`,
  "50,000 keys": () => keys(50_000),
  "a megabyte of commas": () => full(",", "["),
  "a megabyte of anchors": () => full("&a "),
  "very many mistakes": () => full("a: b: c\n"),
  "very many open quotes": () => full('- "a\n'),
  "one scalar of a megabyte": () => full("x"),
  "200,000 keys": () => keys(200_000).slice(0, size),
  "100,000 documents": () => full("---\n"),
  "a document in each other line": () => full("---\na\n"),
  "prototypes as keys": () => "__proto__: { polluted: 1 }\nconstructor: x\ntoString: y\n",
  "%YAML 1.1": () => "%YAML 1.1\n---\nid: NO\nn: 0777\n",
  tags: () => full("- !!binary aGk=\n- !!timestamp 2026-01-01\n- !!set {a}\n- !!js/function x\n- !own y\n"),
  "merges in a circle": () => "a: &a\n  <<: *a\nb: &b\n  <<: [*a, *b]\n",
  "invalid UTF-8": () => Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xff, 0xfe, 0xc0, 0x80]),
  "UTF-16": () => Buffer.from(full("a", "\ufeff").slice(0, size / 2), "utf16le"),
  NUL: () => full("\0"),
  "C0 controls": () => full("\u0001\u001b[2J"),
  "C1 controls": () => full("# \u009b2J\n"),
  "lone surrogates as escapes": () => full('- "\\ud800"\n'),
  "bidi characters": () => full("# \u202e\u2066\n"),
  "zero-width characters in ids": () => full("- { id: a\u200bb }\n"),
  "numbers that cannot be held": () => full("- 12345678901234567890\n- 1e400\n- .inf\n- 0x1F\n- 1_000\n"),
  "a number of a megabyte": () => full("9", "n: "),
  "conflict markers": () => full("<<<<<<< ours\n=======\n>>>>>>> theirs\n"),
  HTML: () => full("<p>x</p>", "<!doctype html>"),
  tabs: () => full("\ta: 1\n"),
  "tabs in a text": () => full("\t", "summary: a", "b\n"),
  "tabs and spaces in a text": () => full("\t ", "summary: a", "b\n"),
  "a mistake at the end of a megabyte": () => `${full("- {id: abcd, title: Abcd Efgh}\n").slice(0, -40)}\n- "\\q"\n`,
  "blank lines": () => full("\n"),
  "blank lines before comments": () => full("\n\n\n#\n", "a: |\n  x\n"),
  spaces: () => full(" "),
  "carriage returns": () => full("\r"),
  "a block scalar": () => full("  x\n", "a: |\n"),
  "folded lines": () => full("x\n", "a: >\n"),
  escapes: () => full("\\u0041", 'a: "', '"'),
  comments: () => full("# pathway-lint-disable F.3 -- x\n"),
  "random bytes": () => Uint8Array.from({ length: size }, (_, i) => (Math.imul(i, 2654435761) >>> 24) & 255),
  "twice the bytes that are read": () => "x".repeat(2 * size),
};
