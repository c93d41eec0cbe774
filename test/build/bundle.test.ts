import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundleBinary } from "../../src/build/bundle.js";
import { writeWhole } from "../../src/build/write-whole.js";
import { node } from "../package/installed.js";

const program = `
  import { loadModule } from "./load.js";
  console.log(import.meta.url.endsWith("/dist/pathway-lint.cjs"), /^[–…]$/.test("\u2013"), /^[😀]$/u.test("\u{1f600}"));
  console.log("before");
  import("./lazy.js").then(async ({ lazy }) => {
    console.log("main", lazy);
    console.log((await loadModule(process.argv[2])).default);
  });`;
const load = "export const loadModule = (url: string) => import(url);";
const lazy = 'console.log("lazy module runs"); export const lazy = "lazy";';

let folder: string;
beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "pathway-lint-bundle-")));
  for (const [name, text] of Object.entries({ program, load, lazy })) writeFileSync(join(folder, `${name}.ts`), text);
  mkdirSync(join(folder, "elsewhere"));
  writeFileSync(join(folder, "elsewhere/plugin.mjs"), 'await 0; export default "plugin loaded";');
  const launcher = join(import.meta.dirname, "../../bin/launch.ts");
  const { files } = await bundleBinary({ program: "program.ts", launcher, root: folder });
  for (const file of files) await writeWhole(join(folder, "dist", file.name), file);
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a bundled program imports its parts when asked, and files known only at run time, without a warning", () => {
  for (const pass of ["without a code cache", "with a code cache"]) {
    const plugin = `file://${folder}/elsewhere/plugin.mjs`;
    const { stdout, stderr } = spawnSync(node, [join(folder, "dist/launch.cjs"), plugin], {
      encoding: "utf8",
    });
    expect({ pass, stderr, lines: stdout.trim().split("\n") }).toEqual({
      pass,
      stderr: "",
      lines: ["true true true", "before", "lazy module runs", "main lazy", "plugin loaded"],
    });
  }
});

test("the launcher can be executed", () => {
  expect(
    execFileSync(join(folder, "dist/launch.cjs"), [`file://${folder}/elsewhere/plugin.mjs`], { encoding: "utf8" }),
  ).toContain("plugin loaded");
});
