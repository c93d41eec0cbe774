/** Reports of parts that are sealed as they should be, and hold what the program does not write. */

import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { tool } from "../../src/version.js";
import { Folder, flawed } from "../support/run.js";

/** Seals a text of which nothing is known but that it stood in a report. */
function sealed(text: string): string {
  const body = text.replace(/"seal": .*\n\}\n$/s, "");
  return `${body}"seal": "${createHash("sha256").update(body).digest("hex")}"\n}\n`;
}

let made: string | undefined;

/** The report of a part that is all, with changes to its text. */
async function changed(change: (text: string) => string): Promise<Folder> {
  const folder = new Folder({ "a.pathway.yaml": flawed, "b.pathway.yaml": `${flawed}---\n${flawed}` });
  if (made === undefined) {
    await folder.run(["--shard", "1/1", "-f", "json", "-o", "p.json"]);
    made = folder.read("p.json");
  }
  const text = change(made);
  expect(text).not.toBe(made);
  folder.write("p.json", sealed(text));
  return folder;
}

const inEntry = (from: string | RegExp, to: string) => (text: string) =>
  text.replace(/(?<=\n"files": \[\n).*/, (entry) => entry.replace(from, to));
const replacing = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

describe("merge", () => {
  test("takes a report that was sealed anew, and is as it was", async () => {
    const folder = await changed((text) => text.replace('"summary": ', '"summary":  '));
    expect(await folder.run(["merge", "-f", "json", "p.json"])).toEqual(await folder.run(["-f", "json"]));
  });

  const injected = String.raw`\n::error::x`;
  test.each<[string, (text: string) => string]>([
    ["an entry that is null", (text) => text.replace(/(?<=\n"files": \[\n).*/, "null,")],
    ["an entry that is no JSON", inEntry("{", "[")],
    ["an entry without findings", inEntry('"findings":', '"finding":')],
    ["a finding that is null", inEntry('"findings":[', '"findings":[null,')],
    ["an entry without what merge needs", inEntry('"merge":', '"marge":')],
    ["an entry that follows none of its file", (text) => text.replace(/(?<=\n"files": \[\n.*\n).*\n/, "")],
    ["a file too few", (text) => text.replace(/(?<=\n"files": \[\n).*\n/, "")],
    ["a document too few", (text) => text.replace(/,\n[^\n]*(?=\n\],\n"summary")/, "")],
    ["more parts than there can be", replacing('"of":1', '"of":4294967296')],
    ["a billion parts", replacing('"of":1', '"of":1000000000')],
    ["more parts than anybody has", replacing('"of":1', '"of":10001')],
    ["fewer parts than none", replacing('"of":1', '"of":-1')],
    ["parts that are no number", replacing('"of":1', '"of":"x"')],
    ["a half", replacing('"of":1', '"of":1.5')],
    ["a part that is none of them", replacing('"index":1', '"index":2')],
    ["a day that is none", replacing(/"date": "[^"]*"/, '"date": "today"')],
    ["failures that are none", replacing(/"failures": \[\]/, '"failures": [5]')],
    ["a requirement that is none", inEntry('"requirement":"', `"requirement":"${injected}`)],
    ["a requirement that nobody knows", inEntry(/"requirement":"[^"]*"/, '"requirement":"Z.9"')],
    ["another requirement that is none", inEntry('"alsoUnmet":[', `"alsoUnmet":["${injected}",`)],
    ["a severity that is none", inEntry(/"severity":"\w+"/, `"severity":"${injected}"`)],
    ["a rule that is none", inEntry('"rule":"', `"rule":"${injected}`)],
    ["a name of a message that is none", inEntry('"messageId":"', `"messageId":"${injected}`)],
    ["a line that is none", inEntry(/"line":\d+/, `"line":"${injected}"`)],
    ["a column before the first", inEntry(/"column":\d+/, '"column":0')],
    ["a range without an end", inEntry(/,"end":\{[^}]*\}/, "")],
    ["a status that is none", inEntry(/"status":"[\w-]+"/, '"status":"fine"')],
    ["lines that are none", inEntry(/"lines":\{"":\{"(\d+)":"[^"]*"/, '"lines":{"":{"$1":5')],
    ["a place between pathways that is none", inEntry('"programs":[', '"programs":[5,')],
    ["a plugin that is none", replacing('"plugins":[]', '"plugins":[{}]')],
    ["a key that it does not have", inEntry('"suggestions":', '"x":1,"suggestions":')],
  ])("refuses a report with %s, in one line with its name", async (_, change) => {
    const folder = await changed(change);
    const begun = performance.now();
    expect(await folder.run(["merge", "-f", "compact", "p.json"])).toEqual({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(
        /^pathway-lint: p\.json is damaged: line \d+ is not what this program writes; make it again\n$/,
      ),
    });
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  test("refuses a report of another version, and says both", async () => {
    const folder = await changed(replacing(`"version":"${tool.version}"`, '"version":"0.0.1"'));
    expect(await folder.run(["merge", "p.json"])).toEqual({
      code: 2,
      stdout: "",
      stderr: `pathway-lint: p.json was made by version 0.0.1, and this is ${tool.version}; make it again with this version\n`,
    });
  });

  test("lets no words of a plugin, true or forged, make a line of their own", async () => {
    const requirement = {
      ...{ id: "x.1", authority: "policy", clause: "\n::error::x", qualified: null, severity: "error" },
      ...{ asks: "\n::error::x", why: "", fix: "", evidence: "", messages: {} },
    };
    const plugins = [
      { id: "x/y", title: "X", severity: "error", options: {}, requirements: [requirement], integrity: null },
    ];
    const folder = await changed((text) =>
      inEntry(
        /"requirement":"[^"]*"/,
        '"requirement":"x.1"',
      )(text)
        .replace('"plugins":[]', `"plugins":${JSON.stringify(plugins)}`)
        .replace(/"requirements":\[\{"id":"[^"]*"/, '"requirements":[{"id":"x.1"'),
    );
    for (const format of ["stylish", "compact", "markdown"]) {
      const { code, stdout } = await folder.run(["merge", "-f", format, "p.json"]);
      expect(code).toBe(1);
      expect(stdout).toContain("x.1");
      expect(stdout).not.toMatch(/^\s*::error/m);
    }
  });
});
