import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Linter, type LintOptions } from "../../src/index.js";
import { readSource } from "../../src/source/read.js";

const reference = readFileSync(new URL("../../examples/nursing.pathway.yaml", import.meta.url), "utf8");
const [services = ""] = /^supportServices:\n(?: {2}.*\n)+/m.exec(reference) ?? [];
const without = reference.replace(services, "");

/** The reference with its services left to another file. */
function lint(include: string, files: Record<string, string | Uint8Array>) {
  const readInclude: LintOptions["readInclude"] = (path) => {
    const text = files[path];
    if (text === undefined) return { problem: "missing", message: "there is no such file" };
    return { file: path, source: readSource(text), isLinted: false };
  };
  const text = without.replace("formatVersion: 1", `formatVersion: 1\nincludes: [${include}]`);
  const [document] = new Linter({ date: "2026-08-01" }).lint(text, { path: "a.pathway.yaml", readInclude }).documents;
  return {
    told: (document?.findings ?? []).map(({ rule, messageId, file }) => [rule, messageId, file]),
    messages: (document?.findings ?? []).map(({ message }) => message),
    related: (document?.findings ?? []).flatMap(({ related }) => related).length,
    status: (id: string) => document?.requirements.find((each) => each.id === id)?.status,
  };
}

describe("an included file", () => {
  test("is as if it were written in the definition", () => {
    const { told, status } = lint("services.yaml", { "services.yaml": services });
    expect([told, status("C.0")]).toEqual([[], "met"]);
  });

  test.each([
    ["is not there", {}, ["integrity/includes", "missing", undefined]],
    [
      "holds two documents",
      { "services.yaml": `${services}---\n${services}` },
      ["integrity/includes", "several-documents", undefined],
    ],
    [
      "cannot be read",
      { "services.yaml": "supportServices: [\n" },
      ["integrity/syntax", expect.any(String), "services.yaml"],
    ],
  ])("is one finding when it %s, and nothing is said of what it may hold", (_, files, finding) => {
    const { told, status } = lint("services.yaml", files);
    expect([told, status("C.0")]).toEqual([[finding], "unverifiable"]);
  });

  test.each([
    ["https://example.org/partners.yaml", "it is an address, and only files are read. Save the file, and name"],
    ["FILE:///etc/passwd", "it is an address, and only files are read."],
    ["*.yaml", "there is no such file. A pattern is not read as several files; name each of them."],
    ["shared\\\\partners.yaml", "there is no such file. Write / between folders, as in ../shared/partners.yaml."],
    [
      "C:\\\\shared\\\\partners.yaml",
      "there is no such file. That is a place on one computer; name the path from here",
    ],
    ["~/partners.yaml", "there is no such file. That is a place on one computer"],
    ["gone.yaml", "there is no such file."],
  ])("is told what was written in place of its path: %s", (path, says) => {
    const asked: string[] = [];
    const files = new Proxy({}, { get: (_, each: string) => void asked.push(each) });
    const { messages } = lint(`"${path}"`, files);
    expect(messages).toEqual([expect.stringContaining(`${path.replaceAll("\\\\", "\\")} cannot be included: ${says}`)]);
    expect(asked).toHaveLength(path.includes("://") ? 0 : 1);
  });

  test.each(['""', '" "'])("is told by an entry that is empty: %s", (entry) => {
    expect(lint(entry, {}).messages).toEqual([
      "This entry of `includes` is empty. Name a file, such as ../shared/partners.yaml, or take the entry away.",
    ]);
  });

  test("is one finding when it includes itself, and what it holds counts", () => {
    const { told, status } = lint("services.yaml", { "services.yaml": `includes: [services.yaml]\n${services}` });
    expect([told, status("C.0")]).toEqual([[["integrity/includes", "cycle", "services.yaml"]], "met"]);
  });

  test("is not even read when there are too many, or they are too large", () => {
    const names = (from: string) => Array.from({ length: 100 }, (_, i) => `${from}${i}.yaml`).join(", ");
    let count = 0;
    const partner = (i: number) => `  - { id: q${i}, name: Partner ${i}, kind: employer }\n`;
    const large = `partners:\n${Array.from({ length: 6000 }, (_, i) => partner(i)).join("")}`;
    for (const [textOf, mostReads, code] of [
      [() => `includes: [${names(`${++count}-`)}]\n`, 100, "too-many"],
      [() => large, 2, "too-much"],
      [() => Buffer.alloc(300_000), 2, "too-much"],
    ] as const) {
      const reads: string[] = [];
      const files = new Proxy({}, { get: (_, path: string) => reads.push(path) && textOf() });
      const { told } = lint(names("f"), files);
      expect(told.filter(([rule]) => rule === "integrity/includes").map(([, message]) => message)).toContain(code);
      expect(reads.length).toBe(mostReads);
    }
  });

  test("is left unread when those before it hold too many values", () => {
    const reads: string[] = [];
    const services = `supportServices:\n  - &a { id: s, kind: child-care }\n${"  - *a\n".repeat(6000)}`;
    const { told } = lint(
      Array.from({ length: 20 }, (_, i) => `f${i}.yaml`).join(", "),
      new Proxy({}, { get: (_, path: string) => reads.push(path) && services }),
    );
    expect(told).toContainEqual(["integrity/includes", "too-much", undefined]);
    expect(reads).toHaveLength(6);
  });

  test("is left unread when ten of those before it are no YAML", () => {
    const reads: string[] = [];
    const names = Array.from({ length: 30 }, (_, i) => `f${i}.yaml`);
    const { told } = lint(
      names.join(", "),
      new Proxy(
        {},
        { get: (_, path: string) => reads.push(path) && (path === "f3.yaml" ? "partners: []\n" : "a: [\n") },
      ),
    );
    expect(reads).toEqual(names.slice(0, 11));
    expect(told.filter(([rule]) => rule === "integrity/syntax")).toHaveLength(10);
    expect(told.filter(([, message]) => message === "unreadable")).toHaveLength(1);
  });

  test("is told together with the others of which the same is to be said", () => {
    const names = (count: number) => Array.from({ length: count }, (_, i) => `f${i}.yaml`).join(", ");
    expect(lint(names(2), {}).messages).toEqual(["f0.yaml and f1.yaml cannot be included: there is no such file."]);
    const many = lint(names(30), {});
    expect(many.messages).toEqual([
      "f0.yaml, f1.yaml, f2.yaml, f3.yaml, f4.yaml and 25 more cannot be included: there is no such file.",
    ]);
    expect(many.related).toBe(29);
    expect(lint(names(1), { "f0.yaml": `${services}---\n${services}` }).messages).toEqual([
      "f0.yaml cannot be included: it holds several documents. Put the shared sections into one.",
    ]);
  });

  test("is left out when the definition would have too much of something", () => {
    const many = (count: number, entry: (i: number) => string) =>
      `${Array.from({ length: count }, (_, i) => `  - ${entry(i)}\n`).join("")}`;
    const doors = `entryPoints:\n${many(98, (i) => `{ id: d${i}, title: Door, into: [cna] }`)}`;
    const ways = `barriers:\n  - { barrier: B, strategy: S, populations: &all [${"adults, ".repeat(500)}] }\n`;
    const spread = ways + many(35, () => "{ barrier: B, strategy: S, populations: *all }");
    for (const files of [
      { "a.yaml": doors },
      Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${i}.yaml`, spread])),
    ]) {
      const { told, status } = lint(Object.keys(files).join(", "), files);
      expect(told).toContainEqual(["integrity/includes", "too-much", undefined]);
      expect(status("C.0")).toBe("unverifiable");
    }
  });

  test("is asked for a thousand times at most", () => {
    let asked = 0;
    const missing = Array.from({ length: 100 }, (_, i) => `m${i}.yaml`).join(", ");
    const files = new Proxy(
      {},
      {
        get: (_, path: string) => {
          asked++;
          return path.startsWith("f") ? `includes: [${missing}]\n` : undefined;
        },
      },
    );
    lint(Array.from({ length: 90 }, (_, i) => `f${i}.yaml`).join(", "), files);
    expect(asked).toBe(1000);
  });
});

test("a list of includes that is too long is one finding, and nothing is said of what they may hold", () => {
  const { told, status } = lint("x.yaml, ".repeat(101), {});
  expect([told, status("C.0")]).toEqual([[["integrity/schema", "too-many", undefined]], "unverifiable"]);
});

test("files that hold nothing but includes may include one another in a circle, which is told", () => {
  const { told } = lint("a.yaml", { "a.yaml": "includes: [b.yaml]\n", "b.yaml": `includes: [a.yaml]\n${services}` });
  expect(told).toEqual([["integrity/includes", "cycle", "b.yaml"]]);
});
