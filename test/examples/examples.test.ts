import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { isConfirmed, realPathways, reviewDate } from "../../src/generate/real-findings.js";
import { Linter } from "../../src/index.js";

const examples = fileURLToPath(new URL("../../examples/", import.meta.url));

function lint(text: string, date: string) {
  const [document] = new Linter({ date }).lint(text, { path: "example.pathway.yaml" }).documents;
  if (!document) throw new Error("no document");
  return document;
}

describe("the reference pathway", () => {
  const reference = readFileSync(`${examples}nursing.pathway.yaml`, "utf8");

  test("gives no finding, and meets every requirement", () => {
    const { findings, requirements } = lint(reference, "2026-08-01");
    expect(findings).toEqual([]);
    expect(requirements.filter(({ status }) => status !== "met")).toEqual([]);
  });

  test("is taken at its word when a text between braces holds a comma, as YAML would cut it", () => {
    const cut = reference.replace(
      '"Participant outcomes, program year 2025"',
      "Participant outcomes, program year 2025",
    );
    expect(cut).not.toBe(reference);
    expect(lint(cut, "2026-08-01").findings).toEqual([]);
  });
});

describe("the first draft", () => {
  test("falls short of the law where its comments and the README say so", () => {
    const { findings } = lint(readFileSync(`${examples}first-draft.pathway.yaml`, "utf8"), "2026-08-01");
    const errors = findings
      .filter(({ severity }) => severity === "error")
      .map(({ requirement, rule, messageId, range }) => `${range.start.line} ${requirement ?? rule} ${messageId}`);
    expect(errors).toMatchSnapshot();
  });
});

describe("real pathways", async () => {
  const pathways = await realPathways();

  test("are all five there", () => {
    expect(readdirSync(`${examples}real`).filter((file) => file.endsWith(".pathway.yaml")).length).toBe(5);
    expect(
      pathways.map(({ reviewed }) => Object.keys(reviewed).filter((name) => !name.startsWith("integrity/")).length),
    ).toEqual([48, 48, 48, 48, 48]);
  });

  test.each(pathways.map((pathway) => [pathway.name, pathway] as const))(
    "%s: the reviewer and the linter agree on every requirement",
    (_, { text, reviewed }) => {
      const { requirements } = lint(text, reviewDate);
      const statuses = Object.fromEntries(requirements.map(({ id, status }) => [id, status]));
      const expected = Object.fromEntries(
        Object.entries(reviewed).flatMap(([id, { status }]) => (status === undefined ? [] : [[id, status]])),
      );
      expect(statuses).toEqual(expected);
    },
  );

  test.each(pathways.map((pathway) => [pathway.name, pathway] as const))(
    "%s: no finding that the reviewer would call wrong",
    (_, { text, reviewed }) => {
      const wrong = lint(text, reviewDate).findings.filter(
        ({ requirement, rule }) => !isConfirmed(requirement ?? rule, reviewed),
      );
      expect(wrong.map(({ requirement, rule, message }) => `${requirement ?? rule}: ${message}`)).toEqual([]);
    },
  );
});
