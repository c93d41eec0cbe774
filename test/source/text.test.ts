import fc from "fast-check";
import { expect, test } from "vitest";
import { SourceText } from "../../src/source/text.js";

test("lines and columns count from 1, in UTF-16 code units", () => {
  const text = new SourceText("\ufeffab\r\n😀c\rd\n");
  const places = [0, 1, 2, 3, 5, 7, 8, 9, 10, 11].map((offset) => text.position(offset));
  expect(places.map(({ line, column }) => `${line}:${column}`)).toEqual([
    "1:1",
    "1:1",
    "1:2",
    "1:3",
    "2:1",
    "2:3",
    "2:4",
    "3:1",
    "3:2",
    "4:1",
  ]);
  expect([1, 2, 3, 4, 5].map((line) => text.line(line))).toEqual(["\ufeffab", "😀c", "d", "", ""]);
});

test("offsets and positions are each other's inverse", () => {
  const unit = fc.constantFrom("a", "\n", "\r\n", "\r", "😀");
  fc.assert(
    fc.property(fc.string({ unit }), (content) => {
      const text = new SourceText(content);
      for (let offset = 0; offset <= content.length; offset++) {
        expect(text.offset(text.position(offset))).toBe(offset);
      }
    }),
  );
});
