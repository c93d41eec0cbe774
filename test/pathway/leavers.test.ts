import fc from "fast-check";
import { expect, test } from "vitest";
import type { Definition } from "../../src/pathway/definition.js";
import { heldOnLeaving } from "../../src/pathway/earned.js";
import { Leavers } from "../../src/pathway/leavers.js";
import { Pathway } from "../../src/pathway/pathway.js";
import { definitions } from "./random-definitions.js";

const provider = "college";
const definition: Definition = {
  formatVersion: 1,
  id: "x",
  title: "x",
  programs: [
    { id: "bridge", title: "Bridge", provider, level: 0, awards: ["hse"], next: [{ program: "aide" }] },
    { id: "aide", title: "Aide", provider, level: 1, awards: ["certificate"], next: [{ program: "nurse" }] },
    { id: "nurse", title: "Nurse", provider, level: 2, awards: ["license"] },
  ],
  entryPoints: [
    { id: "adult", title: "Adult", into: ["bridge"] },
    { id: "graduate", title: "Graduate", into: ["aide"], requires: [{ anyOf: ["diploma", "hse"] }] },
  ],
  exitPoints: [{ id: "exit-aide", after: ["aide"], with: ["badge"] }],
};
const [adult, graduate] = definition.entryPoints ?? [];

/** What those lack at the end who came in at one entry point, where no other is. */
function missing(
  from: typeof adult,
  ...requires: NonNullable<NonNullable<Definition["entryPoints"]>[number]["requires"]>
) {
  const pathway = new Pathway({ ...definition, entryPoints: from ? [from] : [] });
  const [exit] = pathway.exitPoints;
  if (!from || !exit) throw new Error("the pathway has two entry points and an exit point");
  const entry = { id: "back", title: "Back", into: ["nurse"], requires };
  return new Leavers(pathway).lacking(exit, entry)?.missing ?? [];
}

test("people hold what programs up to the exit award, and what the exit says", () => {
  expect(missing(adult, "hse", "certificate", "badge")).toEqual([]);
});

test("people do not hold yet what comes after, nor what only others earned", () => {
  expect(missing(adult, "license")).toEqual(["license"]);
  expect(missing(graduate, "hse")).toEqual(["hse"]);
});

test("people hold one of the alternatives that they entered with", () => {
  expect(missing(graduate, { anyOf: ["hse", "diploma"] })).toEqual([]);
  expect(missing(graduate, { anyOf: ["hse", "ged"] })).toEqual([{ anyOf: ["hse", "ged"] }]);
});

test("a list without alternatives asks for nothing", () => {
  expect(missing(graduate, { anyOf: [] })).toEqual([]);
});

test("what people lack is what looking at each of them finds", () => {
  fc.assert(
    fc.property(definitions, (random) => {
      const of = new Pathway(random);
      const leavers = new Leavers(of);
      const all = of.entryPoints.map((entry) => of.journey(entry));
      for (const left of of.exitPoints) {
        const journeys = all.filter(({ exits }) => exits.has(left));
        const level = of.graph.levelBefore(left) ?? 0;
        const told = heldOnLeaving(left, of);
        for (const entry of of.entryPoints) {
          const lackedBy = journeys.map((journey) => {
            const held = [...journey.programs]
              .filter((taken) => taken.level <= level)
              .flatMap(({ awards }) => awards ?? []);
            return (entry.requires ?? []).filter((item) => {
              const enough = typeof item === "string" ? [item] : item.anyOf;
              return !journey.onEntry.satisfies(item) && !enough.some((id) => held.includes(id) || told.has(id));
            });
          });
          const lacking = leavers.lacking(left, entry);
          expect(new Set(lacking?.missing)).toEqual(new Set(lackedBy.flat()));
          expect(lacking?.from ?? []).toEqual(
            journeys.filter((_, i) => (lackedBy[i]?.length ?? 0) > 0).map((journey) => journey.entry),
          );
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("more than 32 things that people lack are told in the order in which they are asked for", () => {
  const many = Array.from({ length: 70 }, (_, i) => `c${i}`);
  expect(missing(adult, ...many)).toEqual(many);
});
