import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Linter } from "../../src/index.js";

const reference = readFileSync(new URL("../../examples/nursing.pathway.yaml", import.meta.url), "utf8");

/** What is said of papers and exceptions that stand at the end of the reference. */
function messages(rule: string, section: "documents" | "exceptions", entries: readonly string[]): string[] {
  const text = reference.replace(new RegExp(`^${section}:.*\\n(?:[ -].*\\n)*`, "m"), "");
  const list = `${section}:\n${entries.map((entry) => `  - { ${entry} }\n`).join("")}`;
  const [document] = new Linter({ date: "2026-08-01" }).lint(text + list, { path: "test.pathway.yaml" }).documents;
  return (document?.findings ?? []).filter((finding) => finding.rule === rule).map(({ message }) => message);
}

const links = (...urls: string[]) =>
  messages(
    "integrity/documents",
    "documents",
    urls.map((url, i) => `id: d${i}, title: T, url: "${url}"`),
  );

describe("links", () => {
  test.each([
    "https://example.org",
    "HTTP://user:word@example.org:8080/a?b=c#d",
    `https://example.org/${"a".repeat(400)}`,
    `https://user.${"u".repeat(300)}@example.org/`,
    `https://${"a.".repeat(120)}example.org`,
    "https://bücher.example.org",
  ])("%s", (url) => expect(links(url)).toEqual([]));

  test.each([
    "example.org",
    "https://localhost",
    "https://example.",
    "https:///example.org",
    "https://example.org:port/",
    "https://[::1",
    "https://a b.org",
    `https://${"a.".repeat(130)}org`,
    `https://${"中".repeat(1900)}.org`,
  ])("or none: %s", (url) => expect(links(url)).toEqual([expect.stringContaining("is no well-formed link")]));
});

describe("requirements that there are none of", () => {
  const guessed = (found: readonly string[]) => found.filter((each) => each.includes("Did you mean")).length;

  test("are guessed 50 times in the papers of a definition", () => {
    const supports = Array.from({ length: 60 }, () => "SY10.").join(", ");
    const found = messages("integrity/documents", "documents", [
      `id: d, title: T, url: "https://a.org", supports: [${supports}]`,
    ]);
    expect(guessed(found)).toBe(50);
    expect(found.filter((each) => each.includes("is no requirement")).length).toBe(60);
  });

  test("are guessed 50 times in its exceptions", () => {
    const found = messages(
      "integrity/exceptions",
      "exceptions",
      Array.from({ length: 60 }, () => "requirement: SY10."),
    );
    expect([guessed(found), found.length]).toEqual([50, 60]);
  });
});
