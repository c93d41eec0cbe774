import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import type { FileResult } from "../../src/findings/result.js";
import { Folder, flawed, sound } from "../support/run.js";
import { everyStrangeResult, reported, resultWith, strangeTexts } from "./strange.js";

/** The schema is of draft 4, whose `id` is `$id` today; the keywords that changed their meaning do not occur in it. */
const written = readFileSync(new URL("schemas/sarif-2.1.0.json", import.meta.url), "utf8");
const { id: _, ...schema } = JSON.parse(written);
schema.$schema = "http://json-schema.org/draft-07/schema#";

const uriCharacters = /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9A-F]{2})*$/;
const ajv = new Ajv({
  strict: false,
  // One pattern of the schema is no pattern in Unicode mode.
  unicodeRegExp: false,
  logger: false,
  formats: { uri: (text: string) => URL.canParse(text), "uri-reference": uriCharacters, "date-time": true },
});
const validate = ajv.compile(schema);

interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: {
    physicalLocation: { artifactLocation: { uri: string; uriBaseId?: string }; region: Record<string, number> };
  }[];
  partialFingerprints: Record<string, string>;
  suppressions?: { kind: string; justification: string }[];
  taxa?: { id: string }[];
}
interface Descriptor {
  id: string;
  shortDescription: { text: string };
  fullDescription: { text: string };
  help: { text: string; markdown: string };
  defaultConfiguration: { level: string };
  properties: { tags: string[]; "problem.severity": string };
}
interface Run {
  tool: { driver: { rules: Descriptor[] } };
  results: Result[];
  columnKind: string;
  taxonomies: { taxa: { id: string }[] }[];
  invocations: { executionSuccessful: boolean; toolExecutionNotifications: { message: { text: string } }[] }[];
}

function runOf(text: string): Run {
  const report = JSON.parse(text);
  validate(report);
  expect(validate.errors ?? []).toEqual([]);
  return report.runs[0];
}

describe("sarif", () => {
  test("of real definitions fits the schema of OASIS and has what GitHub code scanning asks for", async () => {
    const folder = new Folder({ "a b/ü#1.pathway.yaml": flawed, "good.pathway.yaml": sound });
    const { stdout, code } = await folder.run(["-f", "sarif"]);
    const { tool, results, columnKind, taxonomies } = runOf(stdout);
    const { rules } = tool.driver;
    expect({ code, columnKind, isEmpty: results.length === 0 }).toEqual({
      code: 1,
      columnKind: "utf16CodeUnits",
      isEmpty: false,
    });
    for (const { id, shortDescription, fullDescription, help, defaultConfiguration, properties } of rules) {
      for (const text of [id, shortDescription.text, fullDescription.text, help.text, help.markdown])
        expect(text, id).not.toBe("");
      expect(fullDescription.text.length, id).toBeLessThanOrEqual(1024);
      expect(["error", "warning", "note"]).toContain(defaultConfiguration.level);
      expect(["error", "warning", "recommendation"]).toContain(properties["problem.severity"]);
      expect(properties.tags.length).toBeGreaterThan(0);
    }
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    const clauses = new Set(taxonomies[0]?.taxa.map(({ id }) => id));
    for (const { ruleId, ruleIndex, locations, partialFingerprints, taxa } of results) {
      expect(rules[ruleIndex]?.id).toBe(ruleId);
      const { artifactLocation, region } = locations[0]?.physicalLocation ?? {
        artifactLocation: { uri: "" },
        region: {},
      };
      expect(artifactLocation).toEqual({ uri: "a%20b/%C3%BC%231.pathway.yaml", uriBaseId: "%SRCROOT%" });
      expect(Object.keys(region)).toEqual(["startLine", "startColumn", "endLine", "endColumn"]);
      for (const number of Object.values(region)) expect(number).toBeGreaterThanOrEqual(1);
      expect(partialFingerprints["pathwayLint/v1"]).toMatch(/^[0-9a-f]{32}$/);
      for (const { id } of taxa ?? []) expect(clauses).toContain(id);
    }
  });

  test("tells what is suppressed, by what and why", async () => {
    const { results } = runOf(await reported("sarif", [resultWith("because")]));
    expect(results.map(({ suppressions }) => suppressions?.[0])).toEqual([
      undefined,
      undefined,
      undefined,
      { kind: "inSource", status: "accepted", justification: "because" },
      { kind: "external", status: "accepted", justification: "because" },
    ]);
  });

  test("of a stranger's texts fits the schema, and no message holds a link", async () => {
    const { results } = runOf(await reported("sarif", everyStrangeResult));
    expect(results).toHaveLength(strangeTexts.length * 5);
    for (const { message } of results) expect(linksIn(message.text)).toEqual([]);
  });

  test("does not change brackets that make no link", async () => {
    const { results } = runOf(await reported("sarif", [resultWith("naics [456110]")]));
    expect(results[0]?.message.text).toContain('"naics [456110]"');
  });

  test.each([
    ["the linted one", "partners: [{ id: prairie-college, name: Other, kind: community-college }]\n", "a.pathway.yaml"],
    ["the included one", "{\n]\n", "b.yaml"],
  ])("places what is related in the file in which it is written: %s", async (_, included, related) => {
    const including = sound.replace(/^title:.*\n/m, (title) => `${title}includes: [b.yaml]\n`);
    const { stdout } = await new Folder({ "a.pathway.yaml": including, "b.yaml": included }).run(["-f", "sarif"]);
    const { results } = (
      JSON.parse(stdout) as { runs: [{ results: (Result & { relatedLocations?: Result["locations"] })[] }] }
    ).runs[0];
    const uriOf = (place?: Result["locations"][number]) => place?.physicalLocation.artifactLocation.uri;
    const ofIncluded = results.filter(({ locations }) => uriOf(locations[0]) === "b.yaml");
    const places = ofIncluded.flatMap(({ relatedLocations = [] }) => relatedLocations.map(uriOf));
    expect(new Set(places)).toEqual(new Set([related]));
  });

  test("leaves out, and says so, what GitHub would not take", async () => {
    const many: FileResult = resultWith("x");
    const [document] = many.documents;
    const [finding] = document?.findings ?? [];
    if (!document || !finding) throw new Error("no finding");
    document.findings = Array.from({ length: 26_000 }, (_, i) => ({
      ...finding,
      message: `Finding ${i}. ${"long ".repeat(60)}`,
    }));
    const text = await reported("sarif", [many]);
    const { results, invocations } = runOf(text);
    expect(results.length).toBeLessThanOrEqual(25_000);
    expect(Buffer.byteLength(text)).toBeLessThan(10_000_000);
    expect(invocations[0]?.toolExecutionNotifications[0]?.message.text).toContain(
      `${26_000 - results.length} more results`,
    );
  });
});

/** Links as section 3.11.6 of SARIF has them: `[text](target)`, where a backslash takes a bracket's meaning away. */
function linksIn(text: string): string[] {
  return [...text.matchAll(/(?<!\\)(?:\\\\)*\[((?:[^\\[\]]|\\.)*)\]\(([^)]*)\)/g)].map(([, , target = ""]) => target);
}
