import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { Folder, flawed, sound } from "../support/run.js";
import { everyStrangeResult, reported, resultWith } from "./strange.js";

const schemas = { junit: "junit-10.xsd", checkstyle: "checkstyle.xsd" } as const;

/** What xmllint says of a report against its schema. */
async function problemsOf(format: keyof typeof schemas, xml: string): Promise<string[]> {
  const schema = readFileSync(new URL(`schemas/${schemas[format]}`, import.meta.url), "utf8");
  const { errors } = await validateXML({
    xml: { fileName: "report.xml", contents: xml },
    schema: { fileName: schemas[format], contents: schema },
  });
  return errors.map(({ message }) => message);
}

describe.each(["junit", "checkstyle"] as const)("%s", (format) => {
  test("of real definitions fits its schema", async () => {
    const folder = new Folder({ "a & b/<c>.pathway.yaml": flawed, "good.pathway.yaml": sound });
    const { stdout } = await folder.run(["-f", format]);
    expect(await problemsOf(format, stdout)).toEqual([]);
    expect(stdout).toContain("a &amp; b/&lt;c&gt;.pathway.yaml");
  });

  test("of a stranger's texts fits its schema", async () => {
    expect(await problemsOf(format, await reported(format, everyStrangeResult))).toEqual([]);
  });

  test("of nothing fits its schema", async () => {
    expect(await problemsOf(format, await reported(format, []))).toEqual([]);
  });

  test("keeps what is suppressed out", async () => {
    expect(await reported(format, [resultWith("because")])).not.toContain("because.pathway");
  });
});

test("the validator sees what is wrong", async () => {
  expect(
    await problemsOf("junit", '<?xml version="1.0"?>\n<testsuites><testsuite tests="1"/></testsuites>'),
  ).not.toEqual([]);
  expect(
    await problemsOf(
      "checkstyle",
      '<checkstyle version="4.3"><file name="a"><error line="0" severity="x"/></file></checkstyle>',
    ),
  ).not.toEqual([]);
});

test("junit counts tests and failures as they are", async () => {
  const folder = new Folder({ "a.pathway.yaml": flawed, "good.pathway.yaml": sound });
  const { stdout } = await folder.run(["-f", "junit"]);
  const suites = stdout.split("<testsuite ").slice(1);
  expect(suites).toHaveLength(2);
  for (const suite of suites) {
    const number = (name: string) => Number(new RegExp(`${name}="(\\d+)"`).exec(suite)?.[1]);
    expect(number("tests")).toBe(suite.split("<testcase ").length - 1);
    expect(number("failures")).toBe(suite.split("<failure ").length - 1);
  }
});
