import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Linter } from "../../src/index.js";

const reference = readFileSync(new URL("../../examples/nursing.pathway.yaml", import.meta.url), "utf8");

function lint(text: string) {
  return new Linter({ date: "2026-08-01" }).lint(text, { path: "a.pathway.yaml" }).documents;
}

describe("a line that divides a definition", () => {
  test.each(["---\n", "--- # what people learn\n# and where\n\n", "...\n", "---\r\n"])(
    "is the one finding: %j",
    (line) => {
      const text = reference.replace(/^occupations:/m, `${line}occupations:`);
      const documents = lint(line.includes("\r") ? text.replace(/\r?\n/g, "\r\n") : text);
      const start = reference.slice(0, reference.search(/^occupations:/m)).split("\n").length;
      expect(
        documents.map(({ findings }) => findings.map(({ messageId, range }) => [messageId, range.start.line])),
      ).toEqual([[], [["second-half", start]]]);
      expect(documents[1]?.findings[0]?.message).toMatch(/begins another definition, .* delete the line;/);
      const statuses = documents.map(({ requirements }) => new Map(requirements.map(({ id, status }) => [id, status])));
      expect(statuses.map((of) => of.get("A.0"))).toEqual(["unverifiable", "unverifiable"]);
    },
  );

  test("and one more are a finding each", () => {
    const text = reference.replace(/^(?=occupations:|programs:)/gm, "---\n");
    expect(lint(text).map(({ findings }) => findings.map(({ messageId }) => messageId))).toEqual([
      [],
      ["second-half"],
      ["second-half"],
    ]);
  });

  test.each(["formatVersion: 1", "id: other", "title: Other"])("is none before a definition that has %j", (key) => {
    const ids = lint(`${reference}---\n${key}\npartners: []\n`).map(({ findings }) =>
      findings.map(({ messageId }) => messageId),
    );
    expect(ids[0]).toEqual([]);
    expect(ids[1]).not.toContain("second-half");
    expect(ids[1]).toContain("missing-key");
  });

  test("is none before what is no definition, nor at the beginning of a file", () => {
    expect(lint(`${reference}---\na: 1\n`)[1]?.findings.map(({ messageId }) => messageId)).toEqual(["not-a-pathway"]);
    const first = lint("---\npartners: []\n")[0]?.findings.map(({ messageId }) => messageId);
    expect(first).toContain("missing-key");
  });
});
