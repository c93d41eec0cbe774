import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { isMap } from "../../src/source/document.js";
import { nodeOf, rootOf as topOf } from "../../src/source/node.js";
import { at, pointerOf } from "../../src/source/pointer.js";
import { readSource } from "../../src/source/read.js";
import { plain, rootOf, told, valueIn } from "./helpers.js";

describe("values", () => {
  test("are those of the YAML 1.2 core schema", () => {
    const text =
      "a: NO\nb: 0777\nc: 0o17\nd: 0x1F\ne: 1_000\nf: 2026-05-01\ng: ~\nh: TRUE\ni:\nj: +5\nk: .5\nl: 12:30\n";
    expect(valueIn(text)).toEqual({
      a: "NO",
      b: 777,
      c: 15,
      d: 31,
      e: "1_000",
      f: "2026-05-01",
      g: null,
      h: true,
      i: null,
      j: 5,
      k: 0.5,
      l: "12:30",
    });
  });

  test("keep how a number is written", () => {
    const root = rootOf("cip: 51.3800\n");
    expect(at(root, "/cip")).toMatchObject({ value: 51.38, written: "51.3800", style: "plain" });
  });

  test("of objects have no prototype, and know where they are written", () => {
    const root = rootOf("__proto__: { constructor: 1 }\ntoString: 2\n");
    expect(Object.getPrototypeOf(root.value)).toBeNull();
    expect(Object.keys(root.value as object)).toEqual(["__proto__", "toString"]);
    const inner = at(root, "/__proto__")?.value as object;
    expect(Object.keys(inner)).toEqual(["constructor"]);
    expect(nodeOf(inner)).toBe(at(root, "/__proto__"));
    expect(({} as Record<string, unknown>).constructor).toBe(Object);
  });

  test("of keys are text, whatever they look like", () => {
    expect(valueIn("1: a\ntrue: b\nnull: c\n1.50: d\n")).toEqual({ "1": "a", true: "b", null: "c", "1.50": "d" });
  });

  test("with !!str are text", () => {
    expect(valueIn("a: !!str 123\n!!str b: !!str\n")).toEqual({ a: "123", b: "" });
  });

  test("of the example are those that yaml reads", () => {
    for (const name of ["nursing", "manufacturing"]) {
      const text = exampleNamed(name);
      if (text) expect(valueIn(text)).toEqual(plain(parse(text, { merge: true })));
    }
  });
});

function exampleNamed(name: string): string | undefined {
  try {
    return readFileSync(new URL(`../../examples/${name}.pathway.yaml`, import.meta.url), "utf8");
  } catch {
    return undefined;
  }
}

