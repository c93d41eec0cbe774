import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lintText } from "../support/lint-text.js";

const reference = readFileSync(new URL("../../examples/nursing.pathway.yaml", import.meta.url), "utf8");

/** The requirements that were not checked. */
function unchecked(text: string): string[] {
  return lintText(text).documents.flatMap(({ requirements }) =>
    requirements.filter(({ reason }) => reason?.includes("could not be read whole")).map(({ id }) => id),
  );
}

// Where several ids stand in one entry, the definition is read a second time.
test.each(["[cna, practical-nursing]", "[cna practical-nursing]"])(
  "a section that could not be read whole leaves open only what is read there, beside %s",
  (programs) => {
    const text = reference.replace("with: [cna, practical-nursing]", `with: ${programs}`);
    const damaged = text.replace(/^ {2}- \{ barrier: [^\n]*$/m, "  - { barrier: [], populations: 5 }");
    expect(unchecked(text)).toEqual([]);
    expect(unchecked(damaged)).toEqual(["G.2", "EQ1"]);
  },
);
