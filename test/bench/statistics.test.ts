import { describe, expect, test } from "vitest";
import { beyondStart, growth, median } from "./statistics.js";

test("a median is the middle, or between the two in the middle, in whatever order", () => {
  expect(median([7])).toBe(7);
  expect(median([30, 1, 2])).toBe(2);
  expect(median([4, 1, 9, 2])).toBe(3);
  expect(() => median([])).toThrow("median of nothing");
});

describe("growth", () => {
  const points = (power: number, sizes = [64, 256, 1024]) => sizes.map((size) => ({ size, ms: 3 * size ** power }));

  test.each([1, 1.1, 2])("to the power of %d", (power) => {
    const grown = growth(points(power));
    expect(grown?.exponent).toBeCloseTo(power);
    expect(grown?.steepest).toBeCloseTo(power);
  });

  test("is steepest where it turns from linear to quadratic", () => {
    const turning = [...points(1, [10, 100]), { size: 1000, ms: 30_000 }];
    const grown = growth(turning);
    expect(grown?.steepest).toBeCloseTo(2);
    expect(grown?.exponent).toBeCloseTo(1.5);
  });

  test("cannot be told from one point", () => {
    expect(growth(points(1, [64]))).toBeUndefined();
    expect(growth([])).toBeUndefined();
  });
});

test("work is what a run takes beyond a start, where that is more than a tenth of the start", () => {
  const points = [
    { size: 64, ms: 104 },
    { size: 256, ms: 150 },
  ];
  expect(beyondStart(points, 100)).toEqual([{ size: 256, ms: 50 }]);
});
