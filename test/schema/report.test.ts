import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { piecesOf } from "../../src/commands/telling.js";
import type { Finding } from "../../src/findings/finding.js";
import { count, type DocumentResult, emptySummary } from "../../src/findings/result.js";
import { json } from "../../src/reporters/json.js";
import { uncolored } from "../../src/reporters/paint.js";

const schema = JSON.parse(readFileSync(new URL("../../schemas/report.schema.json", import.meta.url), "utf8"));
const validate = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true, logger: false }).compile(schema);

interface Described {
  $ref?: string;
  description?: string;
  properties?: Record<string, Described>;
}

const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 9 } };

const finding: Finding = {
  rule: "element/f-diploma-and-credential",
  requirement: "F.0",
  severity: "error",
  messageId: "noDiploma",
  message: "…",
  path: "/programs/3",
  range,
  anchor: "/programs/cna",
  file: "partners.yaml",
  related: [
    { message: "…", path: "", range, file: "partners.yaml" },
    { message: "…", path: "/id", range },
  ],
  alsoUnmet: ["G.1", "FN4"],
  fix: { edits: [{ range, text: "" }] },
  suggestions: [{ message: "…", edits: [{ range, text: "a" }] }],
  suppressed: { by: "comment", reason: "…" },
};

const document: DocumentResult = {
  pathway: "prairie-patient-care",
  title: "Patient Care and Nursing",
  findings: [
    finding,
    {
      ...finding,
      requirement: null,
      severity: "info",
      file: undefined,
      related: [],
      alsoUnmet: [],
      fix: null,
      suggestions: [],
      suppressed: null,
    },
  ],
  requirements: [
    { id: "A.1", status: "met", evidence: [{ path: "/laborMarketEvidence/0", range }], reason: null },
    {
      id: "D.0",
      status: "excepted",
      evidence: [{ path: "/exceptions/0", range, file: "exceptions.yaml" }],
      reason: "…",
    },
  ],
};

function reported(documents: DocumentResult[]): Record<string, never> {
  const reporter = json.create({
    tool: { name: "pathway-lint", version: "0.0.0" },
    date: "2026-11-23",
    paint: uncolored,
    width: 100,
    rules: [],
    clauses: new Map(),
    quiet: false,
  });
  const file = { path: "examples/nursing.pathway.yaml", documents };
  const summary = emptySummary();
  count(summary, file);
  return JSON.parse(reporter.begin() + [...piecesOf(reporter.file(file))].join("") + reporter.end(summary, []));
}

describe("schemas/report.schema.json", () => {
  it.each([
    ["findings and requirements", [document]],
    ["two pathways of one file", [document, { ...document, pathway: null }]],
    ["no pathway", []],
  ])("holds a report with %s", (_, documents) => {
    validate(reported(documents));
    expect(validate.errors ?? []).toEqual([]);
  });

  it("is closed, so that what is added to a report is added here", () => {
    const report = reported([document]);
    const open: string[] = [];
    const visit = (value: unknown, at: string) => {
      if (typeof value !== "object" || value === null) return;
      if (!Array.isArray(value)) {
        const holder = value as Record<string, unknown>;
        holder.added = 1;
        if (validate(report)) open.push(at);
        delete holder.added;
      }
      for (const [key, inner] of Object.entries(value)) visit(inner, `${at}/${key}`);
    };
    visit(report, "");
    expect(open).toEqual([]);
  });

  it("describes each of its keys", () => {
    const silent: string[] = [];
    const visit = (holder: Described, at: string) => {
      for (const [key, value] of Object.entries(holder.properties ?? {})) {
        if (!value.$ref && !value.description) silent.push(`${at}/${key} lacks a description`);
        visit(value, `${at}/${key}`);
      }
    };
    visit(schema, "");
    for (const [name, definition] of Object.entries<Described>(schema.definitions)) visit(definition, name);
    expect(silent).toEqual([]);
  });
});
