import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadConfig } from "../../src/config/load-config.js";
import { problemOfPlugin } from "../../src/config/plugin.js";
import { loadPlugins } from "../../src/config/plugins.js";

const requirement = {
  authority: "policy",
  source: { part: "policy", clause: "Board policy 7" },
  asks: "Programs are free.",
  why: "Costs keep people out.",
  fix: "State `cost: 0`.",
  evidence: "The costs.",
  messages: { costs: "Program {program} costs." },
  check: () => {},
};
const rule = { title: "Free", requirements: { "ours.1": requirement } };
const plugin = { name: "ours", rules: { free: rule } };
const without = (key: keyof typeof requirement) => withRequirement({ ...requirement, [key]: undefined });
const withRequirement = (changed: unknown) => ({
  name: "ours",
  rules: { free: { ...rule, requirements: { "ours.1": changed } } },
});
const withOption = (option: unknown) => ({ name: "ours", rules: { free: { ...rule, options: { most: option } } } });
const { messages, check, asks, why, fix } = requirement;
const integrity = { title: "Free", severity: "error", asks, why, fix, messages, check };

describe("a plugin", () => {
  test.each([
    ["a rule of requirements", plugin],
    ["a rule about the definition itself", { name: "ours", rules: { free: integrity } }],
    [
      "ids of several parts",
      { name: "ours", rules: { free: { ...rule, requirements: { "ours.B2.a-1": requirement } } } },
    ],
    ["an option", withOption({ type: "integer", default: 5, description: "How much." })],
    ["no rules yet", { name: "ours", rules: {} }],
  ])("may have %s", (_, value) => {
    expect(problemOfPlugin(value)).toBeUndefined();
  });

  test.each<readonly [unknown, string]>([
    [undefined, "its default export is no mapping with `name` and `rules`"],
    ["ours", "its default export is no mapping with `name` and `rules`"],
    [{ name: "ours", rules: [rule] }, "its default export is no mapping with `name` and `rules`"],
    [{ name: "Our board", rules: {} }, "its `name` has to be of small letters, digits and hyphens, 2 to 50"],
    [{ name: "element", rules: {} }, "its `name` is element, which is that of built-in rules"],
    [
      { name: "ours", rules: { Free: rule } },
      "rule ours/Free: its name has to be of small letters, digits and hyphens, 2 to 50",
    ],
    [{ name: "ours", rules: { free: () => rule } }, "rule ours/free: it is no rule with a `title`, made by defineRule"],
    [{ name: "ours", rules: { free: { title: "Free" } } }, "rule ours/free: it has no `requirements`"],
    [{ name: "ours", rules: { free: { ...integrity, check: null } } }, "rule ours/free: it has no `check`"],
    [
      { name: "ours", rules: { free: { ...rule, requirements: { "F.9": requirement } } } },
      "rule ours/free: requirement F.9: its id has to begin with `ours.`",
    ],
    ...["ours.", "ours.\n::error::x", "ours.<b>", "ours.1.", "ours.a b", `ours.${"x".repeat(60)}`].map(
      (id) =>
        [
          { name: "ours", rules: { free: { ...rule, requirements: { [id]: requirement } } } },
          `rule ours/free: requirement ${id}: its id has to be \`ours.\` and letters, digits, dots and hyphens, 50 at most`,
        ] as const,
    ),
    [
      withRequirement({ ...requirement, messages: { "c\u001b": "C" } }),
      "rule ours/free: requirement ours.1: its message c\u001b has to be named by letters, digits and hyphens, 50 at most",
    ],
    [
      withRequirement({ ...requirement, messages: { costs: "C", none: 3 } }),
      "rule ours/free: requirement ours.1: its message none is no text",
    ],
    [
      { name: "ours", rules: { free: { ...integrity, messages: { "<b>": "C" } } } },
      "rule ours/free: its message <b> has to be named by letters, digits and hyphens, 50 at most",
    ],
    [
      {
        name: "ours",
        rules: { free: { ...rule, options: { "a b": { type: "integer", default: 5, description: "D" } } } },
      },
      "rule ours/free: its option a b has to be named by letters, digits and hyphens, 50 at most",
    ],
    [
      withRequirement({ ...requirement, authority: "law" }),
      "rule ours/free: requirement ours.1: its `authority` is none of statute, guidance, framework, commitment, policy",
    ],
    [
      withRequirement({ ...requirement, source: { part: "policy" } }),
      "rule ours/free: requirement ours.1: its `source` cites nothing",
    ],
    [without("source"), "rule ours/free: requirement ours.1: its `source` cites nothing"],
    [without("why"), "rule ours/free: requirement ours.1: it has no `why`"],
    [without("evidence"), "rule ours/free: requirement ours.1: it has no `evidence`"],
    [without("messages"), "rule ours/free: requirement ours.1: it has no `messages`"],
    [without("check"), "rule ours/free: requirement ours.1: it has no `check`"],
    [
      withOption({ type: "integer", default: "5", description: "How much." }),
      "rule ours/free: its option most has no `type` (integer or list) with a `default` of it, or no `description`",
    ],
    [
      withOption({ type: "text", default: "5", description: "How much." }),
      "rule ours/free: its option most has no `type` (integer or list) with a `default` of it, or no `description`",
    ],
  ])("is refused with words: %#", (value, problem) => {
    expect(problemOfPlugin(value)).toBe(problem);
  });
});

