import { describe, expect, it } from "vitest";
import { check, edited } from "./support.js";

const program =
  "formatVersion: 1\nid: a\ntitle: A\nprograms:\n  - id: cna\n    title: Aide\n    provider: p\n    level: 1\n";
const occupation = "formatVersion: 1\nid: a\ntitle: A\noccupations:\n  - id: aide\n    title: Aide\n";

/** What is advised for a line, and the line as the fix or else the first suggestion makes it. */
function advice(before: string, line: string): { says: string; becomes: string | undefined; isFix: boolean } {
  const text = `${before}    ${line}\n`;
  const [problem, ...others] = check(text).problems;
  expect(others).toEqual([]);
  const edits = problem?.fix ?? problem?.suggestions?.[0]?.edits;
  return {
    says: problem?.message ?? "",
    becomes: edits && edited(text, edits).slice(before.length).trim(),
    isFix: problem?.fix !== undefined,
  };
}

describe("an amount in a text", () => {
  it.each([
    ["cost: 7_900", "7900"],
    ["cost: 7 900", "7900"],
    ["cost: 7\u00a0900", "7900"],
    ["cost: 7\u202f900.50", "7900.50"],
    ["cost: 7'900", "7900"],
    ["cost: 1’250’000", "1250000"],
    ["cost: 1,250,000.50", "1250000.50"],
  ])("is the number, where digits stand in groups: %s", (line, number) => {
    expect(advice(program, line)).toMatchObject({ becomes: `cost: ${number}`, isFix: true });
  });

  it.each([
    ["cost: $1 250", "1250"],
    ["cost: €1250", "1250"],
    ["cost: about 1,250", "1250"],
    ["cost: 'Tuition: $1,250'", "1250"],
    ["cost: 1 250 USD", "1250"],
    ["cost: USD1250", "1250"],
    ["cost: 12k", "12000"],
    ["cost: 1.005 thousand", "1005"],
    ["cost: 1250-1500", "1250"],
    ["cost: $1 250 – $1 500", "1250"],
    ["cost: 1.2k to 1.5k", "1200"],
  ])("is suggested, where words or signs stand around it: %s", (line, number) => {
    const { says, becomes, isFix } = advice(program, line);
    expect(says).toMatch(
      new RegExp(`; write the number alone: cost: ${number}(?:\\.|, the lower end of the range\\.)$`),
    );
    expect([becomes, isFix]).toEqual([`cost: ${number}`, false]);
  });

  it.each([
    ...["1.250.000", "7.900,50", "0,250", "12,50", "1,250,00", "1 25", "1 2500", "1_2", "1٬250"],
    ...["1:30", "1/2", "1½", "2026-01-01", "2026-01", "2025-26", "1 250 (2026)"],
    ...["'--5'", "about -5", "−5", "(250)", "$.50", "A1", "1e3 dollars", "16 or 18"],
    ...["$1.2M", "1.2 million", "2 dozen", "50¢", "5%", "12-15k", "1-2 million"],
  ])("is not guessed, where it is not certain: %s", (text) => {
    const { says, becomes } = advice(program, `cost: ${text}`);
    expect(says).toMatch(/; write a number such as 1250\.$/);
    expect(becomes).toBeUndefined();
  });

  it.each([
    ["wage: { hourly: $800 a week }", "write a number such as 18.4."],
    ["wage: { annual: '$3,200/month' }", "write a number such as 38270."],
  ])("is no wage by the hour or by the year, when it is by the week: %s", (line, says) => {
    expect(advice(occupation, line)).toMatchObject({ says: expect.stringContaining(says), becomes: undefined });
  });

  it("gives no wage a key, when it is by the month", () => {
    expect(advice(occupation, "wage: $3,200 monthly").says).toContain("; write a mapping such as { ");
  });

  it.each([
    ["length: { weeks: 3 months }", undefined],
    ["length: { weeks: 16 wks }", "length: { weeks: 16 }"],
    ["length: { clockHours: 12 weeks }", undefined],
    ["length: { clockHours: 160 hrs }", "length: { clockHours: 160 }"],
    ["creditHours: 3 semesters", undefined],
    ["creditHours: 3 credits", "creditHours: 3"],
    ["cost: 3.5h", undefined],
    ["cost: 1250 a year", "cost: 1250"],
  ])("is not taken out of one unit into another: %s", (line, becomes) => {
    expect(advice(program, line).becomes).toBe(becomes);
  });

  it.each(["free", "No charge", "none"])("is perhaps 0, where something costs nothing: %s", (text) => {
    expect(advice(program, `cost: ${text}`)).toEqual({
      says: `\`cost\` of program "cna" is the text "${text}"; write a number such as 1250, or 0 if nothing is to be paid.`,
      becomes: "cost: 0",
      isFix: false,
    });
    expect(advice(program, `creditHours: ${text}`).becomes).toBeUndefined();
  });
});
