import { describe, expect, test } from "vitest";
import { Folder, flawed, type Ran, sound } from "../support/run.js";
import { refusal } from "./support.js";

/** Code that leaves a mark where it runs. */
const mark = (name: string): string =>
  `require("node:fs").writeFileSync(${JSON.stringify(name)}, "ran");\nmodule.exports = {};\n`;
const moduleMark = (name: string): string =>
  `import { writeFileSync } from "node:fs";\nwriteFileSync(${JSON.stringify(name)}, "ran");\nexport default { rules: { "F.3": "off" } };\n`;

/** Everything that a config loader, of ours or of cosmiconfig's, might be tempted by. */
function trapped(files: Record<string, string> = {}): Folder {
  const folder = new Folder({ "a.pathway.yaml": flawed, ...files });
  const at = (name: string) => folder.at(`ran-${name}`);
  folder.write(".config/config.js", mark(at("config.js")));
  folder.write(".config/config.cjs", mark(at("config.cjs")));
  folder.write(".config/config.mjs", moduleMark(at("config.mjs")));
  folder.write(".config/pathway-lintrc.js", mark(at("pathway-lintrc.js")));
  folder.write(".pathway-lintrc.js", mark(at("lintrc.js")));
  folder.write(".pathway-lintrc.cjs", mark(at("lintrc.cjs")));
  folder.write("node_modules/pathway-lint/index.js", mark(at("package")));
  folder.write("node_modules/evil/index.js", mark(at("plugin")));
  folder.write("node_modules/evil/package.json", '{ "name": "evil", "main": "index.js" }');
  return folder;
}

const traces = (folder: Folder): string[] => folder.list().filter((name) => name.startsWith("ran-"));

/** The ways in which the binary is run; each in a process of its own, for what was imported stays imported. */
const uses: [string, string[]][] = [
  ["lint", []],
  ["lint of a file", ["a.pathway.yaml", "--date", "2026-08-01"]],
  ["--no-config", ["--no-config"]],
  ["--safe", ["--safe"]],
  ["audit", ["audit", "a.pathway.yaml"]],
  ["config", ["config", "a.pathway.yaml"]],
];

describe("no code of the linted tree runs", () => {
  test.each(uses)("by %s", (_, args) => {
    const folder = trapped();
    const { code, stderr } = folder.spawn(args);
    expect({ code: code === 2, stderr, traces: traces(folder) }).toEqual({ code: false, stderr: "", traces: [] });
  });

  test("even where a static configuration imports or names it", () => {
    for (const config of ["$import: ./evil.js\n", "plugins: [evil]\n", "extends: evil\n", "extends: ./evil.js\n"]) {
      const folder = trapped({ ".pathway-lintrc": config });
      folder.write("evil.js", mark(folder.at("ran-evil")));
      const { code, stderr } = folder.spawn([]);
      expect({ code, lines: stderr.trimEnd().split("\n").length, traces: traces(folder) }, config).toEqual({
        code: 2,
        lines: 1,
        traces: [],
      });
      expect(folder.spawn(["--safe"]).code).toBe(1);
      expect(traces(folder)).toEqual([]);
    }
  });

  test.each(["pathway-lint.config.js", "pathway-lint.config.mjs", "pathway-lint.config.ts"])(
    "%s is refused with a line that says what to do",
    async (name) => {
      const folder = trapped();
      folder.write(name, moduleMark(folder.at("ran-own")));
      const { code, stdout, stderr } = folder.spawn(["a.pathway.yaml"]);
      const line = `pathway-lint: ${name} is configuration that runs code, and is not loaded. If you trust it, add --trust-config; if not, add --no-config\n`;
      expect({ code, stdout, stderr, traces: traces(folder) }).toEqual({
        code: 2,
        stdout: "",
        stderr: line,
        traces: [],
      });
      expect(await refusal(folder, ["config", "a.pathway.yaml"])).toContain(name);
      expect(traces(folder)).toEqual([]);
    },
  );
});

describe("with --trust-config", () => {
  /** cosmiconfig runs `.config/config.js` of the working directory, so there is none. */
  const trusted = (name: string, text: string): Ran => {
    const folder = new Folder({ "a.pathway.yaml": flawed, [name]: text, "package.json": '{ "type": "module" }' });
    return folder.spawn(["--trust-config", "-f", "json", "--date", "2026-08-01"]);
  };

  test.each([
    ["pathway-lint.config.mjs", 'export default { rules: { "F.3": "off" } };'],
    ["pathway-lint.config.js", 'export default { rules: { "F.3": "off" } };'],
  ])("%s counts", (name, text) => {
    const { code, stdout, stderr } = trusted(name, text);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).not.toContain('"F.3"');
  });

  test("TypeScript counts where Node reads it", () => {
    const { code, stderr } = trusted("pathway-lint.config.ts", 'export default { rules: { "F.3": "off" as const } };');
    const isRead = Boolean((process.features as { typescript?: unknown }).typescript);
    if (isRead) expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    else
      expect({ code, isPlain: /^pathway-lint: .+ reads no TypeScript; .+\n$/.test(stderr) }).toEqual({
        code: 2,
        isPlain: true,
      });
  });

  test("what is wrong in it is one line", () => {
    expect(trusted("pathway-lint.config.mjs", 'export default { rules: { "F.9": "off" } };')).toMatchObject({
      code: 2,
      stderr:
        'pathway-lint: pathway-lint.config.mjs: there is no rule or requirement "F.9" (pathway-lint rules lists them)\n',
    });
    expect(trusted("pathway-lint.config.mjs", 'throw new Error("first\\nsecond");')).toMatchObject({
      code: 2,
      stderr: "pathway-lint: pathway-lint.config.mjs failed: first\n",
    });
    expect(trusted("pathway-lint.config.mjs", "export default ((")).toMatchObject({ code: 2 });
    expect(trusted("pathway-lint.config.mjs", "export default null")).toMatchObject({ code: 1, stderr: "" });
  });

  test("is refused together with --safe", async () => {
    expect(await refusal(new Folder({ "a.pathway.yaml": sound }), ["--safe", "--trust-config"])).toBe(
      "--safe and --trust-config exclude each other",
    );
  });
});
