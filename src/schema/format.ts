/** Looks up what the format asks for. */

import { definitionShapes } from "./generated/shapes.js";
import type { MapShape, Shape, Shapes } from "./shape.js";

let shapes: Shapes | undefined;

/** The shape itself where a name stands for one. */
export function resolve(shape: Shape | string): Shape {
  if (typeof shape !== "string") return shape;
  shapes ??= definitionShapes();
  const found = shapes[shape];
  if (!found) throw new TypeError(`the format has no ${shape}`);
  return found;
}

/** The shape of the whole. */
export function definitionShape(): MapShape {
  return resolve("definition") as MapShape;
}

/** The shape of a field; undefined when there is no such key. */
export function fieldOf(shape: MapShape, key: string): Shape | undefined {
  const field = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
  return field === undefined ? undefined : resolve(field);
}
