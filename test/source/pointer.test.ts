import { expect, test } from "vitest";
import { at, pointerOf } from "../../src/source/pointer.js";
import { rootOf } from "./helpers.js";

const root = rootOf('{ "": { "a/b": [1, { "m~n": 2 }] }, "~1": 3, "01": [4], __proto__: 5 }');

test.each([
  ["", "map"],
  ["/", "map"],
  ["//a~1b", "list"],
  ["//a~1b/1/m~0n", 2],
  ["/~01", 3],
  ["/01/0", 4],
  ["/__proto__", 5],
])("%j leads to a place, whose name it is", (pointer, expected) => {
  const node = at(root, pointer);
  expect(node?.kind === "scalar" ? node.value : node?.kind).toBe(expected);
  expect(node && pointerOf(node)).toBe(pointer);
});

test.each(["a", "/a", "//a~1b/2", "//a~1b/-", "//a~1b/01", "//a~1b/0/x", "//a~1b/1e0", "/01/0/0", "/toString"])(
  "%j leads nowhere",
  (pointer) => {
    expect(at(root, pointer)).toBeUndefined();
  },
);
