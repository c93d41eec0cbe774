import { expect, test } from "vitest";
import type { Definition } from "../../src/pathway/definition.js";
import { heldOnLeaving } from "../../src/pathway/earned.js";
import { Pathway } from "../../src/pathway/pathway.js";

const provider = "college";
const everything = ["hse", "certificate", "license", "permit", "badge"];

function held(changes: Partial<Definition> = {}): string[] {
  const pathway = new Pathway({
    formatVersion: 1,
    id: "x",
    title: "x",
    programs: [
      { id: "bridge", title: "Bridge", provider, level: 0, awards: ["hse"], next: [{ program: "aide" }] },
      { id: "aide", title: "Aide", provider, level: 1, awards: ["certificate"], next: [{ program: "nurse" }] },
      { id: "nurse", title: "Nurse", provider, level: 2, awards: ["license", "permit"] },
    ],
    entryPoints: [
      { id: "adult", title: "Adult", into: ["bridge"] },
      { id: "holder", title: "Holder of a permit", into: ["aide"], requires: [{ anyOf: ["permit", "hse"] }] },
    ],
    exitPoints: [{ id: "exit-aide", after: ["aide"], with: everything }],
    ...changes,
  });
  const [exit] = pathway.exitPoints;
  return exit ? [...heldOnLeaving(exit, pathway)] : [];
}

test("people hold what was awarded before, what they entered with, and what no program awards", () => {
  expect(held()).toEqual(["hse", "certificate", "permit", "badge"]);
});

test("where nobody comes to the exit, what it says is believed", () => {
  expect(held({ entryPoints: [] })).toEqual(everything);
});

test("what a program beside the way awards at the same level may be held", () => {
  const programs = [
    { id: "aide", title: "Aide", provider, level: 1 },
    { id: "beside", title: "Beside", provider, level: 1, awards: ["certificate"] },
    { id: "apart", title: "Apart", provider, level: 1, awards: ["license"] },
  ];
  expect(held({ programs, entryPoints: [{ id: "adult", title: "Adult", into: ["aide", "beside"] }] })).toEqual([
    "hse",
    "certificate",
    "permit",
    "badge",
  ]);
});
