import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { Folder, flawed, sound } from "../support/run.js";
import { everyStrangeResult, reported, resultWith, strangeTexts } from "./strange.js";

const schema = JSON.parse(readFileSync(new URL("../../schemas/report.schema.json", import.meta.url), "utf8"));
const validate = new Ajv({ allowUnionTypes: true, logger: false }).compile(schema);

interface Report {
  files: { path: string; pathway: string | null; findings: { message: string; path: string; severity: string }[] }[];
  summary: Record<string, number>;
}

function valid(text: string): Report {
  const report = JSON.parse(text);
  validate(report);
  expect(validate.errors ?? []).toEqual([]);
  return report;
}

describe("json", () => {
  test("of real definitions fits its schema, findings by place and files by name", async () => {
    const folder = new Folder({
      "b.pathway.yaml": flawed,
      "a.pathway.yaml": sound,
      "c.pathway.yaml": "- no: pathway\n",
    });
    const { stdout, stderr, code } = await folder.run(["-f", "json"]);
    const { files, summary } = valid(stdout);
    expect({ code, stderr, paths: files.map(({ path }) => path) }).toEqual({
      code: 1,
      stderr: "",
      paths: ["a.pathway.yaml", "b.pathway.yaml", "c.pathway.yaml"],
    });
    const severities = files.flatMap(({ findings }) => findings.map(({ severity }) => severity));
    expect(summary).toMatchObject({ files: 3, errors: severities.filter((each) => each === "error").length });
  });

  test("with --quiet holds errors only", async () => {
    const folder = new Folder({ "a.pathway.yaml": flawed });
    const { files } = valid((await folder.run(["-f", "json", "--quiet"])).stdout);
    expect(new Set(files.flatMap(({ findings }) => findings.map(({ severity }) => severity)))).toEqual(
      new Set(["error"]),
    );
  });

  test("keeps a stranger's texts to the letter", async () => {
    const { files } = valid(await reported("json", everyStrangeResult));
    // Halves of surrogate pairs are escaped, and so come back.
    expect(files.map(({ pathway }) => pathway)).toEqual(strangeTexts.map((text) => text || null));
    expect(files.map(({ findings }) => findings[0]?.path)).toEqual(strangeTexts.map((text) => `/programs/${text}`));
  });

  test("of nothing is a report", async () => {
    expect(valid(await reported("json", []))).toMatchObject({ files: [], summary: { files: 0 } });
  });
});

describe("jsonl", () => {
  test("says line by line what json says", async () => {
    const [head, ...rest] = (await reported("jsonl", everyStrangeResult))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    const { summary } = rest.pop();
    expect({ ...head, files: rest, summary }).toEqual(JSON.parse(await reported("json", everyStrangeResult)));
  });

  test("has a line for a text that holds line ends", async () => {
    for (const text of ["a\nb", "a\u2028b\u2029c", "a\u0085b\u000bc"]) {
      const report = await reported("jsonl", [resultWith(text)]);
      expect(report.trimEnd().split(/\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/)).toHaveLength(3);
    }
  });
});
