import { expect, test } from "vitest";
import { Places } from "../../src/engine/place.js";
import { field, type Where } from "../../src/rules-api/where.js";
import { readSource } from "../../src/source/read.js";

type Definition = Record<string, Where> & { delivery: Where };

function placeOf(text: string, key: string) {
  const { documents, text: source } = readSource(text);
  const definition = documents[0]?.root?.value as Definition;
  return new Places({ of: () => ({ text: source }) }).of(field(definition, key));
}

test("a value in brackets is shown whole where it stands on one line", () => {
  expect(placeOf("delivery: { formats: [online] }\nid: x\n", "delivery").range).toEqual({
    start: { line: 1, column: 11 },
    end: { line: 1, column: 32 },
  });
  expect(placeOf('{"id": "x", "delivery": {"formats": []}}', "delivery").range).toEqual({
    start: { line: 1, column: 25 },
    end: { line: 1, column: 40 },
  });
});

test("one that goes over several lines is shown by its key", () => {
  expect(placeOf("delivery: { formats:\n  [online] }\nid: x\n", "delivery").range).toEqual({
    start: { line: 1, column: 1 },
    end: { line: 1, column: 9 },
  });
});

test("where it ends is not sought in the text", () => {
  const { documents, text } = readSource(`{"delivery": {"formats": []}, "title": "${"x".repeat(1000)}"}`);
  let reads = 0;
  const counted = Object.create(text, {
    text: {
      get: () => {
        reads++;
        return text.text;
      },
    },
    position: { value: text.position.bind(text) },
    range: { value: text.range.bind(text) },
  });
  const places = new Places({ of: () => ({ text: counted }) });
  for (let i = 0; i < 100; i++) places.of(field(documents[0]?.root?.value as Definition, "delivery"));
  expect(reads).toBe(0);
});
