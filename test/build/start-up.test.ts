import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Bundle, bundleBinary } from "../../src/build/bundle.js";
import { writeWhole } from "../../src/build/write-whole.js";

const root = join(import.meta.dirname, "../..");
const mending =
  "A plain lint loads other modules than before. Load what it does not need when it is needed (`await import`); if it needs them, update this snapshot";

/** Runs before the program: notes, when it ends, which parts of the program were loaded, and which modules of Node. */
const note = `const vm = require("node:vm");
const files = [];
vm.Script = class extends vm.Script { constructor(text, options) { super(text, options); files.push(options.filename); } };
const before = new Set(process.moduleLoadList);
process.once("exit", () => require("node:fs").writeFileSync("loaded.json", JSON.stringify({
  parts: files.filter((path) => path.includes("/parts/")),
  node: process.moduleLoadList.filter((name) => !before.has(name)) })));`;

let folder: string;
let inputs: Bundle["inputs"];
beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "pathway-lint-start-up-")));
  const bundle = await bundleBinary({ program: "bin/pathway-lint.ts", launcher: "bin/launch.ts", root, minify: false });
  inputs = bundle.inputs;
  for (const file of bundle.files) await writeWhole(join(folder, file.name), file);
  writeFileSync(join(folder, "note.cjs"), note);
  // It has findings, so that what reports them is loaded too.
  copyFileSync(join(root, "examples/first-draft.pathway.yaml"), join(folder, "draft.pathway.yaml"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a run with these arguments loads besides the program's first file. */
function loadedFor(args: string[]): Record<"parts" | "node", string[]> {
  const { status, stderr } = spawnSync(process.execPath, ["-r", "./note.cjs", "launch.cjs", ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  return JSON.parse(readFileSync(join(folder, "loaded.json"), "utf8"));
}

test("a plain lint loads these modules and no others", () => {
  // Which files a package or a rule is made of is its own affair.
  const names = (inputs["pathway-lint.cjs"] ?? []).map((name) =>
    name.replace(/^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\/.*/, "package $1").replace(/^rules\/.*/, "rules"),
  );
  const loaded = [...new Set(names)].filter((name) => !name.startsWith("src/pathway/")).sort();
  expect(loaded, mending).toMatchSnapshot();
});

// As a person calls it, and as the hook does.
test.each([[[]], [["--"]]])("a plain lint loads no other part, and of Node as little (%j)", (before) => {
  const { parts, node } = loadedFor([...before, "draft.pathway.yaml"]);
  expect(parts, mending).toEqual([]);
  // What Node itself has for these differs from version to version.
  expect(
    node.filter((name) => /(?:crypto|child_process|streams?\/|fs\/promises|worker|os$|tty|zlib)/.test(name)),
  ).toEqual([]);
});

test("what a plain lint does not need is in parts, and what commander does not need is not loaded", () => {
  const { parts, node } = loadedFor(["draft.pathway.yaml", "--format", "stylish"]);
  expect(parts.map((path) => path.split("/").at(-1))).toContain("program.cjs");
  expect(node.filter((name) => /(?:child_process|net$|dgram)/.test(name))).toEqual([]);
});
