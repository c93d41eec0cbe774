import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contentWords, isPlaceholder, pasted, restates } from "../../src/pathway/texts.js";

describe("pasted texts", () => {
  const groups = (...texts: string[]) => pasted(texts, contentWords);

  test("are the same but for case, punctuation and order", () => {
    const [first, second] = ["Charts, dosages and shift reports.", "shift reports — dosages; CHARTS"];
    expect(groups(first, "Blueprints", second)).toEqual([[first, second]]);
  });

  test("may differ in one word when they are long enough", () => {
    const long = "Every lesson begins with a real task from daily work on the floor of a hospital";
    const other = long.replace("hospital", "clinic");
    expect(groups(long, other)).toEqual([[long, other]]);
    expect(groups(long, `${long} unit`)).toEqual([[long, `${long} unit`]]);
    expect(groups(long, other.replace("lesson", "unit"))).toEqual([]);
    expect(groups("Rounds on the medical floor", "Rounds on the surgical floor")).toEqual([]);
  });

  test("count a word as often as it stands there", () => {
    expect(groups("shop shop shop", "shop")).toEqual([]);
  });

  test("are none where there are no words", () => {
    expect(groups("", "…", "the and of", "")).toEqual([]);
  });

  test("stay the same however their words are ordered", () => {
    const words = fc.array(fc.stringMatching(/^[b-z]{4,9}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer(), (list, seed) => {
        const shuffled = list.toSorted((a, b) => ((a.length * seed) % 7) - ((b.length * seed) % 7));
        expect(pasted([list, shuffled], (each) => each)).toEqual([[list, shuffled]]);
      }),
    );
  });

  test("are found in time that grows with the text alone", () => {
    const texts = Array.from(
      { length: 2000 },
      (_, i) => `${i} ${Array.from({ length: 100 }, (_, j) => `w${i}x${j}`).join(" ")}`,
    );
    const start = performance.now();
    expect(pasted(texts, contentWords)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe("a text that restates", () => {
  const asked = ["Curriculum and instruction make work the central context of learning and of work readiness."];

  test.each([
    "Work is the central context for learning.",
    "Contextualized instruction",
    "Central work contexts, readily learned",
  ])("%s", (text) => expect(restates(text, asked)).toBe(true));

  test.each([
    "",
    "Forty clinical hours on the floors of the hospital",
    "Instruction at the bench: fractions from blueprints",
  ])("is not: %s", (text) => expect(restates(text, asked)).toBe(false));
});

describe("a placeholder", () => {
  test.each([
    "",
    "  ",
    "???",
    "—",
    "TBD",
    "tbd.",
    "N/A",
    "n.a.",
    "To be determined",
    "xxx",
    "XXXX xxxx",
    "TBD with partners",
    "Lorem ipsum dolor",
    "Not offered.",
    "NONE YET",
    "not yet",
    "under negotiation",
    "Applied for",
    "See attached.",
    "to be found",
    "To be determined with employer",
    "to be determined with the employers.",
    "To be negotiated with each college",
    "Na",
  ])("%j", (text) => expect(isPlaceholder(text)).toBe(true));

  test.each([
    "None of the labs is closed at night",
    "Pending board approval of June",
    "xx",
    "Test bench",
    "Not offered in summer",
    "None yet in the county; the next district has two",
    "Under negotiation skills, tenants learn to bargain",
    "See attached referral form",
    "See above the counter for prices",
    "Applied for by 40 people a year",
    "To be determined by placement test",
    "To be determined with the employer at the first meeting",
    "To be negotiated with care",
    "To be ready for work at seven",
    "Text messages",
    "Test of adult basic education",
    "Yes",
    "No",
    "Attached to the hospital",
    "Unknown Valley Hospital",
    "In development of software",
  ])("is not %j", (text) => expect(isPlaceholder(text)).toBe(false));
});
