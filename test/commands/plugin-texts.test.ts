import { describe, expect, test } from "vitest";
import { unsafe } from "../reporters/strange.js";
import { commandsIn } from "../reporters/workflow-commands.js";
import { Folder } from "../support/run.js";

/** What would steer a terminal, and what CI systems would obey, wherever a line begins. */
const strange = "One\u001b[2J\r\n::error::two\n##[error]three | <b>four</b> \u202efive";

/** A plugin whose every text is strange. */
const plugin = `const strange = ${JSON.stringify(strange)};
const words = { asks: strange, why: strange, fix: strange, messages: { some: strange } };
const options = { most: { type: "integer", default: 5, description: strange } };
export default { name: "ours", rules: {
  one: { title: strange, options, requirements: { "ours.1": {
    ...words, authority: "policy", source: { part: "policy", clause: strange }, evidence: strange, qualified: strange,
    check: ({ pathway }, verdict) => verdict.short("some", { at: pathway.definition }) } } },
  two: { ...words, title: strange, severity: "error", options,
    check: ({ pathway }, report) => report.problem("some", { at: pathway.definition }) },
} };`;

describe("texts of plugins are shown, never obeyed", () => {
  test.each([
    [["a.pathway.yaml"]],
    [["audit", "a.pathway.yaml"]],
    [["audit", "a.pathway.yaml", "-f", "markdown"]],
    [["a.pathway.yaml", "-f", "sarif"]],
    [["explain", "ours.1"]],
    [["explain", "two"]],
    [["rules"]],
    [["rules", "-f", "json"]],
    [["rules", "-f", "markdown"]],
    [["config", "a.pathway.yaml"]],
  ])("%j", async (args) => {
    const folder = new Folder({ "a.pathway.yaml": "formatVersion: 1\nid: a\ntitle: A\n", "ours.mjs": plugin });
    const { stdout, stderr } = await folder.run([...args, "--plugin", "./ours.mjs"]);
    expect(stderr).toBe("");
    expect(stdout).toContain(args[0] === "config" ? "ours/one" : "five");
    expect(unsafe.exec(stdout.replaceAll("\u200b", ""))).toBeNull();
    expect(commandsIn(stdout)).toEqual([]);
    if (args.includes("markdown")) expect(stdout).not.toContain("<b>");
    if (args.join(" ") === "rules -f markdown")
      expect(
        stdout
          .trimEnd()
          .split("\n")
          .every((row) => /^\|.*\|$/.test(row)),
      ).toBe(true);
  });
});
