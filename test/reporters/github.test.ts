import { describe, expect, test } from "vitest";
import { Folder, flawed } from "../support/run.js";
import { reported, resultWith, strangeTexts } from "./strange.js";
import { commandsIn } from "./workflow-commands.js";

describe("github", () => {
  test("makes an annotation of each finding, at its place", async () => {
    const folder = new Folder({ "a,b: c%.pathway.yaml": flawed });
    const { stdout } = await folder.run(["-f", "github"]);
    const report = JSON.parse((await folder.run(["-f", "json"])).stdout);
    const { findings } = report.files[0];
    const commands = commandsIn(stdout);
    expect(commands).toHaveLength(findings.length);
    for (const [i, { name, properties, data }] of commands.entries()) {
      const { severity, message, range, requirement, rule } = findings[i];
      expect(name).toBe({ error: "error", warning: "warning", info: "notice" }[severity as "error"]);
      expect(data.startsWith(message)).toBe(true);
      expect(properties).toMatchObject({
        file: "a,b: c%.pathway.yaml",
        line: String(range.start.line),
        endLine: String(range.end.line),
        title: requirement ?? rule,
      });
    }
  });

  test.each(strangeTexts)("shows %j in annotations of ours, and in no other", async (text) => {
    const commands = commandsIn(await reported("github", [resultWith(text)]));
    expect(commands.map(({ name }) => name)).toEqual(["error", "warning", "notice"]);
    for (const { properties } of commands) {
      expect(
        Object.keys(properties).filter(
          (key) => !["file", "line", "endLine", "col", "endColumn", "title"].includes(key),
        ),
      ).toEqual([]);
      expect(properties).toMatchObject({ line: "3" });
    }
  });

  test("gives no columns for what ends on another line, since GitHub refuses them", async () => {
    const [, , third] = commandsIn(await reported("github", [resultWith("x")]));
    expect(third?.properties).toEqual({ file: "x", line: "3", endLine: "4", title: "integrity/references" });
  });
});
