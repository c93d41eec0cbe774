import { describe, expect, test } from "vitest";
import type { Definition, Program } from "../../src/pathway/definition.js";
import { cyclesOfNext, levelOfExit, wrongLevels } from "../../src/pathway/ladder.js";
import { Pathway } from "../../src/pathway/pathway.js";
import { keysToUnreached, unreachedPrograms } from "../../src/pathway/unreached.js";

/** A pathway out of `a1 > b2 c2`: programs by a letter and a level, with those that they lead to. */
function ladder(lines: string[], rest: Partial<Definition> = {}): Pathway {
  const programs = lines.map((line): Program => {
    const [self = "", ...next] = line.split(/[ >]+/);
    return {
      id: self[0] ?? "",
      title: self,
      provider: "college",
      level: Number(self.slice(1)),
      next: next.map((program) => ({ program })),
    };
  });
  return new Pathway({ formatVersion: 1, id: "ladder", title: "Ladder", programs, ...rest });
}

const ids = (programs: readonly Program[]) => programs.map(({ id }) => id).join("");

describe("the program whose level is wrong", () => {
  const wrong = (...lines: string[]) => {
    const { graph } = ladder(lines);
    return wrongLevels(graph.edges, graph).map(({ program, falls }) => `${program.id} ${falls.length}`);
  };

  test("is the one led to when both could be changed", () => expect(wrong("a2 > b", "b1")).toEqual(["b 1"]));
  test("is the one that no level would do for but its own", () =>
    expect(wrong("a0 > b", "b4 > c", "c2 > d", "d3")).toEqual(["b 1"]));
  test("is told once for all its steps", () => expect(wrong("a1 > c", "b1 > c", "c0 > d", "d3")).toEqual(["c 2"]));
  test("is the one with room to rise on both sides", () =>
    expect(wrong("a0 > c", "b3 > c", "c2 > d", "d3")).toEqual(["b 1"]));
  test("is none where levels stay the same", () => expect(wrong("a1 > b", "b1")).toEqual([]));
});

describe("a circle", () => {
  const back = (...lines: string[]) =>
    cyclesOfNext(ladder(lines)).map(({ programs, back: { from, to } }) => `${ids(programs)} ${from.id}${to.id}`);

  test("is led back where the level falls most", () => expect(back("a1 > b", "b3 > c", "c0 > a")).toEqual(["abc bc"]));
  test("is led back by its last step when levels say nothing", () =>
    expect(back("a1 > b", "b1 > c", "c1 > a")).toEqual(["abc ca"]));
  test("may be one program", () => expect(back("a1 > a", "b1")).toEqual(["a aa"]));
  test("is none where two ways meet", () => expect(back("a1 > b c", "b1 > c", "c1")).toEqual([]));
});

describe("the level of an exit point", () => {
  const { graph } = ladder(["a1 > b", "b2"]);

  test("is what it says, else that of the highest program before it", () => {
    expect(levelOfExit({ id: "x", after: ["a"], level: 7 }, graph)).toBe(7);
    expect(levelOfExit({ id: "x", after: ["a", "b"] }, graph)).toBe(2);
    expect(levelOfExit({ id: "x", after: ["b", "a"] }, graph)).toBe(2);
    expect(levelOfExit({ id: "x", after: [] }, graph)).toBeUndefined();
  });
});

describe("programs out of reach", () => {
  const entry = (...into: string[]) => ({ entryPoints: [{ id: "in", title: "In", into }] });
  const found = (pathway: Pathway) =>
    unreachedPrograms(pathway).map(
      ({ program, behind, blocked }) => `${program.id} ${ids(behind)}${blocked ? " blocked" : ""}`,
    );

  test("are told with what comes after them", () =>
    expect(found(ladder(["a1", "b1 > c", "c1 > d", "d1"], entry("a")))).toEqual(["b cd"]));
  test("are told once where two lead to the same", () =>
    expect(found(ladder(["a1", "b1 > d", "c1 > d", "d1"], entry("a")))).toEqual(["b d", "c "]));
  test("are told once where they go in a circle", () =>
    expect(found(ladder(["a1", "b1 > c", "c1 > b"], entry("a")))).toEqual(["b c"]));
  test("are none without an entry point", () => expect(found(ladder(["a1"]))).toEqual([]));
  test("are told with the door that stayed shut", () => {
    const pathway = ladder(["a1 > b", "b2 > c", "c3"], entry("a"));
    for (const program of pathway.programs) if (program.id === "b") program.requires = ["license"];
    expect(found(pathway)).toEqual(["b c blocked"]);
    const [, , behind] = pathway.programs;
    expect(behind && keysToUnreached(pathway).get(behind)?.id).toBe("b");
  });
});
