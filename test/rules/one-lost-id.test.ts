/** An id that names nothing, or something of another kind, leaves much unmet; people are told of it once, at the id. */

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/findings/finding.js";
import type { Definition } from "../../src/pathway/definition.js";
import { Pathway } from "../../src/pathway/pathway.js";
import { type Reference, referencesOf } from "../../src/pathway/references.js";
import { nodeOf, type SourceNode } from "../../src/source/node.js";
import { readSource } from "../../src/source/read.js";
import { findingsOf } from "../support/lint-text.js";

const reference = readFileSync(new URL("../../examples/nursing.pathway.yaml", import.meta.url), "utf8");
const pathway = new Pathway(readSource(reference).documents[0]?.root?.value as object as Definition);

/** Where an id is written. */
function nodeAt({ holder, key }: Reference): SourceNode {
  const node = nodeOf(holder);
  const at = node?.kind === "map" ? node.entries.get(String(key)) : node?.kind === "list" && node.items[Number(key)];
  if (!at) throw new Error("nothing is written there");
  return at;
}

/** The references that have to be ids of this pathway, by the key under which they stand. */
const byKey = new Map<string, Reference[]>();
for (const each of referencesOf(pathway)) {
  const isId = !each.mayBeName && each.kinds.some((kind) => pathway.ids.has(kind, each.id));
  if (isId) byKey.set(each.field, [...(byKey.get(each.field) ?? []), each]);
}

function foundWith(id: string, at: Reference): Finding[] {
  const { start, end } = nodeAt(at);
  return findingsOf(reference.slice(0, start) + id + reference.slice(end));
}

describe("is one finding, under whatever key it stands", () => {
  test.each([...byKey])("%s", (_, references) => {
    for (const each of references) {
      const wrongKind = each.kinds.includes("exit point") ? "hse" : "exit-rn";
      for (const id of ["not-written-yet", wrongKind]) {
        const told = foundWith(id, each).map(({ rule, message }) => `${rule}: ${message}`);
        expect(told, `${each.id} under ${each.field}`).toEqual([
          expect.stringMatching(new RegExp(`^integrity/references: .*"${id}"`)),
        ]);
      }
    }
  });
});

test("says what is unmet because of it", () => {
  const into = byKey.get("into")?.find(({ id }) => id === "practical-nursing");
  if (!into) throw new Error("nothing leads into practical nursing");
  expect(foundWith("not-written-yet", into)).toMatchObject([{ messageId: "unknown-id", alsoUnmet: ["F.0"] }]);
  expect(foundWith("exit-rn", into)).toMatchObject([{ messageId: "wrong-kind", alsoUnmet: ["F.0"] }]);
});

test("hides nothing that is unmet elsewhere", () => {
  const text = reference
    .replace("into: [practical-nursing]", "into: [not-written-yet]")
    .replace("awards: [lpn-license]", "awards: []");
  expect(findingsOf(text).map(({ rule, requirement }) => requirement ?? rule)).toEqual(["A.3", "integrity/references"]);
});

test("is told by whoever misses it, where integrity/references is off", () => {
  const text = reference.replace("into: [practical-nursing]", "into: [not-written-yet]");
  const found = findingsOf(text, { severityOf: (rule) => (rule === "integrity/references" ? "off" : undefined) });
  expect(found.map(({ rule, requirement }) => requirement ?? rule)).toEqual(["F.0"]);
});
