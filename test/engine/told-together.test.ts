import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Linter } from "../../src/index.js";

const reference = readFileSync(new URL("../../examples/nursing.pathway.yaml", import.meta.url), "utf8");
const comment = "# pathway-lint-disable-next-line FT1 -- its page moves in August";

/** The reference without the pages of two programs, with comments before the ids that are given. */
function lint(...commented: string[]) {
  let text = reference.replace(/ {4}url: https:\/\/example\.org\/(?:cna|pn)\n/g, "");
  for (const id of commented) text = text.replace(`  - id: ${id}\n`, `  ${comment}\n  - id: ${id}\n`);
  const [document] = new Linter({ date: "2026-08-01" }).lint(text, { path: "test.pathway.yaml" }).documents;
  return (document?.findings ?? []).map(({ requirement, rule, message, suppressed, related }) => ({
    about: requirement ?? rule,
    programs: ["cna", "practical-nursing"].filter((id) => message.includes(`"${id}"`)),
    by: suppressed?.by,
    beside: related.length,
  }));
}

describe("findings that say the same of several", () => {
  test("are one, with the other places beside it", () => {
    expect(lint()).toEqual([{ about: "FT1", programs: ["cna", "practical-nursing"], by: undefined, beside: 1 }]);
  });

  test.each([
    ["the first", "cna", "practical-nursing"],
    ["a later", "practical-nursing", "cna"],
  ])("leave the others told when a comment is about %s of them", (_, commented, left) => {
    const found = lint(commented);
    expect(found).toContainEqual({ about: "FT1", programs: [commented], by: "comment", beside: 0 });
    expect(found).toContainEqual({ about: "FT1", programs: [left], by: undefined, beside: 0 });
    expect(found.length).toBe(2);
  });

  test("are all suppressed when a comment is about each, and no comment is unused", () => {
    expect(lint("cna", "practical-nursing").map(({ about, by }) => [about, by])).toEqual([
      ["FT1", "comment"],
      ["FT1", "comment"],
    ]);
  });
});
