import fc from "fast-check";
import { expect, test } from "vitest";
import type { Definition, Program } from "../../src/pathway/definition.js";
import { inOrder } from "../../src/pathway/order.js";
import { Pathway } from "../../src/pathway/pathway.js";

/** Programs 0, 1, … with the steps `from` to `to`. */
function pathwayOf(size: number, steps: readonly (readonly [number, number])[]): Pathway {
  const programs = Array.from({ length: size }, (_, i): Program => {
    const next = steps.filter(([from]) => from === i).map(([, to]) => ({ program: `p${to}` }));
    return { id: `p${i}`, title: "P", provider: "x", level: 0, next };
  });
  const definition: Definition = { formatVersion: 1, id: "x", title: "x", programs };
  return new Pathway(definition);
}

const ids = ({ programs, graph }: Pathway) => inOrder(programs, graph).map(({ id }) => id);

const steps = fc.array(fc.tuple(fc.nat(19), fc.nat(19)));

test("every program stands once, after those that lead to it", () => {
  fc.assert(
    fc.property(steps, (drawn) => {
      // From a greater number to a smaller: steps that cannot go round in circles.
      const downward = drawn.map(([a, b]) => [Math.max(a, b) + 1, Math.min(a, b)] as const);
      const ordered = ids(pathwayOf(21, downward));
      expect(new Set(ordered).size).toBe(21);
      expect(ordered).toHaveLength(21);
      for (const [from, to] of downward) expect(ordered.indexOf(`p${from}`)).toBeLessThan(ordered.indexOf(`p${to}`));
    }),
  );
});

test("what goes round in circles stands at the end, and nothing is lost", () => {
  fc.assert(
    fc.property(steps, (drawn) => {
      expect(new Set(ids(pathwayOf(20, drawn))).size).toBe(20);
    }),
  );
  expect(
    ids(
      pathwayOf(5, [
        [1, 0],
        [0, 1],
        [1, 2],
        [4, 3],
      ]),
    ),
  ).toEqual(["p4", "p3", "p0", "p1", "p2"]);
});

test("a step that is written twice counts once", () => {
  expect(
    ids(
      pathwayOf(2, [
        [1, 0],
        [1, 0],
      ]),
    ),
  ).toEqual(["p1", "p0"]);
});
