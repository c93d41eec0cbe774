import { describe, expect, test } from "vitest";
import type { Definition, LaborMarketEvidence, Wage } from "../../src/pathway/definition.js";
import { Pathway } from "../../src/pathway/pathway.js";
import { agreesWithAnother, hourlyOf, medianHourly, whyNotComparable } from "../../src/pathway/wages.js";

describe("an hour's pay", () => {
  test("is the hourly figure, else the annual one over 2,080 hours", () => {
    expect(hourlyOf({ hourly: 18.4 })).toBe(18.4);
    expect(hourlyOf({ annual: 41_600 })).toBe(20);
    expect(hourlyOf({ hourly: 18.4, annual: 41_600 })).toBe(18.4);
    expect(medianHourly({ id: "welder", title: "Welder", wage: { annual: 41_600 } })).toBe(20);
  });

  test("is unknown, and not zero, where no figure is stated", () => {
    expect(hourlyOf(undefined)).toBeUndefined();
    expect(hourlyOf({ evidence: "oews" })).toBeUndefined();
    expect(medianHourly({ id: "welder", title: "Welder" })).toBeUndefined();
    expect(hourlyOf({ hourly: 0 })).toBe(0);
  });
});

describe("two wages", () => {
  const evidence = (id: string, rest: Partial<LaborMarketEvidence>): LaborMarketEvidence => ({
    id,
    kind: "wages",
    source: id,
    ...rest,
  });
  const definition: Definition = {
    formatVersion: 1,
    id: "welding",
    title: "Welding",
    jurisdiction: { state: "KS", region: "Hutchinson Region" },
    laborMarketEvidence: [
      evidence("regional", { scope: "regional", asOf: "2026-05-01" }),
      evidence("local", { scope: "local", asOf: "2024-05-01" }),
      evidence("state", { scope: "state", year: 2026 }),
      evidence("kansas", { scope: "state", region: "Kansas", year: 2026 }),
      evidence("nation", { scope: "national", year: 2026 }),
      evidence("old", { scope: "regional", asOf: "2014-05-01" }),
      evidence("old-and-released-late", { scope: "regional", asOf: "2026-05-01", year: 2014 }),
      evidence("named", { region: "hutchinson", year: 2026 }),
      evidence("wichita", { scope: "regional", region: "Wichita", year: 2026 }),
      evidence("unplaced", { year: 2026 }),
      evidence("undated", { scope: "regional" }),
    ],
  };
  const pathway = new Pathway(definition);
  const why = (a: Wage, b: Wage) => {
    const [there, back] = [whyNotComparable(a, b, pathway), whyNotComparable(b, a, pathway)];
    expect(back === undefined).toBe(there === undefined);
    const occupations = [a, b].map((wage, i) => ({ id: `o${i}`, title: "O", wage }));
    const agrees = agreesWithAnother(new Pathway({ ...definition, occupations }));
    expect(occupations.map(agrees)).toEqual([there === undefined, there === undefined]);
    return there;
  };
  const from = (id: string, rest: Wage = {}): Wage => ({ hourly: 20, evidence: id, ...rest });

  test.each([
    ["of the pathway's own region, two years apart", from("regional"), from("local")],
    ["of the state, whether it is named or not", from("state"), from("kansas")],
    ["of a region that is named, and of one that is the pathway's", from("regional"), from("named")],
    ["of the same evidence, though it names no region", from("unplaced"), from("unplaced")],
    ["of the same evidence, though it has no date", from("undated"), from("undated")],
    ["that say themselves what they are for", { hourly: 20, year: 2025, region: "Wichita" }, from("wichita")],
  ])("%s can be compared", (_, a, b) => expect(why(a, b)).toBeUndefined());

  test.each([
    ["one is for 2026 and the other for 2014", from("regional"), from("old")],
    ["one is for 2026 and the other for 2014", from("regional"), from("old-and-released-late")],
    ["one is for 2023 and the other for 2026", from("regional", { year: 2023 }), from("regional")],
    ["one is for the region and the other for the state", from("regional"), from("state")],
    ["one is for the state and the other for the nation", from("state"), from("nation")],
    ["one is for the region and the other for Wichita", from("regional"), from("wichita")],
    ["one is for Wichita and the other for hutchinson", from("wichita"), from("named")],
    ["one is for Topeka and the other for the region", from("regional", { region: "Topeka" }), from("regional")],
    ["one is for the state and the other for Topeka", from("state"), { hourly: 20, year: 2026, region: "Topeka" }],
    ["the year of at least one of them is not stated", from("undated"), from("regional")],
    ["the year of at least one of them is not stated", from("undated", { year: 2026 }), from("undated")],
    ["the region of at least one of them is not stated", from("unplaced"), from("regional")],
    ["the year of at least one of them is not stated", { hourly: 20 }, { hourly: 21 }],
    ["the region of at least one of them is not stated", { hourly: 20, year: 2026 }, { hourly: 21, year: 2026 }],
  ])("cannot be compared when %s", (reason, a, b) => expect(why(a, b)).toBe(reason));
});
