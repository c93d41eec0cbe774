import { expect, test } from "vitest";
import { isOutsideDaytime, isVirtual } from "../../src/pathway/delivery.js";

test.each(["evening", "weekend", "asynchronous", "shift", "weeknights", "self-paced", "any time", "Saturday mornings"])(
  "%s is outside weekday daytime",
  (schedule) => expect(isOutsideDaytime(schedule)).toBe(true),
);

test.each(["daytime", "mornings", "flexible", "full-time", "summer"])("%s names no such time", (schedule) =>
  expect(isOutsideDaytime(schedule)).toBe(false),
);

test.each(["online", "hybrid", "remote", "Distance learning"])("%s needs no coming, at least in part", (format) =>
  expect(isVirtual(format)).toBe(true),
);

test.each(["in-person", "simulation", "worksite"])("%s is at a place", (format) =>
  expect(isVirtual(format)).toBe(false),
);
