import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Linter } from "../../src/index.js";

const reference = readFileSync(new URL("../../examples/nursing.pathway.yaml", import.meta.url), "utf8");

function lint(text: string) {
  const [document] = new Linter({ date: "2026-08-01" }).lint(text, { path: "test.pathway.yaml" }).documents;
  return document?.findings ?? [];
}

describe("a comment that suppresses nothing", () => {
  const comment = "# pathway-lint-disable FT1 -- x\n";

  test("is told", () => {
    expect(lint(`${comment}${reference}`).map(({ messageId }) => messageId)).toEqual(["unused"]);
  });

  test.each([
    ["a file that cannot be read", `${comment}${reference}notes: [a\n`],
    ["one of whose definitions cannot be read", `${comment}${reference}---\nnotes: [a\n`],
    [
      "one of which its section cannot be read",
      `${comment}${reference.replace("programs:\n", "programs:\n  - cna\n")}`,
    ],
  ])("is not told of %s", (_, text) => {
    const found = lint(text);
    expect(found.map(({ messageId }) => messageId)).not.toContain("unused");
    if (!text.includes("---")) expect(found.length).toBeGreaterThan(0);
  });
});

describe("a comment that is nearly one that suppresses", () => {
  const told = (comment: string) =>
    lint(`${comment}\n${reference}`).map(({ messageId, message }) => `${messageId} ${/`# (.*)`/.exec(message)?.[1]}`);

  test.each([
    ["# pathway-lint disable F.3", "pathway-lint-disable F.3 -- reason"],
    ["# pathway-lint-disable-next-line: SY5, F.3 -- why", "pathway-lint-disable-next-line SY5, F.3 -- why"],
    ["# PATHWAY-LINT-DISABLE-LINE FT1 -- why", "pathway-lint-disable-line FT1 -- why"],
    ["# Pathway lint: disable next line ft1 -- why -- so", "pathway-lint-disable-next-line ft1 -- why -- so"],
    ["## pathway-lint-disable FT1", "pathway-lint-disable FT1 -- reason"],
    ["# pathway_lint_ignore integrity/wages", "pathway-lint-disable integrity/wages -- reason"],
    ["# pathway-lint enable", "pathway-lint-enable"],
    ["# pathway-lint: disable", "pathway-lint-disable F.3 -- reason"],
  ])("is told how it is written: %s", (comment, form) => {
    expect(told(comment)).toEqual([`not-heeded ${form}`]);
  });

  test.each([
    "# pathway-lint disable comments are not used here",
    "# pathway-lint: disabled until June",
    "# npx pathway-lint examples/first-draft.pathway.yaml",
    "# see pathway-lint-disable in the README",
    "# to put it aside: pathway-lint disable F.3",
    "# pathway-lint F.3",
  ])("is none, when it is a sentence: %s", (comment) => {
    expect(told(comment)).toEqual([]);
  });
});

describe("a comment of a hostile file", () => {
  test.each([
    ["a name", "# pathway-lint-disable NAME -- y"],
    ["names", "# pathway-lint-disable NAME, NAME, NAME"],
    ["a name of nothing", "# pathway-lint-enable NAME"],
    ["a kind", "# pathway-lint-NAME x"],
  ])("is quoted to 300 characters of %s", (_, comment) => {
    const [finding] = lint(`${comment.replaceAll("NAME", "x".repeat(100_000))}\n${reference}`);
    expect(finding?.rule).toBe("integrity/suppressions");
    expect(finding?.anchor).toMatch(/x…$/);
    expect(JSON.stringify(finding).length).toBeLessThan(1500);
  });

  test("gives its reason to 300 characters", () => {
    const comment = `# pathway-lint-disable FT1 -- ${"because ".repeat(1000)}`;
    const [finding] = lint(`${comment}\n${reference.replace("    url: https://example.org/cna\n", "")}`);
    expect(finding?.suppressed?.reason).toMatch(/^because .{292}…$/);
  });

  test("is told a hundred times when unused, and counted beyond", () => {
    const found = lint(`${"# pathway-lint-disable FT1, FT2 -- x\n".repeat(150)}${reference}`);
    expect(found.length).toBe(100);
    expect(found.filter(({ message }) => message.endsWith("(And 200 more like this.)")).length).toBe(1);
    expect(new Set(found.map(({ messageId }) => messageId))).toEqual(new Set(["unused"]));
  });
});