describe("documents", () => {
  test("of a file are read one by one, each with its own problems and anchors", () => {
    const { documents } = readSource("a: &x 1\n---\nb: *x\n---\nc: 1\nc: 2\n...\nd: 1\n");
    expect(documents.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
    expect(documents.map(({ root }) => root && plain(root.value))).toEqual([{ a: 1 }, null, { c: 1 }, { d: 1 }]);
    expect(documents.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      [],
      ["unknown-alias"],
      ["duplicate-key"],
      [],
    ]);
  });

  test.each(["a: 1\n---\n", "a: 1\n---\n# end\n", "a: 1\n...\n", "--- \na: 1\n---\n---\n"])("%j is one", (text) => {
    expect(readSource(text).documents.map(({ root }) => plain(root?.value))).toEqual([{ a: 1 }]);
  });

  test.each(["", "# nothing yet\n", "---\n", "---\n---\n", "\ufeff", "\n\n", "...\n"])("%j is an empty one", (text) => {
    const { documents } = readSource(text);
    expect(documents).toMatchObject([{ index: 0, root: null, problems: [{ code: "empty" }] }]);
  });

  test("that are empty between others are told of", () => {
    expect(told("a: 1\n---\n# later\n---\nb: 1\n")).toEqual(["empty@2:1 ---"]);
    expect(told(`a: 1\n${"---\n".repeat(9)}b: 1\n`)).toEqual(["empty@2:1 ---"]);
    expect(readSource(`a: 1\n${"---\n".repeat(9)}b: 1\n`).documents.map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  test("that are just null are not empty", () => {
    expect(rootOf("null\n")).toMatchObject({ kind: "scalar", value: null });
    expect(rootOf("~")).toMatchObject({ kind: "scalar", value: null });
  });

  test("get the problems of the tokens in them", () => {
    const { documents } = readSource("a: !x 1\n---\nb: 1\n---\n%\n---\nc: !y 2\n");
    expect(documents.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ["tag"],
      [],
      ["reserved-character"],
      ["tag"],
    ]);
  });
});

describe("encodings", () => {
  test("UTF-8 with and without BOM", () => {
    const bytes = new TextEncoder().encode("\ufefftitle: Pflegefachkräfte 🩺\n");
    const { documents, text } = readSource(bytes);
    const root = documents[0]?.root;
    expect(plain(root?.value)).toEqual({ title: "Pflegefachkräfte 🩺" });
    expect(isMap(root) && text.position(root.start)).toEqual({ line: 1, column: 1 });
    expect(isMap(root) && text.position(root.end)).toEqual({ line: 1, column: 27 });
  });

  test("CR LF", () => {
    const text = 'a:\r\n  - b\r\n  - "c\r\n    d"\r\n  - |\r\n    e\r\n    f\r\ng: h\r\n';
    expect(valueIn(text)).toEqual({ a: ["b", "c d", "e\nf\n"], g: "h" });
    const source = readSource(text);
    const g = at(rootOf(text), "/g");
    expect(g && source.text.position(g.start)).toEqual({ line: 8, column: 4 });
  });
});

describe("JSON", () => {
  test("is read as it is, tabs included", () => {
    const value = { a: [1, -2.5e3, true, null, 'x"\\/\b\f\n\r\t\u00e9😀'], "": {}, b: { c: [] } };
    const text = JSON.stringify(value, null, "\t").replaceAll("\\b", "").replaceAll("\\f", "");
    expect(valueIn(text)).toEqual(JSON.parse(text));
    expect(valueIn('{"a":1,"b":[{"c":"\\ud83d\\ude00\\/"}]}')).toEqual({ a: 1, b: [{ c: "😀/" }] });
  });
});

describe("aliases", () => {
  const text = "base: &base\n  x: 1\nuse: *base\nlist: [*base, &s text, *s]\n";

  test("share the node and the value", () => {
    const root = rootOf(text);
    const base = at(root, "/base");
    expect(at(root, "/use")).toBe(base);
    expect(at(root, "/list/0")).toBe(base);
    const value = root.value as Record<string, unknown>;
    expect(value.use).toBe(value.base);
    expect(base && pointerOf(base)).toBe("/base");
    expect(base && topOf(base)).toBe(root);
  });

  test("of scalars and keys", () => {
    expect(valueIn(text)).toMatchObject({ list: [{ x: 1 }, "text", "text"] });
    expect(valueIn("&k name: a\nb: *k\n")).toEqual({ name: "a", b: "name" });
  });

  test("take the last anchor of a name before them", () => {
    const text = "[&a 1, *a, &a 2, *a]";
    expect(plain(readSource(text).documents[0]?.root?.value)).toEqual([1, 1, 2, 2]);
    expect(told(text)).toEqual(["anchor-again@1:18 *a"]);
  });

  test("end where they are written, not where their node ends", () => {
    const written = "a: &long [1,\n  2, 3]\nb:\n  - *long\n";
    const b = at(rootOf(written), "/b");
    expect(written.slice(b?.start, b?.end)).toBe("- *long");
  });
});

describe("merges", () => {
  const shared = "- &a { x: 1, y: 1 }\n- &b { y: 2, z: 2 }\n";

  test.each([
    ["- <<: *a\n  y: 0\n", { x: 1, y: 0 }],
    ["- y: 0\n  <<: *a\n", { x: 1, y: 0 }],
    ["- <<: [*a, *b]\n", { x: 1, y: 1, z: 2 }],
    ["- <<: [*b, *a]\n", { x: 1, y: 2, z: 2 }],
    ["- <<: { x: 5 }\n  z: 3\n", { x: 5, z: 3 }],
    ["- { <<: [{ y: 9 }, *b] }\n", { y: 9, z: 2 }],
    ["- <<: { <<: *a, x: 7 }\n", { x: 7, y: 1 }],
    ["- <<: []\n", {}],
  ])("%j", (entry, expected) => {
    expect((valueIn(shared + entry) as unknown[])[2]).toEqual(expected);
  });

  test("are only made by a plain <<", () => {
    expect(valueIn('"<<": 1\n')).toEqual({ "<<": 1 });
  });

  test("keep the entries where they are written", () => {
    const root = rootOf(`${shared}- <<: *a\n  z: 3\n- <<: &c { w: 1 }\n- <<: *c\n`);
    const merged = at(root, "/2/x");
    expect(merged && pointerOf(merged)).toBe("/0/x");
    const inline = at(root, "/4/w");
    expect(inline && pointerOf(inline)).toBe("/3/<</w");
    expect(inline && topOf(inline)).toBe(root);
  });

  test.each([
    ["a: 1\n<<: 2\n", "bad-merge@2:5 2"],
    ["<<: [{ a: 1 }, [{ b: 2 }]]\n", "bad-merge@1:16 [{ b: 2 }]"],
    ["<<: { a: 1 }\n<<: { b: 2 }\n", "duplicate-key@2:1 <<"],
  ])("%j is refused", (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

test("tags are invisible in an id, and belong to a flag", () => {
  const codes = (text: string) => readSource(text).documents[0]?.problems.map(({ code, message }) => [code, message]);
  expect(codes("a: b\u{e0041}\n")).toEqual([["invisible-character", expect.stringContaining("U+E0041")]]);
  expect(codes("a: From \u{1f3f4}\u{e0067}\u{e0062}\u{e007f} on\n")).toEqual([]);
});

describe("directives", () => {
  test("are the comments with pathway-lint-, and no text that looks like one", () => {
    const text = [
      "# pathway-lint-disable-next-line a -- why  ",
      "a: 1 #pathway-lint-disable b -- because",
      'b: "# pathway-lint-disable c"',
      "c: # pathway-lint-x",
      "  plain#pathway-lint-y",
      "d: |",
      "  # pathway-lint-disable d",
      "e: [ # pathway-lint-in-flow",
      "  1 ] # other",
      "  # pathway-lint-enable",
      "# PATHWAY-LINT-DISABLE f",
      "# Pathway lint: disable g",
      "# pathway-lint g",
      "",
    ].join("\n");
    const { directives } = readSource(text);
    expect(directives.map((comment) => [comment.text, comment.ownLine])).toEqual([
      ["pathway-lint-disable-next-line a -- why", true],
      ["pathway-lint-disable b -- because", false],
      ["pathway-lint-x", false],
      ["pathway-lint-in-flow", false],
      ["pathway-lint-enable", true],
      ["PATHWAY-LINT-DISABLE f", true],
      ["Pathway lint: disable g", true],
    ]);
    for (const { text: content, start, end } of directives) {
      expect(text.slice(start, end).slice(1).trim()).toBe(content);
    }
  });

  test("are found in files with problems, too", () => {
    expect(readSource("a: [\n# pathway-lint-disable x -- y\n").directives).toHaveLength(1);
  });
});
