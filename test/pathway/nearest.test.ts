import { expect, test } from "vitest";
import { nearestTo, type Place } from "../../src/pathway/nearest.js";

const program = (provider: string, level: number): Place => ({
  id: `${provider}-${level}`,
  title: "",
  provider,
  level,
});
const entry: Place = { id: "entry", title: "", into: [] };
const exit = (level?: number): Place => ({ id: `exit-${level}`, after: [], ...(level === undefined ? {} : { level }) });

/** The index of the service that is chosen, out of the places at which each is given. */
function chosen(place: Place, services: Place[][]): number | undefined {
  const nearest = nearestTo(place, services, (places) => places);
  return nearest && services.indexOf(nearest);
}

test("a service that is given nowhere goes first", () => {
  expect(chosen(program("college", 1), [[program("college", 1)], []])).toBe(1);
});

test("then one of the same provider, whatever its level; then the nearest level; then the first", () => {
  expect(chosen(program("college", 1), [[program("board", 1)], [program("college", 3)]])).toBe(1);
  expect(chosen(program("college", 1), [[program("board", 3)], [program("center", 0)]])).toBe(1);
  expect(chosen(program("college", 1), [[program("board", 0)], [program("center", 2)]])).toBe(0);
});

test("the nearest of the places at which it is given decides", () => {
  expect(chosen(exit(3), [[exit(1)], [exit(0), exit(2)]])).toBe(1);
  expect(chosen(exit(), [[exit(2)], [exit(1)]])).toBe(1);
});

test("an entry point is nearer to an entry point than to a program", () => {
  expect(chosen(entry, [[program("college", 1)], [{ ...entry, id: "other" }]])).toBe(1);
  expect(chosen(program("college", 1), [[entry], [program("board", 4)]])).toBe(1);
  expect(chosen(exit(1), [[program("college", 1)], [exit(4)]])).toBe(1);
});

test("a service that is given at places of another sort only is still one to extend", () => {
  expect(chosen(entry, [[program("college", 1)]])).toBe(0);
  expect(chosen(entry, [])).toBeUndefined();
});
