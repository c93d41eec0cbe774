import { describe, expect, test } from "vitest";
import { Folder, sound } from "../support/run.js";

const line =
  "pathway-lint: the run was not finished: a plugin or a configuration that is code ended the program, or waits for what never comes; mend it, or leave it out\n";

const plugin = (
  check: string,
): string => `export default { name: "ours", rules: { ends: { title: "Ends", requirements: { "ours.1": {
  authority: "policy",
  source: { part: "policy", clause: "Policy of the board, sec. 2" },
  asks: "A.", why: "B.", fix: "C.", evidence: "D.",
  messages: { one: "One." },
  check({ pathway }, verdict) { ${check} },
} } } } };`;

describe("a run that a plugin ends is no success, says so, and leaves no temporary file", () => {
  const deeds: [string, string][] = [
    ["when it is loaded", "process.exit(0);"],
    ["when it is loaded, with a code of its own", "process.exit(3);"],
    ["when it is loaded, as if there were findings", "process.exitCode = 1; process.exit();"],
    ["when it checks", plugin("process.exit(0);")],
    ["because it waits for what never comes", "await new Promise(() => {});"],
    [
      "by what it throws when nobody listens",
      `setTimeout(() => { throw new Error("late"); }); await new Promise(() => {});`,
    ],
  ];
  const runs: [string, string[]][] = [
    ["a lint", ["--plugin", "./ours.mjs", "-f", "json", "-o", "report.json"]],
    ["an audit", ["audit", ".", "--plugin", "./ours.mjs", "--workers", "1"]],
  ];

  test.each(deeds.flatMap(([when, text]) => runs.map(([what, args]) => [what, when, args, text] as const)))(
    "%s, %s",
    (_, when, args, text) => {
      const folder = new Folder({ "a.pathway.yaml": sound, "b.pathway.yaml": sound, "ours.mjs": text });
      const { code, stdout, stderr } = folder.spawn(args);
      expect({ code, stdout, stderr }).toEqual({
        code: 2,
        stdout: "",
        stderr: when.startsWith("by") ? "pathway-lint: failed unexpectedly: late (run with --debug for more)\n" : line,
      });
      expect(folder.list().filter((name) => !name.startsWith(".cache"))).toEqual([
        "a.pathway.yaml",
        "b.pathway.yaml",
        "ours.mjs",
      ]);
    },
  );

  test("nor one that a configuration ends, nor another command", () => {
    const folder = new Folder({ "a.pathway.yaml": sound, "ends.mjs": "process.exit(0);" });
    expect(folder.spawn(["--config", "ends.mjs", "--trust-config"])).toEqual({ code: 2, stdout: "", stderr: line });
    expect(folder.spawn(["rules", "--plugin", "./ends.mjs"])).toEqual({ code: 2, stdout: "", stderr: line });
  });

  test("and one that ends when all is done keeps its exit code", () => {
    const folder = new Folder({
      "a.pathway.yaml": sound,
      "ours.mjs": `process.on("exit", () => {});\n${plugin("verdict.met(pathway.definition);")}`,
    });
    expect(folder.spawn(["--plugin", "./ours.mjs", "--date", "2026-08-01"])).toEqual({
      code: 0,
      stdout: "✔ 1 file checked, no findings.\n",
      stderr: "",
    });
  });
});
