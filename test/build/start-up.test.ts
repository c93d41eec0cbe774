import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundleBinary } from "../../src/build/bundle.js";

const root = join(import.meta.dirname, "../..");
const mending =
  "A plain lint loads other modules than before. Load what it does not need when it is needed (`await import`); if it needs them, update this snapshot";

let folder: string;
beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "pathway-lint-start-up-")));
  const { files } = await bundleBinary({
    program: "bin/pathway-lint.ts",
    launcher: "bin/launch.ts",
    root,
    minify: false,
  });
  for (const { name, text } of files) writeFileSync(join(folder, name), name === "launch.cjs" ? text : traced(text));
  // It has findings, so that what reports them is loaded too.
  copyFileSync(join(root, "examples/first-draft.pathway.yaml"), join(folder, "draft.pathway.yaml"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The program with a note of each of its modules that runs, and of those of Node, when it ends. */
function traced(text: string): string {
  const run = "(0, fn[__getOwnPropNames(fn)[0]])(fn = 0)";
  expect(text, "the bundler runs modules in another way than this test knows").toContain(run);
  const [head = "", ...body] = text.split(/(?<=^.*\{\n)/);
  return `${head}const __ran = []; const __before = new Set(process.moduleLoadList);
process.once("exit", () => require("node:fs").writeFileSync(${JSON.stringify(join(folder, "ran.json"))}, JSON.stringify({
  own: __ran, node: process.moduleLoadList.filter((name) => !__before.has(name)) })));
${body.join("").replace(run, `(__ran.push(__getOwnPropNames(fn)[0]), ${run})`)}`;
}

/** The modules that a run with these arguments loads: of the program, and of Node. */
function loadedFor(args: string[]): Record<"own" | "node", string[]> {
  const { status, stderr } = spawnSync(process.execPath, ["launch.cjs", ...args], { cwd: folder, encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  return JSON.parse(readFileSync(join(folder, "ran.json"), "utf8"));
}

test("a plain lint runs these modules and no others", () => {
  const { own, node } = loadedFor(["draft.pathway.yaml"]);
  // As the hook has it.
  expect(loadedFor(["--", "draft.pathway.yaml"]).own).toEqual(own);
  // Which files a package or a rule is made of is its own affair.
  const names = own.map((name) =>
    name.replace(/^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\/.*/, "package $1").replace(/^rules\/.*/, "rules"),
  );
  const loaded = [...new Set(names)].filter((name) => !name.startsWith("src/pathway/")).sort();
  expect(loaded, mending).toMatchSnapshot();
  // What Node itself has for these differs from version to version.
  expect(
    node.filter((name) => /(?:crypto|child_process|streams?\/|fs\/promises|worker|os$|tty|zlib)/.test(name)),
  ).toEqual([]);
});
