import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sharesAudience } from "../../src/pathway/audience.js";
import { cyclesOf } from "../../src/pathway/cycles.js";
import type { Definition, EntryPoint, Program } from "../../src/pathway/definition.js";
import { Pathway } from "../../src/pathway/pathway.js";
import { credential, definitions, program } from "./random-definitions.js";

/** The same by brute force: everything is tried again until a whole round brings nothing new. */
function reachedByTrying(definition: Definition, entry: EntryPoint): Set<string> {
  const held = new Set<string>();
  const groups: string[][] = [];
  for (const item of entry.requires ?? []) {
    if (typeof item === "string") held.add(item);
    else if (item.anyOf.length === 1) held.add(item.anyOf[0] as string);
    else groups.push(item.anyOf);
  }
  const open = (door: { requires?: readonly (string | { anyOf: string[] })[] }) =>
    (door.requires ?? []).every((item) => {
      const enough = typeof item === "string" ? [item] : item.anyOf;
      return enough.some((id) => held.has(id)) || groups.some((group) => group.every((id) => enough.includes(id)));
    });
  const byId = new Map((definition.programs ?? []).map((each) => [each.id, each]));
  const entered = new Set([entry.id]);
  const reached = new Set<string>();
  for (let before = -1; before !== reached.size + entered.size; ) {
    before = reached.size + entered.size;
    const offered = new Set<string>();
    for (const each of definition.entryPoints ?? [])
      if (entered.has(each.id)) for (const id of each.into) offered.add(id);
    for (const id of reached) {
      for (const { program: to } of byId.get(id)?.next ?? []) offered.add(to);
      for (const [other, { instruction }] of byId) {
        const beside =
          instruction?.concurrentWith?.includes(id) || byId.get(id)?.instruction?.concurrentWith?.includes(other);
        if (beside && other !== id && sharesAudience(entry, byId.get(other) as Program)) offered.add(other);
      }
      for (const exit of definition.exitPoints ?? []) {
        if (!exit.after.includes(id)) continue;
        for (const to of definition.entryPoints ?? [])
          if (exit.returnsAt?.includes(to.id) && open(to)) entered.add(to.id);
      }
    }
    for (const id of offered) {
      const taken = byId.get(id);
      if (!taken || !open(taken)) continue;
      reached.add(id);
      for (const award of taken.awards ?? []) held.add(award);
    }
  }
  return reached;
}

describe("a journey", () => {
  test("reaches what trying everything again and again reaches", () => {
    fc.assert(
      fc.property(definitions, (definition) => {
        const pathway = new Pathway(definition);
        for (const entry of pathway.entryPoints) {
          const reached = [...pathway.journey(entry).programs].map(({ id }) => id);
          expect(new Set(reached)).toEqual(reachedByTrying(definition, entry));
        }
      }),
      { numRuns: 300 },
    );
  });

  test("never gets less far for whoever holds more", () => {
    fc.assert(
      fc.property(definitions, fc.nat(5).map(credential), (definition, more) => {
        const richer = {
          ...definition,
          entryPoints: (definition.entryPoints ?? []).map((entry) => ({
            ...entry,
            requires: [...(entry.requires ?? []), more],
          })),
        };
        const reach = (of: Definition) => {
          const pathway = new Pathway({ ...of, exitPoints: [] });
          return pathway.entryPoints.map((entry) => new Set([...pathway.journey(entry).programs].map(({ id }) => id)));
        };
        const [before, after] = [reach(definition), reach(richer)];
        before.forEach((programsBefore, i) => {
          for (const id of programsBefore) expect(after[i]?.has(id)).toBe(true);
        });
      }),
    );
  });

  test("tells of a shut door the first thing that is missing there, and of no door that was passed", () => {
    fc.assert(
      fc.property(definitions, (definition) => {
        const pathway = new Pathway(definition);
        for (const entry of pathway.entryPoints) {
          const journey = pathway.journey(entry);
          for (const { door, missing } of journey.blocked) {
            expect(journey.programs.has(door as Program)).toBe(false);
            expect(journey.holdings.satisfies(missing)).toBe(false);
            const first = door.requires?.find((item) => !journey.holdings.satisfies(item));
            expect(missing).toEqual(first);
          }
        }
      }),
    );
  });

  test("walks along `next`, past no program that is avoided and none that cannot be taken", () => {
    fc.assert(
      fc.property(definitions, fc.nat(6), (definition, avoided) => {
        const pathway = new Pathway(definition);
        const { numbered } = pathway.graph;
        for (const entry of pathway.entryPoints) {
          const journey = pathway.journey(entry);
          const may = (id: string) => id !== program(avoided) && [...journey.programs].some((taken) => taken.id === id);
          const wanted = new Set(entry.into.filter(may));
          for (const id of wanted)
            for (const { program: to } of pathway.ids.program(id)?.next ?? []) if (may(to)) wanted.add(to);
          const walked = journey.walkedWithout(numbered.marks(({ id }) => id === program(avoided)));
          expect(new Set(walked.map((number) => numbered.programs[number]?.id))).toEqual(wanted);
          expect(new Set(walked).size).toBe(walked.length);
        }
      }),
    );
  });

  test("goes through a chain of ten thousand programs", () => {
    const count = 10_000;
    const chain: Program[] = Array.from({ length: count }, (_, i) => ({
      id: program(i),
      title: "A step",
      provider: "college",
      level: 1,
      next: i + 1 < count ? [{ program: program(i + 1) }] : [],
    }));
    const pathway = new Pathway({
      formatVersion: 1,
      id: "chain",
      title: "A chain",
      programs: chain,
      entryPoints: [{ id: "start", title: "Start", into: [program(0)] }],
    });
    expect(pathway.journey(pathway.entryPoints[0] as EntryPoint).programs.size).toBe(count);
    expect(cyclesOf(pathway.programs, (each) => pathway.graph.next(each))).toEqual([]);
  });
});

describe("cycles", () => {
  const graphs = fc.array(fc.uniqueArray(fc.nat(7), { maxLength: 3 }), { minLength: 8, maxLength: 8 });

  test("are found exactly where a node can be come back to", () => {
    fc.assert(
      fc.property(graphs, (edges) => {
        const reachable = (from: number) => {
          const seen = new Set<number>(edges[from]);
          for (const node of seen) for (const to of edges[node] ?? []) seen.add(to);
          return seen;
        };
        const onCycle = edges.map((_, node) => node).filter((node) => reachable(node).has(node));
        const cycles = cyclesOf([...edges.keys()], (node) => edges[node] ?? []);
        for (const cycle of cycles) {
          cycle.forEach((node, i) => {
            expect(edges[node]).toContain(cycle[(i + 1) % cycle.length]);
            expect(onCycle).toContain(node);
          });
        }
        // One cycle stands for each group of nodes that reach each other.
        const groups = new Set(
          onCycle.map((node) =>
            Math.min(...onCycle.filter((other) => reachable(node).has(other) && reachable(other).has(node))),
          ),
        );
        expect(cycles.length).toBe(groups.size);
      }),
      { numRuns: 300 },
    );
  });
});
