import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contentWords, isPlaceholder, restated } from "../../src/pathway/texts.js";

describe("a long text is a placeholder", () => {
  const more = "people learn at the bench and say what they have learned there ".repeat(10);

  test.each([
    `TBD ${more}`,
    `lorem ipsum ${more}`,
    "xxx ".repeat(200),
    `é: TBD ${more}`.slice(3),
    "-".repeat(400),
    `${"-".repeat(400)} TBD`,
  ])("%.20j", (text) => expect(isPlaceholder(text)).toBe(true));

  test.each([more, `${"xxx ".repeat(200)}${more}`, `é ${more}`, `${"-".repeat(400)} ${more}`, "a".repeat(400)])(
    "or not: %.20j",
    (text) => expect(isPlaceholder(text)).toBe(false),
  );
});

describe("words of a text that normalizing makes longer", () => {
  test("are taken from its first 10,000 characters", () => {
    const words = contentWords("\ufdfa ".repeat(2500));
    expect(words.length).toBeGreaterThan(1000);
    expect(words.join(" ").length).toBeLessThanOrEqual(10_000);
  });

  test("are all taken where nothing grows", () => {
    expect(contentWords("é ".repeat(2500)).length).toBe(2500);
  });

  test("are the same whether marks are composed or follow their letter", () => {
    expect(contentWords("re\u0301sume\u0301")).toEqual(["résumé"]);
    expect(contentWords(`re${"\u0301\u0327".repeat(2000)}`)).toEqual(contentWords(`re${"\u0301\u0327".repeat(15)}`));
  });
});

test("a text restates a sentence that has four fifths of its words, however often it is asked", () => {
  const sentences = ["alpha bravo charlie delta", "echoes foxtrot golfing hotel"];
  const stems = sentences.map((sentence) => new Set(sentence.split(" ").map((each) => each.slice(0, 5))));
  const word = fc.constantFrom("alpha", "bravo", "charlie", "delta", "echoes", "foxtrot", "golfing", "zulu", "kilo");
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
      const share = stems.map((asked) => words.filter((each) => asked.has(each.slice(0, 5))).length);
      expect(restated(words.join(" "), sentences)).toBe(share.findIndex((count) => count >= words.length * 0.8));
    }),
  );
});
