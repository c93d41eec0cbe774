import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { Folder, flawed, sound } from "../support/run.js";
import { everyStrangeResult, reported } from "./strange.js";

const validate = new Ajv().compile(
  JSON.parse(readFileSync(new URL("schemas/gitlab-code-quality.json", import.meta.url), "utf8")),
);

interface Issue {
  fingerprint: string;
  location: { path: string; lines: { begin: number; end: number } };
}

function valid(text: string): Issue[] {
  const issues = JSON.parse(text);
  validate(issues);
  expect(validate.errors ?? []).toEqual([]);
  return issues;
}

describe("gitlab", () => {
  test("of real definitions is as documented, and no fingerprint occurs twice", async () => {
    const folder = new Folder({ "a.pathway.yaml": flawed, "b/copy.pathway.yaml": flawed, "good.pathway.yaml": sound });
    const issues = valid((await folder.run(["-f", "gitlab"])).stdout);
    expect(issues.length).toBeGreaterThan(10);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });

  test("keeps its fingerprints when lines move", async () => {
    const fingerprints = async (text: string) => {
      const { stdout } = await new Folder({ "a.pathway.yaml": text }).run(["-f", "gitlab"]);
      return valid(stdout)
        .map(({ fingerprint }) => fingerprint)
        .sort();
    };
    expect(await fingerprints(`# a comment\n\n${flawed}`)).toEqual(await fingerprints(flawed));
  });

  test("of a stranger's texts is as documented", async () => {
    const issues = valid(await reported("gitlab", everyStrangeResult));
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });

  test("of nothing is an empty list", async () => {
    expect(valid(await reported("gitlab", []))).toEqual([]);
  });
});