describe("loading", () => {
  let folder: string;
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const module = (
    name: string,
  ) => `const rule = { title: "T", severity: "error", asks: "a", why: "w", fix: "f", messages: { m: "M" }, check() {} };
    export default { name: ${JSON.stringify(name)}, rules: { one: rule } };`;
  const load = async (...names: string[]) => [...(await loadPlugins(names.map((name) => ({ name, folder })))).keys()];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "pathway-lint-plugins-"));
    write("local.mjs", module("local"));
    write("namesake.mjs", module("local"));
    write("broken.mjs", 'throw new Error("no board today\\nand more");');
    write("empty.mjs", "export default {};");
    write("node_modules/plain/package.json", JSON.stringify({ name: "plain", type: "module", main: "index.js" }));
    write("node_modules/plain/index.js", module("plain"));
    const exported = { ".": { types: "./index.d.ts", import: { default: "./esm.js" } } };
    write(
      "node_modules/@board/esm/package.json",
      JSON.stringify({ name: "@board/esm", type: "module", exports: exported }),
    );
    write("node_modules/@board/esm/esm.js", module("esm"));
    write("node_modules/closed/package.json", JSON.stringify({ name: "closed", exports: { "./other": "./other.js" } }));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("takes files, packages, and packages that export to import alone", async () => {
    expect(await load("./local.mjs", "plain", "@board/esm")).toEqual(["local/one", "plain/one", "esm/one"]);
  });

  test("takes a plugin that is named twice once", async () => {
    expect(await load("./local.mjs", join(folder, "local.mjs"))).toEqual(["local/one"]);
  });

  test.each([
    ["./missing.mjs", "plugin ./missing.mjs cannot be loaded: there is no such file"],
    ["missing", "plugin missing cannot be loaded: Cannot find module 'missing'"],
    ["closed", expect.stringMatching(/^plugin closed cannot be loaded: No "exports" main defined in .*$/)],
    ["./broken.mjs", "plugin ./broken.mjs cannot be loaded: no board today"],
    ["./empty.mjs", "plugin ./empty.mjs: its default export is no mapping with `name` and `rules`"],
  ])("says in one line what is wrong with %s", async (name, message) => {
    await expect(load(name)).rejects.toMatchObject({ name: "ToolFailure", message });
  });

  test("waits for no plugin and no configuration that is no file", async () => {
    execFileSync("mkfifo", [join(folder, "fifo.mjs")]);
    symlinkSync("/dev/zero", join(folder, "endless.mjs"));
    mkdirSync(join(folder, "folder.mjs"));
    write("node_modules/pipe/package.json", JSON.stringify({ name: "pipe", main: "index.js" }));
    execFileSync("mkfifo", [join(folder, "node_modules/pipe/index.js")]);
    await expect(load("pipe")).rejects.toThrow("plugin pipe cannot be loaded: it is no regular file");
    for (const name of ["fifo", "endless", "folder"]) {
      const reason = name === "folder" ? "it is a folder" : "it is no regular file";
      await expect(load(`./${name}.mjs`)).rejects.toThrow(`plugin ./${name}.mjs cannot be loaded: ${reason}`);
      await expect(loadConfig(join(folder, `${name}.mjs`), { cwd: folder, trust: true })).rejects.toThrow(
        `cannot read ${name}.mjs: ${reason}`,
      );
    }
  });

  test("refuses two plugins of one name", async () => {
    await expect(load("./local.mjs", "./namesake.mjs")).rejects.toThrow(
      "plugin ./namesake.mjs: another plugin has the name local already",
    );
  });
});
