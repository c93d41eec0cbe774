/** Shapes of plain data that came from elsewhere. */

export type Shape = (value: unknown) => boolean;

export const text: Shape = (value) => typeof value === "string";

/** Text that ends no line, and turns none around: it may stand in a report as it is. */
export const word: Shape = (value) => typeof value === "string" && /^[^\p{C}\p{Zl}\p{Zp}]+$/u.test(value);

export function matching(form: RegExp): Shape {
  return (value) => typeof value === "string" && form.test(value);
}

export function whole(least: number, most = Number.MAX_SAFE_INTEGER): Shape {
  return (value) => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
}

export function oneOf(...values: readonly unknown[]): Shape {
  return (value) => values.includes(value);
}

export function either(...shapes: readonly Shape[]): Shape {
  return (value) => shapes.some((shape) => shape(value));
}

export function listOf(item: Shape): Shape {
  return (value) => Array.isArray(value) && value.every(item);
}

/** A mapping of any keys. */
export function mapping(of: Shape): Shape {
  return (value) => isMapping(value) && Object.values(value).every(of);
}

/** An object with these keys and no others. */
export function object(needed: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape {
  const required = Object.keys(needed);
  const shapes = new Map(Object.entries({ ...needed, ...optional }));
  return (value) =>
    isMapping(value) &&
    required.every((key) => Object.hasOwn(value, key)) &&
    Object.entries(value).every(([key, each]) => shapes.get(key)?.(each) === true);
}

function isMapping(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
